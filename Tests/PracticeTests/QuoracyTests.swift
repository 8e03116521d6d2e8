import CaseModel
import Practice
import Testing

@Suite struct QuoracyTests {
  private func quoracy(_ change: (inout SampleCase) throws -> Void) throws -> Quoracy {
    var sample = try SampleCase.held()
    try change(&sample)
    return Quoracy(for: sample.file, profile: sample.profile)
  }

  @Test func theSumStandsInWords() throws {
    let found = try quoracy { _ in }
    #expect(found.isQuorate)
    #expect(found.socialCare == 1)
    #expect(found.otherAgencies == ["health visitor", "school", "police officer"])
    #expect(found.counted == (try ["S1", "H1", "T1", "L1"].map { try PersonID($0) }))
    #expect(
      found.arithmetic
        == "1 from children's social care (1 needed) and 3 other agencies with direct contact "
        + "(2 needed): health visitor, school, police officer")
  }

  @Test func aDisciplineCountsOnce() throws {
    let found = try quoracy {
      for index in 4...5 { $0.file.involvements[index].tie = .professional(.healthVisitor) }
    }
    #expect(found.otherAgencies == ["health visitor"])
    #expect(!found.isQuorate)
    #expect(found.lacksEfforts)
    #expect(found.arithmetic.contains("1 other agency "))
  }

  @Test(arguments: [
    ProfessionalRole.chair, .clerk, .reviewingOfficer, .advocate, .interpreter, .solicitor,
    .designatedOfficer, .employer, .teamManager, .practiceSupervisor, .socialWorker,
  ])
  func whoStandsForNoOtherAgencyIsNotCountedAsOne(_ role: ProfessionalRole) throws {
    let found = try quoracy { $0.file.involvements[3].tie = .professional(role) }
    #expect(found.otherAgencies == ["school", "police officer"])
  }

  @Test func onlyWhoAttendedCounts() throws {
    let found = try quoracy {
      try $0.conference {
        $0.attendance[2].presence = .apologies
        $0.attendance[3].presence = .absent
      }
    }
    #expect(found.socialCare == 0)
    #expect(found.otherAgencies == ["school", "police officer"])
    #expect(!found.isQuorate)
  }

  @Test func whoHasNoRowForAChildHadNoDirectContactUnlessTheRecordSaysSo() throws {
    let without: (inout SampleCase) throws -> Void = { $0.file.involvements[5].child = nil }
    #expect(try quoracy(without).otherAgencies == ["health visitor", "school"])
    let named = try quoracy {
      try without(&$0)
      try $0.conference { $0.directContact = try ["S1", "L1"].map { try PersonID($0) } }
    }
    #expect(named.otherAgencies == ["police officer"])
  }

  @Test func theAllocatedSocialWorkerCountsWithoutARow() throws {
    let found = try quoracy {
      $0.file.involvements.removeAll { $0.role == .socialWorker }
      $0.file.children[0].socialWorker = try PersonID("S1")
    }
    #expect(found.socialCare == 1)
  }

  @Test func aClerkWithARowDoesNotCount() throws {
    let found = try quoracy {
      $0.file.involvements.append(try SampleCase.row("K1", .professional(.earlyHelp)))
    }
    #expect(found.otherAgencies.count == 3)
  }

  @Test func theProfileSaysHowManyAreNeeded() throws {
    let found = try quoracy { $0.profile.quorumOfOthers = Sourced(4, source: "test") }
    #expect(!found.isQuorate)
    #expect(found.neededOfOthers == 4)
  }

  @Test func effortsAreNeededOnlyWhereItIsNotQuorate() throws {
    let tried = try quoracy {
      try $0.conference {
        $0.attendance[2].presence = .absent
        $0.quoracyEfforts = "x"
      }
    }
    #expect(!tried.isQuorate)
    #expect(!tried.lacksEfforts)
    #expect(tried.efforts == "x")
  }

  @Test func withoutARecordNobodyAttended() throws {
    let found = try quoracy { $0.file.record?.conference = nil }
    #expect(found.counted.isEmpty)
    #expect(!found.isQuorate)
  }
}
