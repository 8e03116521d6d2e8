import Disclosure
import Templates

/// The invitation to a parent or carer (requirements 1.2), and the letter to one who is excluded
/// from the meeting or a part of it.
enum InvitationParent {
  static let definition = DocumentDefinition(
    context: CommonContext.with([
      .optionalGroup(
        "exclusion", "the exclusion from all or part of the meeting", ExclusionContext.fields
      ) { $0.view.exclusion },
      .flag("is_excluded", "whether the reader is excluded from the whole meeting") {
        $0.view.exclusion != nil && !$0.recipient.comes
      },
    ]),
    applies: { source in
      source.recipient.audience == .family
        && (source.recipient.comes || source.view.exclusion != nil)
    })
}
