import CaseModel

/// Gathers the forms of protected values, less what the reader knows and the rules switched off.
struct TermBuilder {
  /// The rules that are on.
  let forms: MatchForms
  /// What the reader knows anyway.
  let known: KnownTexts
  /// Consecutive words.
  private(set) var phrases = PhraseBook()
  /// Names that are recognised when misspelt.
  private(set) var longNames: [LongName] = []
  /// Letters that stand for somebody inside an address of a machine.
  private(set) var machineNames: [MachineName] = []
  /// Numbers.
  var numbers = NumberTerms()
  /// Dates of birth.
  private(set) var birthDates: [CalendarDate] = []
  /// Eight words of texts in a row.
  private(set) var runs = PassageRuns()

  /// A builder with these rules.
  init(forms: MatchForms, known: KnownTexts) {
    self.forms = forms
    self.known = known
  }

  /// Adds all forms of `value`.
  mutating func add(_ value: SealedValue) {
    switch value.class {
    case .name: addName(value.text)
    case .address, .street: addAddress(value.text, valueClass: value.class)
    case .town, .school, .gp, .team: addPlace(value.text, valueClass: value.class)
    case .postcode: addPostcode(value.text)
    case .outwardPostcode: addOutwardPostcode(value.text)
    case .phone: addPhone(value.text)
    case .areaCode: addAreaCode(value.text)
    case .email: addEmail(value.text)
    case .emailDomain: addEmailDomain(value.text)
    case .birthDate: addBirthDate(value.text)
    case .nhsNumber: addNHSNumber(value.text)
    case .niNumber: addNINumber(value.text)
    case .passage: addPassage(value.text)
    }
  }

  /// Adds a phrase where its rule is on and the reader does not know it anyway.
  mutating func add(_ phrase: Phrase, _ keys: some Collection<WordKey>) {
    guard forms.contains(phrase.form), !known.hold(keys) else { return }
    phrases.add(phrase, keys)
  }

  /// Adds a name that is recognised with a letter wrong.
  mutating func add(_ name: LongName) { longNames.append(name) }

  /// Adds letters that are recognised inside an address of a machine.
  mutating func add(_ name: MachineName) { machineNames.append(name) }

  private mutating func addBirthDate(_ text: String) {
    guard let date = CalendarDate(iso: text), !known.holdDigits(text.utf8.filter(\.isDigit)) else {
      return
    }
    birthDates.append(date)
  }

  private mutating func addPassage(_ text: String) {
    let keys = PassageWords(text).keys
    guard keys.count >= PassageRuns.length else {
      add(Phrase(valueClass: .passage, form: .wholePassage), keys)
      return
    }
    guard forms.contains(.passageRun) else { return }
    runs.add(keys, less: known)
  }
}
