/// A moment of publishing, at which a run may be killed.
enum PublishingStep: Hashable {
  /// Before the intent list takes its place.
  case intentList
  /// Before a file is moved aside.
  case move(OutputPath)
  /// Before a file is removed.
  case removal(OutputPath)
  /// Before a staged folder takes its place, where there was none.
  case folder(String)
  /// Before a staged file takes its place.
  case write(OutputPath)
  /// Before the manifest takes its place.
  case manifest
  /// Before the intent list goes.
  case end
}
