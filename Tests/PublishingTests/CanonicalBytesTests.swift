import Testing

@testable import Publishing

/// What a fingerprint is taken of.
@Suite struct CanonicalBytesTests {
  private struct Value: Encodable {
    var names: Set<String> = ["a", "b", "c", "d"]
    var numbers: [String: Int] = ["x": 1, "y": 2]
    var text: String? = "t"
    var list = ["ab", "c"]
    var flag = true
  }

  private static let values: [Value] = [
    Value(), Value(names: ["a", "b", "c"]), Value(numbers: ["x": 2, "y": 1]), Value(text: nil),
    Value(text: ""), Value(list: ["a", "bc"]), Value(list: ["abc"]), Value(list: []),
    Value(flag: false), Value(numbers: ["x": 1]),
  ]

  @Test func areTheSameForTheSameInAnyOrder() throws {
    for _ in 0..<100 {
      var names: Set<String> = []
      for name in ["a", "b", "c", "d"].shuffled() { names.insert(name) }
      #expect(try CanonicalBytes.of(Value(names: names)) == CanonicalBytes.of(Value()))
    }
  }

  @Test func areOthersForAnotherKindOfValue() throws {
    let all = try [
      CanonicalBytes.of("1"), CanonicalBytes.of(1), CanonicalBytes.of(true),
      CanonicalBytes.of(["1"]), CanonicalBytes.of([1]), CanonicalBytes.of(Set(["a", "b"])),
      CanonicalBytes.of(Set(["ab"])),
    ]
    #expect(Set(all).count == all.count)
  }

  @Test func areOthersForWhateverIsAnother() throws {
    let all = try Set(Self.values.map { try CanonicalBytes.of($0) })
    #expect(all.count == Self.values.count)
  }
}
