/// The words by which actions are judged, one table a question.
///
/// The tables hold words of plans in general. A plan may be good without them: what they find is
/// shown to a person, who can overrule it with a reason.
enum WordTables {
  /// Verbs of what somebody can be seen to do, in the form of the dictionary.
  static let acts = table(
    """
    accompany agree allow apply arrange ask attend avoid bath bring buy carry clean clear close collect
    complete confirm cook count describe discuss do draw dress drive eat email explain feed fill
    find finish fit fix follow give go hand have hide hold install invite keep lead leave let limit
    list listen lock make measure meet move notify obtain offer order pack pay pick play post
    practise prepare present provide put read refer register remove repair replace return ring rent say see
    sell send separate set share show shut sign sit sleep speak spend stand stay stick stop store
    supervise switch take teach telephone tell throw tidy turn use wait wake walk wash watch weigh
    write
    """)

  /// Verbs that are nouns or adjectives too.
  static let actsOrNouns = table(
    """
    book call change check contact drop help message note open phone plan record report talk test text
    visit walk
    """)

  /// Words after which a verb stands.
  static let beforeVerbs = table(
    """
    to will must shall can and then or not never always only also who i we they you both each who
    """)

  /// Verbs of using a service.
  static let serviceVerbs = table(
    """
    access accept attend complete engage enrol join participate receive refer undertake
    """)

  /// What a service is called.
  static let serviceNouns = table(
    """
    agency appointment assessment camhs class clinic counselling counsellor course group help
    intervention mediation programme program provider rehab service session team therapy training
    treatment workshop
    """)

  /// Phrases that are about a service whatever follows.
  static let servicePhrases = [
    "a referral", "referral for", "referral to", "referral made", "refer to", "referred to",
    "engage with", "engages with",
    "engaging with", "engagement with", "access to", "sign up to",
    "course completed", "programme completed", "sessions completed",
  ].map(words)

  /// Phrases that open what a thing is done for, or what it will be seen by.
  static let purposes = [
    "so that", "so", "in order to", "until", "because", "in which", "instead of",
  ].map(words)

  /// Words without a meaning of their own.
  static let fillers = table(
    "a an and are as at be been by for from her his in is it its of on or our that the their this "
      + "through to via we will with")

  /// Words that say that somebody will look, and not what they will see.
  static let emptyEvidence = table(
    """
    above appropriate asap assessed available below conference confirmed continue continued
    continues continuing core discussed done due evidence evidenced feedback group improve improved
    improvement improvements meeting meetings monitor monitored monitoring n na nil none observation
    observations observed ongoing per professional professionals progress reported review reviewed
    reviews sw social soon tba tbc tbd visits worker workers yes
    """)

  private static func table(_ words: String) -> Set<String> { Set(self.words(words)) }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
