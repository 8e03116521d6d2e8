import Dispatch
import Foundation
import WordProcessing

/// The least that making documents can cost: their bytes compressed, written and renamed on all
/// cores, and nothing else.
struct Floor {
  /// How long it took.
  let seconds: Double

  /// Compresses the main part of each of `documents` as they are made, writes the whole file into
  /// `folder` and renames it there.
  init(_ documents: [String], in folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let made = try documents.map(Self.document)
    let start = ContinuousClock.now
    DispatchQueue.concurrentPerform(iterations: made.count) { index in
      let path = "\(folder)/\(index)"
      guard let packed = try? Self.packed(made[index].main), !packed.isEmpty,
        let file = fopen("\(path)~", "w")
      else { return }
      fwrite(made[index].file, 1, made[index].file.count, file)
      fclose(file)
      rename("\(path)~", path)
    }
    seconds = (ContinuousClock.now - start).seconds
    guard try FileManager.default.contentsOfDirectory(atPath: folder).count == made.count else {
      throw BenchProblem(message: "not every file could be written to '\(folder)'")
    }
  }

  private static func document(_ path: String) throws -> (file: [UInt8], main: [UInt8]) {
    let file = [UInt8](try Data(contentsOf: URL(filePath: path)))
    return (file, try ZipReader(file).read(PartName("word/document.xml")))
  }

  private static func packed(_ main: [UInt8]) throws -> [UInt8] {
    var archive = try ZipWriter()
    try archive.add(PartName("word/document.xml"), main, .fast)
    return try archive.finished()
  }
}
