import Foundation
import Publishing
import Synchronization

/// One line on the terminal that says how far a run has come: what is made, how fast, and how long
/// it will take. Elsewhere than on a terminal it is written once, at the end.
final class ProgressLine: Sendable {
  private struct State {
    var drawn = ContinuousClock.now
    var width = 0
    var documents = 0
  }

  private let isShown: Bool
  private let isLive: Bool
  private let tellsTime: Bool
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// The line of a command; none in a quiet one or for a program. What is said of one recipient's
  /// documents must not hang on what they may not see, so that such a run tells no time.
  init(_ options: OutputOptions, tellsTime: Bool) {
    self.tellsTime = tellsTime
    isShown = !options.quiet && options.format == .text
    isLive = isShown && isatty(STDERR_FILENO) == 1
  }

  /// Shows how far the run has come; from any task.
  @Sendable func show(_ progress: RunProgress) {
    guard isShown else { return }
    state.withLock { state in
      if case .making(_, _, let documents) = progress { state.documents = documents }
      guard isLive, isDue(progress, state) else { return }
      draw(text(of: progress), &state)
    }
  }

  /// Takes the line away and says once what was made in what time.
  func finish() {
    guard isShown else { return }
    state.withLock { state in
      if isLive { draw("", &state) }
      guard state.documents > 0 else { return }
      let seconds = Self.seconds(start.duration(to: .now))
      let time = tellsTime ? " in \(Self.time(seconds))" : ""
      Self.write("\(Self.number(state.documents)) documents\(time)\n")
    }
  }

  /// A tenth of a second is as much as anybody reads.
  private func isDue(_ progress: RunProgress, _ state: State) -> Bool {
    guard case .making(let done, let total, _) = progress, done < total else { return true }
    return state.drawn.duration(to: .now) > .milliseconds(100)
  }

  private func text(of progress: RunProgress) -> String {
    switch progress {
    case .reading: return "Reading the records"
    case .publishing(let documents): return "Writing \(Self.number(documents)) documents"
    case .making(let done, let total, let documents):
      let seconds = max(Self.seconds(start.duration(to: .now)), 0.001)
      let rate = Int(Double(documents) / seconds)
      let left = seconds / Double(max(done, 1)) * Double(total - done)
      return """
        Meeting \(Self.number(done)) of \(Self.number(total)), \(Self.number(documents)) documents, \
        \(Self.number(rate)) a second, about \(Self.time(left)) left
        """
    }
  }

  private func draw(_ text: String, _ state: inout State) {
    let blanks = String(repeating: " ", count: max(0, state.width - text.count))
    Self.write("\r\(text)\(blanks)\(text.isEmpty ? "\r" : "")")
    state.width = text.count
    state.drawn = .now
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    return whole < 100 ? "\(whole) s" : "\((whole + 59) / 60) minutes"
  }

  /// `12,345`
  private static func number(_ number: Int) -> String {
    var digits = String(number)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return digits
  }

  private static func write(_ text: String) {
    // A closed pipe ends the output, not the run.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
