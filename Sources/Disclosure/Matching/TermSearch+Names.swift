extension TermSearch {
  /// Names with a letter wrong. One that is not capitalised is only warned of.
  mutating func addMisspellings() {
    guard !terms.longNames.isEmpty else { return }
    let use = WordUse(words: words)
    for (index, word) in words.words.enumerated() {
      guard !word.isNumber, word.range.count >= LongName.leastLength - 1 else { continue }
      let letters = words.bytes(of: index)
      let held = LongName.letters(in: letters)
      guard terms.longNames.contains(where: { $0.isNearly(letters, holding: held) }),
        !terms.known.hold(word.key), !use.isListed(index)
      else { continue }
      add(.name, .misspelling, word.range, isOrdinary: !use.isCapitalised(index))
    }
  }

  /// Names inside addresses of machines.
  mutating func addMachineNames() {
    guard !terms.machineNames.isEmpty else { return }
    let bytes = words.passage.bytes
    for chunk in MachineName.chunks(of: bytes) {
      for name in terms.machineNames {
        if let range = name.range(in: chunk, of: bytes) { add(.name, .machineName, range) }
      }
    }
  }

  /// Runs of words of withheld texts.
  mutating func addRuns() {
    guard !terms.runs.isEmpty else { return }
    for run in terms.runs.ranges(in: words.keys) {
      add(.passage, .passageRun, words.bytes(of: run))
    }
  }
}
