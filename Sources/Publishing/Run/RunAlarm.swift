import Diagnostics
import Synchronization
import Verification

/// The run's own proof that its sweep raises the alarm: one leak, planted in memory in the first
/// document of a pack that comes along. It is a class because it remembers across workers.
final class RunAlarm: Sendable {
  /// Whether what is planted in a document for somebody is found.
  typealias Test = @Sendable (VerifiedDocument, SealedTerms) throws -> Bool

  private enum State {
    case waiting, testing, found, missed
  }

  private let state = Mutex(State.waiting)
  private let test: Test

  /// An alarm that is tested by `test`.
  init(_ test: @escaping Test) {
    self.test = test
  }

  /// An alarm as every run has it; `known` are the parts that all documents share.
  convenience init(known: KnownParts) {
    self.init { document, sealed in
      let places = HidingPlace.allCases
      // Another document has its leak elsewhere; the same one always at the same place.
      let place = places[document.path.utf8.reduce(0) { ($0 * 31 + Int($1)) % places.count }]
      return try AlarmTest(
        path: document.path, package: document.bytes, sealed: sealed, known: known
      ).isCaught(at: place)
    }
  }

  /// Tests the alarm on `document`, unless that was done; `sealed` is withheld from its recipient.
  func hear(_ document: VerifiedDocument, _ sealed: SealedTerms) {
    let isFirst = state.withLock { state in
      guard case .waiting = state else { return false }
      state = .testing
      return true
    }
    guard isFirst else { return }
    // A leak that cannot even be planted proves nothing.
    let isFound = (try? test(document, sealed)) ?? false
    state.withLock { $0 = isFound ? .found : .missed }
  }

  /// Whether the alarm was tested.
  var wasHeard: Bool { state.withLock { $0 != .waiting } }

  /// Throws where the planted leak was missed: nothing may be released then.
  func conclude() throws(RunFailure) {
    guard state.withLock({ $0 == .missed }) else { return }
    throw RunFailure(
      .verificationFailed,
      [
        Diagnostic(
          "AlarmSilent", at: nil,
          """
          a leak that was planted in memory to test the sweep was not found: nothing is released; \
          report this
          """)
      ])
  }
}
