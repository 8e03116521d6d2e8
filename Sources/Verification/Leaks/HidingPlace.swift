/// A place in a Word file, or around it, where a value can stand without a reader seeing it.
///
/// These are the places that the leak lab plants a value in, one at a time, to show that the sweep
/// finds it there. The list is what tools that clean documents were seen to overlook, and what the
/// file format has besides.
package enum HidingPlace: String, CaseIterable, Hashable, Sendable {
  // What stands in the document's body.
  case bodyText, splitText, hiddenText, webHiddenText, whiteText, tinyText, movedText, deletedText
  case insertionAuthor, formattingAuthor, fieldInstruction, hiddenRow, fallbackText,
    numericReferences
  case fontName, bookmarkName, linkTooltip, linkTarget, controlAlias, controlTag, controlPlaceholder
  case drawingName, altText, altTitle, pictureFileName, tableCaption, tableDescription
  case markupComment, processingInstruction, elementName, base64, base64Shifted, base64ShiftedTwice
  case base64OfUTF16, hexadecimal, percentEncoding, quotedPrintable
  // What stands in the parts that every document has.
  case styleID, styleName, documentVariable, mergeConnection, mergeQuery, attachedTemplate
  case header, firstPageHeader, footer, subject, lastEditor, company
  // What stands in parts that a document may have.
  case footnote, endnote, commentText, commentAuthor, commentInitials, people, glossaryName
  case glossaryText, customXML, customProperty, importedPage, embeddedWorkbook, chartData
  case pictureComment, pictureText, compressedPictureText, pictureName, thumbnail, strayPart
  case strayPartName, utf16Part, bigEndianPart
  // What stands in the zip archive besides its parts, and around the file.
  case archiveComment, entryComment, extraField, localExtraField, entryName, bytesBetweenEntries
  case bytesBehindContents, fileName, folderName

  /// The place in plain words.
  package var title: String {
    switch self {
    case .bodyText: "plain text"
    case .splitText: "text split over two runs"
    case .hiddenText: "hidden text"
    case .webHiddenText: "text hidden on web pages"
    case .whiteText: "white text"
    case .tinyText: "text too small to read"
    case .movedText: "text that was moved away"
    case .deletedText: "text that was deleted"
    case .insertionAuthor: "who inserted a text"
    case .formattingAuthor: "who formatted a text"
    case .fieldInstruction: "the instruction of a field"
    case .hiddenRow: "a hidden row of a table"
    case .fallbackText: "a version for older programs"
    case .numericReferences: "letters written as their numbers"
    case .fontName: "the name of a font"
    case .bookmarkName: "the name of a bookmark"
    case .linkTooltip: "the tip shown over a link"
    case .linkTarget: "where a link leads"
    case .controlAlias: "the title of a form field"
    case .controlTag: "the tag of a form field"
    case .controlPlaceholder: "the placeholder of a form field"
    case .drawingName: "the name of a drawing"
    case .altText: "the description of a drawing"
    case .altTitle: "the title of a drawing"
    case .pictureFileName: "the file that a picture came from"
    case .tableCaption: "the title of a table"
    case .tableDescription: "the description of a table"
    case .markupComment: "a comment in the markup"
    case .processingInstruction: "an instruction in the markup"
    case .elementName: "the name of an element"
    case .base64: "text in base64"
    case .base64Shifted: "text in base64, one byte on"
    case .base64ShiftedTwice: "text in base64, two bytes on"
    case .base64OfUTF16: "UTF-16 in base64"
    case .hexadecimal: "text in hexadecimal digits"
    case .percentEncoding: "text in percent-encoding"
    case .quotedPrintable: "text in quoted-printable"
    case .styleID: "the id of a style"
    case .styleName: "the name of a style"
    case .documentVariable: "a document variable"
    case .mergeConnection: "the connection of a mail merge"
    case .mergeQuery: "the query of a mail merge"
    case .attachedTemplate: "the path of the attached template"
    case .header: "the head of a page"
    case .firstPageHeader: "the head of the first page"
    case .footer: "the foot of a page"
    case .subject: "the subject in the properties"
    case .lastEditor: "who saved the file last"
    case .company: "the company in the properties"
    case .footnote: "a footnote"
    case .endnote: "an endnote"
    case .commentText: "a comment"
    case .commentAuthor: "who wrote a comment"
    case .commentInitials: "the initials on a comment"
    case .people: "the list of people who edited"
    case .glossaryName: "the name of a building block"
    case .glossaryText: "the text of a building block"
    case .customXML: "a custom data part"
    case .customProperty: "a custom property"
    case .importedPage: "an imported web page"
    case .embeddedWorkbook: "an embedded workbook"
    case .chartData: "the figures kept behind a chart"
    case .pictureComment: "the comment inside a JPEG picture"
    case .pictureText: "the text inside a PNG picture"
    case .compressedPictureText: "the compressed text inside a PNG picture"
    case .pictureName: "the name of a picture's part"
    case .thumbnail: "the thumbnail"
    case .strayPart: "a part that nothing refers to"
    case .strayPartName: "the name of such a part"
    case .utf16Part: "a part in UTF-16"
    case .bigEndianPart: "a part in UTF-16, high bytes first"
    case .archiveComment: "the comment of the zip archive"
    case .entryComment: "the comment of a zip entry"
    case .extraField: "the extra field of a zip entry"
    case .localExtraField: "the extra field before an entry's contents"
    case .entryName: "the name of an empty zip entry"
    case .bytesBetweenEntries: "bytes between two zip entries"
    case .bytesBehindContents: "bytes behind an entry's contents"
    case .fileName: "the file's name"
    case .folderName: "the folder's name"
    }
  }
}
