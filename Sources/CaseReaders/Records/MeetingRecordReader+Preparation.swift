import CaseModel

extension MeetingRecordReader {
  static func preparation(_ keys: YAMLMapping) -> Preparation {
    defer { keys.finish() }
    var preparation = Preparation()
    preparation.chairAndSocialWorker = keys.mapping(
      "chair_and_social_worker", schema: MeetingRecordSchemas.talk
    ).flatMap(note)
    preparation.withFamily = keys.mappings("with_family", schema: MeetingRecordSchemas.familyTalk)
      .compactMap(familyTalk)
    preparation.caseNote = keys.text("case_note")
    preparation.policeInformationShared = keys.mapping(
      "police_information_shared", schema: MeetingRecordSchemas.policeTalk
    ).flatMap(note)
    preparation.mayBeShared = keys.text("may_be_shared")
    return preparation
  }

  private static func note(_ keys: YAMLMapping) -> DatedNote? {
    finished(keys) { keys in
      let (day, by): (CalendarDate?, PersonID?) = (keys.date("on"), keys.identifier("by"))
      let note = keys.text("note")
      return day.map { DatedNote(on: $0, by: by, note: note) }
    }
  }

  private static func familyTalk(_ keys: YAMLMapping) -> FamilyPreparation? {
    finished(keys) { keys in
      let (person, by): (PersonID?, PersonID?) = (
        keys.identifier("person"), keys.identifier("by")
      )
      let (day, time) = (keys.date("on"), keys.time("time"))
      let delivery: DeliveryChannel? = keys.choice("delivery")
      let (present, note) = (keys.text("who_is_there"), keys.text("note"))
      guard let person, let by, let day else { return nil }
      var talk = FamilyPreparation(person: person, on: day, by: by)
      (talk.time, talk.delivery) = (time, delivery)
      (talk.whoIsThere, talk.note) = (present, note)
      return talk
    }
  }
}
