import Foundation
import Synchronization

/// Spreads work over the machine's cores.
enum Workers {
  /// What `work` makes of each of `items`, in their order, however many are worked on at a time.
  ///
  /// - Parameters:
  ///   - items: what there is to do.
  ///   - jobs: how many at a time; nil for one a core.
  ///   - work: called once for each item, from any task.
  /// - Returns: what came of each.
  /// - Throws: the first error of `work`, which ends everything.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int?, _ work: @escaping @Sendable (Item) throws -> Result
  ) async throws -> [Result] {
    let next = NextIndex()
    let workers = max(1, jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    let found = try await withThrowingTaskGroup(of: [(Int, Result)].self) { group in
      for _ in 0..<min(workers, max(1, items.count)) {
        group.addTask {
          var done: [(Int, Result)] = []
          while let index = next.take(below: items.count) {
            try Task.checkCancellation()
            done.append((index, try work(items[index])))
          }
          return done
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    return found.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// Hands out indices to workers.
private final class NextIndex: Sendable {
  private let value = Atomic<Int>(0)

  /// The next index, or nil where all below `count` are taken.
  func take(below count: Int) -> Int? {
    let index = value.add(1, ordering: .relaxed).oldValue
    return index < count ? index : nil
  }
}
