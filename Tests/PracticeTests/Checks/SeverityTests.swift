import CaseModel
import Diagnostics
import Practice
import Testing

@Suite struct SeverityTests {
  @Test(arguments: CheckID.allCases)
  func theDefaultProfileRatesEveryCheckAndSaysWhy(_ check: CheckID) throws {
    let rated = try SampleCase().profile.severities[check]
    #expect(rated?.value != nil && rated?.value != .off)
    #expect(rated?.source.isEmpty == false)
  }

  @Test(arguments: [CheckID.redactionConsidered, .endingPlan, .views, .smart, .midpoint])
  func whatCanStillBePutRightFails(_ check: CheckID) throws {
    #expect(try SampleCase().profile.severity(of: check) == .fail)
  }

  @Test(arguments: [
    CheckID.coreGroupInTime, .outcomeInTime, .planInTime, .minutesInTime, .agencyReport,
    .initialReport, .reviewReport, .policeInTime, .preparationInTime, .outcomeNotService, .scale,
  ])
  func whatIsLateOrReadFromWordingWarns(_ check: CheckID) throws {
    #expect(try SampleCase().profile.severity(of: check) == .warn)
  }

  @Test(arguments: [
    ("lincolnshire-2020", CheckID.rating, CheckSeverity.off),
    ("wokingham-2020", .rating, .off), ("wokingham-2020", .midpoint, .off),
    ("virtual-options-2020", .midpoint, .off), ("virtual-options-2020", .scale, .off),
    ("virtual-options-2020", .riskIncrease, .fail),
    ("virtual-options-2020", .deliveryChannel, .fail),
    ("northamptonshire-2020", .rating, .fail), ("northamptonshire-2020", .midpoint, .fail),
    ("northamptonshire-2020", .scale, .fail), ("northamptonshire-2020", .riskIncrease, .off),
  ])
  func aProfileRatesWhatItsPaperSays(
    _ profile: String, _ check: CheckID, _ severity: CheckSeverity
  ) throws {
    #expect(try SampleCase(profile: profile).profile.severity(of: check) == severity)
  }

  @Test(arguments: [
    "lincolnshire-2020", "virtual-options-2020", "wokingham-2020", "northamptonshire-2020",
  ])
  func noProfileLetsRedactionGoUnconsidered(_ profile: String) throws {
    #expect(try SampleCase(profile: profile).profile.severity(of: .redactionConsidered) == .fail)
  }

  @Test(arguments: [
    (CheckSeverity.fail, [Severity.error]), (.warn, [.warning]), (.off, []),
  ])
  func theProfileSaysHowMuchACheckOfTheRecordMatters(
    _ severity: CheckSeverity, _ found: [Severity]
  ) throws {
    var sample = try SampleCase.held()
    try sample.conference { $0.summary = nil }
    sample.profile.severities[.summary] = Sourced(severity, source: "test")
    #expect(sample.diagnostics().map(\.severity) == found)
  }

  @Test func aReportInOneWorkingDayIsLateUnderOneProfileAndNotUnderAnother() throws {
    for (profile, expected) in [
      ("northamptonshire-2020", []), ("wokingham-2020", ["C-REPORT-ICPC"]),
    ] {
      var sample = try SampleCase.held(profile: profile)
      try sample.conference {
        $0.reports[0] = try SampleCase.report("S1", on: "2020-05-11")
      }
      #expect(sample.findings().filter { $0.hasPrefix("C-REPORT") } == expected)
    }
  }
}
