import Diagnostics
import Files

/// The file of the recipients' passwords, which its owner alone may read.
package struct PasswordFile: Sendable {
  /// The path as the user gave it.
  package let path: String
  private let folder: PrivateFolder
  private let name: String

  /// The file at `path`, which need not be there; its folder must. Throws ``ProtectionFailure``.
  package init(_ path: String) throws(ProtectionFailure) {
    self.path = path
    name = path.split(separator: "/").last.map(String.init) ?? ""
    let parent = String(path.dropLast(name.count))
    guard !name.isEmpty, !path.hasSuffix("/") else { throw .misplaced(Self.fileRule) }
    do throws(FileFault) {
      folder = try PrivateFolder.opening(parent.isEmpty ? "." : parent)
    } catch {
      throw error.failure(at: path)
    }
  }

  private static let fileRule = "--passwords names a file, such as passwords.csv in your own folder"

  /// The list in the file; one without rows where there is no file.
  package func read() throws(ProtectionFailure) -> PasswordList {
    guard let bytes = try contents() else { return PasswordList(file: path) }
    return try PasswordList(bytes, file: path)
  }

  /// Puts a list in the place of the file that it was read from, in one step that lasts.
  ///
  /// What somebody changed in the meantime is not lost: nothing is written then.
  package func write(_ list: PasswordList) throws(ProtectionFailure) {
    guard try contents() == list.source else {
      throw ProtectionFailure(
        .inputOutput,
        Diagnostic(
          "PasswordFileChanged", at: Location(file: path),
          "somebody changed the passwords file meanwhile; run again"))
    }
    do throws(FileFault) {
      let waiting = ".\(name).new"
      try folder.replace(waiting, with: list.bytes)
      try folder.move(waiting, to: name)
    } catch {
      throw error.failure(at: path)
    }
  }

  /// The file's bytes; nil where there is no file.
  private func contents() throws(ProtectionFailure) -> [UInt8]? {
    let found: FileContents?
    do throws(FileFault) { found = try folder.read(name) } catch { throw error.failure(at: path) }
    guard let found else { return nil }
    guard found.isOwnersAlone else {
      throw ProtectionFailure(
        .permission,
        Diagnostic(
          "PasswordFileOpen", at: Location(file: path),
          "others can read the passwords file, or it is another's; make it yours alone with "
            + "'chmod 600', on a disk that keeps such rights, and change the passwords in it"))
    }
    return found.bytes
  }
}
