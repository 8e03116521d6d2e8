/// The words of everyday English, which may stand in a text without meaning anybody.
///
/// The list is the two smallest sizes of SCOWL, http://wordlist.sourceforge.net, less the forms
/// that follow from others and less what is chiefly a name, with some words of family life added.
/// SCOWL is Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and
/// sell these word lists, the associated scripts, the output created from the scripts, and its
/// documentation for any purpose is hereby granted without fee, provided that the above copyright
/// notice appears in all copies and that both that copyright notice and this permission notice
/// appear in supporting documentation. Kevin Atkinson makes no representations about the
/// suitability of this array for any purpose. It is provided "as is" without express or implied
/// warranty.
enum OrdinaryWords {
  private static let all = KeyTable(words: aToJ + " " + kToZ)

  /// Whether the folded `word`, or a word that it is a form of, is one of everyday English.
  static func contains(_ word: ArraySlice<UInt8>) -> Bool {
    if all.contains(WordKey(word)) { return true }
    return endings.contains { ending in
      guard word.count >= ending.count + 2, word.suffix(ending.count).elementsEqual(ending) else {
        return false
      }
      return isStem(word.dropLast(ending.count))
    }
  }

  /// Whether `word` of the folded text is always written with a capital: months, days, feasts,
  /// languages, forms of address within a family.
  static func isAlwaysCapital(_ word: WordKey) -> Bool { capitals.contains(word) }

  /// Whether these capitals are an abbreviation that texts of this kind use.
  static func isAbbreviation(_ word: WordKey) -> Bool { abbreviations.contains(word) }

  /// Whether these capitals are a word of two letters.
  static func isShort(_ word: WordKey) -> Bool { short.contains(word) }

  /// Whether `stem` is a word without its ending: `stopp`, `mak`, `tri` of stopped, making, tries.
  private static func isStem(_ stem: ArraySlice<UInt8>) -> Bool {
    var key = WordKey(stem)
    if all.contains(key) { return true }
    guard let last = stem.last else { return false }
    let shorter = stem.dropLast()
    if shorter.last == last, all.contains(WordKey(shorter)) { return true }
    if last == UInt8(ascii: "i"), all.contains(WordKey(shorter + [UInt8(ascii: "y")])) {
      return true
    }
    key.append(UInt8(ascii: "e"))
    return all.contains(key)
  }

  private static let endings: [[UInt8]] = [
    "s", "es", "d", "ed", "ing", "r", "er", "st", "est", "ly", "rs", "ers", "ings", "ness", "less",
    "ful",
  ].map { Array($0.utf8) }

  private static let capitals = KeyTable(
    words: """
      january february march april may june july august september october november december jan feb
      mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday
      sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun easter christmas ramadan eid diwali lent
      advent halloween mum mums mummy dad dads daddy mam gran granny grandma grandmother granddad
      grandad grandpa grandfather nan nanna nanny auntie aunty uncle i english welsh scottish irish
      british polish romanian french german spanish portuguese italian russian ukrainian arabic urdu
      punjabi bengali gujarati hindi somali kurdish farsi dari pashto turkish chinese mandarin
      cantonese japanese korean thai vietnamese filipino tamil
      nepali albanian bulgarian czech slovak hungarian lithuanian latvian greek dutch swedish danish
      norwegian nigerian ghanaian eritrean sudanese syrian iraqi iranian afghan pakistani indian
      bangladeshi jamaican brazilian roma european african asian caribbean american england wales scotland ireland britain
      europe god jesus muslim christian catholic hindu sikh jewish protestant teams skype zoom
      facebook whatsapp snapchat instagram tiktok youtube google microsoft egress internet ofsted
      barnardos nspcc childline refuge paracetamol calpol xbox playstation
      """)

  private static let abbreviations = KeyTable(
    words: """
      gp hv sw sn cp cpp cin lac cla taf tac mash mdt iro lado cafcass camhs send sen ehcp dv da dva
      idva marac mappa pc dc ds di ps wpc dci tv it id uk us eu nhs pe ict re ad bc am pm na
      tbc tba eg ie st dr mr ms mx mrs rev hmp cps ico pip uc esa hr ra nok dob dna ae icpc rcpc cd
      dvd pdf csv faq sos ice dbs
      """)

  private static let short = KeyTable(
    words: "an as at be by do go he if in is it me my no of on or so to up us we oh ok ah ha hi")
}
