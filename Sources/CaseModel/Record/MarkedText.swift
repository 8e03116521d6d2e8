/// A text of the record with the passages that are kept from somebody.
///
/// A passage stands between `((withhold P07 police))` and `((end))`, which is plain text in every
/// style of YAML: the ids of those it is kept from, or `family`, and the reason (redaction promise
/// 9).
package struct MarkedText: Hashable, Sendable {
  /// A stretch of the text under one mark, or under none.
  package struct Piece: Hashable, Sendable {
    /// The words, without the notation.
    package let text: String
    /// The mark; nil where everybody who sees the text sees this.
    package let mark: PassageMark?
  }

  /// The stretches, in order; none is empty.
  package let pieces: [Piece]

  /// The text in the notation `written`.
  package init(_ written: String) throws(PassageFault) {
    guard written.utf8.contains(where: { NotationScanner.opens($0) }) else {
      pieces = written.isEmpty ? [] : [Piece(text: written, mark: nil)]
      return
    }
    pieces = try Self.pieces(of: written)
  }

  /// Whether anything is marked.
  package var hasMarks: Bool { pieces.contains { $0.mark != nil } }

  /// The marks, in order.
  package var marks: [PassageMark] { pieces.compactMap(\.mark) }

  /// Whether `text` has what looks like the notation, so that it must not be printed as it is.
  package static func holdsNotation(_ text: String) -> Bool {
    var scanner = NotationScanner(text)
    return scanner.next() != nil
  }

  private static func pieces(of written: String) throws(PassageFault) -> [Piece] {
    var pieces: [Piece] = []
    var open: PassageMark?
    var scanner = NotationScanner(written)
    var start = written.startIndex
    func add(upTo end: String.Index) {
      if start < end { pieces.append(Piece(text: String(written[start..<end]), mark: open)) }
    }
    while let tag = scanner.next() {
      add(upTo: tag.range.lowerBound)
      start = tag.range.upperBound
      guard tag.isDoubled else { throw .singleBracket }
      if tag.words.first == "end" {
        guard tag.words.count == 1 else { throw .unknownTag }
        guard open != nil else { throw .endWithoutStart }
        open = nil
      } else {
        let mark = try PassageMark(words: tag.words)
        guard open == nil else { throw .nested }
        open = mark
      }
    }
    guard open == nil else { throw .unclosed }
    add(upTo: written.endIndex)
    return pieces
  }
}

/// Who a passage is kept from, and why.
package struct PassageMark: Hashable, Sendable {
  /// From whom; empty where it is kept from the whole family.
  package let from: [PersonID]
  /// Why.
  package let reason: ReasonCode

  /// Whether it is kept from the whole family: relatives, children and their advocates.
  package var isFromFamily: Bool { from.isEmpty }

  /// A mark.
  package init(from: [PersonID], reason: ReasonCode) {
    self.from = from
    self.reason = reason
  }

  /// The mark in `withhold`, whom it is kept from, and the reason.
  init(words: [String]) throws(PassageFault) {
    guard words.first == "withhold" else { throw .unknownTag }
    let names = words.dropFirst().dropLast()
    guard let last = words.last, !names.isEmpty else { throw .incomplete }
    guard let reason = ReasonCode(rawValue: last) else { throw .unknownReason }
    self.reason = reason
    guard Array(names) != ["family"] else {
      from = []
      return
    }
    var people: [PersonID] = []
    for name in names {
      guard let person = try? PersonID(name) else { throw .incomplete }
      people.append(person)
    }
    from = people
  }
}

/// Why a text's marks cannot be read.
package enum PassageFault: Error, Hashable, Sendable {
  /// A passage has no `((end))`.
  case unclosed
  /// An `((end))` without a passage.
  case endWithoutStart
  /// A passage begins inside another.
  case nested
  /// A mark that is neither `withhold` nor `end`.
  case unknownTag
  /// A mark without ids or without a reason.
  case incomplete
  /// A reason that is not on the list.
  case unknownReason
  /// A mark in single brackets, or in others than round ones.
  case singleBracket
}
