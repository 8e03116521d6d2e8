/// Where a name's value stands: positions only, no names.
struct ValuePath: Hashable, Sendable {
  /// The context itself is frame 0; each `for` and `with` around the name adds one.
  let frame: Int
  /// The position of the field in each record on the way.
  var fields: [Int] = []
}
