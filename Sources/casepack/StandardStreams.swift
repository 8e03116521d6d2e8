import Foundation

/// The streams that every program expects to be open.
enum StandardStreams {
  /// Opens those that the caller closed, to nowhere: the next file to be opened would take their
  /// place, and messages would be written into it.
  static func open() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) == -1 {
      _ = Foundation.open("/dev/null", O_RDWR)
    }
  }
}
