/// A number on a scale from 0 to 10, in tenths: averages fall between the whole numbers.
package struct ScaleNumber: Hashable, Comparable, Sendable {
  /// 0 to 100.
  let tenths: Int

  /// The nearest number of the scale, to one decimal place.
  package init(_ number: Double) {
    tenths = number.isFinite ? Int((min(max(number, 0), 10) * 10).rounded()) : 0
  }

  /// A whole number of the scale; others are the nearest end.
  package init(_ number: Int) { tenths = min(max(number, 0), 10) * 10 }

  /// As it is written: `7` or `6.5`.
  package var text: String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  package static func < (left: ScaleNumber, right: ScaleNumber) -> Bool {
    left.tenths < right.tenths
  }

  /// This part of the way from `start` to `end`.
  func position(from start: Int, to end: Int) -> Int { start + (end - start) * tenths / 100 }
}
