import Foundation

/// What the command prints for a program, decoded without the product's own types.
enum Report {
  /// One diagnostic.
  struct Line: Decodable {
    struct Location: Decodable {
      let file: String
      let line: Int?
      let column: Int?
    }

    let id: String
    let severity: String
    let summary: String
    let location: Location?

    /// `file:line` as seen from the data folder, or the file alone.
    var place: String {
      let file = location?.file ?? ""
      let name = file.hasPrefix("./") ? String(file.dropFirst(2)) : file
      return location?.line.map { "\(name):\($0)" } ?? name
    }
  }

  /// What a run did.
  struct Summary: Decodable {
    let status: Int
    let stopped: [String]
    let planned: Int
    let passed: Int
    let refused: Int
  }

  static func lines(of errors: String) throws -> [Line] {
    try errors.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  /// The summary; nil where the run stopped before it had one.
  static func summary(of output: String) throws -> Summary? {
    output.isEmpty ? nil : try JSONDecoder().decode(Summary.self, from: Data(output.utf8))
  }
}
