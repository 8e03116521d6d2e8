import CaseModel
import Practice

extension Breach {
  /// At least one breach of every check.
  static let all: [Breach] = times + platform + people + setting

  private static let times = [
    Breach(.initialConferenceInTime, "a day late") {
      $0.file.meeting.date = try date("2020-05-13")
    },
    Breach(.initialConferenceInTime, "no strategy date") { $0.file.meeting.strategyDate = nil },
    Breach(.initialConferenceInTime, "strategy after the meeting") {
      $0.file.meeting.strategyDate = try date("2020-05-13")
    },
    Breach(.firstReviewInTime, "a day late") {
      $0.file.meeting.type = .rcpc
      $0.earlier = EarlierMeeting(type: .icpc, date: try date("2020-02-11"), hadEarlier: false)
    },
    Breach(.laterReviewInTime, "a day late") {
      $0.file.meeting.type = .rcpc
      $0.earlier = EarlierMeeting(type: .rcpc, date: try date("2019-11-11"), hadEarlier: true)
    },
    Breach(.firstCareReviewInTime, "late") {
      $0.file.meeting.type = .careReview
      $0.file.meeting.lookedAfterSince = [try PersonID("C1"): try date("2020-04-08")]
    },
    Breach(.firstCareReviewInTime, "no day of becoming looked after") {
      $0.file.meeting.type = .careReview
    },
    Breach(.weekend, "Saturday") {
      $0.file.meeting.date = try date("2020-05-09")
    },
    Breach(.weekend, "bank holiday") { $0.file.meeting.date = try date("2020-05-08") },
    Breach(.callSlot, "none") { $0.file.meeting.callSlot = nil },
    Breach(.callSlot, "not one of the profile's") {
      $0.file.meeting.callSlot = try time("09:30")
    },
    Breach(.chairTalkInTime, "a minute short") { $0.file.meeting.time = try time("10:14") },
    Breach(.profileDate, "past its review") { $0.profile.reviewOn = try date("2020-04-27") },
  ]

  private static let platform = [
    Breach(.platformReason, "in person without a decision") { $0.meetInPerson(decided: nil) },
    Breach(.platformReason, "in person without analysis") {
      var decision = try SampleCase.decision()
      decision.analysis = nil
      $0.meetInPerson(decided: decision)
    },
    Breach(.platformReason, "in person without a reason") {
      var decision = try SampleCase.decision()
      decision.reasons = []
      $0.meetInPerson(decided: decision)
    },
    Breach(.platformKnown, "platform") {
      $0.profile.platforms = Sourced([.hybrid], source: "test")
    },
    Breach(.platformKnown, "means of joining") {
      $0.profile.joiningMethods = Sourced([.skype], source: "test")
    },
    Breach(.platformKnown, "option") {
      $0.profile.options = Sourced([.chairOnly], source: "test")
    },
    Breach(.hybridTrigger, "a tick without analysis") {
      var decision = try SampleCase.decision()
      decision.indicators = [.childSexualAbuse]
      decision.analysis = nil
      $0.file.record?.platformDecision = decision
    },
    Breach(.hybridTrigger, "a tick without forum") {
      var decision = try SampleCase.decision()
      decision.indicators = [.childSexualAbuse]
      decision.consideredAt = nil
      $0.file.record?.platformDecision = decision
    },
    Breach(.hybridNotice, "told after the letters") {
      var decision = try SampleCase.decision()
      decision.notifiedOn = try date("2020-04-29")
      $0.meetInPerson(decided: decision)
      $0.file.meeting.platform = .hybrid
    },
    Breach(.room, "five people") {
      $0.meetInPerson(decided: try SampleCase.decision())
      $0.file.record?.inRoom = try ["P1", "P2", "S1", "R1", "K1"].map { try PersonID($0) }
    },
    Breach(.optionTwoAgreed, "no decision") { $0.file.meeting.option = .chairOnly },
    Breach(.optionTwoAgreed, "agreed by the social worker") {
      try $0.chooseOptionTwo(agreedBy: "S1", rationale: "x")
    },
    Breach(.optionTwoAgreed, "agreed by a parent") {
      try $0.chooseOptionTwo(agreedBy: "P1", rationale: "x")
    },
    Breach(.optionTwoRationale, "blank") {
      try $0.chooseOptionTwo(agreedBy: "R1", rationale: " \n")
    },
    Breach(.fabricatedIllness, "no paediatrician") {
      var decision = try SampleCase.decision()
      decision.indicators = [.fabricatedIllness]
      $0.file.record?.platformDecision = decision
    },
    Breach(.joining, "no link") { $0.file.meeting.joiningLink = nil },
    Breach(.joining, "conference call without a number") {
      $0.file.meeting.joiningMethod = .conferenceCall
    },
    Breach(.joining, "no venue") {
      $0.meetInPerson(decided: try SampleCase.decision())
      $0.file.meeting.venue = nil
    },
  ]

  private static let people = [
    Breach(.inviteeRisk, "no record") { $0.file.record = nil },
    Breach(.inviteeRisk, "agreed after the letters") {
      $0.file.record?.inviteeRisk?.on = try date("2020-04-29")
    },
    Breach(.interpreter, "Polish without one") { try $0.change("P1") { $0.language = "Polish" } },
    Breach(.contact, "no phone") { try $0.change("P1") { $0.phone = nil } },
    Breach(.contact, "no mail") { try $0.change("P2") { $0.email = nil } },
    Breach(.professionalContact, "no mail") { try $0.change("S1") { $0.email = nil } },
    Breach(.parentInvited, "not invited") { $0.file.involvements[1].invite = .no },
    Breach(.parentInvited, "report only") { $0.file.involvements[0].invite = .reportOnly },
    Breach(.parentInvited, "removed by the record") {
      $0.file.record?.removed = [InvitationChange(person: try PersonID("P2"), reason: "x")]
    },
    Breach(.parentInvited, "invited to another meeting only") {
      $0.file.involvements[1].meetings = [try MeetingReference("M2")]
    },
  ]

  private static let setting = [
    Breach(.clerkContact, "neither the clerk's nor the office's") {
      try $0.change("K1") { $0.phone = nil }
    }
  ]

  /// What must not be taken for a breach.
  static let allowed = [
    Breach(.parentInvited, "excluded by the record") {
      $0.file.involvements[1].invite = .excluded
      $0.file.record?.exclusions = [try SampleCase.exclusion(of: "P2")]
    },
    Breach(.parentInvited, "died") {
      $0.file.involvements[1].invite = .no
      try $0.change("P2") { $0.contact = .deceased }
    },
    Breach(.parentInvited, "without responsibility") {
      $0.file.involvements[1].invite = .no
      $0.file.involvements[1].parentalResponsibility = false
    },
    Breach(.room, "four people, one named twice") {
      $0.meetInPerson(decided: try SampleCase.decision())
      $0.file.record?.inRoom = try ["P1", "P1", "S1", "R1", "K1"].map { try PersonID($0) }
    },
    Breach(.optionTwoAgreed, "agreed by a reviewing officer") {
      try $0.chooseOptionTwo(agreedBy: "S1", rationale: "x")
      $0.file.involvements[2].tie = .professional(.reviewingOfficer)
    },
    Breach(.optionTwoAgreed, "agreed by somebody who has no part in the meeting") {
      try $0.chooseOptionTwo(agreedBy: "R9", rationale: "x")
    },
    Breach(.fabricatedIllness, "with a paediatrician") {
      var decision = try SampleCase.decision()
      decision.indicators = [.fabricatedIllness]
      $0.file.record?.platformDecision = decision
      $0.file.involvements[2].tie = .professional(.paediatrician)
    },
    Breach(.interpreter, "English") { try $0.change("P1") { $0.language = "English" } },
    Breach(.interpreter, "Polish with one") {
      try $0.change("P1") {
        $0.language = "Polish"
        $0.interpreter = "Polish"
      }
    },
    Breach(.profileDate, "letters on the review day") {
      $0.profile.reviewOn = try date("2020-04-28")
    },
    Breach(.chairTalkInTime, "half an hour") { $0.file.meeting.time = try time("10:15") },
    Breach(.callSlot, "where the profile does not promise a call") {
      $0.profile.practices[.chairCallSlot] = Sourced(false, source: "test")
      $0.file.meeting.callSlot = nil
    },
    Breach(.joining, "a number in place of a link") {
      $0.file.meeting.joiningLink = nil
      $0.file.meeting.phone = "01632 960100"
    },
    Breach(.clerkContact, "the office's number") {
      try $0.change("K1") { $0.phone = nil }
      $0.profile.organisation.phone = "01632 960100"
    },
  ]
}

extension SampleCase {
  static func decision() throws -> PlatformDecision {
    var decision = PlatformDecision(
      decided: Agreement(by: try PersonID("S1"), on: try date("2020-04-22")))
    decision.reasons = [.technology]
    decision.analysis = "x"
    decision.consideredAt = .strategyDiscussion
    decision.notifiedOn = try date("2020-04-22")
    return decision
  }

  static func exclusion(of person: String) throws -> Exclusion {
    Exclusion(
      person: try PersonID(person), part: nil, disclosableReason: nil, viewsHeard: "x",
      decided: Agreement(by: try PersonID("R1"), on: try date("2020-04-22")))
  }

  mutating func meetInPerson(decided decision: PlatformDecision?) {
    file.meeting.platform = .inPerson
    file.meeting.venue = "Ashmere House"
    file.record?.platformDecision = decision
  }

  mutating func chooseOptionTwo(agreedBy person: String, rationale: String) throws {
    file.meeting.option = .chairOnly
    file.record?.optionDecision = OptionDecision(
      rationale: rationale,
      agreed: Agreement(by: try PersonID(person), on: try date("2020-04-22")))
  }
}
