import CaseModel
import Disclosure
import Practice
import TestSupport
import Testing

/// A fixture after its conference, as its readers see it.
struct DisclosureCase {
  let discloser: Discloser

  init(_ fixture: CaseFixture) {
    discloser = fixture.discloser(under: ProfileFixture.everything)
  }

  func recipient(_ id: PersonID) throws -> Recipient {
    try #require(discloser.recipients.first { $0.id == id })
  }

  func view(for id: PersonID) throws -> DisclosedView {
    discloser.outcomeView(
      for: try recipient(id), quoracy: discloser.quoracy(under: ProfileFixture.everything))
  }

  func conference(for id: PersonID) throws -> DisclosedConference {
    try #require(try view(for: id).conference)
  }

  var office: DisclosedConference {
    get throws {
      try #require(
        discloser.officeView(quoracy: discloser.quoracy(under: ProfileFixture.everything))
          .conference)
    }
  }
}

extension CaseFixture {
  /// Decides to keep `item` from `readers`, from the family where none is named.
  mutating func withhold(
    _ item: WithheldItem, from readers: [PersonID], for reason: ReasonCode = .victimSafety,
    _ change: (inout WithholdingDecision) -> Void = { _ in }
  ) {
    var decision = WithholdingDecision(
      id: "D\(record.disclosure.withheld.count + 1)", item: item, from: readers, reason: reason,
      decided: Agreement(by: Self.chair, on: Self.date("2020-05-12")), location: Self.place)
    change(&decision)
    record.disclosure.withheld.append(decision)
  }

  /// Decides to show `item` to `readers`.
  mutating func share(_ item: SharingDecision.Item, to readers: [PersonID]) {
    record.disclosure.shared.append(
      SharingDecision(
        id: "S\(record.disclosure.shared.count + 1)", item: item, to: readers, reason: "Known.",
        decided: Agreement(by: Self.chair, on: Self.date("2020-05-12")), location: Self.place))
  }
}
