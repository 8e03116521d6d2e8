/// Where text stands in its frame (17.18.44).
enum DrawingAlignment: String {
  case left
  case centre = "center"
  case right
}
