import CaseModel
import Disclosure
import Documents
import Verification

extension Release {
  /// The release of a pack whose `documents` passed the sweep for `sealed`; nil for the office's
  /// own copies, which are released to nobody.
  init?(
    of pack: PlannedPack, _ documents: [VerifiedDocument], _ sealed: SealedTerms,
    _ discloser: Discloser, suspected: [String]
  ) {
    guard pack.recipient.audience != .office, let last = pack.documents.last else { return nil }
    let papers = zip(pack.documents, documents).map { planned, document in
      Paper(
        kind: planned.kind, fileName: planned.fileName,
        digest: ContentDigest(of: document.bytes).text, size: document.bytes.count)
    }
    var sweep = Sweep()
    for term in sealed.sealed { sweep.soughtTerms[term.kind.rawValue, default: 0] += 1 }
    sweep.knownTerms = discloser.sealedValues(for: pack.recipient).count - sealed.values
    sweep.suspected = Array(Set(suspected)).sorted()
    self.init(
      recipient: last.source.view.recipient, papers: papers, withheld: pack.withheld,
      decisions: discloser.decisionNotes(about: pack.recipient), sweep: sweep)
  }
}

extension SealedTerms {
  /// How many values of fields are looked for, passages aside.
  fileprivate var values: Int { sealed.count { $0.kind != .other } }
}
