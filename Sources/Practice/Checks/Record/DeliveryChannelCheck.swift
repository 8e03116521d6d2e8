import CaseModel

/// C-CHANNEL: it is agreed with each parent how the outcome reaches them (R056, R131; 001:53,
/// 001:67).
enum DeliveryChannelCheck: RecordCheck {
  static let id = CheckID.deliveryChannel

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard subject.profile.practises(.outcomeDelivery) else { return [] }
    return subject.parents.filter {
      $0.contact == .ordinary && subject.agreedChannel(for: $0.id) == nil
    }.map {
      CheckFinding(
        "it is agreed with each parent how the outcome reaches them, and not yet with '\($0.id)'; "
          + "add a row to delivery", at: subject.recordPlace)
    }
  }
}
