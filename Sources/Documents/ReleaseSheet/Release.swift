package import Disclosure

/// A recipient's pack after every check, ready to be released by a person.
package struct Release: Sendable {
  /// One document of the pack.
  package struct Paper: Sendable {
    /// The kind.
    package let kind: DocumentKind
    /// The file's name.
    package let fileName: String
    /// The SHA-256 of the file: 64 hexadecimal digits.
    package let digest: String
    /// The size in bytes.
    package let size: Int

    /// A verified file.
    package init(kind: DocumentKind, fileName: String, digest: String, size: Int) {
      (self.kind, self.fileName, self.digest, self.size) = (kind, fileName, digest, size)
    }
  }

  /// What the sweep of the pack did.
  package struct Sweep: Sendable {
    /// How many sealed terms were looked for, by class in words.
    package var soughtTerms: [String: Int] = [:]
    /// How many sealed terms were not looked for, because the reader knows them anyway.
    package var knownTerms = 0
    /// The classes of short or ordinary words that stand in a paper and are sealed as well.
    package var suspected: [String] = []

    /// A sweep of which nothing is known yet.
    package init() {}
  }

  /// Who gets the pack, as addressed.
  package let recipient: DisclosedRecipient
  /// The papers.
  package let papers: [Paper]
  /// What was left out of them.
  package let withheld: [Withholding]
  /// The decisions behind that.
  package let decisions: [DecisionNote]
  /// What the sweep did.
  package let sweep: Sweep

  /// The release of a pack.
  package init(
    recipient: DisclosedRecipient, papers: [Paper], withheld: [Withholding],
    decisions: [DecisionNote], sweep: Sweep
  ) {
    self.recipient = recipient
    self.papers = papers
    self.withheld = withheld
    self.decisions = decisions
    self.sweep = sweep
  }

  /// Whether a person has to sign for it: what goes to the family's side, and whatever had
  /// something left out.
  package var needsSignature: Bool {
    recipient.audience != .professional || !withheld.isEmpty
  }

  /// How often something of each class was left out, in the order of the policy.
  var withheldByClass: [(class: DisclosureClass, entries: [Withholding])] {
    DisclosureClass.allCases.compactMap { one in
      let entries = withheld.filter { $0.class == one }
      return entries.isEmpty ? nil : (one, entries)
    }
  }
}

/// What was withheld from whom at one meeting, for its disclosure schedule.
package struct MeetingDisclosures: Sendable {
  /// The packs that were made.
  package let releases: [Release]
  /// Every decision of the record.
  package let decisions: [DecisionNote]
  /// The last digest of the chain over the decisions, in their order.
  package let chainDigest: String

  /// The disclosures of a meeting.
  package init(releases: [Release], decisions: [DecisionNote], chainDigest: String) {
    self.releases = releases
    self.decisions = decisions
    self.chainDigest = chainDigest
  }
}
