import CaseModel

/// What a family's conferences are about: the sentences from which its minutes are put together.
/// `{child}` and other words in braces are filled by ``SentenceFiller``.
struct SampleTheme: Sendable {
  /// Who an action is for; resolved to one of the family's people.
  enum Owner: Sendable { case mother, father, relative, worker, school, health, helper }

  struct Action: Sendable {
    let owner: Owner
    let action: String
    let evidence: String

    init(_ owner: Owner, _ action: String, _ evidence: String) {
      (self.owner, self.action, self.evidence) = (owner, action, evidence)
    }
  }

  struct Goal: Sendable {
    let worry: String
    let goal: String
    let outcome: String
    let actions: [Action]
  }

  /// The category of a plan made for it.
  let category: AbuseCategory
  let reasons: [String]
  let pastHarm: [String]
  let danger: [String]
  let complicating: [String]
  let goals: [Goal]

  /// The theme of a first conference about this reason, or of reviews of plans of this category.
  static func theme(of plan: FamilyPlan, number: Int) -> SampleTheme {
    switch plan.type {
    case .preBirth: return unborn
    case .transferIn: return hunger
    case .icpc:
      return [hunger, violence, hurt, drink, visitors][number % SampleReasons.initial.count]
    case .rcpc, .careReview, .allegation:
      return switch FamilyDraft.categories[number % FamilyDraft.categories.count].category {
      case .emotional: violence
      case .physical: hurt
      case .sexual: visitors
      case .neglect, .multiple: number % 4 < 2 ? hunger : drink
      }
    }
  }
}
