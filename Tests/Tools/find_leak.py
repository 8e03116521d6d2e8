"""Says of each document in a folder whether a value stands in the place that its name tells.

usage: find_leak.py FOLDER VALUE

The documents are named after hiding places; a file or folder that a place renames is below a folder
of the place's name. Prints one line a place: its name and "present" or "absent".
"""
import base64
import binascii
import html
import io
import pathlib
import quopri
import re
import struct
import sys
import urllib.parse
import zipfile
import zlib

folder, value = pathlib.Path(sys.argv[1]), sys.argv[2]
markup = re.escape(html.escape(value, quote=False).replace('"', "&quot;"))
name = value.replace("/", "_").replace("\\", "_")
letters = re.escape("".join(c for c in value if c.isalnum()))
BODY, SETTINGS, CORE = "word/document.xml", "word/settings.xml", "docProps/core.xml"
RELS = "word/_rels/document.xml.rels"


def attribute(element, key):
    return rf"<{element}\b[^>]*\b{key}=\"[^\"]*{markup}"


def text(before="", after=""):
    return rf"{before}<w:t( [^>]*)?>{markup}</w:t>{after}"


# In which part, and in what markup there, each place keeps the value.
MARKUP = {
    "bodyText": (BODY, text("<w:p><w:r>")),
    "hiddenText": (BODY, text("<w:vanish/></w:rPr>")),
    "webHiddenText": (BODY, text("<w:webHidden/></w:rPr>")),
    "whiteText": (BODY, text('<w:color w:val="FFFFFF"/></w:rPr>')),
    "tinyText": (BODY, text('<w:sz w:val="2"/></w:rPr>')),
    "movedText": (BODY, text("<w:moveFrom [^>]*><w:r>")),
    "deletedText": (BODY, rf"<w:del [^>]*><w:r><w:delText>{markup}"),
    "insertionAuthor": (BODY, attribute("w:ins", "w:author")),
    "formattingAuthor": (BODY, attribute("w:rPrChange", "w:author")),
    "fieldInstruction": (BODY, rf"<w:instrText>[^<]*{markup}"),
    "hiddenRow": (BODY, text("<w:hidden/></w:trPr><w:tc><w:p><w:r>")),
    "fallbackText": (BODY, text("<mc:Fallback>")),
    "fontName": (BODY, attribute("w:rFonts", "w:ascii")),
    "bookmarkName": (BODY, attribute("w:bookmarkStart", "w:name")),
    "linkTooltip": (BODY, attribute("w:hyperlink", "w:tooltip")),
    "linkTarget": (RELS, rf"Target=\"https://[^\"]*{markup}\" TargetMode=\"External\""),
    "controlAlias": (BODY, attribute("w:alias", "w:val")),
    "controlTag": (BODY, attribute("w:tag", "w:val")),
    "controlPlaceholder": (BODY, attribute("w:docPart", "w:val")),
    "drawingName": (BODY, attribute("wp:docPr", "name")),
    "altText": (BODY, attribute("wp:docPr", "descr")),
    "altTitle": (BODY, attribute("wp:docPr", "title")),
    "pictureFileName": (BODY, attribute("pic:cNvPr", "name")),
    "tableCaption": (BODY, attribute("w:tblCaption", "w:val")),
    "tableDescription": (BODY, attribute("w:tblDescription", "w:val")),
    "markupComment": (BODY, rf"<!-- {re.escape(value)} -->"),
    "processingInstruction": (BODY, rf"<\?note {re.escape(value)}\?>"),
    "elementName": (BODY, rf"<w:n{letters}/>"),
    "styleID": ("word/styles.xml", attribute("w:style", "w:styleId")),
    "styleName": ("word/styles.xml", attribute("w:name", "w:val")),
    "documentVariable": (SETTINGS, attribute("w:docVar", "w:val")),
    "mergeConnection": (SETTINGS, attribute("w:connectString", "w:val")),
    "mergeQuery": (SETTINGS, attribute("w:query", "w:val")),
    "attachedTemplate": (RELS, rf"Target=\"file:[^\"]*{markup}[^\"]*\" TargetMode=\"External\""),
    "header": ("word/header.xml", text()),
    "firstPageHeader": ("word/header-first.xml", text()),
    "footer": ("word/footer.xml", text()),
    "subject": (CORE, rf"<dc:subject>{markup}"),
    "lastEditor": (CORE, rf"<cp:lastModifiedBy>{markup}"),
    "company": ("docProps/app.xml", rf"<Company>{markup}"),
    "footnote": ("word/footnotes.xml", text()),
    "endnote": ("word/endnotes.xml", text()),
    "commentText": ("word/comments.xml", text()),
    "commentAuthor": ("word/comments.xml", attribute("w:comment", "w:author")),
    "commentInitials": ("word/comments.xml", attribute("w:comment", "w:initials")),
    "people": ("word/people.xml", attribute("w15:person", "w15:author")),
    "glossaryName": ("word/glossary/document.xml", attribute("w:name", "w:val")),
    "glossaryText": ("word/glossary/document.xml", text()),
    "customXML": ("customXml/item1.xml", rf"<person>{markup}"),
    "customProperty": ("docProps/custom.xml", rf"<v>{markup}"),
    "importedPage": ("word/page.html", rf"<p>{markup}"),
    "chartData": ("word/charts/chart1.xml", rf"<c:v>{markup}"),
}


def part(package, path):
    return package.read(path)


def body(package):
    return part(package, BODY).decode()


def shown(package):
    """The text of the last paragraph's runs, joined."""
    paragraph = body(package).split("<w:p>")[-1]
    return "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", paragraph))


def base64_runs(package):
    for run in re.findall(r"[A-Za-z0-9+/]{8,}={0,2}", shown(package)):
        try:
            yield base64.b64decode(run, validate=True)
        except binascii.Error:
            pass


def local_header(raw, info):
    """The extra field before an entry's contents, and where its contents are."""
    names, extra = struct.unpack("<HH", raw[info.header_offset + 26 : info.header_offset + 30])
    start = info.header_offset + 30 + names
    return raw[start : start + extra], start + extra


def png_chunks(content):
    position = 8
    while position < len(content):
        (length,) = struct.unpack(">I", content[position : position + 4])
        yield content[position + 4 : position + 8], content[position + 8 : position + 8 + length]
        position += 12 + length


def behind_contents(raw, info):
    _, start = local_header(raw, info)
    stream = zlib.decompressobj(-15)
    stream.decompress(raw[start : start + info.compress_size])
    return stream.unused_data


def between(raw, package):
    """Bytes of the archive that are in no entry."""
    gaps, end = b"", 0
    for info in sorted(package.infolist(), key=lambda info: info.header_offset):
        gaps += raw[end : info.header_offset]
        _, start = local_header(raw, info)
        end = start + info.compress_size
    return gaps


encoded = value.encode()
main = lambda package: package.getinfo(BODY)
OTHER = {
    "splitText": lambda raw, z: markup_of(value) in shown(z) and markup_of(value) not in body(z),
    "numericReferences": lambda raw, z: value in html.unescape(shown(z)) and "&#x" in shown(z),
    "base64": lambda raw, z: encoded in base64_runs(z),
    "base64Shifted": lambda raw, z: any(run[1:].startswith(encoded) for run in base64_runs(z)),
    "base64ShiftedTwice": lambda raw, z: any(run[2:].startswith(encoded) for run in base64_runs(z)),
    "base64OfUTF16": lambda raw, z: value.encode("utf-16-le") in base64_runs(z),
    "hexadecimal": lambda raw, z: encoded.hex().upper() in shown(z),
    "percentEncoding": lambda raw, z: value in urllib.parse.unquote(shown(z))
    and value not in shown(z),
    "quotedPrintable": lambda raw, z: encoded in quopri.decodestring(shown(z).encode())
    and value not in shown(z),
    "embeddedWorkbook": lambda raw, z: markup_of(value).encode()
    in zipfile.ZipFile(io.BytesIO(part(z, "word/embeddings/sheet.xlsx"))).read(
        "xl/sharedStrings.xml"
    ),
    "pictureComment": lambda raw, z: b"\xff\xfe" + struct.pack(">H", len(encoded) + 2) + encoded
    in part(z, "word/media/a.jpeg"),
    "thumbnail": lambda raw, z: encoded in part(z, "docProps/thumbnail.jpeg"),
    "pictureText": lambda raw, z: any(
        kind == b"tEXt" and encoded in data for kind, data in png_chunks(part(z, "word/media/a.png"))
    ),
    "compressedPictureText": lambda raw, z: any(
        kind == b"zTXt" and zlib.decompress(data.split(b"\0", 1)[1][1:]) == encoded
        for kind, data in png_chunks(part(z, "word/media/a.png"))
    ),
    "pictureName": lambda raw, z: f"word/media/{name}.png" in z.namelist(),
    "strayPart": lambda raw, z: part(z, "word/stray.bin") == encoded,
    "strayPartName": lambda raw, z: f"word/{name}.xml" in z.namelist(),
    "utf16Part": lambda raw, z: part(z, "word/stray.bin").decode("utf-16") == value,
    "bigEndianPart": lambda raw, z: part(z, "word/stray.bin")[2:].decode("utf-16-be") == value,
    "archiveComment": lambda raw, z: z.comment == encoded,
    "entryComment": lambda raw, z: main(z).comment == encoded,
    "extraField": lambda raw, z: main(z).extra[4:] == encoded,
    "localExtraField": lambda raw, z: local_header(raw, main(z))[0][4:] == encoded,
    "entryName": lambda raw, z: f"{name}/" in z.namelist(),
    "bytesBetweenEntries": lambda raw, z: between(raw, z) == encoded,
    "bytesBehindContents": lambda raw, z: behind_contents(raw, main(z)) == encoded,
}


def markup_of(text):
    return html.escape(text, quote=False).replace('"', "&quot;")


def is_present(place, path):
    inside = path.relative_to(folder / place)
    if place == "fileName":
        return inside.name == f"{name}.docx"
    if place == "folderName":
        return inside.parts[0] == name
    raw = path.read_bytes()
    package = zipfile.ZipFile(io.BytesIO(raw))
    if place in MARKUP:
        where, pattern = MARKUP[place]
        return re.search(pattern, part(package, where).decode()) is not None
    return OTHER[place](raw, package)


for place in sorted(p.name for p in folder.iterdir()):
    (document,) = (folder / place).rglob("*.docx")
    print(place, "present" if is_present(place, document) else "absent")
