import CZip

/// Why an archive could not be written or may not be read. No message holds a name or a text from
/// the archive, which may be a stranger's.
package enum ArchiveError: Error, Hashable, Sendable {
  /// libzip refused, with its error code and the system's or zlib's where it has one.
  case library(code: Int, system: Int)
  /// The bytes are no zip archive, or its directory contradicts its entries.
  case malformed
  case duplicateName
  /// An entry whose name leads out of the package or means another file elsewhere.
  case unsafeName(entry: Int)
  case encrypted(entry: Int)
  case symbolicLink(entry: Int)
  /// An entry compressed by something else than deflate.
  case unknownCompression(entry: Int)
  case tooManyEntries(Int)
  case tooLarge(entry: Int)
  case tooLargeInTotal
  /// An entry that unpacks to suspiciously many times its size.
  case suspiciousRatio(entry: Int)
  /// An entry whose content is shorter, longer or other than its directory says.
  case damaged(entry: Int)
  case noSuchEntry
  /// The system gave no memory to compress in.
  case noMemory

  /// What is wrong, for a diagnostic.
  package var message: String {
    switch self {
    case .library(let code, let system): "the zip library refused with error \(code) (\(system))"
    case .malformed: "the file is not a well-formed zip archive; save it again in Word"
    case .duplicateName: "the archive holds two entries of one name; save it again in Word"
    case .unsafeName(let entry): "entry \(entry) has a name that a package may not hold"
    case .encrypted(let entry): "entry \(entry) is encrypted; save the file without a password"
    case .symbolicLink(let entry): "entry \(entry) is a link; a package may hold files only"
    case .unknownCompression(let entry):
      "entry \(entry) is compressed in a way that Word does not use"
    case .tooManyEntries(let count):
      "the archive holds \(count) entries, more than a document needs"
    case .tooLarge(let entry): "entry \(entry) is larger than a document's part may be"
    case .tooLargeInTotal: "the archive unpacks to more than a document may hold"
    case .suspiciousRatio(let entry): "entry \(entry) unpacks to too many times its size"
    case .damaged(let entry): "entry \(entry) is damaged; save the file again in Word"
    case .noSuchEntry: "the archive holds no such part"
    case .noMemory: "the system gave no memory; end other programs and run again"
    }
  }

  /// The error that libzip reports.
  init(_ error: borrowing zip_error_t) {
    let code = Int(error.zip_err)
    switch Int32(code) {
    case ZIP_ER_EXISTS: self = .duplicateName
    case ZIP_ER_NOZIP, ZIP_ER_INCONS, ZIP_ER_EOF, ZIP_ER_MULTIDISK: self = .malformed
    default: self = .library(code: code, system: Int(error.sys_err))
    }
  }
}
