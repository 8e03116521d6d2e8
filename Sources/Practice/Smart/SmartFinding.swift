package import Diagnostics

/// A weakness of one action, by the action's place in the plan and never by its text.
package struct SmartFinding: Equatable, Sendable {
  /// The goal's id.
  package let goal: String
  /// The action's number under its goal, from 1.
  package let number: Int
  /// What is weak.
  package let weakness: SmartWeakness
  /// Where the action stands.
  package let location: Location
}
