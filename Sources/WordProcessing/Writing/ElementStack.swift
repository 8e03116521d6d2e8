/// The open elements of a document being written, and the rules that every format shares: what
/// may stand in what, and what is left out because it held no text.
struct ElementStack: Sendable {
  private(set) var elements: [OpenElement] = []
  private(set) var problems: [MarkupProblem] = []
  /// How many elements are open inside a misplaced one, itself included; all of it is left out.
  private var misplacedDepth = 0

  init() { elements.reserveCapacity(12) }

  /// The innermost open element, or `nil` when only the document is open or what is written now
  /// is left out with a misplaced element.
  var innermost: OpenElement? { misplacedDepth == 0 ? elements.last : nil }

  /// Whether what is written now is left out.
  var isLeavingOut: Bool { misplacedDepth > 0 }

  /// Whether the innermost open element is a cell of a header row.
  var isInHeaderCell: Bool {
    elements.count >= 2 && elements[elements.count - 2].kind == .headerRow
  }

  mutating func note(_ problem: MarkupProblem) { problems.append(problem) }

  /// Opens an element whose output begins at `offset`; `false` if it may not stand here.
  mutating func open(_ kind: ElementKind, at offset: Int) -> Bool {
    guard misplacedDepth == 0 else {
      misplacedDepth += 1
      return false
    }
    guard kind.mayStand(inside: elements.last?.kind) else {
      leaveOut(.misplaced(kind, inside: elements.last?.kind))
      return false
    }
    if kind == .headerRow, let table = elements.last, table.children > 0 {
      leaveOut(.headerRowNotFirst)
      return false
    }
    if !elements.isEmpty { elements[elements.count - 1].children += 1 }
    let columns = kind.isRow ? elements.last?.columns ?? 0 : 0
    elements.append(OpenElement(kind: kind, start: offset, columns: columns))
    return true
  }

  /// Leaves out the element that is being begun, with all that it holds, for `problem`.
  mutating func leaveOut(_ problem: MarkupProblem) {
    if misplacedDepth == 0 { problems.append(problem) }
    misplacedDepth += 1
  }

  /// Says how many columns the table opened last has, where its markup has its looks, and whether
  /// it is to stand on one page.
  mutating func setTable(columns: Int, lookOffset: Int = 0, isKeptTogether: Bool = false) {
    guard !elements.isEmpty else { return }
    elements[elements.count - 1].isKeptTogether = isKeptTogether
    elements[elements.count - 1].columns = columns
    elements[elements.count - 1].lookOffset = lookOffset
  }

  /// Says that the innermost element holds text.
  mutating func noteText() {
    if !elements.isEmpty { elements[elements.count - 1].holdsText = true }
  }

  /// Closes the innermost element; `nil` if it was left out or is not of this kind.
  mutating func close(_ kind: ElementKind) -> OpenElement? {
    guard misplacedDepth == 0 else {
      misplacedDepth -= 1
      return nil
    }
    guard let element = elements.last, element.kind == kind else {
      problems.append(.unmatchedEnd(kind))
      return nil
    }
    elements.removeLast()
    tellParent(of: element)
    return element
  }

  private mutating func tellParent(of element: OpenElement) {
    if element.stays {
      if element.kind.isRow, element.children != element.columns {
        problems.append(.rowWidth(cells: element.children, columns: element.columns))
      }
      guard !elements.isEmpty else { return }
      elements[elements.count - 1].holdsText = true
      if element.kind.isRow { elements[elements.count - 1].lastRowStart = element.start }
      if element.kind == .row { elements[elements.count - 1].holdsRow = true }
    } else if element.kind == .item, !elements.isEmpty {
      elements[elements.count - 1].children -= 1
    }
  }
}

extension ElementKind {
  /// Whether this is a row of either sort.
  var isRow: Bool { self == .row || self == .headerRow }
}
