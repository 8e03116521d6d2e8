import CaseModel
import Disclosure
import Templates

/// The names under `meeting`.
enum MeetingContext {
  static let fields = ContextGroup<DisclosedMeeting>(about + place + joining)

  private static let about: [ContextField<DisclosedMeeting>] = [
    .text("reference", "the meeting's reference", example: "M1042") { $0.reference.text },
    .text("type", "the kind of meeting", example: "initial child protection conference") {
      $0.type.title
    },
    .text(
      "type_with_article", "the kind of meeting with its article",
      example: "an initial child protection conference"
    ) { ($0.type == .icpc || $0.type == .allegation ? "an " : "a ") + $0.type.title },
    .flag("is_initial", "whether it is a first conference") { $0.type.isInitial },
    .flag("is_review", "whether it is a review conference") { $0.type == .rcpc },
    .flag("is_pre_birth", "whether it is about an unborn child") { $0.type == .preBirth },
    .flag("is_transfer_in", "whether the family has moved from another council") {
      $0.type == .transferIn
    },
    .text("date", "the day", example: "Tuesday 12 May 2020") { $0.date.longWithWeekday },
    .text("time", "when it starts", example: "10:30am") { $0.time.spoken },
    .optionalText("expected_length", "how long it is expected to last", example: "2 hours") {
      $0.expectedLength.map(Phrase.length)
    },
    .texts("reason", "why the meeting is called, in plain words, a text a paragraph") {
      FreeText.paragraphs(of: $0.reason ?? "")
    },
    .flag("is_option_two", "whether parents meet the chair only, before the professionals") {
      $0.isOptionTwo
    },
    .optionalText("call_slot", "when the chair rings the parents", example: "9:45am") {
      $0.callSlot?.spoken
    },
  ]

  private static let place: [ContextField<DisclosedMeeting>] = [
    .flag("is_virtual", "whether everybody joins remotely") { $0.platform == .virtual },
    .flag("is_hybrid", "whether some are in a room and others join remotely") {
      $0.platform == .hybrid
    },
    .flag("is_in_person", "whether everybody is in a room") { $0.platform == .inPerson },
    .flag("is_by_telephone", "whether it is a telephone conference") {
      $0.platform == .telephone
    },
    .optionalText("venue", "the building", example: "Ashmere House") { $0.venue },
    .optionalText("room", "the room", example: "Room 2") { $0.room },
    .flag("place_is_withheld", "whether the clerk must be asked where the meeting is") {
      $0.placeIsWithheld
    },
  ]

  private static let joining: [ContextField<DisclosedMeeting>] = [
    .optionalText("joining_method", "what people join by", example: "Microsoft Teams") {
      $0.joiningMethod?.title
    },
    .optionalText("joining_link", "the link to join by, where the recipient joins") {
      $0.joiningLink
    },
    .optionalText("phone", "the number to join by", example: "01632 960123") { $0.phone },
  ]
}
