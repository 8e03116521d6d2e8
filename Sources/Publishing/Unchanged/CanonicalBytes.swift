import Diagnostics

/// Any `Encodable` value as bytes: equal values give equal bytes in every process, whatever order
/// sets and dictionaries happen to be in.
///
/// What is written of a type is what the compiler derives from its stored properties, so that a
/// property that somebody adds cannot be forgotten here.
struct CanonicalBytes {
  private let sink: Sink

  /// The bytes of `value`. Throws what the value's own `encode` throws, which for derived ones is
  /// nothing.
  static func of(_ value: some Encodable) throws -> [UInt8] {
    let sink = Sink()
    try CanonicalBytes(sink: sink).add(value)
    return sink.bytes
  }

  fileprivate final class Sink {
    var bytes: [UInt8] = []
    private var forms: [ObjectIdentifier: Form] = [:]

    /// How values of `type` are written, worked out once a type: asking each value what it can be
    /// cast to takes longer than writing it.
    func form<Value>(of type: Value.Type) -> Form {
      let key = ObjectIdentifier(type)
      if let known = forms[key] { return known }
      let form = Form(type)
      forms[key] = form
      return form
    }

    func add(_ mark: Mark) { bytes.append(mark.rawValue) }

    /// Adds a text, its length before it, so that no two texts run into each other.
    func add(_ mark: Mark, _ text: some StringProtocol) {
      add(mark)
      withUnsafeBytes(of: UInt32(truncatingIfNeeded: text.utf8.count).littleEndian) {
        bytes += $0
      }
      bytes += text.utf8
    }
  }

  /// What stands next in the bytes.
  fileprivate enum Mark: UInt8 {
    case none, no, yes, number, text, key, place, open, close
  }

  /// How values of a type are written.
  fileprivate enum Form {
    case text, flag, number, place, group, properties

    init<Value>(_ type: Value.Type) {
      self =
        switch type {
        case is String.Type: .text
        case is Bool.Type: .flag
        case is any BinaryInteger.Type, is any BinaryFloatingPoint.Type: .number
        case is Location.Type: .place
        case is any UnorderedGroup.Type: .group
        default: .properties
        }
    }
  }

  fileprivate func add<Value: Encodable>(_ value: Value) throws {
    switch sink.form(of: Value.self) {
    case .text: (value as? String).map { sink.add(.text, $0) }
    case .flag: (value as? Bool).map { sink.add($0 ? .yes : .no) }
    case .number: sink.add(.number, "\(value)")
    case .place: (value as? Location).map(add)
    case .group: try (value as? any UnorderedGroup).map(add)
    case .properties:
      sink.add(.open)
      try value.encode(to: self)
      sink.add(.close)
    }
  }

  /// Where something stands in a record, which messages tell. Not where a row stands in a table:
  /// that changes when other families' rows come and go.
  private func add(_ place: Location) {
    guard place.file.hasSuffix(".yaml") else { return }
    sink.add(.place, "\(place.line ?? 0):\(place.column ?? 0)")
  }

  private func add(_ group: any UnorderedGroup) throws {
    sink.add(.open)
    let members = try group.eachMember(bytes)
    for bytes in members.sorted(by: { $0.lexicographicallyPrecedes($1) }) { sink.bytes += bytes }
    sink.add(.close)
  }

  /// The bytes of `member` alone.
  private func bytes(of member: any Encodable) throws -> [UInt8] {
    let start = sink.bytes.count
    try add(member)
    defer { sink.bytes.removeSubrange(start...) }
    return Array(sink.bytes[start...])
  }
}

/// A collection that has its members in another order in every process.
private protocol UnorderedGroup {
  func eachMember(_ bytes: (any Encodable) throws -> [UInt8]) throws -> [[UInt8]]
}

extension Set: UnorderedGroup where Element: Encodable {
  fileprivate func eachMember(_ bytes: (any Encodable) throws -> [UInt8]) throws -> [[UInt8]] {
    try map { try bytes($0) }
  }
}

extension Dictionary: UnorderedGroup where Key: Encodable, Value: Encodable {
  fileprivate func eachMember(_ bytes: (any Encodable) throws -> [UInt8]) throws -> [[UInt8]] {
    try map { try bytes($0.key) + bytes($0.value) }
  }
}

extension CanonicalBytes: Encoder {
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Keyed<Key>(bytes: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { Unkeyed(bytes: self) }

  func singleValueContainer() -> any SingleValueEncodingContainer { Unkeyed(bytes: self) }

  private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let bytes: CanonicalBytes
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) {
      bytes.sink.add(.key, key.stringValue)
      bytes.sink.add(.none)
    }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
      bytes.sink.add(.key, key.stringValue)
      try bytes.add(value)
    }

    // Most values by far are texts: without asking what they are.
    func encode(_ value: String, forKey key: Key) throws {
      bytes.sink.add(.key, key.stringValue)
      bytes.sink.add(.text, value)
    }

    func nestedContainer<Nested>(
      keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
      bytes.sink.add(.key, key.stringValue)
      return bytes.container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      bytes.sink.add(.key, key.stringValue)
      return bytes.unkeyedContainer()
    }

    func superEncoder() -> any Encoder { bytes }
    func superEncoder(forKey key: Key) -> any Encoder { bytes }
  }

  private struct Unkeyed: UnkeyedEncodingContainer, SingleValueEncodingContainer {
    let bytes: CanonicalBytes
    var codingPath: [any CodingKey] { [] }
    var count: Int { 0 }

    func encodeNil() { bytes.sink.add(.none) }

    func encode<Value: Encodable>(_ value: Value) throws { try bytes.add(value) }
    func encode(_ value: String) throws { bytes.sink.add(.text, value) }

    func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
      bytes.container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { self }
    func superEncoder() -> any Encoder { bytes }
  }
}
