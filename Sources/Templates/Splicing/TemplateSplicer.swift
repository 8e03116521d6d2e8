import Diagnostics

/// Makes one run of tokens of a template, those that it extends and those that it includes.
struct TemplateSplicer {
  /// Whole templates of more tokens are refused: inclusions that double each other would grow
  /// without bound.
  static let mostTokens = 10_000
  /// Chains of inclusions and extensions longer than this are refused.
  static let longestChain = 20

  private let library: TemplateLibrary
  private var tokens: [SplicedToken] = []
  private var diagnostics: [Diagnostic] = []
  private var outlines: [String: TemplateOutline] = [:]
  private var replacements: [String: Replacement] = [:]
  private var openBlocks: [String] = []
  private var size = 0
  private var isFull: Bool { size > Self.mostTokens }

  /// A block of a template that extends another, with the trail of its own tokens.
  private struct Replacement {
    let block: TemplateBlock
    let place: Place
  }

  /// Which files lead to a piece.
  private struct Place {
    var chain: [String]
    var trail: [Diagnostic.Note] = []
    var isPart = false
  }

  /// The tokens of the template `name` as a whole, and what is wrong with its delimiters, blocks,
  /// inclusions and extensions, those of all its files.
  static func splice(
    _ name: String, from library: TemplateLibrary
  ) -> (tokens: [SplicedToken], diagnostics: [Diagnostic]) {
    var splicer = TemplateSplicer(library: library)
    splicer.splice(name)
    return (splicer.tokens, splicer.diagnostics)
  }

  private init(library: TemplateLibrary) {
    self.library = library
  }

  private mutating func splice(_ name: String) {
    guard var outline = outline(of: name) else {
      diagnostics.append(
        Diagnostic(
          "UnknownTemplate", at: nil, "there is no template '\(name)'",
          suggestion: NearMiss.suggestion(for: name, among: library.names)))
      return
    }
    var place = Place(chain: [name])
    var children: [(outline: TemplateOutline, place: Place)] = []
    while let parent = outline.parent {
      children.append((outline, place))
      replace(blocksOf: outline, at: place)
      guard
        let (next, nextPlace) = follow(
          parent.name, parent.token, from: place, as: "extended here")
      else { return }
      (outline, place) = (next, nextPlace)
    }
    check(children, below: outline)
    emit(outline.pieces, at: place)
  }

  /// The outline of the template `name` that `token` asks for, and where that leads.
  private mutating func follow(
    _ name: String, _ token: ScannedToken, from place: Place, as relation: String
  ) -> (TemplateOutline, Place)? {
    if place.chain.contains(name) {
      let cycle = (place.chain + [name]).map { "'\($0)'" }.joined(separator: " -> ")
      report(
        "TemplateCycle", token, at: place, "a template cannot lead back to itself: \(cycle)")
      return nil
    }
    if place.chain.count == Self.longestChain {
      report(
        "TemplateTooDeep", token, at: place,
        "templates include and extend each other at most \(Self.longestChain) deep")
      return nil
    }
    guard let outline = outline(of: name) else {
      report(
        "UnknownTemplate", token, at: place,
        "there is no template '\(name)'; a template can name only those in its folder",
        suggestion: NearMiss.suggestion(for: name, among: library.names))
      return nil
    }
    var next = place
    next.chain.append(name)
    next.trail.insert(Diagnostic.Note(relation, at: token.location), at: 0)
    return (outline, next)
  }

  private mutating func outline(of name: String) -> TemplateOutline? {
    if let known = outlines[name] { return known }
    guard let source = library[name] else { return nil }
    let scan = source.scan()
    let (outline, problems) = TemplateOutline.read(scan.tokens)
    diagnostics += scan.diagnostics + problems
    outlines[name] = outline
    return outline
  }

  private mutating func replace(blocksOf outline: TemplateOutline, at place: Place) {
    for block in outline.blocks where replacements[block.name] == nil {
      replacements[block.name] = Replacement(block: block, place: place)
    }
  }

  /// Templates that extend another hold only blocks, each of which replaces one further up.
  private mutating func check(
    _ children: [(outline: TemplateOutline, place: Place)], below root: TemplateOutline
  ) {
    var known = root.blocks.map(\.name)
    for (outline, place) in children.reversed() {
      for piece in outline.pieces { check(piece, at: place, known: known) }
      known += outline.blocks.map(\.name)
    }
  }

  private mutating func check(_ piece: TemplatePiece, at place: Place, known: [String]) {
    switch piece {
    case .block(let block):
      guard !known.contains(block.name), !block.name.isEmpty else { return }
      report(
        "UnknownBlock", block.token, at: place,
        "no template that this one extends has a block '\(block.name)'",
        suggestion: NearMiss.suggestion(for: block.name, among: known))
    case .token(let token):
      guard token.kind != .text || !token.contents.utf8.allSatisfy(\.isTemplateSpace) else {
        return
      }
      reportOutsideBlock(token, at: place)
    case .include(_, let token):
      reportOutsideBlock(token, at: place)
    }
  }

  private mutating func reportOutsideBlock(_ token: ScannedToken, at place: Place) {
    report(
      "OutsideBlock", token, at: place,
      "a template that extends another holds only blocks; move this into one")
  }

  private mutating func emit(_ pieces: [TemplatePiece], at place: Place) {
    for piece in pieces where !isFull {
      size += 1
      if isFull { return reportTooLarge(at: place) }
      switch piece {
      case .token(let token): tokens.append(SplicedToken(token: token, trail: place.trail))
      case .include(let name, let token): include(name, token, at: place)
      case .block(let block): emit(block, at: place)
      }
    }
  }

  private mutating func reportTooLarge(at place: Place) {
    diagnostics.append(
      Diagnostic(
        "TemplateTooLarge",
        at: place.chain.last.flatMap { library[$0] }.map { Location(file: $0.file) },
        "a template has at most \(Self.mostTokens) tags and texts, those of its parts included",
        notes: place.trail))
  }

  private mutating func emit(_ block: TemplateBlock, at place: Place) {
    if place.isPart {
      report(
        "MisplacedTag", block.token, at: place,
        "a part that is included has no blocks; move 'block' to the template that includes it")
    }
    guard !openBlocks.contains(block.name) else {
      return report(
        "TemplateCycle", block.token, at: place, "block '\(block.name)' cannot stand in itself")
    }
    openBlocks.append(block.name)
    if let replacement = replacements[block.name], !place.isPart {
      emit(replacement.block.pieces, at: replacement.place)
    } else {
      emit(block.pieces, at: place)
    }
    openBlocks.removeLast()
  }

  private mutating func include(_ name: String, _ token: ScannedToken, at place: Place) {
    guard
      var (outline, next) = follow(name, token, from: place, as: "included here")
    else { return }
    next.isPart = true
    if let parent = outline.parent {
      report(
        "MisplacedTag", parent.token, at: next,
        "a part that is included cannot extend another template; include what it needs")
    }
    outline.parent = nil
    emit(outline.pieces, at: next)
  }

  private mutating func report(
    _ id: String, _ token: ScannedToken, at place: Place, _ summary: String,
    suggestion: String? = nil
  ) {
    diagnostics.append(
      SplicedToken(token: token, trail: place.trail)
        .diagnostic(id, summary, suggestion: suggestion))
  }
}
