"""Holds Word files to what a copy for somebody may be made of; needs nothing but Python.

    package_rules.py FILE...   prints what is wrong, a line each, then how many files were looked at

Not the product's own list: it stands in the reference of what has hidden secrets in such files.
"""

import re
import sys
import zipfile

# In the order in which they must stand.
PARTS = re.compile(
    r"""\[Content_Types\]\.xml | _rels/\.rels | word/_rels/[a-z0-9-]+\.xml\.rels | word/styles\.xml
    | word/numbering\.xml | word/settings\.xml | word/fontTable\.xml | word/theme/theme1\.xml
    | word/(?:header|footer)(?:-first)?\.xml | word/media/(?:logo|image\d+)\.png
    | docProps/(?:app|core)\.xml | word/document\.xml""",
    re.VERBOSE,
)

FORBIDDEN = {
    "hidden text": r"<w:(?:vanish|webHidden|specVanish)\b",
    "tracked change": r"<w:(?:del|ins|moveFrom|moveTo|cellIns|cellDel|numberingChange)\b",
    "tracked formatting": r"<w:(?:rPr|pPr|sectPr|tblPr|tcPr|trPr|tblGrid)Change\b",
    "deleted text": r"<w:(?:delText|delInstrText)\b",
    "comment": r"<w:comment|<w:annotationRef\b",
    "revision id": r"\bw:rsid|<w:rsids?\b",
    "document variable": r"<w:docVars?\b",
    "mail merge": r"<w:mailMerge\b",
    "custom XML": r"<w:customXml|customXml",
    "placeholder": r"<w:sdt\b|<w:altChunk\b|<w:attachedTemplate\b|<w:object\b|<w:subDoc\b",
    "alternative": r"<mc:AlternateContent\b|<mc:Fallback\b",
    "external target": r"TargetMode\s*=\s*[\"']External",
    "markup comment": r"<!--",
    "processing instruction": r"<\?(?!xml version)",
    "entity": r"<!(?:DOCTYPE|ENTITY)",
    "white text": r"<w:color w:val=\"(?:FFFFFF|ffffff)\"",
    "link": r"<w:hyperlink\b|HYPERLINK|INCLUDE(?:TEXT|PICTURE)|DDE",
    "dangerous part": r"custom\.xml|thumbnail|embeddings|vbaProject|glossary|people\.xml",
}


def findings(path):
    with zipfile.ZipFile(path) as archive:
        if archive.comment:
            yield "the archive has a comment"
        names = [entry.filename for entry in archive.infolist()]
        if len(names) != len(set(names)):
            yield "a name stands twice"
        yield from order_findings(names)
        for entry in archive.infolist():
            if not PARTS.fullmatch(entry.filename):
                yield f"{entry.filename} is no allowed part"
            if entry.date_time != (1980, 1, 1, 0, 0, 0):
                yield f"{entry.filename} is dated {entry.date_time}"
            if entry.comment or entry.extra:
                yield f"{entry.filename} has a comment or an extra field"
            if entry.filename.endswith(".png"):
                continue
            text = archive.read(entry).decode("utf-8")
            for what, pattern in FORBIDDEN.items():
                if re.search(pattern, text):
                    yield f"{entry.filename} holds a {what}"
        with open(path, "rb") as file:
            if not file.read().startswith(b"PK\x03\x04"):
                yield "something stands before the archive"


def order_findings(names):
    """Content types and package relationships come first, the body last, in every file alike."""
    if names[:2] != ["[Content_Types].xml", "_rels/.rels"] or names[-1] != "word/document.xml":
        yield "the entries are out of order"


def main(paths):
    orders = set()
    wrong = 0
    for path in paths:
        for finding in findings(path):
            print(f"{path}: {finding}")
            wrong += 1
        with zipfile.ZipFile(path) as archive:
            optional = ("word/media/", "word/numbering.xml")
            orders.add(tuple(name for name in archive.namelist() if not name.startswith(optional)))
    if len(orders) > 1:
        print(f"the entries stand in {len(orders)} orders")
        wrong += 1
    print(f"{len(paths)} files looked at, {len(FORBIDDEN)} rules")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if sys.argv[1:] else __doc__)
