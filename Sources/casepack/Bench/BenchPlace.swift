import Foundation
import SampleFamilies

/// The folder that a bench works in, with invented exports of two sizes.
struct BenchPlace {
  /// The families that documents are made for.
  let data: String
  /// The same families as they are when the invitations go out: nothing is recorded at a meeting that
  /// was not held yet.
  let dataBeforeMeetings: String
  private let root: URL

  /// Makes a folder in `parent`, or where files are kept in memory if the system has such a place.
  init(in parent: String?, families: Int) throws {
    let memory = "/dev/shm"
    let usual =
      FileManager.default.isWritableFile(atPath: memory)
      ? memory : FileManager.default.temporaryDirectory.path()
    root = URL(filePath: parent ?? usual).appending(path: "casepack-bench-\(UUID().uuidString)")
    data = root.appending(path: "data").path()
    dataBeforeMeetings = root.appending(path: "data-before").path()
    try Self.write(SampleFamilies(count: families, seed: 1), to: data)
    try Self.write(
      SampleFamilies(count: families, seed: 1, beforeMeetings: true), to: dataBeforeMeetings)
  }

  /// A path in the folder that nothing stands at.
  func path(_ name: String) -> String {
    let path = root.appending(path: name)
    try? FileManager.default.removeItem(at: path)
    return path.path()
  }

  /// The Word files below `folder`, in order.
  func documents(in folder: String) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.filter { $0.hasSuffix(".docx") }.sorted().map { "\(folder)/\($0)" }
  }

  /// Removes the folder and everything in it.
  func remove() { try? FileManager.default.removeItem(at: root) }

  private static func write(_ families: SampleFamilies, to folder: String) throws {
    for file in families.files() {
      let path = URL(filePath: folder).appending(path: file.path)
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: path)
    }
  }
}
