import CaseModel

extension Person {
  /// The columns in which this person's rows disagree.
  func differences(from other: Person) -> [ColumnID] {
    var columns: [ColumnID] = []
    func compare<Value: Equatable>(_ column: ColumnID, _ value: (Person) -> Value) {
      if value(self) != value(other) { columns.append(column) }
    }
    compare(.title) { $0.name.title }
    compare(.firstName) { $0.name.first }
    compare(.lastName) { $0.name.last }
    compare(.knownAs) { $0.name.knownAs }
    compare(.birthDate) { $0.birthDate }
    compare(.address) { $0.address?.lines ?? [] }
    compare(.postcode) { $0.address?.postcode }
    compare(.phone) { $0.phone }
    compare(.email) { $0.email }
    compare(.language) { $0.language }
    compare(.interpreter) { $0.interpreter }
    compare(.format) { $0.format }
    compare(.channel) { $0.channel }
    compare(.contact) { $0.contact }
    compare(.addressProtectedFrom) { $0.addressProtectedFrom }
    compare(.agency) { $0.agency }
    return columns
  }
}
