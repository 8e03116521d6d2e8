import CZip
import Foundation

/// What a process that makes thousands of packages should set once.
package enum PackagingProcess {
  /// Makes packaging four times as fast on Linux, without a change to what is written.
  ///
  /// zlib takes 256 KB for each entry; the C library would give them back to the system after
  /// each, which then clears them page by page for the next. And libzip turns each entry's date
  /// into a time, for which the C library looks at the time zone's file unless `TZ` is set.
  ///
  /// Call it before the first thread is started: it sets a variable of the environment.
  package static func prepare() {
    setenv("TZ", "UTC0", 0)
    #if canImport(Glibc)
      mallopt(M_MMAP_THRESHOLD, 32 << 20)
      mallopt(M_TRIM_THRESHOLD, 64 << 20)
      mallopt(M_TOP_PAD, 4 << 20)
    #endif
  }
}
