import CaseModel
import Disclosure
import Templates

/// The names of each row of the attendance table.
enum AttendanceContext {
  static let fields = ContextGroup<DisclosedAttendance>([
    .text("name", "the name, or the role where it is withheld", example: "Sam Example") {
      Phrase.sentenceStart($0.party.label)
    },
    .text("role", "what the person does or is to the children", example: "Health visitor") {
      Phrase.sentenceStart($0.party.roleTitle)
    },
    .optionalText("agency", "the agency", example: "Ashmere Community Health") { $0.party.agency },
    .text("presence", "whether they came and how they joined", example: "Was there, by video") {
      let joined = $0.presence == .attended ? $0.joinedBy.map { ", \($0.words)" } ?? "" : ""
      return Phrase.sentenceStart($0.presence.words + joined)
    },
    .optionalText("part", "the part they were at; never in a family's copy") {
      $0.part.map(FreeText.line)
    },
  ])
}

/// The names of each relative.
enum FamilyMemberContext {
  static let fields = ContextGroup<DisclosedFamilyMember>([
    .text("name", "the name", example: "Jane Example") { $0.party.label },
    .text("standing", "what the person is to the children", example: "mother of Ann and Tom") {
      standing(of: $0)
    },
    .flag("is_parent", "whether a parent") { $0.isParent },
    .flag("has_responsibility", "whether the person holds parental responsibility") {
      $0.hasParentalResponsibility
    },
  ])

  private static func standing(of member: DisclosedFamilyMember) -> String {
    var order: [Relationship] = []
    for tie in member.ties where !order.contains(tie.relationship) {
      order.append(tie.relationship)
    }
    let phrases = order.map { relationship in
      let names = member.ties.filter { $0.relationship == relationship }.map(\.childName)
      return "\(relationship.title) of \(Phrase.list(names))"
    }
    return phrases.isEmpty ? member.party.roleTitle : Phrase.list(phrases)
  }
}

/// The names of each report.
enum ReportContext {
  static let fields = ContextGroup<DisclosedReport>([
    .text("author", "who wrote it", example: "Sam Example, health visitor") {
      Phrase.sentenceStart(PartyContext.described($0.author))
    },
    .text("received", "when the chair had it", example: "8 May 2020") {
      $0.receivedOn?.long ?? "not received"
    },
    .text("shared", "when and by whom it was shared with the family") { report in
      guard let day = report.sharedOn else { return "not shared" }
      return day.long + (report.sharedBy.map { ", by \($0.label)" } ?? "")
    },
    .text("available", "whether parents may have it", example: "yes") {
      $0.availableToParents ? "yes" : "no"
    },
  ])
}
