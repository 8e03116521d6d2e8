import Publishing

/// What is different in the output folder, in lines that a clerk understands.
enum ChangeLines {
  /// The lines for what a run or a merge did to the folder.
  static func lines(of published: PublishingSummary) -> [String] {
    let changes = published.changes
    return letterLines(published.letters)
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

  private static func section(_ title: String, _ paths: [String]) -> [String] {
    paths.isEmpty ? [] : [title] + paths.map { "  \($0)" }
  }
}
