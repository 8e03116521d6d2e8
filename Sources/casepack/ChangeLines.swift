import Publishing

/// What is different in the output folder, in lines that a clerk understands.
enum ChangeLines {
  /// The lines for what a run or a merge did to the folder.
  static func lines(of published: PublishingSummary) -> [String] {
    let changes = published.changes
    return section("Withdrawn, because this run did not make them again:", changes.withdrawn)
      + section(
        "Changed by hand and moved to changed-by-hand/ before being made anew:",
        changes.movedByHand)
      + section(
        "Left from earlier runs and not due any more. Do not post them; --remove-old removes them:",
        published.stale)
  }

  private static func section(_ title: String, _ paths: [String]) -> [String] {
    paths.isEmpty ? [] : [title] + paths.map { "  \($0)" }
  }
}
