/// The steps of a meeting's run on which it depends that nobody gets what they may not see.
enum DisclosureStep: CaseIterable, Sendable {
  /// Views are made and documents planned from them: clearance and marked passages.
  case view
  /// What is sealed from each recipient is gathered.
  case sealing
  /// What to look for in one recipient's pack is worked out.
  case matching
  /// One document is made, checked and swept.
  case sweep
  /// A pack is released.
  case release
  /// What was withheld is written down.
  case log
}
