/// How a line is broken (20.1.10.49).
enum DrawingDash: String, CaseIterable {
  case solid, dash, sysDot, dashDot, lgDash
}
