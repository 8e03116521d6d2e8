import CaseModel
import Practice

extension Breach {
  /// What must not be taken for a breach in a case that was held.
  static let heldAllowed = [
    Breach(.initialReport, "a report that parents may not have") {
      try $0.conference {
        $0.reports[0].sharedWithFamilyOn = nil
        $0.reports[0].availableToParents = false
      }
    },
    Breach(.policeInTime, "nothing open to share under option 2") {
      try $0.holdOptionTwo()
      $0.file.record?.preparation?.policeInformationShared = nil
      try $0.conference { $0.reports[3].availableToParents = false }
    },
    Breach(.frontPage, "somebody who was not invited") {
      try $0.addGrandmother()
      $0.file.involvements[$0.file.involvements.count - 1].invite = .no
      try $0.conference { $0.attendance.removeLast() }
    },
    Breach(.smart, "on the day of the conference") {
      try $0.action { $0.by = try date("2020-05-12") }
    },
    Breach(.owner, "the chair, who has no row") {
      try $0.action { $0.owner = try PersonID("R1") }
    },
    Breach(.owner, "a child") { try $0.action { $0.owner = try PersonID("C1") } },
    Breach(.coreGroupInTime, "ten working days") {
      try $0.conference { $0.coreGroup?.date = try date("2020-05-27") }
    },
    Breach(.coreGroupInTime, "no plan") {
      try $0.conference {
        $0.coreGroup = nil
        $0.decisions[0].outcome = .noPlan
      }
    },
    Breach(.firstReviewInTime, "on the last day") {
      try $0.conference { $0.nextDate = try date("2020-08-12") }
    },
    Breach(.firstReviewInTime, "no plan") {
      try $0.conference {
        $0.nextDate = nil
        $0.decisions[0].outcome = .noPlan
      }
    },
    Breach(.laterReviewInTime, "on the last day") {
      try $0.makeReview()
      try $0.conference { $0.nextDate = try date("2020-11-12") }
    },
    Breach(.laterReviewInTime, "the plan ends") {
      try $0.makeReview()
      try $0.conference {
        $0.nextDate = nil
        $0.decisions[0].outcome = .ends
      }
    },
    Breach(.danger, "about both children by name") {
      try $0.conference {
        $0.statements[0].children = [try PersonID("C2"), try PersonID("C1")]
      }
    },
    Breach(.danger, "none, without a plan") {
      try $0.conference {
        $0.statements = []
        $0.decisions[0].outcome = .noPlan
      }
    },
    Breach(.statement, "the chair took the minutes") { try $0.conference { $0.minuteTaker = nil } },
    Breach(.statement, "somebody rang in to a virtual meeting") {
      try $0.conference { $0.attendance[0].joinedBy = .telephone }
    },
    Breach(.quorum, "inquorate with efforts") {
      try $0.conference {
        $0.attendance[2].presence = .absent
        $0.quoracyEfforts = "x"
      }
    },
    Breach(.endingPlan, "with a police report") {
      try $0.makeReview()
      try $0.conference { $0.decisions[0].outcome = .ends }
    },
    Breach(.views, "a reason instead of a view") {
      try $0.conference {
        $0.views[1].text = nil
        $0.views[1].noneBecause = "x"
      }
    },
    Breach(.views, "a parent who died") {
      try $0.change("P2") { $0.contact = .deceased }
      try $0.conference { $0.views.removeLast() }
    },
    Breach(.scale, "not given") { try $0.conference { $0.scale[0].score = nil } },
    Breach(.scale, "ten") { try $0.conference { $0.scale[0].score = 10 } },
    Breach(.scale, "a supporter is not asked") {
      try $0.addGrandmother()
      let last = $0.file.involvements.count - 1
      $0.file.involvements[last].tie = .family(.supporter)
      try $0.conference { $0.scale.removeLast() }
    },
    Breach(.smart, "a weak action that is done") {
      try $0.action {
        $0.status = .done
        $0.owner = nil
        $0.by = nil
        $0.evidence = nil
      }
    },
    Breach(.smart, "on the day of the next conference") {
      try $0.action { $0.by = try date("2020-08-04") }
    },
    Breach(.outcomeNotService, "a service with what it is for") {
      try $0.action { $0.action = "Attend the parenting course so that bedtimes are calm" }
    },
    Breach(.owner, "somebody unknown, with a group") {
      try $0.action {
        $0.owner = try PersonID("Z9")
        $0.group = .family
      }
    },
    Breach(.midpoint, "red with") {
      try $0.conference {
        $0.rag = .red
        $0.midpointOn = try date("2020-06-23")
      }
    },
    Breach(.riskIncrease, "with a team manager who has no row") {
      try $0.conference { $0.riskIncrease = try SampleCase.riskIncrease(with: "M9") }
    },
    Breach(.riskIncrease, "with a team manager who has one") {
      $0.file.involvements[2].tie = .professional(.teamManager)
      try $0.conference { $0.riskIncrease = try SampleCase.riskIncrease(with: "S1") }
    },
    Breach(.reportToFamily, "a report that parents may not have") {
      try $0.conference {
        $0.reports[1].sharedWithFamilyOn = nil
        $0.reports[1].availableToParents = false
      }
    },
    Breach(.policeInTime, "24 hours") {
      try $0.conference { $0.reports[3].receivedOn = try date("2020-05-11") }
    },
    Breach(.preparationInTime, "24 hours to the minute") {
      $0.file.record?.preparation?.withFamily[0].on = try date("2020-05-11")
      $0.file.record?.preparation?.withFamily[0].time = try time("10:15")
    },
    Breach(.preparationInTime, "where the profile has no limit") {
      $0.profile.limits[.preparation] = nil
      $0.file.record?.preparation = nil
    },
    Breach(.optionTwoAttendance, "a part of the meeting") { try $0.holdOptionTwo() },
    Breach(.safetyPlan, "where the profile does not ask for one") {
      $0.profile.practices[.safetyPlanFirst] = nil
      try $0.conference { $0.safetyPlan = nil }
    },
    Breach(.outcomeInTime, "not sent yet") { try $0.conference { $0.issuedOn = nil } },
    Breach(.planInTime, "five working days") {
      try $0.conference { $0.issuedOn = try date("2020-05-19") }
    },
    Breach(.minutesInTime, "twenty working days") {
      try $0.conference { $0.approved?.on = try date("2020-06-10") }
    },
    Breach(.minutesInTime, "where the profile has no figure") {
      $0.profile.limits[.minutes] = nil
      try $0.conference { $0.approved?.on = try date("2020-12-10") }
    },
    Breach(.deliveryChannel, "agreed when the parent was prepared") {
      try $0.conference { $0.delivery = [] }
      for index in 0...1 { $0.file.record?.preparation?.withFamily[index].delivery = .egress }
    },
    Breach(.deliveryChannel, "a parent who cannot be written to") {
      try $0.change("P2") { $0.contact = .whereaboutsUnknown }
      try $0.conference { $0.delivery.removeLast() }
    },
    Breach(.everyoneServed, "by the social worker") {
      try $0.change("P1") { $0.address = nil }
      try $0.conference { $0.delivery[0].channel = .bySocialWorker }
    },
    Breach(.recording, "where the invitations said so") {
      try $0.conference { $0.wasRecorded = true }
    },
    Breach(.telephone, "rung one by one") {
      $0.profile.telephoneLimit = Sourced(3, source: "test")
      try $0.conference {
        for index in 2...5 {
          $0.attendance[index].joinedBy = .telephone
          $0.attendance[index].part = "rung alone"
        }
      }
    },
    Breach(.telephone, "no limit") {
      $0.profile.telephoneLimit = nil
      try $0.conference {
        for index in 2...5 { $0.attendance[index].joinedBy = .telephone }
      }
    },
  ]
}
