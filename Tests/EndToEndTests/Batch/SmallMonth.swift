import Foundation
import TestSupport

/// A month of two meetings with few readers, in a folder of its own, for tests that run the command
/// very often.
struct SmallMonth: Sendable {
  /// The folder in which `data/` and `output/` stand.
  let folder: URL

  var data: URL { folder.appending(path: "data") }
  var output: URL { folder.appending(path: "output") }

  init() throws {
    folder = try TestFolder.copy(of: "Tests/Fixtures/Projects/two-meetings")
      .deletingLastPathComponent()
  }

  /// Another month with the same files, output included.
  func copy() throws -> SmallMonth {
    let copy = try TestFolder.make("copy").appending(path: "month")
    // Times and all, so that what the last run made counts for the next.
    try FileManager.default.copyItem(at: folder, to: copy)
    return SmallMonth(folder: copy)
  }

  private init(folder: URL) { self.folder = folder }

  /// Changes the text of a file of the data folder.
  func change(_ file: String, _ old: String, to new: String) throws {
    let text = try String(contentsOf: data.appending(path: file), encoding: .utf8)
    guard text.contains(old) else { throw CocoaError(.fileReadCorruptFile) }
    try data.write(text.replacing(old, with: new), to: file)
  }

  /// Runs the command in the folder; what it prints is for a program.
  @discardableResult
  func run(_ arguments: String...) async throws -> ProcessRun.Outcome {
    try await CasepackBinary.run(["run", "--format", "json"] + arguments, directory: folder)
  }

  /// Runs the command and returns its summary.
  func summary(_ arguments: String...) async throws -> Changes {
    let run = try await CasepackBinary.run(
      ["run", "--format", "json"] + arguments, directory: folder)
    return try JSONDecoder().decode(Changes.self, from: Data(run.output.utf8))
  }

  /// What a run did to the output folder.
  struct Changes: Decodable {
    let status: Int
    let meetings: Int
    let asBefore: Int
    let new: [String]
    let changed: [String]
    let lettersChanged: [String]
    let remade: [String]
    let withdrawn: [String]
    let movedByHand: [String]
  }
}

/// What a folder holds and which files those are.
struct FolderState: Equatable {
  /// The contents by path; folders have none.
  let contents: [String: Data?]
  /// The number and time of each file.
  let files: [String: [String]]

  /// Everything below `folder`, hidden or not.
  init(_ folder: URL) throws {
    var contents: [String: Data?] = [:]
    var files: [String: [String]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.systemPath) {
      let place = folder.appending(path: path).systemPath
      let facts = try FileManager.default.attributesOfItem(atPath: place)
      guard facts[.type] as? FileAttributeType == .typeRegular else {
        contents.updateValue(nil, forKey: path)
        continue
      }
      contents[path] = FileManager.default.contents(atPath: place)
      let time = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      files[path] = ["\(facts[.systemFileNumber] ?? "")", "\(time)"]
    }
    self.contents = contents
    self.files = files
  }

  /// The files that are other files than in `before`, or hold something else, but for those that
  /// every run that changes anything writes.
  func written(since before: FolderState) -> Set<String> {
    let paths = Set(files.keys).union(before.files.keys)
    return paths.filter { files[$0] != before.files[$0] || contents[$0] != before.contents[$0] }
      .subtracting(["manifest.json", ".casepack/made.txt"])
  }
}
