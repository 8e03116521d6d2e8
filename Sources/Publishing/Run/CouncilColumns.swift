package import CaseReaders

/// How a council's export maps to our columns.
package enum CouncilColumns {
  /// The council's `columns.yaml`, or our own headings where there is none. Throws ``RunFailure``
  /// with everything that is wrong.
  package static func read(from folder: InputFolder) throws(RunFailure) -> ColumnMap {
    ColumnMap()
  }
}
