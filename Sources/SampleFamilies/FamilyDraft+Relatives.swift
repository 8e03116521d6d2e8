import CaseModel

extension FamilyDraft {
  /// Adds mother, father or fathers and the carers, then says from whom the home is kept.
  mutating func addParents() {
    var mother = newPerson("P", woman: true, last: random.chance(percent: 60) ? surname : nil)
    var father = newPerson("P", woman: false, last: random.chance(percent: 55) ? surname : nil)
    mother.live(at: home)
    father.live(at: plan.household == .together ? home : HomeDraft.ordinary(random: &random))
    mother.birthDate = adultBirthday()
    father.birthDate = adultBirthday()
    host = mother.id
    switch plan.household {
    case .withGrandmother: sendToRefuge(&mother)
    case .inCare: mother.live(at: HomeDraft.ordinary(random: &random))
    case .together, .apart, .twoFathers: break
    }
    setPreferences(of: &mother)
    setPreferences(of: &father)
    setContact(of: &father)
    protectHome(mother: &mother, father: father)
    ties.append(
      TieDraft(
        person: mother, children: everyChild, relationship: .mother, hasResponsibility: true))
    addFathers(father)
    addCarers(parents: [mother.id, father.id])
  }

  private mutating func addFathers(_ father: PersonDraft) {
    let isAlive = father.contact != .deceased
    let share = plan.household == .twoFathers ? (children.count + 1) / 2 : children.count
    var tie = TieDraft(
      person: father, children: Array(everyChild.prefix(share)), relationship: .father,
      hasResponsibility: isAlive && random.chance(percent: 75))
    if !isAlive { tie.invite = .no }
    if plan.exclusion == .whole { tie.invite = .excluded }
    ties.append(tie)
    guard plan.household == .twoFathers else { return }
    var other = newPerson("P", woman: false)
    other.live(at: HomeDraft.ordinary(random: &random))
    setPreferences(of: &other)
    ties.append(
      TieDraft(
        person: other, children: Array(everyChild.dropFirst(share)), relationship: .father,
        hasResponsibility: random.chance(percent: 70)))
  }

  private mutating func addCarers(parents: [String]) {
    switch plan.household {
    case .together, .apart, .twoFathers: break
    case .withGrandmother:
      var grandmother = newPerson("P", woman: true)
      grandmother.live(at: home)
      grandmother.channel = .bySocialWorker
      host = grandmother.id
      ties.append(TieDraft(person: grandmother, children: everyChild, relationship: .grandmother))
    case .inCare:
      for woman in [true, false] {
        var carer = newPerson("P", woman: woman)
        carer.live(at: home)
        carer.channel = .secureEmail
        carer.protectedFrom = parents.joined(separator: ";")
        ties.append(TieDraft(person: carer, children: everyChild, relationship: .fosterCarer))
      }
      setProtection(parents.joined(separator: ";"))
    }
  }

  private mutating func protectHome(mother: inout PersonDraft, father: PersonDraft) {
    switch plan.protection {
    case .nobody, .parents: return
    case .firstFather: mother.protectedFrom = father.id
    case .everyone: mother.protectedFrom = "all"
    }
    mother.channel = .egress
    setProtection(mother.protectedFrom)
  }

  private mutating func setProtection(_ protection: String) {
    for place in children.indices { children[place].protectedFrom = protection }
  }

  private mutating func sendToRefuge(_ mother: inout PersonDraft) {
    mother.contact = .careOfRefuge
    mother.protectedFrom = "all"
    (mother.address, mother.postcode) = ("c/o Lantern Women’s Refuge", "")
  }

  private func setContact(of father: inout PersonDraft) {
    father.contact = plan.fatherContact
    switch plan.fatherContact {
    case .ordinary, .noContactOrder, .careOfRefuge: break
    case .deceased:
      (father.address, father.postcode, father.phone, father.email) = ("", "", "", "")
    case .whereaboutsUnknown: (father.address, father.postcode) = ("", "nopostcode")
    case .prison: (father.address, father.postcode) = ("HMP Mirefield, Mirefield", "ZZ6 0HP")
    case .careOfSolicitor:
      (father.address, father.postcode) = (
        "c/o Larkspur & Rudge Solicitors, 5 Chancel Street, Ashmere", "ZZ1 1LW"
      )
    }
  }

  private mutating func setPreferences(of person: inout PersonDraft) {
    (person.language, person.interpreter) = (plan.language, plan.language)
    person.format = random.pick(weighted: [(.standard, 93), (.largePrint, 5), (.easyRead, 2)])
    person.channel = random.pick(
      weighted: [(.bySocialWorker, 45), (.post, 30), (.egress, 15), (.secureEmail, 10)])
  }

  /// The birthday of somebody of 20 to 52.
  private mutating func adultBirthday() -> String {
    CalendarDate(dayNumber: random.within(-1_000...11_000)).slashed
  }

  /// Adds a relative who lives elsewhere.
  mutating func addRelative(_ relationship: Relationship, woman: Bool) {
    var relative = newPerson("P", woman: woman, last: random.chance(percent: 50) ? surname : nil)
    relative.live(at: HomeDraft.ordinary(random: &random))
    setPreferences(of: &relative)
    // Relatives of people who sign mostly hear; of those who speak another language, half share it.
    if random.chance(percent: plan.signs ? 85 : 50) {
      (relative.language, relative.interpreter) = ("", "")
    }
    ties.append(TieDraft(person: relative, children: everyChild, relationship: relationship))
  }
}
