import Disclosure
import CaseModel
import Diagnostics
import Documents
import Templates
package import Verification
import WordProcessing

/// Makes one document: context, markup, package and verification in turn.
package struct DocumentMaker: Sendable {
  let templates: DocumentTemplates
  let known: KnownParts
  let organisationName: String

  /// The verified document that is planned for `recipient`, or why it is refused.
  func document(
    _ planned: PlannedDocument, for recipient: Recipient, path: String, sealed: SealedTerms
  ) -> MadeResult {
    let kind = planned.kind
    let context = kind.definition.context
    let record = context.record(of: planned.source)
    let blanks = context.shape.blanks(in: record)
    guard blanks.isEmpty, let template = templates.compiled[kind] else {
      return MadeResult(diagnostics: [.blank(blanks, kind, recipient)])
    }
    let isLarge = recipient.person.format == .largePrint
    var writer = WordprocessingMLWriter(largePrint: isLarge)
    template.render(record, into: &writer)
    do {
      let package = try templates.letterhead.package(
        body: try writer.finished(),
        properties: CoreProperties(title: kind.title, creator: organisationName),
        largePrint: isLarge, marking: planned.marking)
      let outcome = verified(package, record, path: path, sealed: sealed)
      return MadeResult(
        document: outcome.document, diagnostics: outcome.findings.map { $0.diagnostic(at: path) },
        suspected: outcome.findings.compactMap(\.suspectedClass))
    } catch {
      return MadeResult(diagnostics: [.cannotBeWritten(path)])
    }
  }

  /// The verdict on a package. Whether a value of `record` looks like a template's tag is asked only
  /// where the document holds something that does.
  private func verified(
    _ package: [UInt8], _ record: ContextRecord, path: String, sealed: SealedTerms
  ) -> VerificationOutcome {
    let verifier = DocumentVerifier(sealed: sealed, known: known)
    let outcome = verifier.verify(package, path: path)
    guard outcome.findings.contains(where: { $0.rule == .delimiterLeftOver }),
      record.containsText(where: DocumentVerifier.holdsDelimiter)
    else { return outcome }
    return verifier.verify(package, path: path, dataHoldsDelimiters: true)
  }

  /// A document without text, which is never written; nil where the letterhead makes none.
  var blankDocument: VerifiedDocument? {
    let package = try? templates.letterhead.package(
      body: DocumentBody(markup: [], numberedLists: 0),
      properties: CoreProperties(title: DocumentKind.agenda.title, creator: organisationName),
      largePrint: false)
    return package.flatMap {
      DocumentVerifier(sealed: .none, known: known).verify($0, path: "blank/agenda.docx").document
    }
  }

  /// The parts that all documents share, checked once.
  package static func known(for templates: DocumentTemplates, creator: String) throws(RunFailure)
    -> KnownParts
  {
    do {
      let result = KnownParts.learned(
        from: try sampleVariants.map { kind, isLarge, lists in
          try templates.letterhead.package(
            body: DocumentBody(markup: [], numberedLists: lists),
            properties: CoreProperties(title: kind.title, creator: creator), largePrint: isLarge,
            marking: kind == .minutes && isLarge ? PlannedDocument.draftMarking : nil)
        })
      guard !result.findings.contains(where: \.refuses) else {
        throw RunFailure(
          .templateOrProfile, result.findings.map { $0.diagnostic(at: "templates/letterhead") })
      }
      return result.known
    } catch let failure as RunFailure {
      throw failure
    } catch {
      throw RunFailure(.templateOrProfile, [.cannotBeWritten("templates/letterhead")])
    }
  }

  /// Between them these hold every fixed part: each title, both sizes, the usual numbers of lists.
  private static var sampleVariants: [(DocumentKind, Bool, Int)] {
    DocumentKind.allCases.map { ($0, false, 0) } + [(.agenda, true, 0), (.minutes, true, 0)]
      + (1...3).map { (.agenda, false, $0) }
  }
}

/// One document, or why it is refused.
struct MadeResult {
  /// The document; nil where it is refused.
  var document: VerifiedDocument?
  /// What was found.
  var diagnostics: [Diagnostic]
  /// The classes of ordinary words in it that are also sealed.
  var suspected: [String] = []
  /// What is to be remembered of a letter.
  var letter: Manifest.Letter?
}

extension Diagnostic {
  fileprivate static func blank(
    _ names: [String], _ kind: DocumentKind, _ recipient: Recipient
  ) -> Diagnostic {
    Diagnostic(
      "BlankValue", at: recipient.person.location,
      """
      \(kind.rawValue) for '\(recipient.id)' would have a gap: the template's \
      \(names.map { "'\($0)'" }.joined(separator: ", ")) has no value; fill it in the record
      """)
  }

  fileprivate static func cannotBeWritten(_ path: String) -> Diagnostic {
    Diagnostic(
      "DocumentMalformed", at: Location(file: path),
      "the template makes markup that Word could not open; run './casepack templates check'")
  }
}
