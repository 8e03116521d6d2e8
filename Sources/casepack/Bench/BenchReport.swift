import Foundation

/// What a bench found, for a person and for a program.
struct BenchReport: Encodable {
  /// One job, the whole program on all cores.
  struct Job: Encodable {
    let name: String
    let seconds: Double
    /// How many it made; nil where that is no sum.
    var count: Int?
    /// How many times as long as the floor it took.
    var floors: Double?
    /// How many times as many a second as docxtpl in one process, and in one a core.
    var docxtplOne: Double?
    var docxtplAll: Double?

    var rate: Double? { count.map { Double($0) / seconds } }
  }

  /// One stage, in microseconds a letter on one core.
  struct Stage: Encodable {
    let name: String
    let microseconds: Double
    let budget: Int
  }

  let cores: Int
  let hasDocxtpl: Bool
  var jobs: [Job] = []
  var stages: [Stage] = []

  /// The report as one line of JSON.
  var json: [String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return (try? encoder.encode(self)).map { [String(decoding: $0, as: UTF8.self)] } ?? []
  }

  /// The report as two tables.
  var lines: [String] {
    let head = ["", "seconds", "a second", "x floor", "x docxtpl", "x docxtpl on all cores"]
    let columns = hasDocxtpl ? head.count : 4
    var lines = Self.table(
      [head] + jobs.map(Self.cells), columns: columns)
    if !hasDocxtpl { lines.append("docxtpl is not installed in .venv/: its columns are left out.") }
    lines += ["", "Microseconds a letter on one core:"]
    lines += Self.table(
      [["", "measured", "budget"]]
        + stages.map { [$0.name, Self.number($0.microseconds, 0), "\($0.budget)"] }
        + [
          [
            "together", Self.number(stages.map(\.microseconds).reduce(0, +), 0),
            "\(stages.map(\.budget).reduce(0, +))",
          ]
        ], columns: 3)
    return lines
  }

  private static func cells(of job: Job) -> [String] {
    [
      job.name, number(job.seconds, 3), number(job.rate, 0), number(job.floors, 1),
      number(job.docxtplOne, 0), number(job.docxtplAll, 0),
    ]
  }

  private static func number(_ value: Double?, _ digits: Int) -> String {
    value.map { String(format: "%.\(digits)f", $0) } ?? "-"
  }

  private static func table(_ rows: [[String]], columns: Int) -> [String] {
    let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      (0..<columns).map { column in
        let gap = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + gap : gap + row[column]
      }.joined(separator: "  ")
    }
  }
}
