import CaseModel

/// The words of a closed list, as the documentation and messages give them.
enum VocabularyForm {
  static func words<Choice: Vocabulary>(_: Choice.Type) -> String {
    Choice.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
