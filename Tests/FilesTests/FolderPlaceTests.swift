import Foundation
@testable import Files
import TestSupport
import Testing

@Suite struct FolderPlaceTests {
  @Test func tellsInsideFromOutside() throws {
    let root = try TestFolder.make("places")
    try root.write("", to: "output/packs/x")
    try root.write("", to: "output-2/x")
    let link = root.appending(path: "link")
    try FileManager.default.createSymbolicLink(
      at: link, withDestinationURL: root.appending(path: "output/packs"))
    let output = root.appending(path: "output").systemPath
    let base = root.systemPath
    for inside in [
      "output", "output/", "output/new/folder", "output/packs", "link", "link/new",
      "output-2/../output/x", "none/../output", "none/../elsewhere",
    ] {
      #expect(FolderPlace("\(base)/\(inside)").isInside(output), "\(inside)")
    }
    for outside in ["output-2", "output-2/new", "new", "output/../new", "", "outpu"] {
      #expect(!FolderPlace("\(base)/\(outside)").isInside(output), "\(outside)")
    }
    #expect(!FolderPlace("relative/path").isInside(output))
    #expect(FolderPlace("relative/path").isInside("."))
  }
}
