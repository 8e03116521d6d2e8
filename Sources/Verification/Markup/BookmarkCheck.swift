/// Follows the bookmarks of one part: every start has one end, by its id.
struct BookmarkCheck {
  private var open: Set<String> = []
  private var seen: Set<String> = []
  private(set) var isUnpaired = false

  /// Notes a `w:bookmarkStart` with this id.
  mutating func start(_ id: ArraySlice<UInt8>) {
    let id = String(decoding: id, as: UTF8.self)
    if !seen.insert(id).inserted { isUnpaired = true }
    open.insert(id)
  }

  /// Notes a `w:bookmarkEnd` with this id.
  mutating func end(_ id: ArraySlice<UInt8>) {
    if open.remove(String(decoding: id, as: UTF8.self)) == nil { isUnpaired = true }
  }

  /// Notes that the part is over.
  mutating func finish() {
    if !open.isEmpty { isUnpaired = true }
  }
}
