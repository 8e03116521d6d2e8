"""Looks at Word files as other programs read them.

    judge.py structure FOLDER NAME...   prints what is wrong with any document, a line each
    judge.py read FOLDER                prints each document's elements and text as JSON

NAMEs are family names that no title property may hold.
"""

import json
import sys
import xml.etree.ElementTree as Tree
import zipfile
from pathlib import Path

import docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Styles of paragraphs that are empty for a reason: between tables, and in cells without a value.
EMPTY_STYLES = {"TableGap", "TableSeparator", "TableText"}


def element_text(element):
    """The text of an element, breaks and tabs as the characters they stand for."""
    signs = {W + "br": "\n", W + "tab": "\t"}
    return "".join(
        node.text or "" if node.tag == W + "t" else signs.get(node.tag, "")
        for node in element.iter()
    )


def style_of(paragraph):
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return style.get(W + "val") if style is not None else ""


def heading_level(style):
    return int(style[7:]) if style.startswith("Heading") and style[7:].isdigit() else None


def structure_findings(path, names):
    document = docx.Document(path)
    body = document.element.body
    yield from paragraph_findings(body)
    yield from table_findings(body)
    yield from language_findings(path)
    title = document.core_properties.title
    if not title:
        yield "no title property"
    for name in names:
        if name.lower() in title.lower():
            yield "a person's name in the title property"


def paragraph_findings(body):
    last = 0
    for paragraph in body.iter(W + "p"):
        style = style_of(paragraph)
        has_drawing = paragraph.find(f".//{W}drawing") is not None
        if not element_text(paragraph).strip() and not has_drawing and style not in EMPTY_STYLES:
            yield f"an empty paragraph of style '{style}'"
        level = heading_level(style)
        if level is not None:
            if level > last + 1:
                yield f"a heading {level} after a heading {last}"
            last = level
    if last == 0:
        yield "no heading"


def table_findings(body):
    for table in body.iter(W + "tbl"):
        rows = table.findall(W + "tr")
        if len(rows) >= 2 and rows[0].find(f"{W}trPr/{W}tblHeader") is None:
            yield "a table without a header row"


def language_findings(path):
    with zipfile.ZipFile(path) as package:
        styles = Tree.fromstring(package.read("word/styles.xml"))
        parts = [name for name in package.namelist() if name.endswith(".xml")]
        for part in parts:
            for language in Tree.fromstring(package.read(part)).iter(W + "lang"):
                if language.get(W + "val") != "en-GB":
                    yield f"another language than en-GB in {part}"
    default = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    if default is None:
        yield "no language"


def read(path):
    paragraphs, elements = [], []
    with zipfile.ZipFile(path) as package:
        for part in sorted(n for n in package.namelist() if n.endswith((".xml", ".rels"))):
            root = Tree.fromstring(package.read(part))
            elements.append(part)
            elements += [node.tag.rpartition("}")[2] for node in root.iter()]
    document = docx.Document(path)
    for paragraph in document.element.body.iter(W + "p"):
        paragraphs.append(element_text(paragraph))
    headers = [p.text for s in document.sections for p in s.first_page_header.paragraphs]
    return {"elements": elements, "paragraphs": paragraphs + headers}


def main(mode, folder, *names):
    files = sorted(Path(folder).rglob("*.docx"))
    if mode == "read":
        json.dump({str(f.relative_to(folder)): read(f) for f in files}, sys.stdout)
        return
    for file in files:
        for finding in structure_findings(file, names):
            print(f"{file.relative_to(folder)}: {finding}")
    print(f"{len(files)} documents looked at")


if __name__ == "__main__":
    main(*sys.argv[1:])
