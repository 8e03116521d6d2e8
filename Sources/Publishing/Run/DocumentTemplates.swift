import Practice
import Diagnostics
package import Documents
package import Templates
package import WordProcessing

/// The templates of a run, compiled once and shared by all its workers.
package struct DocumentTemplates: Sendable {
  /// The compiled template of each kind.
  package let compiled: [DocumentKind: CompiledTemplate]
  /// The letterhead with the council's own head and foot.
  package let letterhead: Letterhead
  /// The digest of all files that they were made from.
  let digest: ContentDigest

  /// Every kind's template and the letterhead; throws ``RunFailure`` with all that is wrong in any
  /// of them.
  package init(folder: TemplateFolder, letterheadSource: LetterheadSource) throws(RunFailure) {
    digest = folder.digest
    let compiler = TemplateCompiler(library: folder.library)
    let requests =
      DocumentKind.allCases.map {
        TemplateRequest($0.templateName, for: $0.rawValue, shape: $0.definition.context.shape)
      } + LetterheadStory.allCases.map(\.request)
    let result = compiler.compile(requests)
    guard !result.diagnostics.hasErrors else {
      throw RunFailure(.templateOrProfile, result.diagnostics)
    }
    compiled = Dictionary(
      uniqueKeysWithValues: DocumentKind.allCases.compactMap { kind in
        result.templates[kind.rawValue].map { (kind, $0) }
      })
    letterhead = try Self.letterhead(
      parts: folder.letterheadParts, logo: folder.logo, templates: result.templates,
      source: letterheadSource)
  }

  private static func letterhead(
    parts: [PartName: [UInt8]], logo: [UInt8]?, templates: [String: CompiledTemplate],
    source: LetterheadSource
  ) throws(RunFailure) -> Letterhead {
    let record = LetterheadContext.fields.record(of: source)
    func markup(_ story: LetterheadStory) throws -> [UInt8] {
      var writer = WordprocessingMLWriter(story: story.story)
      templates[story.rawValue]?.render(record, into: &writer)
      return try writer.finished().markup
    }
    do {
      return try Letterhead(
        parts: parts, headerFirst: try markup(.headerFirst), header: try markup(.header),
        footer: try markup(.footer),
        logo: try logo.map { try Logo(png: $0, alternativeText: source.organisation.name) })
    } catch let problem as LetterheadProblem {
      throw RunFailure(
        .templateOrProfile,
        [Diagnostic("LetterheadFaulty", at: nil, "letterhead: \(problem.message)")])
    } catch {
      throw RunFailure(
        .templateOrProfile,
        [
          Diagnostic(
            "LetterheadFaulty", at: nil,
            "the letterhead cannot be made into a Word part; compare it with the shipped one")
        ])
    }
  }
}

/// The parts of the letterhead that are templates themselves.
enum LetterheadStory: String, CaseIterable {
  case headerFirst = "letterhead/header-first"
  case header = "letterhead/header"
  case footer = "letterhead/footer"

  var story: Story {
    switch self {
    case .headerFirst: .headerFirst
    case .header: .header
    case .footer: .footer
    }
  }

  var request: TemplateRequest {
    TemplateRequest("\(rawValue).stencil", for: rawValue, shape: LetterheadContext.fields.shape)
  }
}
