/// Why a meeting is called, in words that everybody invited may read: no name, no place.
enum SampleReasons {
  static let initial = [
    """
    School and health staff are worried that the children are often hungry, tired or on their own.
    We want to understand what has been hard and what would help.
    """,
    """
    There has been shouting and violence between adults at home, and the children were there.
    We will decide together what would make home safe.
    """,
    """
    A child told a teacher about being hurt. The people who know the family will meet to decide
    whether a child protection plan is needed.
    """,
    """
    Drinking at home has led to the police being called three times this spring. We will look at
    what the children need and who can help.
    """,
    """
    There are worries about people who visit the home and how the children are kept safe from them.
    """,
  ]
  static let review = [
    """
    This is a review of the children's plan. We will look at what has changed, what is going well
    and whether the plan is still needed.
    """,
    """
    We will look at how the plan has worked since the last conference. School attendance is better,
    and there is still something to do about safety at home.
    """,
    """
    This review looks at the plan, the family's new circumstances and who should help from now on.
    """,
  ]
  static let preBirth = [
    """
    The baby is due this summer. We want to make a plan together before the birth, so that the baby
    is safe and the family has help.
    """
  ]
  static let transferIn = [
    """
    The children had a child protection plan where the family lived before. We will decide whether
    a plan is needed here too.
    """
  ]
  static let careReview = [
    """
    This is the first review since the child came into care.
    """
  ]
}
