"""Looks for canaries in files, wherever a Word file can hide one; needs nothing but Python.

    scan_bytes.py scan CANARIES PATH...   prints {canary: [places]} as JSON for all that were found
    scan_bytes.py check                   plants one in each hiding place and prints those it misses

CANARIES is a JSON file: {name: [forms]}. A PATH is a file or a folder, whose names are looked at too.
"""

import base64
import binascii
import html
import io
import json
import re
import sys
import tempfile
import zipfile
import zlib
from pathlib import Path

BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{8,}")
HEXADECIMAL = re.compile(rb"(?:[0-9A-Fa-f]{2}){4,}")
TAG = re.compile(r"<[^>]*>")
PERCENT = re.compile(r"%([0-9A-Fa-f]{2})")


class Scanner:
    def __init__(self, canaries):
        self.forms = {}
        for name, forms in canaries.items():
            for form in forms:
                self.forms.setdefault(form.lower(), set()).add(name)
                self.forms.setdefault(re.sub(r"\s", "", form.lower()), set()).add(name)
        # The longest first, so that a form does not hide one that it begins.
        ordered = sorted(self.forms, key=len, reverse=True)
        self.pattern = re.compile("|".join(map(re.escape, ordered)))
        self.found = {}

    def look(self, text, place):
        for candidate in (text.lower(), re.sub(r"\s", "", text.lower())):
            for match in self.pattern.finditer(candidate):
                for name in self.forms[match.group()]:
                    self.found.setdefault(name, set()).add(place)

    def look_at_text(self, text, place):
        """The text as it stands, without its tags, and with its references resolved."""
        for view in {text, TAG.sub("", text), TAG.sub(" ", text)}:
            self.look(view, place)
            self.look(html.unescape(view), place)
            self.look(PERCENT.sub(lambda sign: chr(int(sign.group(1), 16)), view), place)

    def look_at_bytes(self, data, place, depth=0):
        self.look_at_text(data.decode("utf-8", "replace"), place)
        for shift in (0, 1):
            for encoding in ("utf-16-le", "utf-16-be"):
                self.look(data[shift:].decode(encoding, "replace"), f"{place} ({encoding})")
        for kind, decoded in encoded_runs(data):
            self.look_at_text(decoded.decode("utf-8", "replace"), f"{place} ({kind})")
            self.look(decoded.decode("utf-16-le", "replace"), f"{place} ({kind}, utf-16)")
        if data.startswith(b"\x89PNG"):
            for text in picture_texts(data):
                self.look_at_bytes(text, f"{place} (picture)", depth + 1)
        if zipfile.is_zipfile(io.BytesIO(data)) and depth < 4:
            self.look_at_archive(data, place, depth)

    def look_at_archive(self, data, place, depth):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.look_at_bytes(archive.comment, f"{place} comment", depth + 1)
            for entry in archive.infolist():
                inner = f"{place}!{entry.filename}"
                self.look(entry.filename, f"{inner} name")
                self.look_at_bytes(entry.comment, f"{inner} comment", depth + 1)
                self.look_at_bytes(entry.extra, f"{inner} extra", depth + 1)
                self.look_at_bytes(archive.read(entry), inner, depth + 1)

    def look_at_path(self, path, root):
        self.look(str(path.relative_to(root)), f"{path.name} path")
        if path.is_file():
            self.look_at_bytes(path.read_bytes(), str(path.relative_to(root)))


def encoded_runs(data):
    for run in BASE64.findall(data):
        for shift in range(4):
            part = run[shift:]
            part += b"A" * (-len(part) % 4)
            part = part.replace(b"-", b"+").replace(b"_", b"/")
            yield "base64", base64.b64decode(part)
    for run in HEXADECIMAL.findall(data):
        yield "hexadecimal", binascii.unhexlify(run)


def picture_texts(data):
    """The texts in the chunks of a PNG, inflated where they are compressed."""
    place = 8
    while place + 8 <= len(data):
        size = int.from_bytes(data[place : place + 4], "big")
        kind = data[place + 4 : place + 8]
        body = data[place + 8 : place + 8 + size]
        if kind in (b"zTXt", b"iTXt"):
            start = body.find(b"\x78")
            try:
                yield zlib.decompress(body[start:])
            except zlib.error:
                pass
        place += 12 + size


def scan(canaries, paths):
    scanner = Scanner(canaries)
    for path in map(Path, paths):
        if path.is_dir():
            for below in sorted(path.rglob("*")):
                scanner.look_at_path(below, path)
        else:
            scanner.look_at_path(path, path.parent)
    return {name: sorted(places) for name, places in sorted(scanner.found.items())}


def picture(text):
    chunk = b"zTXt" + b"Title\0\0" + zlib.compress(text)
    return b"\x89PNG\r\n\x1a\n" + (len(chunk) - 4).to_bytes(4, "big") + chunk + b"\0\0\0\0"


def hidden_in(folder, word):
    """Writes one file for each hiding place; yields the names of the places."""
    plain = word.encode()
    half = len(word) // 2
    parts = {
        "text": plain,
        "split over two runs": f"<t>{word[:half]}</t></r><r><t>{word[half:]}</t>".encode(),
        "attribute": f'<w:p w:alt="{word}"/>'.encode(),
        "markup comment": f"<!-- {word} -->".encode(),
        "numeric references": "".join(f"&#{ord(sign)};" for sign in word).encode(),
        "percent signs": "".join(f"%{ord(sign):02x}" for sign in word).encode(),
        "other case": word.upper().encode(),
        "utf-16, little": word.encode("utf-16-le"),
        "utf-16, big and odd": b"\0" + b"x" + word.encode("utf-16-be"),
        "base64": base64.b64encode(plain),
        "base64, one on": base64.b64encode(b"x" + plain + b"xx"),
        "base64, two on": base64.b64encode(b"xx" + plain + b"x"),
        "base64 of utf-16": base64.b64encode(word.encode("utf-16-le")),
        "hexadecimal": binascii.hexlify(plain),
        "picture": picture(plain),
    }
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("sheet.xml", plain)
    parts["archive in the archive"] = inner.getvalue()
    for number, (place, content) in enumerate(parts.items()):
        with zipfile.ZipFile(folder / f"{number}.docx", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", content)
        yield place, folder / f"{number}.docx"
    for place in ("archive comment", "entry name", "entry comment", "extra field"):
        name = word if place == "entry name" else "document"
        entry = zipfile.ZipInfo(f"word/{name}.xml")
        entry.comment = plain if place == "entry comment" else b""
        if place == "extra field":
            entry.extra = b"\x99\x99" + len(plain).to_bytes(2, "little") + plain
        with zipfile.ZipFile(folder / f"{place}.docx", "w") as archive:
            archive.writestr(entry, b"x")
            archive.comment = plain if place == "archive comment" else b""
        yield place, folder / f"{place}.docx"
    (folder / "named" / word).mkdir(parents=True)
    (folder / "named" / word / "a.txt").write_text("x")
    yield "folder name", folder / "named"
    (folder / f"{word}.txt").write_text("x")
    yield "file name", folder / f"{word}.txt"


def check():
    word = "qzHiddenword"
    with tempfile.TemporaryDirectory() as name:
        places = list(hidden_in(Path(name), word))
        missed = [place for place, path in places if not scan({"it": [word]}, [path])]
        quiet = Path(name) / "quiet.txt"
        quiet.write_text("nothing of the kind")
        if scan({"it": [word]}, [quiet]):
            missed.append("finds it where it is not")
    print(json.dumps({"places": len(places), "missed": missed}))


if __name__ == "__main__":
    if sys.argv[1:] == ["check"]:
        check()
    elif len(sys.argv) > 3 and sys.argv[1] == "scan":
        canaries = json.loads(Path(sys.argv[2]).read_text())
        print(json.dumps(scan(canaries, sys.argv[3:])))
    else:
        sys.exit(__doc__)
