import TestSupport
import Testing

@testable import SampleFamilies

@Suite struct SampleFamiliesTests {
  @Test func makesTheSameBytesFromTheSameSeed() {
    #expect(
      SampleFamilies(count: 90, seed: 7).files() == SampleFamilies(count: 90, seed: 7).files())
  }

  @Test(arguments: [UInt64(0), 8, .max])
  func makesOtherFamiliesFromAnotherSeed(seed: UInt64) throws {
    let one = try Sample(count: 50, seed: 7)
    let other = try Sample(count: 50, seed: seed)
    #expect(one.cases.bytes != other.cases.bytes)
    #expect(one.people.bytes != other.people.bytes)
    #expect(one.meetings.bytes != other.meetings.bytes)
  }

  @Test func keepsAFamilyWhateverTheirNumber() throws {
    let few = try Sample(count: 45, seed: 3)
    let many = try Sample(count: 90, seed: 3)
    let reference = "meetings/M000441.yaml"
    #expect(many.file(reference) != nil)
    #expect(few.file(reference) == many.file(reference))
  }

  @Test func writesAsManyFieldsInEveryRowAsInTheHeader() throws {
    let sample = try Sample(count: 300, seed: 1)
    for table in [sample.cases, sample.people, sample.meetings] {
      let records = PlainCSV(table.bytes).records
      #expect(Set(records.map(\.count)) == [records[0].count])
      #expect(Set(records[0]).count == records[0].count)
    }
  }

  @Test func quotesWhatWouldBreakARow() {
    var table = CSVTable(header: ["a", "b"], lineEnd: "\r\n")
    table.append(["He said \"no\", then\nleft", ""])
    #expect(
      String(decoding: table.bytes, as: UTF8.self)
        == "a,b\r\n\"He said \"\"no\"\", then\nleft\",\r\n")
  }

  @Test func holdsOneToSixChildrenAndEightToTwentyFivePeopleAMeeting() throws {
    let sample = try Sample(count: 600, seed: 2)
    let sizes = sample.sizes()
    #expect(Set(sizes.map(\.children)) == Set(1...6))
    #expect(sizes.map(\.people).min() ?? 0 >= 8)
    #expect(sizes.map(\.people).max() ?? 99 <= 25)
    #expect(sizes.map(\.people).max() ?? 0 > 18)
  }

  @Test func showsEveryFeatureInAThousandFamilies() {
    for line in SampleFamilies(count: 1_000, seed: 1).distribution {
      #expect(line.count > 0, "\(line.label)")
    }
  }

  @Test func holdsTwoReviewsToEachFirstConference() throws {
    let counts = Dictionary(
      uniqueKeysWithValues: SampleFamilies(count: 1_000, seed: 1).distribution.map {
        ($0.label, $0.count)
      })
    let reviews = try #require(counts["review conferences"])
    let meetings = try #require(counts["meetings"])
    #expect((60...75).contains(reviews * 100 / meetings))
  }

  @Test func countsWhatTheFilesHold() throws {
    let sample = try Sample(count: 200, seed: 5)
    let counts = Dictionary(
      uniqueKeysWithValues: SampleFamilies(count: 200, seed: 5).distribution.map {
        ($0.label, $0.count)
      })
    #expect(counts["children"] == PlainCSV(sample.cases.bytes).rows.count)
    #expect(counts["rows of people.csv"] == PlainCSV(sample.people.bytes).rows.count)
    #expect(counts["meetings"] == Set(sample.meetingRows.map { $0["meetingref"] }).count)
  }

  @Test func makesNothingButHeadingsForNoFamilies() throws {
    let sample = try Sample(count: 0, seed: 1)
    #expect(PlainCSV(sample.people.bytes).records.count == 1)
    #expect(PlainCSV(sample.meetings.bytes).records.count == 1)
  }
}
