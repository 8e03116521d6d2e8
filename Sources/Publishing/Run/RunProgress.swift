import Synchronization

/// How far a run has come.
package enum RunProgress: Hashable, Sendable {
  /// The inputs are read.
  case reading
  /// Documents are made.
  case making(meetings: Int, of: Int, documents: Int)
  /// What was made takes its place.
  case publishing(documents: Int)
}

/// Counts what a run's workers have done, and tells whoever looks on.
final class ProgressCount: Sendable {
  private let done = Mutex(Done())
  private let total: Int
  private let tell: @Sendable (RunProgress) -> Void

  private struct Done {
    var meetings = 0
    var documents = 0
  }

  /// A count of so many meetings.
  init(of total: Int, tell: @escaping @Sendable (RunProgress) -> Void) {
    self.total = total
    self.tell = tell
  }

  /// Notes that a meeting is done; from any task.
  func add(documents: Int) {
    let now = done.withLock { done in
      done.meetings += 1
      done.documents += documents
      return done
    }
    tell(.making(meetings: now.meetings, of: total, documents: now.documents))
  }
}
