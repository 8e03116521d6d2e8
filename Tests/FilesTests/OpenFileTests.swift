import Foundation
import Testing

@testable import Files

struct OpenFileTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString)"

  private func opened() throws -> Folder<FileFault> { try Folder<FileFault>.making(folder) }

  @Test func readsBackWhatManyTasksWrote() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = try opened().createFile("work")
    let places = try await withThrowingTaskGroup(of: (Int, Range<Int>).self) { group in
      for number in 0..<500 {
        group.addTask {
          (number, try file.append(Array(repeating: UInt8(number % 251), count: number)))
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(file.size == (0..<500).reduce(0, +))
    for (number, place) in places {
      #expect(try file.bytes(in: place) == Array(repeating: UInt8(number % 251), count: number))
    }
  }

  @Test func isForItsOwnerOnlyAndNew() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let opened = try opened()
    _ = try opened.createFile("work")
    let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/work")[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(throws: FileFault.self) { try opened.createFile("work") }
  }

  @Test func throwsWhereTheFileEndsBefore() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let opened = try opened()
    try opened.write([1, 2, 3], to: "short")
    let file = try #require(try opened.openFile("short"))
    #expect(try file.bytes(in: 1..<3) == [2, 3])
    #expect(throws: FileFault(code: EIO)) { try file.bytes(in: 1..<4) }
  }

  @Test func opensNoFolderAndNoLink() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let opened = try opened()
    try opened.write([1], to: "a/b/file", makesFolders: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/link", withDestinationPath: "a/b/file")
    #expect(try opened.openFile("missing") == nil)
    #expect(throws: FileFault.self) { try opened.openFile("a") }
    #expect(throws: FileFault.self) { try opened.openFile("link") }
    #expect(try opened.openFile("a/b/file")?.size == 1)
  }

  @Test func removesEverythingInAFolderAndNothingBehindALink() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let opened = try opened()
    try opened.write([1], to: "outside/kept", makesFolders: true)
    try opened.write([1], to: "staging/a/b/file", makesFolders: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/staging/a/link", withDestinationPath: "\(folder)/outside")
    try opened.existingFolder("staging")?.removeContents()
    #expect(try opened.existingFolder("staging")?.contents().isEmpty == true)
    #expect(FileManager.default.fileExists(atPath: "\(folder)/outside/kept"))
  }
}
