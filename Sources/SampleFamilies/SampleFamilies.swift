/// Invented families with everything that real exports of a council hold, for trying out and for
/// measuring.
///
/// The same count and seed give the same bytes, and a family depends on the seed and its own
/// number only. Meetings stand on working days from 5 May to 31 July 2020, and every date obeys
/// the limits of `england-default`.
package struct SampleFamilies: Sendable {
  private let month: SampleMonth

  /// Invents `count` families from `seed`; `beforeMeetings` leaves out of the records what is written
  /// down at the meetings, as when the invitations go out.
  package init(count: Int, seed: UInt64, beforeMeetings: Bool = false) {
    month = SampleMonth(count: count, seed: seed, beforeMeetings: beforeMeetings)
  }

  /// The exports, the records and the profile, ready to be written below a data folder.
  package func files() -> [SampleFile] { month.files }

  /// How often each kind of meeting, size and feature occurs, for printing.
  package var distribution: [(label: String, count: Int)] { month.tally.lines }
}
