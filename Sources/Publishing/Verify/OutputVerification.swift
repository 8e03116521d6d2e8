import CaseModel
import CaseReaders
import Diagnostics
import Disclosure
import Documents
import Practice
import Verification

/// Looks once more at everything that a run released: whether each file is there as it was made,
/// and whether each document is sound and holds nothing that is withheld from its reader by today's
/// records.
package struct OutputVerification: Sendable {
  private let options: RunOptions
  private let plantsLeaks: Bool

  /// A verification of the output folder of `options`; `plantsLeaks` says whether the sweep itself
  /// is put to the test as well.
  package init(_ options: RunOptions, plantsLeaks: Bool = false) {
    self.options = options
    self.plantsLeaks = plantsLeaks
  }

  /// Looks at everything; throws ``RunFailure`` where there is nothing to look at, or nothing to
  /// look by.
  package func run() async throws(RunFailure) -> VerificationReport {
    let folder = try FinishedFolder(opening: options.output)
    guard let manifest = Manifest(json: folder.manifestBytes) else {
      return VerificationReport(diagnostics: [.unreadableManifest(options.output)])
    }
    do {
      let inputs = try RunInputs(options)
      let check = ReleasedFileCheck(
        folder: folder, inputs: inputs, known: try known(inputs), output: options.output,
        keepsSamples: plantsLeaks)
      let groups = try groups(of: manifest, inputs)
      var results = try await Workers.map(groups, jobs: options.jobs, check.result)
      if plantsLeaks { results.append(try await trials(of: results, groups, check)) }
      let faults = try faults(of: manifest, folder) + changedInputs(since: manifest, inputs)
      return results.reduce(into: VerificationReport(diagnostics: faults)) { $0.add($1) }.sorted
    } catch {
      throw RunFailure(stopping: error)
    }
  }

  /// The parts that all documents share, as a run of today makes them.
  private func known(_ inputs: RunInputs) throws(RunFailure) -> KnownParts {
    let organisation = inputs.profile.organisation
    let templates = try DocumentTemplates(
      folder: TemplateFolder(own: options.templates, shipped: options.shippedTemplates),
      letterheadSource: LetterheadSource(organisation: organisation, profile: inputs.profile))
    return try DocumentMaker.known(for: templates, creator: organisation.name)
  }

  /// The manifest's files, meeting by meeting; with `--meeting` those of the named ones alone.
  private func groups(
    of manifest: Manifest, _ inputs: RunInputs
  ) throws(RunFailure) -> [ReleasedFiles] {
    let chosen = try RunSelection(options).meetings(of: inputs.register)
    let meetings = Dictionary(
      chosen.map { (MeetingOutcome.folderName(of: $0), $0) }
    ) { first, _ in first }
    let folders = Dictionary(grouping: manifest.known.keys.compactMap(OutputPath.init)) {
      $0.folders.first ?? ""
    }
    return folders.filter { options.meetings.isEmpty || meetings[$0.key] != nil }
      .sorted { $0.key < $1.key }.map { name, paths in
        ReleasedFiles(
          meeting: meetings[name],
          stopped: inputs.register.stopped.keys.first { name.hasSuffix("-\($0)") },
          files: paths.sorted().compactMap { path in
            manifest.known[path.text].map {
              ReleasedFiles.File(
                path: path, entry: $0, isStale: manifest.files[path.text] == nil)
            }
          })
      }
  }

  /// That the records are others than those that the documents were made from, where they are.
  private func changedInputs(since manifest: Manifest, _ inputs: RunInputs) -> [Diagnostic] {
    let names = Set(inputs.digests.rules.keys).union(["cases.csv", "people.csv", "meetings.csv"])
      .filter { inputs.digests.rules[$0] != manifest.rules[$0] }
    return names.isEmpty ? [] : [.changedInputs(names.sorted(), options.output, options.data)]
  }

  /// What is wrong with the manifest and with what it does not know.
  private func faults(
    of manifest: Manifest, _ folder: FinishedFolder
  ) throws(OutputError) -> [Diagnostic] {
    let isWhole = manifest.isWritten(as: folder.manifestBytes)
    let own = isWhole ? [] : [Diagnostic.changedManifest(options.output)]
    guard options.meetings.isEmpty else { return own }
    return try own
      + folder.strays(besides: manifest).map { .strays($1, in: $0, of: options.output) }
  }

  /// Plants leaks in one document of each kind of reader, preferring readers from whom something is
  /// withheld.
  private func trials(
    of results: [VerificationReport], _ groups: [ReleasedFiles], _ check: ReleasedFileCheck
  ) async throws -> VerificationReport {
    let sound = results.flatMap(\.samples)
    let samples = Audience.planted.compactMap { audience in
      let mine = sound.filter { $0.audience == audience }
      return mine.first(where: \.hasSealedTerm) ?? mine.first
    }
    let trials = samples.flatMap { sample in
      HidingPlace.allCases.map { (sample: sample, place: $0) }
    }
    let found = try await Workers.map(trials, jobs: options.jobs) {
      (trial: (sample: LeakSample, place: HidingPlace)) in
      try trial.sample.alarm.isCaught(at: trial.place)
    }
    var report = VerificationReport()
    report.trials = zip(trials, found).map {
      LeakTrial(sample: $0.sample, place: $0.place, isFound: $1)
    }
    let missed = report.trials.count { !$0.isFound }
    if missed > 0 { report.diagnostics.append(.missedLeaks(missed, options.output)) }
    return report
  }
}
