/// A condition together with what it tells about its names: which of them are present where it
/// holds, and which where it does not.
struct Clause {
  let condition: Condition
  var presentIfTrue: Set<ValuePath> = []
  var presentIfFalse: Set<ValuePath> = []

  var negated: Clause {
    Clause(
      condition: .not(condition), presentIfTrue: presentIfFalse, presentIfFalse: presentIfTrue)
  }

  static func all(_ parts: [Clause]) -> Clause {
    guard let first = parts.first, parts.count > 1 else { return parts.first ?? .never }
    return Clause(
      condition: .all(parts.map(\.condition)),
      presentIfTrue: parts.reduce([]) { $0.union($1.presentIfTrue) },
      presentIfFalse: parts.reduce(first.presentIfFalse) { $0.intersection($1.presentIfFalse) })
  }

  static func any(_ parts: [Clause]) -> Clause {
    guard parts.count > 1 else { return parts.first ?? .never }
    return all(parts.map(\.negated)).negated.withCondition(.any(parts.map(\.condition)))
  }

  /// Holds never: what stands in for a condition that could not be read.
  static let never = Clause(condition: .any([]))

  private func withCondition(_ condition: Condition) -> Clause {
    Clause(
      condition: condition, presentIfTrue: presentIfTrue, presentIfFalse: presentIfFalse)
  }
}
