import ArgumentParser

@main
struct Casepack: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "casepack")
}
