package import Practice

/// The profiles that may be named or extended.
package struct ProfileLibrary: Sendable {
  private let sources: [ProfileSource]

  /// A library of these files.
  package init(_ sources: [ProfileSource]) {
    self.sources = sources
  }

  /// The profiles that ship with the program, the base first.
  package static let shipped = ProfileLibrary([
    shippedSource("england-default", PackageResources.england_default_yaml),
    shippedSource("lincolnshire-2020", PackageResources.lincolnshire_2020_yaml),
    shippedSource("northamptonshire-2020", PackageResources.northamptonshire_2020_yaml),
    shippedSource("virtual-options-2020", PackageResources.virtual_options_2020_yaml),
    shippedSource("wokingham-2020", PackageResources.wokingham_2020_yaml),
  ])

  /// The ids, in the order of the files.
  package var identifiers: [String] { sources.map(\.identifier) }

  /// The file of a profile; nil where there is none of that id.
  func source(_ identifier: String) -> ProfileSource? {
    sources.first { $0.identifier == identifier }
  }

  /// The profile `identifier`; nil, with a diagnostic, where it is not there or cannot be read.
  package func profile(_ identifier: String, into log: YAMLDiagnostics) -> PracticeProfile? {
    ProfileReader(library: self, log: log).profile(identifier)
  }

  /// The profile in a council's own file, which may extend any of the library's; nil where it
  /// cannot be read at all. `log` holds what is wrong with it.
  package func profile(
    in bytes: [UInt8], file: String, into log: YAMLDiagnostics
  ) -> PracticeProfile? {
    ProfileReader(library: self, log: log).profile(in: bytes, file: file)
  }

  private static func shippedSource(_ identifier: String, _ bytes: [UInt8]) -> ProfileSource {
    ProfileSource(
      identifier: identifier, file: "shipped profile \(identifier).yaml", bytes: bytes)
  }
}
