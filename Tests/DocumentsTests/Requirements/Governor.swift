import Practice
import TestSupport

/// What decides whether a sentence stands in a document.
enum Governor: Hashable, Sendable {
  /// The profile asks for it.
  case practice(PracticeID)
  /// The profile has a figure for it.
  case limit(TimeLimitID)
  /// The profile says how many people a room holds.
  case roomLimit
  /// The meeting: the sentence is absent in this variant.
  case meeting(absentIn: CaseVariant)

  /// Whether a document under `profile` has the sentence.
  func isOn(in profile: PracticeProfile) -> Bool {
    switch self {
    case .practice(let id): profile.practises(id)
    case .limit(let id): profile.limits[id] != nil
    case .roomLimit: profile.roomLimit != nil
    case .meeting: true
    }
  }

  /// The profile in which every practice is on but this one.
  var profileWithout: PracticeProfile {
    var profile = ProfileFixture.everything
    switch self {
    case .practice(let id): profile.practices[id] = Sourced(false, source: "test")
    case .limit(let id): profile.limits[id] = nil
    case .roomLimit: profile.roomLimit = nil
    case .meeting: break
    }
    return profile
  }
}
