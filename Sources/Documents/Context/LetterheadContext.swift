import Practice
package import Templates

/// The names that the letterhead's own templates (header and footer) may use: nothing of any
/// family.
package enum LetterheadContext {
  /// The names.
  package static let fields = ContextGroup<LetterheadSource>([
    .group("document", "the document itself", marking) { $0 },
    .group("organisation", "the council, from its profile", OrganisationContext.fields) {
      $0.organisation
    },
    .group("profile", "the practice profile the document was made under", ProfileContext.fields) {
      $0.profile
    },
  ])

  private static let marking = ContextGroup<LetterheadSource>([
    .optionalText("classification", "the classification marking", example: "OFFICIAL-SENSITIVE") {
      $0.profile.classification.value
    }
  ])
}
