/// How a text of a drawing is set.
struct DrawingTextLook: Equatable {
  /// The size of the text.
  let em: Int
  let alignment: DrawingAlignment
  let isStrong: Bool
  /// Whether the first line stands at the top of the frame, so that texts side by side align
  /// however many lines each turns out to have.
  let isAtTop: Bool
}
