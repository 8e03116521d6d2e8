/// Bytes that nobody can foresee.
enum RandomBytes {
  /// So many bytes of the system's own generator.
  static func make(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
