/// One stream of a compound file.
struct CompoundStream: Hashable, Sendable {
  /// The storages that it lies in, outermost first, and its own name.
  let path: [String]
  /// What it holds.
  let bytes: [UInt8]
}
