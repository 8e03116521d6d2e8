import CaseModel
import Diagnostics
import Practice

/// Reads a profile with all that it extends.
struct ProfileReader {
  /// Where the profiles that it extends are looked up.
  let library: ProfileLibrary
  /// Where mistakes go.
  let log: YAMLDiagnostics

  /// The library's profile `identifier`.
  func profile(_ identifier: String) -> PracticeProfile? {
    guard let source = library.source(identifier) else {
      log.report(unknown(identifier, at: nil))
      return nil
    }
    return read(source.bytes, file: source.file, extendedBy: [])
  }

  /// The profile in a file that is not the library's.
  func profile(in bytes: [UInt8], file: String) -> PracticeProfile? {
    guard let profile = read(bytes, file: file, extendedBy: []) else { return nil }
    if library.source(profile.identifier) != nil {
      log.report(Self.taken(at: Location(file: file)))
    }
    return profile
  }

  private func read(_ bytes: [UInt8], file: String, extendedBy chain: [String]) -> PracticeProfile?
  {
    guard let node = YAMLDocument.read(bytes, file: file, into: log),
      let root = YAMLMapping(node, schema: ProfileSchemas.profile, log: log)
    else { return nil }
    let own: Identifier<PracticeProfile>? = root.identifier("profile")
    let base: Identifier<PracticeProfile>? = root.identifier("extends")
    guard let own, base != nil || !root.has("extends") else { return nil }
    let layer = ProfileLayer(root: root, identifier: own.text)
    guard let base else { return complete(layer) }
    guard
      let extended = extended(
        base.text, at: root.location(of: "extends"), by: chain + [own.text])
    else { return nil }
    var profile = extended
    profile.identifier = own.text
    profile.lineage = [own.text] + extended.lineage
    layer.apply(to: &profile)
    return profile
  }

  private func extended(_ base: String, at location: Location, by chain: [String])
    -> PracticeProfile?
  {
    guard !chain.contains(base) else {
      log.report(Self.cycle(at: location))
      return nil
    }
    guard let source = library.source(base) else {
      log.report(unknown(base, at: location))
      return nil
    }
    return read(source.bytes, file: source.file, extendedBy: chain)
  }

  /// A profile that extends none must set everything.
  private func complete(_ layer: ProfileLayer) -> PracticeProfile {
    var profile = PracticeProfile(
      identifier: layer.identifier, title: layer.identifier,
      version: ProfileVersion(number: "", date: CalendarDate(dayNumber: 0), changes: ""),
      organisation: .none)
    layer.apply(to: &profile)
    let unset = profile.rows.filter(\.source.isEmpty).map(\.key)
    if !unset.isEmpty { log.report(Self.incomplete(unset, at: layer.root.location)) }
    return profile
  }
}

extension ProfileReader {
  private func unknown(_ identifier: String, at location: Location?) -> Diagnostic {
    let known = library.identifiers
    return Diagnostic(
      "UnknownProfile", at: location,
      "no profile has this id; the profiles are \(known.joined(separator: ", "))",
      suggestion: NearMiss.suggestion(for: identifier, among: known))
  }

  private static func cycle(at location: Location) -> Diagnostic {
    Diagnostic(
      "ProfileCycle", at: location,
      "a profile cannot extend itself, directly or through others; extend a shipped profile")
  }

  private static func taken(at location: Location) -> Diagnostic {
    Diagnostic(
      "ProfileTaken", at: location,
      "a shipped profile has this id already; choose another id under 'profile'")
  }

  private static func incomplete(_ keys: [String], at location: Location) -> Diagnostic {
    Diagnostic(
      "IncompleteProfile", at: location,
      "a profile that extends none sets everything; add \(keys.joined(separator: ", ")), "
        + "or extend england-default")
  }
}
