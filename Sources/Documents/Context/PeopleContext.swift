import CaseModel
import Disclosure
import Templates

/// The names of each of `children`.
enum ChildContext {
  static let fields = ContextGroup<DisclosedChild>([
    .text("name", "the child's name", example: "Ann Example") { $0.name.full },
    .text("familiar_name", "the name the child goes by", example: "Annie") { $0.name.familiar },
    .text("birth", "the date of birth, or when the birth is expected", example: "born 3 May 2012") {
      birth(of: $0)
    },
  ])

  /// The children's names in one phrase, the family name once where it is the same for all.
  static func names(of children: [DisclosedChild]) -> String {
    let lastNames = Set(children.map(\.name.last))
    let firstNames = children.compactMap(\.name.first)
    guard let last = lastNames.first, lastNames.count == 1, firstNames.count == children.count
    else { return Phrase.list(children.map(\.name.full)) }
    return "\(Phrase.list(firstNames)) \(last)"
  }

  private static func birth(of child: DisclosedChild) -> String {
    if let born = child.birthDate { return "born \(born.long)" }
    guard let expected = child.expectedDate else { return "not born yet" }
    return "expected on \(expected.long)"
  }
}

/// The names of each of `invited`.
enum InvitedContext {
  static let fields = ContextGroup<DisclosedInvitee>([
    .text("role", "what the person does or is to the children", example: "Health visitor") {
      Phrase.sentenceStart($0.roleTitle)
    },
    .optionalText("name", "the name; absent where it is withheld", example: "Sam Example") {
      $0.name
    },
    .optionalText("agency", "the agency", example: "Ashmere Community Health") { $0.agency },
    .flag("is_in_room", "whether the person will be in the room") { $0.isInRoom },
  ])
}

/// The names under `chair`, `clerk` and `social_worker`.
enum ContactContext {
  static let fields = ContextGroup<DisclosedContact>([
    .text("name", "the name", example: "Sam Example") { $0.name },
    .text("role", "the role", example: "Conference clerk") { Phrase.sentenceStart($0.roleTitle) },
    .optionalText("phone", "the telephone number", example: "01632 960123") { $0.phone },
    .optionalText("email", "the e-mail address", example: "sam@example.org") { $0.email },
  ])
}

/// The names under `exclusion`.
enum ExclusionContext {
  static let fields = ContextGroup<DisclosedExclusion>([
    .optionalText("part", "the part of the meeting; absent for the whole") { $0.part },
    .texts("reason", "the reason as it may be told, a text a paragraph") {
      FreeText.paragraphs(of: $0.reason ?? "")
    },
    .texts("views_heard", "how the reader's views will be heard, a text a paragraph") {
      FreeText.paragraphs(of: $0.viewsHeard)
    },
  ])
}
