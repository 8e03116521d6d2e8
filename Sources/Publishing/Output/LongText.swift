import Crypto
import Files

/// A text that is put together piece by piece and its digest as far as it has come: what stands in a
/// folder of a million files is longer than memory should be.
struct LongText {
  /// Where a text goes.
  enum Target {
    case file(OpenFile<OutputError>)
    case memory
    /// Nowhere: only its digest and size are asked for.
    case nowhere
  }

  /// Hands over the pieces of a text, in order.
  typealias Source = (([UInt8]) throws(OutputError) -> Void) throws(OutputError) -> Void

  private let target: Target
  private var hash = SHA256()
  /// How many bytes were added.
  private(set) var size = 0
  /// What is not in the file yet; in memory, everything.
  private(set) var bytes: [UInt8] = []

  private static let pieceSize = 1 << 18

  /// A text that goes to `target`.
  init(to target: Target) { self.target = target }

  /// The digest of what was added so far.
  var digest: ContentDigest { ContentDigest(hash.finalize()) }

  /// Adds a piece at the end.
  mutating func add(_ piece: some Collection<UInt8>) throws(OutputError) {
    let isHashed: Void? = piece.withContiguousStorageIfAvailable {
      hash.update(bufferPointer: UnsafeRawBufferPointer($0))
    }
    if isHashed == nil { hash.update(data: Array(piece)) }
    size += piece.count
    if case .nowhere = target { return }
    bytes += piece
    if bytes.count >= Self.pieceSize { try flush() }
  }

  /// Puts the rest into the file.
  mutating func finish() throws(OutputError) {
    try flush()
    if case .file(let file) = target { try file.syncUnlessInSet() }
  }

  private mutating func flush() throws(OutputError) {
    guard case .file(let file) = target else { return }
    try file.append(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
