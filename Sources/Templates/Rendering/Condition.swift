/// What an `if` asks.
indirect enum Condition: Hashable, Sendable {
  /// Whether the value is present, set or not empty.
  case holds(ValuePath)
  case equals(ValuePath, String)
  /// Whether the frame's loop is at its first element.
  case isFirst(frame: Int)
  /// Whether the frame's loop is at its last element.
  case isLast(frame: Int)
  case not(Condition)
  case all([Condition])
  case any([Condition])
}
