/// The colours of drawings. Against white each has a contrast of at least 4.5 to 1 (WCAG 2.2,
/// 1.4.3), paper itself aside, and none tells anything that form and words do not.
enum DrawingColour: String, CaseIterable {
  case paper = "FFFFFF"
  case ink = "262626"
  case grid = "707070"
  case navy = "1B3A57"
  case rust = "A63D00"
  case teal = "00665C"
  case purple = "6A1B9A"
  case brown = "6B4E00"
}
