/// What one `for` or `with` stands on while its contents are rendered; the first frame is the
/// context itself.
struct Frame {
  var value: ContextValue
  var isFirst = false
  var isLast = false
}
