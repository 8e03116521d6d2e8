// swift-tools-version: 6.2
import PackageDescription

// Targets stand in pipeline order: each may import only those below it (docs/architecture.md).
let package = Package(
  name: "casepack",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "casepack", targets: ["casepack"])],
  dependencies: [
    .package(url: "https://github.com/CoreOffice/XMLCoder", from: "0.18.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/stencilproject/Stencil", from: "0.15.1"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "casepack",
      dependencies: [
        "CaseModel", "CaseReaders", "Diagnostics", "Disclosure", "Documents", "Files", "Practice",
        "Protection", "Publishing", "SampleFamilies", "Templates", "Verification",
        "WordProcessing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(
      name: "Protection",
      dependencies: [
        "Diagnostics", "Files",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .target(
      name: "Publishing",
      dependencies: [
        "CaseModel", "CaseReaders", "Diagnostics", "Disclosure", "Documents", "Files",
        "Practice", "Templates", "Verification", "WordProcessing",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "Files", dependencies: ["CSyncFS"]),
    .target(
      name: "Verification",
      dependencies: ["CaseModel", "Diagnostics", "WordProcessing"]),
    .target(
      name: "Documents",
      dependencies: [
        "CaseModel", "Diagnostics", "Disclosure", "Practice", "Templates", "WordProcessing",
      ]),
    .target(
      name: "Disclosure",
      dependencies: ["CaseModel", "Diagnostics", "Practice"]),
    .target(
      name: "CaseReaders",
      dependencies: [
        "CaseModel", "Diagnostics", "Practice",
        .product(name: "SwiftCSV", package: "SwiftCSV"),
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [.embedInCode("Columns/Shipped"), .embedInCode("Profiles/Shipped")]),
    .target(name: "Practice", dependencies: ["CaseModel", "Diagnostics"]),
    .target(name: "CaseModel", dependencies: ["Diagnostics"]),
    .target(
      name: "Templates",
      dependencies: [
        "Diagnostics", "WordProcessing", .product(name: "Stencil", package: "Stencil"),
      ]),
    .target(
      name: "WordProcessing",
      dependencies: [
        "CDeflate", "CZip", "Diagnostics", .product(name: "XMLCoder", package: "XMLCoder"),
      ]),
    .target(name: "Diagnostics"),
    .target(name: "SampleFamilies", dependencies: ["CaseModel"]),
    .systemLibrary(name: "CSyncFS"),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate",
      providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),

    .target(
      name: "TestSupport",
      dependencies: [
        "CaseModel", "CaseReaders", "Diagnostics", "Disclosure", "Documents", "Practice",
        "Publishing", "Templates", "Verification", "WordProcessing",
      ],
      path: "Tests/TestSupport"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(name: "WordProcessingTests", dependencies: ["WordProcessing", "TestSupport"]),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["Diagnostics", "Templates", "TestSupport", "WordProcessing"]),
    .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"]),
    .testTarget(name: "CaseModelTests", dependencies: ["CaseModel", "TestSupport"]),
    .testTarget(
      name: "PracticeTests",
      dependencies: ["CaseModel", "CaseReaders", "Diagnostics", "Practice", "TestSupport"]),
    .testTarget(
      name: "CaseReadersTests",
      dependencies: ["CaseModel", "CaseReaders", "Diagnostics", "Practice", "TestSupport"]),
    .testTarget(name: "DisclosureTests", dependencies: ["CaseModel", "Disclosure", "TestSupport"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Diagnostics", "Documents", "Templates", "TestSupport"]),
    .testTarget(
      name: "VerificationTests",
      dependencies: ["Diagnostics", "TestSupport", "Verification", "WordProcessing"]),
    .testTarget(
      name: "ProtectionTests",
      dependencies: [
        "Diagnostics", "Protection", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "CaseModel", "CaseReaders", "Diagnostics", "Files", "Publishing", "TestSupport",
        "Verification",
      ]),
    .testTarget(
      name: "SampleFamiliesTests", dependencies: ["CaseModel", "SampleFamilies", "TestSupport"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "TestSupport", "Verification", .product(name: "Crypto", package: "swift-crypto"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
