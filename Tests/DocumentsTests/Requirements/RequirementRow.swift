import CaseModel
import Documents
import Practice
import TestSupport
import Testing

/// One requirement and the sentence by which one kind of document meets it.
struct RequirementRow: Sendable, CustomTestStringConvertible {
  /// The requirement, `R087`.
  let id: String
  let kind: DocumentKind
  let reader: PersonID
  let variant: CaseVariant
  /// What decides whether the sentence stands there.
  let governor: Governor
  /// Part of the sentence.
  let phrase: String

  var testDescription: String { "\(id) \(kind.rawValue) \(variant.rawValue) \(governor)" }

  /// The text of the row's document under `profile`; nil where it is not made.
  func text(under profile: PracticeProfile, variant: CaseVariant? = nil) throws -> String? {
    try (variant ?? self.variant).fixture.document(kind, for: reader, under: profile)?.text()
  }
}

/// Who reads a row's document: the reader decides the kind where the kind is an invitation.
enum Reader {
  case mother, father, bensFather, ann, ben, advocate, teacher, socialWorker, police, interpreter

  var id: PersonID {
    switch self {
    case .mother: CaseFixture.mother
    case .father: CaseFixture.annsFather
    case .bensFather: CaseFixture.bensFather
    case .ann: CaseFixture.ann
    case .ben: CaseFixture.ben
    case .advocate: CaseFixture.advocate
    case .teacher: CaseFixture.teacher
    case .socialWorker: CaseFixture.socialWorker
    case .police: CaseFixture.police
    case .interpreter: CaseVariant.interpreterID
    }
  }

  /// The reader's invitation.
  var invitation: DocumentKind {
    switch self {
    case .mother, .father, .bensFather: .invitationParent
    case .ann, .ben: .invitationChild
    case .advocate: .invitationAdvocate
    case .teacher, .socialWorker, .interpreter: .invitationProfessional
    case .police: .invitationPolice
    }
  }
}

extension RequirementRow {
  /// A sentence of the reader's invitation.
  static func invitation(
    _ id: String, _ reader: Reader, _ governor: Governor, _ phrase: String,
    in variant: CaseVariant = .virtual
  ) -> Self {
    Self(
      id: id, kind: reader.invitation, reader: reader.id, variant: variant, governor: governor,
      phrase: phrase)
  }

  /// A sentence of the reader's agenda.
  static func agenda(
    _ id: String, _ reader: Reader, _ governor: Governor, _ phrase: String,
    in variant: CaseVariant = .virtual
  ) -> Self {
    Self(
      id: id, kind: .agenda, reader: reader.id, variant: variant, governor: governor,
      phrase: phrase)
  }

  /// A sentence of the request for the reader's report.
  static func report(
    _ id: String, _ reader: Reader, _ governor: Governor, _ phrase: String,
    in variant: CaseVariant = .virtual
  ) -> Self {
    Self(
      id: id, kind: .reportRequest, reader: reader.id, variant: variant, governor: governor,
      phrase: phrase)
  }

  /// A sentence of the note to the social worker who hands over the letters.
  static func coverNote(_ id: String, _ governor: Governor, _ phrase: String) -> Self {
    Self(
      id: id, kind: .socialWorkerCoverNote, reader: CaseFixture.socialWorker,
      variant: .bySocialWorker, governor: governor, phrase: phrase)
  }
}
