import Templates

/// What the tests' letter is made of.
struct Letter: Sendable {
  struct Reader: Sendable {
    var salutation = "Ms Example"
    var phone: String?
    var addressLines = ["1 Sample Street", "ZZ1 1AA"]
  }

  struct Person: Sendable {
    var name: String
    var role: String?
  }

  struct Venue: Sendable {
    var name = "Sample House"
    var room: String?
  }

  var recipient = Reader()
  var invited: [Person] = []
  var venue: Venue?
  var isHybrid = false
  var option = "one"
  var note: String?
  var body = "body text"
}

/// The contexts of the tests' letter.
enum LetterContext {
  static let reader = ContextGroup<Letter.Reader>([
    .text("salutation", "how the letter addresses the reader", example: "Ms Example") {
      $0.salutation
    },
    .optionalText("phone", "where to ring the reader", example: "01632 960001") { $0.phone },
    .texts("addressLines", "the address, a line each") { $0.addressLines },
  ])

  static let person = ContextGroup<Letter.Person>([
    .text("name", "the person's name") { $0.name },
    .optionalText("role", "what the person does") { $0.role },
  ])

  static let venue = ContextGroup<Letter.Venue>([
    .text("name", "the building") { $0.name },
    .optionalText("room", "the room") { $0.room },
  ])

  static let fields = ContextGroup<Letter>([
    .group("recipient", "who the letter goes to", reader) { $0.recipient },
    .list("invited", "everyone who is invited", of: person) { $0.invited },
    .optionalGroup("venue", "where people meet", venue) { $0.venue },
    .flag("isHybrid", "whether some people join by video") { $0.isHybrid },
    .choice("option", "how families take part", of: ["one", "two"]) { $0.option },
    .optionalText("note", "a note") { $0.note },
    .text("body", "the body") { $0.body },
  ])
}
