"""How many letters a second docxtpl makes: the made letter with each value turned into a tag.

usage: docxtpl_rate.py LETTER.docx CONTEXT.txt [LETTERS [PROCESSES]]

The last line printed is the number of letters a second. CONTEXT.txt is what `casepack inspect
context` printed for the letter. Each process loads the
template anew for each letter, as docxtpl asks for, and saves to a file.
"""

import multiprocessing
import os
import re
import sys
import tempfile
import time
import zipfile

from docxtpl import DocxTemplate


def values(listing):
    """The values of the listing by a tag name, longest first."""
    found = []
    for line in listing.splitlines():
        match = re.match(r'\s*\S+ = "(.*)"  \(', line)
        if match and len(match.group(1)) > 2 and match.group(1) not in found:
            found.append(match.group(1))
    found.sort(key=len, reverse=True)
    return {f"v{index}": value for index, value in enumerate(found)}


def template(letter, context, path):
    """Writes the letter with each value in its text turned into a tag; returns their number."""
    def text(match):
        # One pass with an alternation, so that no tag is looked into again.
        return match.group(1) + pattern.sub(lambda hit: "{{ %s }}" % names[hit.group()], match.group(2)) + "</w:t>"

    escaped = {name: value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
               for name, value in context.items()}
    names = {value: name for name, value in escaped.items()}
    pattern = re.compile("|".join(re.escape(value) for value in escaped.values()))
    with zipfile.ZipFile(letter) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.namelist():
            content = source.read(entry)
            if entry == "word/document.xml":
                markup = re.sub(r"(<w:t[^>]*>)([^<]*)</w:t>", text, content.decode())
                count = markup.count("{{ v")
                content = markup.encode()
            target.writestr(entry, content)
    return count


def render(job):
    path, context, folder, number, count = job
    for index in range(count):
        document = DocxTemplate(path)
        document.render(context, autoescape=True)
        document.save(os.path.join(folder, f"{number}-{index}.docx"))


def main():
    letter, listing = sys.argv[1:3]
    letters = int(sys.argv[3]) if len(sys.argv) > 3 else 200
    processes = int(sys.argv[4]) if len(sys.argv) > 4 else 2
    with open(listing, encoding="utf-8") as file:
        context = values(file.read())
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "template.docx")
        tags = template(letter, context, path)
        each = letters // processes
        jobs = [(path, context, folder, number, each) for number in range(processes)]
        pool = multiprocessing.Pool(processes)
        pool.map(render, [(path, context, folder, 100 + n, 2) for n in range(processes)])
        start = time.monotonic()
        pool.map(render, jobs)
        seconds = time.monotonic() - start
        # Let them end: a signal would not reach them where whoever started this has blocked it.
        pool.close()
        pool.join()
    print(f"docxtpl: {each * processes} letters of {tags} tags in {seconds:.2f} s "
          f"with {processes} processes; letters a second:")
    print(f"{each * processes / seconds:.1f}")


if __name__ == "__main__":
    main()
