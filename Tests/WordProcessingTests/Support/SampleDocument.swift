import Foundation
import WordProcessing

/// An invented letter that uses every element, and the shipped letterhead to put it on.
enum SampleDocument {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardized

  /// The fixed parts as shipped.
  static func parts() throws -> [PartName: [UInt8]] {
    var parts: [PartName: [UInt8]] = [:]
    for name in Letterhead.partNames {
      let file = root.appending(path: "templates/letterhead").appending(path: name.path)
      parts[name] = [UInt8](try Data(contentsOf: file))
    }
    return parts
  }

  /// The shipped letterhead of an invented council.
  static func letterhead(logo: Logo? = nil) throws -> Letterhead {
    var first = WordprocessingMLWriter(story: .headerFirst)
    first.element(.heading(level: 1), "Northmere County Council")
    first.element(.paragraph(.small)) {
      for line in [
        "Children's services, conference and reviewing team, northern area",
        "Merehall, 1 Market Street, Northmere ZZ1 1AA", "Telephone: 01632 960100",
      ] {
        $0.text(line)
        $0.lineBreak()
      }
      $0.element(.strong, "OFFICIAL-SENSITIVE")
    }
    var header = WordprocessingMLWriter(story: .header)
    header.element(.paragraph(.small)) {
      $0.text("Northmere County Council, ")
      $0.element(.strong, "OFFICIAL-SENSITIVE")
    }
    var footer = WordprocessingMLWriter(story: .footer)
    footer.element(.paragraph(.small)) {
      $0.text("Page ")
      $0.pageNumber()
      $0.text(" of ")
      $0.pageCount()
      $0.lineBreak()
      $0.text("Made with the practice profile england-default, version 1")
    }
    return try Letterhead(
      parts: try parts(), headerFirst: try first.finished().markup,
      header: try header.finished().markup, footer: try footer.finished().markup, logo: logo)
  }

  static let properties = CoreProperties(
    title: "Invitation to a child protection conference", creator: "Northmere County Council")

  /// A letter in which every element, style and kind of nesting occurs.
  static func writeLetter(_ writer: inout some DocumentWriter, address: Bool = true) {
    if address {
      for line in ["Ms Ama Example-Longname", "Flat 4, 12 Invented Road", "Northmere", "ZZ2 3BB"] {
        writer.element(.paragraph(.address), line)
      }
    }
    writer.element(.paragraph(.fact)) {
      $0.element(.strong, "Our reference:")
      $0.text(" M1042")
    }
    writer.element(.paragraph(.fact)) {
      $0.element(.strong, "Date:")
      $0.text(" Tuesday 5 May 2020")
    }
    writer.element(.heading(level: 1), "Invitation to a child protection conference")
    writer.element(.paragraph(.body), "Dear Ms Example-Longname,")
    writer.element(
      .paragraph(.body),
      "We are inviting you to a meeting about your child. It is called an initial child protection "
        + "conference. At the meeting, people who know your family talk with you about what is going "
        + "well and what worries them & decide together what should happen next.")
    writer.element(.paragraph(.callout)) {
      $0.element(.strong, "Please tell us before 4pm on Thursday 7 May 2020")
      $0.text(" how you would like to take part, and who should come with you.")
    }
    writer.element(.heading(level: 2), "When and where")
    writer.element(.bulletList) { list in
      list.element(.item, "Tuesday 12 May 2020, 10am to 12 noon")
      list.element(.item, "By video; the link comes by secure e-mail")
      list.element(.item) {
        $0.text("If the link fails, ring ")
        $0.element(.strong, "07700 900123")
      }
    }
    writer.element(.heading(level: 2), "What happens at the meeting")
    writer.element(.heading(level: 3), "Before it begins")
    writer.element(.numberedList) { list in
      list.element(.item, "The chair rings you to explain how it works.")
      list.element(.item, "You read the social worker's report with them.")
    }
    writer.element(.heading(level: 3), "At the meeting")
    writer.element(.numberedList) { list in
      list.element(.item, "Everybody says who they are.")
      list.element(.item, "You say what matters to you.")
    }
    writeTables(&writer)
    writer.element(
      .paragraph(.body),
      "Names in other scripts stand as they are: \u{5E9}\u{5DC}\u{5D5}\u{5DD}, e\u{301}, 👩‍👧.")
    writer.element(.paragraph(.signature), "Yours sincerely,")
    writer.element(.paragraph(.signature)) {
      $0.text("Robin Sample")
      $0.lineBreak()
      $0.text("Conference chair")
    }
    writer.element(.paragraph(.small), "Enclosed: a leaflet about conferences\tand a reply form")
  }

  private static func writeTables(_ writer: inout some DocumentWriter) {
    writer.element(.heading(level: 2), "Who is invited")
    writer.element(.table(columnWeights: [4, 4, 3])) { table in
      table.row(.headerRow, "Name", "Role", "Part in the meeting")
      table.row(.row, "Robin Sample", "Conference chair", "Leads it")
      table.row(.row, "Sam Invented", "Social worker", "Explains the report")
      table.element(.row) { row in
        row.element(.cell, "Kit Fictional")
        row.element(.cell)
        row.element(.cell) { cell in
          cell.element(.paragraph(.body), "Says two things:")
          cell.element(.bulletList) { $0.element(.item, "how school goes") }
          cell.element(.numberedList) { $0.element(.item, "what would help") }
        }
      }
    }
    writer.element(.table(columnWeights: [1, 2])) { table in
      table.element(.row) { row in
        row.element(.cell) { $0.element(.strong, "A second table") }
        row.element(.cell) { cell in
          cell.element(.table(columnWeights: [1, 1])) { $0.row(.row, "within", "another") }
        }
      }
    }
  }

  /// The letter in WordprocessingML.
  static func letterBody(address: Bool = true) throws -> DocumentBody {
    var writer = WordprocessingMLWriter()
    writeLetter(&writer, address: address)
    return try writer.finished()
  }
}
