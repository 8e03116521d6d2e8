import CaseModel
import Disclosure
import Templates

/// The minutes, in the order of Signs of Safety (requirements 1.7; R105-R117). The office has its
/// own copy from the decision on; a recipient's is made once the chair has approved them. Who was
/// excluded from a part gets them without what was said there, where the record says what that was.
enum Minutes {
  static let definition = DocumentDefinition(
    stage: .outcome,
    context: OutcomeContext.with(
      MinutesFrontPage.fields + MinutesBody.fields + DecisionList.fields + ScaleContext.fields
        + WhatFollows.fields + [GoalContext.list]),
    applies: { source in
      guard !source.isOffice else { return true }
      let reader = source.recipient
      let isReader = reader.audience == .family || reader.audience == .professional
      return isReader && source.conference.approvedOn != nil && reader.comes
        && source.view.exclusion?.isMarked != false && !source.conference.decisions.isEmpty
    })
}
