package import Diagnostics
package import Disclosure
package import Verification

/// What was found in an output folder.
package struct VerificationReport: Sendable {
  /// How many files of the manifest were looked for.
  package internal(set) var files = 0
  /// How many documents were read.
  package internal(set) var documents = 0
  /// How many of them were swept for something that is withheld from their reader.
  package internal(set) var swept = 0
  /// Everything found, in order of place.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// What became of planted leaks, where any were asked for.
  package internal(set) var trials: [LeakTrial] = []
  /// Documents in which leaks could be planted, one of each kind of reader.
  private(set) var samples: [LeakSample] = []

  init(diagnostics: [Diagnostic] = []) {
    self.diagnostics = diagnostics
  }

  /// How the command ends.
  package var status: ExitStatus { diagnostics.hasErrors ? .verificationFailed : .success }

  /// Offers a sound document to plant leaks in; the first of each audience is kept, or the first of
  /// whose reader something is withheld.
  mutating func offer(
    _ audience: Audience, hasSealedTerm: Bool, _ sample: () -> LeakSample
  ) {
    guard let index = samples.firstIndex(where: { $0.audience == audience }) else {
      samples.append(sample())
      return
    }
    if !samples[index].hasSealedTerm, hasSealedTerm { samples[index] = sample() }
  }

  /// Adds what was found elsewhere.
  mutating func add(_ other: VerificationReport) {
    files += other.files
    documents += other.documents
    swept += other.swept
    diagnostics += other.diagnostics
    trials += other.trials
  }

  /// The report with its diagnostics in order of place.
  var sorted: VerificationReport {
    var report = self
    report.diagnostics.sort()
    return report
  }
}

/// A document in which leaks are planted.
package struct LeakSample: Sendable {
  /// What kind of reader it is for.
  package let audience: Audience
  /// Where it stands, relative to the output folder.
  package let path: String
  /// Whether something is withheld from its reader; else an invented value is planted.
  package let hasSealedTerm: Bool
  let alarm: AlarmTest
}

/// A leak that was planted in memory.
package struct LeakTrial: Sendable {
  /// The document.
  package let sample: LeakSample
  /// The place in it.
  package let place: HidingPlace
  /// Whether the sweep found it.
  package let isFound: Bool
}

extension Audience {
  /// Those whose documents leaks are planted in: the office's own may hold everything.
  static let planted = allCases.filter { $0 != .office }
}
