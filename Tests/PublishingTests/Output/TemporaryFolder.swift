import Foundation

@testable import Publishing
@testable import Verification

/// A folder of one test, gone when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/casepack-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var output: String { path + "/output" }

  func url(_ name: String) -> URL { URL(fileURLWithPath: output + "/" + name) }

  func text(_ name: String) -> String? { try? String(contentsOf: url(name), encoding: .utf8) }

  func write(_ text: String, to name: String) throws {
    try FileManager.default.createDirectory(
      at: url(name).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url(name))
  }

  /// Everything below the output folder but the lock, with its contents: folders end in `/`.
  func tree() throws -> [String: String] {
    var tree: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: output) {
      tree[name] = text(name) ?? "/"
    }
    return tree
  }

  /// Inode, modification time and mode.
  func state(_ name: String) throws -> [String] {
    let attributes = try FileManager.default.attributesOfItem(atPath: url(name).path)
    let time = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return ["\(attributes[.systemFileNumber] ?? "")", "\(time)", try mode(name)]
  }

  func mode(_ name: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: url(name).path)
    return String((attributes[.posixPermissions] as? Int) ?? 0, radix: 8)
  }
}

/// A run over the output folder: `files` maps paths to texts; paths below `packs/` are family
/// copies.
@discardableResult
func run(
  _ folder: TemporaryFolder, _ files: [String: String], schedule: String? = nil,
  configure: (inout PublishingPlan) -> Void = { _ in },
  before step: (PublishingStep) throws(OutputError) -> Void = { _ throws(OutputError) in }
) throws(OutputError) -> PublishingSummary {
  let output = try OutputFolder(opening: folder.output)
  var staged: [StagedFile] = []
  for (path, text) in files {
    let document = VerifiedDocument(path: path, bytes: Array(text.utf8))
    staged.append(try output.stage(document, isFamilyCopy: path.contains("/packs/")))
  }
  if let schedule { staged.append(try output.stage(.schedule, Array(schedule.utf8))) }
  var plan = PublishingPlan(files: staged)
  configure(&plan)
  return try output.publish(plan, before: step)
}
