import Diagnostics

/// A record's file as it was read once.
struct RecordReading: Sendable {
  /// What is in it.
  let found: MeetingRecordReader.Reading
  /// How many bytes it has.
  let size: Int

  /// Reads `file`.
  init(of file: RecordFile) {
    let read = file.read()
    found =
      read.map(MeetingRecordReader.reading) ?? .unreadable(Location(file: file.name))
    size = read?.bytes.count ?? 0
  }
}
