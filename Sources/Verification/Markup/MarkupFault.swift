/// How a part differs from the well-formed XML that we write: elements, attributes and text, with
/// the five named entities and nothing else.
package enum MarkupFault: String, Error, Hashable, Sendable {
  /// It does not start with our declaration, or has no element.
  case noDeclaration = "does not start with an XML declaration for UTF-8"
  /// It ends inside an element.
  case unfinished = "ends too soon"
  /// There is something after the root element.
  case afterRoot = "goes on after its root element"
  /// An end tag closes something else than the innermost open element.
  case unbalanced = "closes an element that is not open"
  /// A tag is not made of a name and quoted attributes.
  case badTag = "has a malformed tag"
  /// An element has an attribute twice.
  case repeatedAttribute = "repeats an attribute"
  /// A reference is none of the five named entities.
  case badEntity = "has an entity that is not allowed"
  /// A character is not allowed in XML, or the bytes are not UTF-8.
  case illegalCharacter = "has a character that XML does not allow"
  /// A comment, CDATA section, processing instruction or DOCTYPE.
  case declarationInside = "has a comment, CDATA section, instruction or DOCTYPE"
  /// Elements are nested deeper than any document needs.
  case tooDeep = "is nested too deeply"
  /// The WordprocessingML namespace has another prefix than `w`, or `w` another namespace.
  case strangeNamespace = "binds the Word namespace to another prefix than w"
}
