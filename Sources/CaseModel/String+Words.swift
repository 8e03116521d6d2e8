extension String {
  /// The words of a vocabulary's raw value with spaces between them: `foster carer` for
  /// `foster_carer`.
  var spelledOut: String {
    String(decoding: utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }
}
