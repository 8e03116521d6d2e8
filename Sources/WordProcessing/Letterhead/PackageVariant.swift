/// All that the parts of a package besides its document depend on.
struct PackageVariant: Hashable, Sendable {
  let properties: CoreProperties
  let largePrint: Bool
  /// The numbering instances that `word/numbering.xml` has: rounded up, so that few variants
  /// occur; a reader does not mind an instance that no list uses.
  let numberingInstances: Int

  init(properties: CoreProperties, largePrint: Bool, numberedLists: Int) {
    self.properties = properties
    self.largePrint = largePrint
    numberingInstances = numberedLists == 0 ? 0 : (numberedLists + 7) / 8 * 8
  }
}
