@testable import Disclosure

extension MatchRow {
  /// Rows for the forms of an address and of the places around it.
  static func places(_ place: SealedPlace) -> [MatchRow] {
    let line = "\(place.number) \(place.street)"
    let neighbour = "8 \(place.street)"
    func row(
      _ form: MatchForm, _ text: String, _ valueClass: SealedValue.Class, _ value: String,
      knowing known: [String] = []
    ) -> MatchRow {
      MatchRow(form: form, text: text, values: [SealedValue(valueClass, value)], known: known)
    }
    return [
      row(.addressLine, "She is at \(line) now.", .address, line, knowing: [neighbour]),
      row(.addressLine, "at \(line.uppercased())", .address, line, knowing: [neighbour]),
      row(.street, "It was in \(place.street) again.", .street, line),
      row(.street, "It was in \(place.street) again.", .street, place.street),
      row(
        .abbreviation, "She is at \(place.number) \(place.abbreviated) now.", .address, line,
        knowing: ["8 \(place.abbreviated)", neighbour]),
      row(.abbreviation, "It was in \(place.abbreviated) again.", .street, place.street),
      row(
        .movedFlat, "She is at \(line), Flat 7 now.", .address, "Flat 7, \(line)",
        knowing: ["Flat 9, \(line)"]),
      row(
        .movedFlat, "She is at 7/\(line) now.", .address, "Flat 7, \(line)",
        knowing: ["Flat 9, \(line)"]),
      row(
        .movedFlat, "She is at Flat 7, \(line) now.", .address, "\(line), Flat 7",
        knowing: ["Flat 9, \(line)"]),
      row(.houseName, "She is at \(place.house) now.", .address, place.house),
      row(.houseName, "She is at \(place.house) now.", .address, "\(place.house), \(line)"),
      row(.placeName, "They moved to \(place.town).", .town, place.town),
      row(.placeName, "The \(place.school) rang.", .school, place.school),
      row(.placeName, "She goes to \(place.school.lowercased()).", .school, place.school),
      row(
        .shortenedPlaceName, "She goes to \(place.school.replacing(" School", with: "")) now.",
        .school, place.school),
    ]
  }

  /// Rows for postcodes, numbers and addresses of machines.
  static func codes(_ place: SealedPlace) -> [MatchRow] {
    let postcode = place.postcode
    let outward = String(postcode.prefix { $0 != " " })
    let number = "9\(place.number.filter(\.isNumber))0".suffix(3)
    return [
      postcode, postcode.lowercased(), postcode.replacing(" ", with: ""),
      postcode.replacing(" ", with: "\u{A0}"), postcode.replacing(" ", with: "  ").lowercased(),
      postcode.replacing(" ", with: "-"), postcode.map { "\($0)\u{200B}" }.joined(),
    ].map {
      MatchRow(
        form: .postcode, text: "Send it to \($0) today.", values: [SealedValue(.postcode, postcode)]
      )
    } + [
      MatchRow(
        form: .outwardPostcode, text: "Somewhere in \(outward) I think.",
        values: [SealedValue(.outwardPostcode, outward)]),
      MatchRow(
        form: .outwardPostcode, text: "Somewhere in \(outward.lowercased())3ab I think.",
        values: [SealedValue(.outwardPostcode, outward)]),
    ] + phones("900\(number)") + nhsNumbers(String(number)) + emails(place.house)
  }

  private static func phones(_ last: String) -> [MatchRow] {
    let (head, tail) = (last.prefix(3), last.suffix(3))
    return [
      "07700\(last)", "07700 \(last)", "07700 \(head) \(tail)", "0 7700 \(last)",
      "+44 7700 \(last)", "+447700\(last)", "+44 (0)7700 \(head)-\(tail)", "0044 7700.\(last)",
      "(07700) \(last)", "07700\u{A0}\(last)", "077-00-\(head)-\(tail)",
    ].map {
      MatchRow(
        form: .phone, text: "Ring \($0) after six.", values: [SealedValue(.phone, "07700 \(last)")])
    }
      + ["01632 960\(tail)", "+44 1632 960\(tail)", "(01632) 960 \(tail)", "01632960\(tail)"].map {
        MatchRow(
          form: .areaCode, text: "Ring \($0) after six.", values: [SealedValue(.areaCode, "01632")])
      }
  }

  private static func nhsNumbers(_ last: String) -> [MatchRow] {
    let digits = "9990001\(last)"
    let wrong = "9980001\(last)"
    let ni = "QQ12\(last)4C"
    func spaced(_ digits: String, by sign: String) -> String {
      "\(digits.prefix(3))\(sign)\(digits.dropFirst(3).prefix(3))\(sign)\(digits.suffix(4))"
    }
    return [digits, spaced(digits, by: " "), spaced(digits, by: "-")].map {
      MatchRow(form: .nhsNumber, text: "NHS no \($0)", values: [SealedValue(.nhsNumber, digits)])
    }
      + [wrong, spaced(wrong, by: " ")].map {
        MatchRow(
          form: .nhsNumberWithSlip, text: "NHS no \($0)", values: [SealedValue(.nhsNumber, digits)])
      }
      + [ni, ni.lowercased(), "QQ 12 \(last.prefix(2)) \(last.suffix(1))4 C"].map {
        MatchRow(form: .niNumber, text: "It is \($0) there.", values: [SealedValue(.niNumber, ni)])
      }
  }

  private static func emails(_ house: String) -> [MatchRow] {
    let local = "\(house.lowercased().replacing(" ", with: "."))7"
    let domain = "\(house.lowercased().replacing(" ", with: "-")).example.org"
    return [
      MatchRow(
        form: .email, text: "Write to \(local.uppercased())@EXAMPLE.ORG soon.",
        values: [SealedValue(.email, "\(local)@example.org")], known: [local]),
      MatchRow(
        form: .emailLocalPart, text: "Write to \(local) soon.",
        values: [SealedValue(.email, "\(local)@example.org")]),
      MatchRow(
        form: .emailDomain, text: "It came from office@\(domain) today.",
        values: [SealedValue(.emailDomain, domain)]),
    ]
  }
}
