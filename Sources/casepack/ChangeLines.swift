import Publishing

/// What is different in the output folder, in lines that a clerk understands.
enum ChangeLines {
  /// The lines for what a run or a merge did to the folder.
  static func lines(of published: PublishingSummary) -> [String] {
    let changes = published.changes
    return letterLines(published.letters) + paperLines(published)
      + section("Withdrawn, because this run did not make them again:", changes.withdrawn)
      + section(
        "Changed by hand and moved to changed-by-hand/ before being made anew:",
        changes.movedByHand)
      + section(
        "Left from earlier runs and not due any more. Do not post them; --remove-old removes them:",
        published.stale)
  }

  private static func letterLines(_ letters: PublishingSummary.Letters) -> [String] {
    let total = letters.new + letters.changed.count + letters.asBefore
    guard total > 0, letters.asBefore < total || letters.changed.count > 0 else { return [] }
    let line = """
      Letters: \(total) = \(letters.new) new + \(letters.changed.count) changed since they were \
      made before + \(letters.asBefore) as before
      """
    return [line]
      + section(
        "Changed; each says which letter it replaces, so send them again:", letters.changed)
  }

  /// What else is different from what somebody may have been given or may have signed.
  private static func paperLines(_ published: PublishingSummary) -> [String] {
    let letters = Set(published.letters.changed)
    let others = published.changes.changed.filter { !letters.contains($0) }
    return section(
      "Changed papers of packs; give them again to whoever had the earlier ones:",
      others.filter { $0.contains("/packs/") })
      + section(
        "Changed release sheets; read and sign them again:",
        others.filter { $0.contains("/internal/release-sheet-") })
  }

  private static func section(_ title: String, _ paths: [String]) -> [String] {
    paths.isEmpty ? [] : [title] + paths.map { "  \($0)" }
  }
}
