import CaseModel

extension TableKind {
  static let meetingsColumns: [ColumnDefinition] = [
    .init(
      .meetingRef, "meeting_ref", "The reference of the meeting", "id", "M1042", .always,
      "every document, folder names"),
    .init(
      .childID, "child_id", "A child the meeting is about, who is in cases.csv", "id", "C0101",
      .always, "every document"),
    .init(
      .type, "type", "What kind of meeting it is",
      VocabularyForm.words(MeetingType.self) + "; also the full name", "icpc", .always,
      "decides which documents are made"),
    .init(
      .date, "date", "The day", "date, with or without the time", "2020-05-12", .always,
      "every document"),
    .init(
      .time, "time", "When it starts", "time", "09:45",
      .sometimes("unless date holds the time"), "every document"),
    .init(
      .expectedLength, "expected_length", "How long it is expected to last", "minutes", "90", .no,
      "invitations, agenda"),
    .init(
      .platform, "platform", "How people take part; blank for virtual",
      VocabularyForm.words(Platform.self), "hybrid", .no, "invitations, agenda"),
    .init(
      .joiningMethod, "joining_method", "By which means people join from elsewhere",
      VocabularyForm.words(JoiningMethod.self), "teams", .no, "invitations"),
    .init(
      .option, "option",
      "How parents take part in a virtual conference: 1 the whole of it, 2 with the chair only; "
        + "blank for 1", VocabularyForm.words(ParticipationOption.self), "1", .no,
      "invitation-parent, agenda"),
    .init(
      .chair, "chair", "The chair, who is in people.csv", "person id", "S01", .always,
      "every document"),
    .init(
      .clerk, "clerk", "The conference clerk, who is in people.csv and signs letters", "person id",
      "S03", .always, "every letter"),
    .init(
      .strategyDate, "strategy_date", "The day of the strategy discussion", "date", "2020-04-23",
      .no, "schedule"),
    .init(
      .previousRef, "previous_ref", "The conference before this one", "meeting reference", "M0977",
      .no, "review conferences"),
    .init(
      .lookedAfterSince, "looked_after_since", "The day this child became looked after", "date",
      "2020-01-06", .no, "child in care reviews"),
    .init(.venue, "venue", "The building", "text", "Ashmere House", .no, "invitations"),
    .init(.room, "room", "The room", "text", "Room 2", .no, "invitations"),
    .init(
      .joiningLink, "joining_link", "The link to join by", "text", "https://example.org/join/1042",
      .no, "invitations"),
    .init(
      .phone, "phone", "The number to join by telephone", "text", "01632 960110", .no,
      "invitations"),
    .init(
      .callSlot, "call_slot", "When the chair rings the parents before the meeting", "time",
      "09:00", .no, "invitation-parent"),
    .init(
      .invitedOn, "invited_on", "The date printed on the letters", "date", "2020-05-01", .no,
      "every letter"),
    duplicatedColumn,
  ]
}
