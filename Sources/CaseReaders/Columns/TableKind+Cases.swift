import CaseModel

extension TableKind {
  static let casesColumns: [ColumnDefinition] =
    [
      .init(
        .childID, "child_id", "The case system's id of the child", "id", "C0101", .always,
        "every document"),
      .init(
        .familyID, "family_id", "The case system's id of the family", "text", "F0031", .no, "none"),
    ]
    + PersonColumns.name(firstNeed: .sometimes("unless the child is unborn"))
    + [
      .init(
        .birthDate, "birth_date", "The date of birth", "date", "2015-06-01",
        .sometimes("unless expected_date is given"), "minutes, plan; age decides who is invited"),
      .init(
        .expectedDate, "expected_date", "The expected date of birth of an unborn child", "date",
        "2020-08-14", .sometimes("unless birth_date is given"), "pre-birth documents"),
      .init(.sex, "sex", "The sex as recorded", "text", "Female", .no, "minutes"),
      .init(.ethnicity, "ethnicity", "The ethnicity as recorded", "text", "WBRI", .no, "minutes"),
      .init(.disability, "disability", "A disability as recorded", "text", "Deaf", .no, "minutes"),
      .init(
        .legalStatus, "legal_status", "The legal status as recorded", "text", "C2", .no, "minutes"),
    ] + PersonColumns.contact + [
      .init(
        .invite, "invite", "Whether the child is invited; blank: by age, as the profile says",
        VocabularyForm.words(InviteChoice.self), "yes", .no, "invitation-child, invitation-advocate"
      ),
      .init(.school, "school", "The school or nursery", "text", "Ashmere Primary", .no, "minutes"),
      .init(.gp, "gp", "The GP practice", "text", "Ashmere Surgery", .no, "minutes"),
      .init(.team, "team", "The social work team", "text", "Assessment North", .no, "minutes"),
      .init(
        .socialWorker, "social_worker", "The allocated social worker, who is in people.csv",
        "person id", "S02", .no, "letters, social-worker-cover-note"),
      .init(
        .planStart, "plan_start", "The start of the current child protection plan", "date",
        "2020-02-03", .no, "review conferences"),
      .init(
        .category, "category", "The category of the current plan",
        VocabularyForm.words(AbuseCategory.self) + "; also a) Neglect, NEG", "neglect", .no,
        "review conferences"),
      duplicatedColumn,
    ]

  static let duplicatedColumn = ColumnDefinition(
    .duplicated, "duplicated", "Marks a duplicate or a test record, which is skipped",
    "yes or no", "no", .no, "none")
}
