/// Adds up how long each stage of making documents takes.
struct StageClock {
  /// A stage of the budget, in the order of the work.
  enum Stage: String, CaseIterable {
    case reading
    case disclosure = "disclosure and context"
    case rendering
    case verification
    case writing = "package and write"

    /// What one letter may take of one core, in microseconds.
    var budget: Int {
      switch self {
      case .reading, .disclosure: 40
      case .rendering: 120
      case .verification: 60
      case .writing: 150
      }
    }
  }

  private var spent: [Stage: Duration] = [:]

  /// How long `stage` took so far.
  func seconds(_ stage: Stage) -> Double { spent[stage, default: .zero].seconds }

  /// Does `work` as a part of `stage`.
  mutating func time<Value>(_ stage: Stage, _ work: () throws -> Value) rethrows -> Value {
    let start = ContinuousClock.now
    defer { spent[stage, default: .zero] += ContinuousClock.now - start }
    return try work()
  }
}
