package import CaseReaders
import Diagnostics

/// How a council's export maps to our columns.
package enum CouncilColumns {
  /// The council's `columns.yaml`, or our own headings where there is none. Throws ``RunFailure``
  /// with everything that is wrong: without the map no export can be understood.
  package static func read(from folder: InputFolder) throws(RunFailure) -> ColumnMap {
    guard let file = try folder.file("columns.yaml") else { return ColumnMap() }
    let (map, found) = ColumnMapReader.read(file)
    guard !found.hasErrors else { throw RunFailure(.templateOrProfile, found) }
    return map
  }
}
