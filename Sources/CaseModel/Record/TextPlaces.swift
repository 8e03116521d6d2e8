package import Diagnostics

extension CaseFile {
  /// Where `passage` stands in the meeting's record, as near as that is known.
  package func place(of passage: RecordPassage) -> Location {
    record?.textPlaces.place(of: passage.written) ?? passage.location
  }
}

/// Where each text of a record stands in its file, so that a message about one leads there.
///
/// No document depends on it: to whoever compares records it is nothing.
package struct TextPlaces: Encodable, Sendable {
  private var places: [(text: String, location: Location)] = []

  /// The places of no texts.
  package init() {}

  /// The places of `texts`, in the order of the file.
  package init(_ texts: [(text: String, location: Location)]) { places = texts }

  /// Where `text` stands for the first time; nil where that is not known.
  package func place(of text: String) -> Location? {
    places.first { $0.text == text }?.location
  }

  /// Encodes nothing.
  package func encode(to encoder: any Encoder) throws { _ = encoder.singleValueContainer() }
}
