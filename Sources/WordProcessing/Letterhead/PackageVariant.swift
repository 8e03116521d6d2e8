/// All that the parts of a package besides its document depend on.
struct PackageVariant: Hashable, Sendable {
  let properties: CoreProperties
  let largePrint: Bool
  /// What the heads of all pages say of the document's standing, if anything.
  let marking: String?
  /// The numbering instances that `word/numbering.xml` has: rounded up, so that few variants
  /// occur; a reader does not mind an instance that no list uses.
  let numberingInstances: Int

  init(properties: CoreProperties, largePrint: Bool, numberedLists: Int, marking: String?) {
    self.marking = marking.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    self.properties = properties
    self.largePrint = largePrint
    numberingInstances = numberedLists == 0 ? 0 : (numberedLists + 7) / 8 * 8
  }
}
