package import Diagnostics

/// Something that was said or reported at the meeting, in the section of the minutes it belongs to.
package struct Statement: Encodable, Sendable {
  /// The section.
  package var section: MinutesSection
  /// The children it is about; empty for all.
  package var children: [PersonID]
  /// Who said or reported it.
  package var source: PersonID?
  /// Who may be told.
  package var classification: Classification
  /// The part of the meeting it was said in, in the words of `exclusions`; nil where nobody was
  /// excluded from it.
  package var part: String?
  /// The text, paragraphs separated by blank lines.
  package var text: String
  /// Where it stands.
  package var location: Location

  /// An open statement about all children.
  package init(section: MinutesSection, text: String, location: Location) {
    self.section = section
    self.text = text
    self.location = location
    children = []
    classification = .open
  }
}

/// The sections of Signs of Safety minutes that hold statements (`section`; requirements 1.7).
package enum MinutesSection: String, Vocabulary {
  /// Why the conference is called, from the social work report (R106).
  case reason
  /// What has happened, when and with what effect.
  case pastHarm = "past_harm"
  /// Who is worried about what, and what may happen if nothing changes (R107).
  case danger
  /// What makes it harder.
  case complicating
  /// What is going well.
  case strength
  /// Strength shown as protection over time.
  case existingSafety = "existing_safety"
  /// What needs to happen, besides the goals.
  case nextStep = "next_step"
}

/// Who may be told (`classification`; redaction classes of requirements 3.1).
package enum Classification: String, Vocabulary {
  case open
  case policeConfidential = "police_confidential"
  case thirdParty = "third_party"
  case health
  case legalAdvice = "legal_advice"
  case childsConfidence = "childs_confidence"
  case court
}

/// What a child or family member thinks, or why that is not known (R076, R115, R168).
package struct View: Encodable, Sendable {
  /// Whose view.
  package var person: PersonID
  /// The view; nil where there is none.
  package var text: String?
  /// Why there is none.
  package var noneBecause: String?
  /// How it was obtained, in words.
  package var obtained: String?
  /// Who obtained it.
  package var by: PersonID?
  /// For a child: the participation code (PN0 to PN7).
  package var participation: ParticipationCode?

  /// A view of `person`, not known yet.
  package init(person: PersonID) {
    self.person = person
  }
}

/// How a child took part (`participation`; SSDA903 and SSD review codes).
package enum ParticipationCode: String, Vocabulary {
  case underFour = "PN0"
  case spoke = "PN1"
  case advocateSpoke = "PN2"
  case symbols = "PN3"
  case silent = "PN4"
  case briefedAdvocate = "PN5"
  case sentViews = "PN6"
  case noViews = "PN7"
}

/// The number a person gave on the safety scale (R114).
package struct ScaleScore: Encodable, Sendable {
  /// Who was asked.
  package var person: PersonID
  /// 0 to 10; nil where the person was asked and gave none.
  package var score: Int?
  /// The sentence that goes with it.
  package var sentence: String?

  /// A score.
  package init(person: PersonID, score: Int?, sentence: String? = nil) {
    self.person = person
    self.score = score
    self.sentence = sentence
  }
}
