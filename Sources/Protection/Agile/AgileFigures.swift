/// The figures that Word itself writes for a password-protected document.
enum AgileFigures {
  /// How often the password is hashed: what makes guessing slow.
  static let spinCount = 100_000
  /// The most that a reader need accept (MS-OFFCRYPTO 2.3.4.10).
  static let greatestSpinCount = 10_000_000
  static let saltSize = 16
  static let keySize = 32
  static let hashSize = 64
  static let segmentSize = 4096
}
