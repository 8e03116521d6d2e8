import CaseModel
import CaseReaders
import Diagnostics

/// An export of five invented meetings, to be spoilt one cell at a time.
struct ExportFixture {
  var cases = """
    child_id,family_id,first_name,last_name,birth_date,expected_date,sex,address,postcode,social_worker,category,address_protected_from
    C0101,F1,Sam,Example,2012-04-01,,Male,"1 Example Road, Ashmere",ZZ1 1AA,S02,,
    C0102,F1,Kit,Example,2014-05-02,,Female,"1 Example Road, Ashmere",ZZ1 1AA,S02,,
    C0201,F2,Ola,Sample,2010-01-31,,Female,"22 Sample Street, Ashmere",ZZ2 2BB,S02,neglect,P22
    C0301,F3,,Specimen,,2020-08-14,,"3 Specimen Lane, Ashmere",ZZ3 3CC,S02,,
    C0401,F4,Robin,Pattern,2016-02-29,,Male,"4 Pattern Close, Ashmere",ZZ4 4DD,S02,a) Neglect,

    """
  var people = """
    person_id,child_id,relationship,role,first_name,last_name,address,postcode,phone,invite,meetings,address_protected_from,parental_responsibility
    S01,,,chair,Chris,Chair,,,07700 900001,,,,
    S03,,,clerk,Cleo,Clerk,,,07700 900003,,,,
    S02,C0101,,social_worker,Sasha,Worker,,,07700 900002,,,,
    S02,C0102,,social_worker,Sasha,Worker,,,07700 900002,,,,
    S02,C0201,,social_worker,Sasha,Worker,,,07700 900002,,,,
    S02,C0301,,social_worker,Sasha,Worker,,,07700 900002,,,,
    S02,C0401,,social_worker,Sasha,Worker,,,07700 900002,,,,
    P11,C0101,mother,,Jane,Example,"1 Example Road, Ashmere",ZZ1 1AA,07700 900011,yes,,,yes
    P11,C0102,mother,,Jane,Example,"1 Example Road, Ashmere",ZZ1 1AA,07700 900011,yes,,,yes
    P12,C0101,father,,Joe,Instance,"9 Other Road, Ashmere",ZZ1 9ZZ,07700 900012,report_only,,,yes
    C0102,C0101,sibling,,,,,,,no,,,
    P21,C0201,mother,,Ada,Sample,"22 Sample Street, Ashmere",ZZ2 2BB,07700 900021,yes,,P22,yes
    P22,C0201,father,,Abe,Sample,"8 Elsewhere Way, Ashmere",ZZ2 8HH,07700 900022,yes,M1003,,yes
    P31,C0301,mother,,Eve,Specimen,"3 Specimen Lane, Ashmere",ZZ3 3CC,07700 900031,,,,yes
    P41,C0401,mother,,Fay,Pattern,"4 Pattern Close, Ashmere",ZZ4 4DD,07700 900041,,,,yes
    N01,,,police,Pat,Police,,,07700 900051,,M1001;M1002,,

    """
  var meetings = """
    meeting_ref,child_id,type,date,time,platform,chair,clerk,previous_ref,invited_on,expected_length
    M1004,C0401,rcpc,2020-05-11,10:00,,S01,S03,M1003,2020-05-01,90
    M1001,C0101,icpc,2020-05-12,09:45,virtual,S01,S03,,2020-05-01,
    M1001,C0102,icpc,2020-05-12,09:45,virtual,S01,S03,,2020-05-01,
    M1002,C0201,icpc,2020-05-14,2pm,hybrid,S01,S03,,2020-05-01,
    M1003,C0201,rcpc,2020-05-20,9.45,in_person,S01,S03,M1002,,
    M1005,C0301,pre_birth,2020-05-13,11:00,,S01,S03,,2020-05-01,

    """
  var records: [String: String] = [:]
  var columns = ColumnMap()

  static let references = ["M1001", "M1002", "M1003", "M1004", "M1005"]

  /// The register of the export.
  var register: CaseRegister {
    CaseRegister(
      RegisterInput(
        cases: file("cases", cases), people: file("people", people),
        meetings: file("meetings", meetings),
        records: records.map { InputFile(name: "data/meetings/\($0).yaml", bytes: Array($1.utf8)) },
        columns: columns))
  }

  func file(_ name: String, _ text: String) -> InputFile {
    InputFile(name: "data/\(name).csv", bytes: Array(text.utf8))
  }

  /// The same export with one text of one file replaced, which must occur in it.
  func replacing(_ old: String, with new: String, in file: WritableKeyPath<Self, String>) -> Self {
    var copy = self
    precondition(copy[keyPath: file].contains(old), "the fixture has no such text")
    copy[keyPath: file] = copy[keyPath: file].replacing(old, with: new, maxReplacements: 1)
    return copy
  }

  /// The same export with `line` (from 1) of one file replaced.
  func replacingLine(_ line: Int, with new: String, in file: WritableKeyPath<Self, String>) -> Self
  {
    var copy = self
    var lines = copy[keyPath: file].split(separator: "\n", omittingEmptySubsequences: false)
    lines[line - 1] = new[...]
    copy[keyPath: file] = lines.joined(separator: "\n")
    return copy
  }
}

extension CaseRegister {
  /// The references of the meetings that may be made, sorted.
  var usable: [String] { meetings.map(\.reference.text).sorted() }

  /// The references of the meetings that are stopped, sorted.
  var stoppedReferences: [String] { stopped.keys.map(\.text).sorted() }

  /// The ids of the errors, each once, sorted.
  var errorIDs: [String] {
    Set(diagnostics.filter { $0.severity == .error }.map(\.id)).sorted()
  }

  /// Every diagnostic as its printed lines.
  var printed: [String] {
    diagnostics.flatMap { DiagnosticPrinter().lines(for: $0) }
  }

  func caseFile(_ reference: String) -> CaseFile? {
    (try? MeetingReference(reference)).flatMap(caseFile(for:))
  }

  func child(_ id: String, of meeting: String) -> Child? {
    caseFile(meeting)?.children.first { $0.id.text == id }
  }

  func person(_ id: String, of meeting: String) -> Person? {
    (try? PersonID(id)).flatMap { caseFile(meeting)?.people[$0] }
  }

  func account(_ file: String) -> RowAccount? {
    rowAccounts.first { $0.file == "data/\(file).csv" }
  }
}
