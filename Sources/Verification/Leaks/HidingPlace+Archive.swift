extension HidingPlace {
  /// What puts `value` into the archive or the path; nil where the place is in a part.
  func archiveLeak(_ value: LeakValue) -> Leak? {
    let bytes = value.bytes
    // A field of a kind that nobody uses: 0xCAFE, and its length (APPNOTE 4.5.1).
    let field =
      [
        0xFE, 0xCA, UInt8(truncatingIfNeeded: bytes.count),
        UInt8(truncatingIfNeeded: bytes.count >> 8),
      ]
      + bytes
    switch self {
    case .archiveComment: return .archive { $0.comment = bytes }
    case .entryComment: return Self.main { $0.comment = bytes }
    case .extraField: return Self.main { $0.extra = field }
    case .localExtraField: return Self.main { $0.localExtra = field }
    case .bytesBetweenEntries: return Self.main { $0.before = bytes }
    case .bytesBehindContents: return Self.main { $0.packed += bytes }
    case .entryName:
      let name = Array("\(value.name)/".utf8)
      return .archive {
        $0.entries.append(
          LeakPackage.Entry(name: name, packed: [], isDeflated: false, checksum: 0, size: 0))
      }
    case .fileName:
      let name = value.name
      return .path { path in
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        return "\(folder)/\(name).docx"
      }
    case .folderName:
      let name = value.name
      return .path { "\(name)/\($0)" }
    default: return nil
    }
  }

  private static func main(_ change: @escaping @Sendable (inout LeakPackage.Entry) -> Void) -> Leak
  {
    .archive { change(&$0.entries[try $0.index(of: AllowedParts.main)]) }
  }
}
