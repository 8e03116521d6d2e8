import CaseModel

/// A date as a text writes it.
struct DateMention {
  /// How it is written.
  enum Style {
    /// `1/2/2015`, `1.2.15`.
    case numeric
    /// `2015-02-01`, `20150201`.
    case iso
    /// `1st February 2015`.
    case written
    /// `1 February`.
    case withoutYear
  }

  /// How it is written.
  var style: Style
  /// The year, of two or four digits; nil where there is none.
  var year: Int?
  /// The month.
  var month: Int
  /// The day of the month.
  var day: Int
  /// The words that it takes.
  var words: Range<Int>

  /// Whether it is `date`, as far as it says.
  func means(_ date: CalendarDate) -> Bool {
    let (year, month, day) = date.components
    guard month == self.month, day == self.day else { return false }
    return self.year.map { $0 == year || $0 < 100 && $0 == year % 100 } ?? true
  }
}
