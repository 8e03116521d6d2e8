import CaseModel

/// C-SLOT: the chair rings parents at one of the profile's times (R087; 004:76).
enum CallSlotCheck: PracticeCheck {
  static let id = CheckID.callSlot

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    let (meeting, profile) = (subject.meeting, subject.profile)
    guard meeting.type.isConference, profile.practises(.chairCallSlot) else { return [] }
    let slots = profile.callSlots.value
    if let slot = meeting.callSlot, slots.contains(slot) { return [] }
    let times = slots.map(\.description).joined(separator: " or ")
    return [
      CheckFinding(
        "the invitation names the time when the chair rings the parents, \(times); "
          + "fill in call_slot with one of these", at: meeting.location)
    ]
  }
}
