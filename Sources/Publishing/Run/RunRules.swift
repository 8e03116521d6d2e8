import CaseModel
import CaseReaders
import Practice

/// By what a run makes its documents, as the manifest lists it: digests, versions and ids.
struct RunRules: Sendable {
  /// The name of the rule that says which part of a month a folder holds.
  static let shard = "shard"

  /// The rules by name.
  let listed: [String: String]
  /// What all meetings share, in one digest; nil where the program cannot be told from others.
  let conditions: ContentDigest?

  /// The rules of a run.
  init(
    options: RunOptions, inputs: RunInputs, templates: DocumentTemplates, tool: ToolIdentity?
  ) {
    var listed = inputs.digests.rules
    listed["profile"] = inputs.profile.identifier
    listed["profile_version"] = inputs.profile.version.number
    listed["templates"] = templates.digest.text
    listed["tool"] = options.version
    listed["tool_build"] = tool?.build
    listed["date"] = options.date?.description
    listed[Self.shard] = options.shard?.description
    self.listed = listed
    let shared = [
      tool?.build, templates.digest.text, inputs.digests.profile.text, listed["date"] ?? "",
    ]
    let texts = shared.compactMap { $0 }
    conditions =
      texts.count == shared.count
      ? ContentDigest(of: Array(texts.joined(separator: " ").utf8)) : nil
  }
}
