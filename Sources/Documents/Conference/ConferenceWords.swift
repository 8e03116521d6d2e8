import CaseModel

extension AbuseCategory {
  /// The category in words.
  var words: String {
    switch self {
    case .neglect: "neglect"
    case .physical: "physical abuse"
    case .sexual: "sexual abuse"
    case .emotional: "emotional abuse"
    case .multiple: "more than one kind of abuse"
    }
  }
}

extension Presence {
  var words: String {
    switch self {
    case .attended: "was there"
    case .apologies: "sent apologies"
    case .absent: "was not there"
    }
  }
}

extension JoinedBy {
  var words: String {
    switch self {
    case .room: "in the room"
    case .video: "by video"
    case .telephone: "by telephone"
    }
  }
}

extension ParticipationCode {
  /// How a child took part, in words; the code follows in the office's copies.
  var words: String {
    switch self {
    case .underFour: "under four years old"
    case .spoke: "came and spoke"
    case .advocateSpoke: "came, and an advocate spoke"
    case .symbols: "came, and showed views in signs or drawings"
    case .silent: "came and did not speak"
    case .briefedAdvocate: "did not come; an advocate or reviewing officer spoke"
    case .sentViews: "did not come, and sent views"
    case .noViews: "did not come, and no views were sent"
    }
  }
}

extension ActionStatus {
  var words: String {
    switch self {
    case .new: "new"
    case .carriedOver: "carried over"
    case .done: "done"
    case .dropped: "dropped"
    }
  }

  /// Whether there is nothing left to do.
  var isFinished: Bool { self == .done || self == .dropped }
}

extension Classification {
  /// The marking in the office's copies; nil for what is open.
  var marking: String? {
    switch self {
    case .open: nil
    case .policeConfidential: "Confidential police information"
    case .thirdParty: "About a third party"
    case .health: "Health information"
    case .legalAdvice: "Legal advice"
    case .childsConfidence: "Told by the child in confidence"
    case .court: "Court material"
    }
  }
}

extension DeliveryChannel {
  /// How a document is sent, in words.
  var words: String {
    switch self {
    case .post: "by post"
    case .secureEmail: "by secure e-mail"
    case .egress: "by Egress secure e-mail"
    case .bySocialWorker: "by hand, through the social worker"
    }
  }
}

extension Platform {
  func words(joiningBy method: JoiningMethod?) -> String {
    let means = method.map { " by \($0.title)" } ?? ""
    return switch self {
    case .virtual: "online\(means)"
    case .hybrid: "some in a room, others online\(means)"
    case .inPerson: "in person"
    case .telephone: "by telephone"
    }
  }
}
