import Diagnostics
import Files

/// The output folder of one part of a month, after its run.
struct ShardFolder: Sendable {
  /// The folder as the user named it.
  let path: String
  /// The folder, which no run changes meanwhile.
  let folder: OutputFolder
  /// What it holds.
  let manifest: Manifest
  /// Which part it is.
  let shard: Shard

  /// The part in the folder at `path`. Throws ``RunFailure`` where no run of a part came to its end
  /// there.
  init(_ path: String) throws(RunFailure) {
    self.path = path
    // Opening would make a folder that is missing.
    let isThere = (try? FileStamp.of("\(path)/\(Manifest.name)")) ?? nil
    guard isThere != nil else { throw RunFailure(.inputMissing, [.noOutput(path)]) }
    do throws(OutputError) { folder = try OutputFolder(opening: path) } catch {
      throw RunFailure(error)
    }
    let whole: Manifest?
    do throws(OutputError) { whole = try folder.wholeManifest() } catch {
      throw RunFailure(error)
    }
    guard let manifest = whole, folder.interrupted == nil else {
      throw RunFailure(.inputMissing, [.noOutput(path)])
    }
    guard let shard = manifest.rules[RunRules.shard].flatMap({ Shard($0) }) else {
      throw RunFailure(.usage, [.noShard(path)])
    }
    self.manifest = manifest
    self.shard = shard
  }
}

extension Diagnostic {
  fileprivate static func noOutput(_ path: String) -> Diagnostic {
    Diagnostic(
      "NoOutput", at: Location(file: path),
      "no run of this part has finished in this folder; run it, then merge")
  }

  fileprivate static func noShard(_ path: String) -> Diagnostic {
    Diagnostic(
      "NotAShard", at: Location(file: path),
      "this folder holds a whole month; only folders made with --shard are merged")
  }
}
