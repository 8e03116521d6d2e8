/// What a manifest says of the files of one folder of the output folder, or of one file that stands in
/// none.
struct FolderRecord: Hashable, Sendable {
  /// The files that the run made, by path.
  var files: [String: Manifest.File] = [:]
  /// Files of earlier runs that are still there, by path.
  var stale: [String: Manifest.File] = [:]
  /// Letters that were made once and are gone, by path.
  var gone: [String: Manifest.File] = [:]

  /// Everything that should be there.
  var known: [String: Manifest.File] {
    stale.isEmpty ? files : files.merging(stale) { file, _ in file }
  }

  /// What should be there at `path`.
  func known(at path: String) -> Manifest.File? { files[path] ?? stale[path] }

  /// What is remembered of the letter at `path`, whether it is still there or not.
  func letter(at path: String) -> Manifest.File? {
    (known(at: path) ?? gone[path]).flatMap { $0.letter == nil ? nil : $0 }
  }
}
