import Disclosure
import Templates

/// The note that goes with letters which the social worker hands to the family (R088).
enum SocialWorkerCoverNote {
  static let definition = DocumentDefinition(
    context: CommonContext.with([
      .texts("letters_to_hand", "who is to be handed a letter", example: "Jane Example") {
        $0.view.lettersToHand
      }
    ]),
    applies: { !$0.view.lettersToHand.isEmpty })
}
