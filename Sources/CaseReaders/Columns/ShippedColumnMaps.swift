/// The column maps that come with the program.
package enum ShippedColumnMaps {
  /// Their names, as `extends` takes them.
  package static let names = ["mosaic", "liquidlogic", "eclipse", "annex-a", "ssd"]

  static func file(_ name: String) -> InputFile? {
    bytes(name).map { InputFile(name: "columns-\(name).yaml", bytes: $0) }
  }

  private static func bytes(_ name: String) -> [UInt8]? {
    switch name {
    case "mosaic": PackageResources.columns_mosaic_yaml
    case "liquidlogic": PackageResources.columns_liquidlogic_yaml
    case "eclipse": PackageResources.columns_eclipse_yaml
    case "annex-a": PackageResources.columns_annex_a_yaml
    case "ssd": PackageResources.columns_ssd_yaml
    default: nil
    }
  }
}
