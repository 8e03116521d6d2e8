import CaseModel

extension TableKind {
  static let peopleColumns: [ColumnDefinition] =
    [
      .init(
        .personID, "person_id", "The case system's id of the person", "id", "P07", .always,
        "every document"),
      .init(
        .childID, "child_id",
        "The child the row is about; blank for a professional who stands for whole meetings", "id",
        "C0101", .column, "every document"),
      .init(
        .relationship, "relationship", "What a family member or carer is to the child",
        VocabularyForm.words(Relationship.self), "mother", .sometimes("unless role is given"),
        "every document"),
      .init(
        .role, "role", "What a professional does at the meeting",
        VocabularyForm.words(ProfessionalRole.self), "health_visitor",
        .sometimes("unless relationship is given"), "every document"),
      .init(
        .roleTitle, "role_title", "The role in the person's own words", "text",
        "Named nurse for safeguarding", .no, "lists of who is invited"),
      .init(
        .agency, "agency", "The employing agency of a professional", "text",
        "Ashmere Primary School", .no, "lists of who is invited"),
      .init(
        .parentalResponsibility, "parental_responsibility",
        "Whether the person holds parental responsibility for this child", "yes or no", "yes", .no,
        "invitation-parent"),
    ] + PersonColumns.name(firstNeed: .sometimes("unless the person is in cases.csv")) + [
      .init(
        .birthDate, "birth_date", "The date of birth", "date", "1988-11-30", .no, "minutes")
    ] + PersonColumns.contact + [
      .init(
        .invite, "invite", "Whether the person comes to this child's meetings; blank for yes",
        VocabularyForm.words(InviteChoice.self), "report_only", .no, "invitations, agenda"),
      .init(
        .meetings, "meetings",
        "The meetings that the row is about; blank for all of the child's",
        "meeting references separated by ;", "M1042;M1043",
        .sometimes(
          "for a professional without a child, unless chair, clerk, reviewing officer or team manager"
        ),
        "invitations, agenda"),
      duplicatedColumn,
    ]
}
