package import CaseReaders
import Diagnostics

/// How a council's export maps to our columns.
package enum CouncilColumns {
  /// The council's `columns.yaml`, or our own headings where there is none. Throws ``RunFailure``
  /// with everything that is wrong: without the map no export can be understood.
  package static func read(from data: InputSnapshot) throws(RunFailure) -> ColumnMap {
    guard let file = data.file("columns.yaml") else { return ColumnMap() }
    let (map, found) = ColumnMapReader.read(file)
    guard !found.hasErrors else { throw RunFailure(.templateOrProfile, found) }
    return map
  }
}
