import Synchronization

/// The archives of fixed parts made so far, shared by all workers that package documents.
///
/// A class because a lock has identity; what it holds depends only on what it is asked for, so
/// that nobody can tell whether an archive was kept or made anew.
final class PreparedArchives: Sendable {
  private let archives = Mutex<[PackageVariant: FinishedArchive]>([:])
  /// A run has a variant for each kind of document and print size; this is far more.
  private let capacity = 256

  /// The archive for `variant`, which `make` makes if it is not there.
  func archive(
    for variant: PackageVariant, make: (PackageVariant) throws -> FinishedArchive
  ) rethrows -> FinishedArchive {
    if let archive = archives.withLock({ $0[variant] }) { return archive }
    // Made outside the lock: two workers may make the same bytes, and none waits for another.
    let archive = try make(variant)
    archives.withLock { archives in
      if archives.count >= capacity { archives.removeAll() }
      archives[variant] = archive
    }
    return archive
  }
}
