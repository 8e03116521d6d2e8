import Dispatch
import Foundation

/// Lets Ctrl-C, and whoever ends the process in good order, stop the work where it can be stopped
/// without a trace; a second time ends the process at once, which the next run puts right.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// What `work` returns; a signal cancels the task in which it runs.
  static func stopping<Result: Sendable, Failure: Error>(
    _ work: @escaping @Sendable () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    let task = Task { () -> Swift.Result<Result, Failure> in
      do throws(Failure) { return .success(try await work()) } catch { return .failure(error) }
    }
    let sources = signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if task.isCancelled { endAtOnce(number) }
        task.cancel()
      }
      source.resume()
      return source
    }
    defer {
      for source in sources { source.cancel() }
      for number in signals { signal(number, SIG_DFL) }
    }
    return try await task.value.get()
  }

  private static func endAtOnce(_ number: Int32) {
    signal(number, SIG_DFL)
    raise(number)
  }
}
