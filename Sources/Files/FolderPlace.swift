#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where a path leads, compared as the system sees it: through links, and whatever the letters'
/// case.
package struct FolderPlace {
  private struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  private let path: String

  /// The place that `path` leads to, whether or not it is there.
  package init(_ path: String) {
    self.path = path
  }

  /// Whether it is `folder` or in it. A path through `..` in a part that is not there yet counts as
  /// inside: nobody can tell.
  package func isInside(_ folder: String) -> Bool {
    guard let wanted = Self.identity(of: folder) else { return false }
    var parts = path.split(separator: "/").map(String.init)
    let root = path.hasPrefix("/") ? "/" : "./"
    while !parts.isEmpty, Self.identity(of: root + parts.joined(separator: "/")) == nil {
      if parts.removeLast() == ".." { return true }
    }
    return Self.isInside(root + parts.joined(separator: "/"), wanted)
  }

  /// Climbs from an existing folder to the root of the file system.
  private static func isInside(_ start: String, _ wanted: Identity) -> Bool {
    var place = start
    var last: Identity?
    while let here = identity(of: place), here != last {
      if here == wanted { return true }
      last = here
      place += "/.."
    }
    return false
  }

  private static func identity(of path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }
}
