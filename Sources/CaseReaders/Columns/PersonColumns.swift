import CaseModel

/// The columns about a person, which `cases.csv` and `people.csv` share.
enum PersonColumns {
  static func name(firstNeed: ColumnDefinition.Need) -> [ColumnDefinition] {
    [
      .init(
        .title, "title", "The title before the name", "text", "Ms", .no, "salutation, envelope"),
      .init(
        .firstName, "first_name", "The given names", "text", "Jane", firstNeed, "every document"),
      .init(
        .lastName, "last_name", "The family name", "text", "Example", .always, "every document"),
      .init(
        .knownAs, "known_as", "The name the person goes by", "text", "Janie", .no,
        "letters to children"),
    ]
  }

  static let contact: [ColumnDefinition] = [
    .init(
      .address, "address", "The address without its postcode",
      "lines separated by commas or line breaks, or a JSON object of address parts",
      "\"1 Example Road, Ashmere\"", .no, "letters"),
    .init(.postcode, "postcode", "The postcode", "postcode", "ZZ1 1AA", .no, "letters"),
    .init(
      .phone, "phone", "The telephone number", "text", "07700 900123", .no,
      "distribution, telephone sheet"),
    .init(
      .email, "email", "The e-mail address", "text", "jane@example.org", .no,
      "distribution, joining"),
    .init(
      .language, "language", "The preferred language; blank for English", "text", "Polish", .no,
      "letters"),
    .init(
      .interpreter, "interpreter", "The interpreter that is needed", "text", "Polish", .no,
      "letters, agenda"),
    .init(
      .format, "format", "The format that documents are made in; blank for standard",
      VocabularyForm.words(DocumentFormat.self), "large_print", .no, "every letter to the person"),
    .init(
      .channel, "channel", "How documents reach the person; blank for post",
      VocabularyForm.words(DeliveryChannel.self), "secure_email", .no, "letters, distribution"),
    .init(
      .contact, "contact", "Whether the person can simply be written to; blank for ordinary",
      VocabularyForm.words(ContactRule.self), "no_contact_order", .no,
      "decides whether a letter is made"),
    .init(
      .addressProtectedFrom, "address_protected_from",
      "From whom the address and everything that stands for it is kept",
      "person ids separated by ;, or all", "P07;P12", .no, "every document"),
  ]

  static let columns: [ColumnID] = [
    .title, .firstName, .lastName, .knownAs, .birthDate, .address, .postcode, .phone, .email,
    .language, .interpreter, .format, .channel, .contact, .addressProtectedFrom, .agency,
  ]
}
