"""Breaks 37 rows of a month of 1,000 families and holds a run to what must come of it.

usage: rejects_at_scale.py [CASEPACK [FOLDER]]

CASEPACK is the command (./casepack), FOLDER a place to work in that is not there yet. Prints what was
compared and ends with 0 where exactly the broken rows are rejected, each with its line and its
rule, exactly their meetings stop, everything else is made as in a month without mistakes, and nothing
at all is published where the limit of rejects is exceeded.
"""

import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile

FAMILIES, BROKEN = 1000, 37

# File, column, what it is overwritten with, and the rule that must be named.
WAYS = [
    ("people.csv", "Relationship", "mohter", "UnknownChoice"),
    ("people.csv", "Parental Responsibility", "perhaps", "InvalidFlag"),
    ("people.csv", "Birth Date", "31/02/1980", "InvalidDate"),
    ("people.csv", "Channel", "pigeon", "UnknownChoice"),
    ("cases.csv", "Birth Date", "31/02/2012", "InvalidDate"),
    ("cases.csv", "Plan Start", "2020-13-45", "InvalidDate"),
    ("meetings.csv", "Time", "25:99", "InvalidTime"),
    ("meetings.csv", "Date", "2020-13-45", "InvalidDate"),
    ("meetings.csv", "Type", "icpcc", "UnknownChoice"),
    ("meetings.csv", "Expected length", "soon", "InvalidNumber"),
]


class Table:
    """An export; a row's line is the one that it starts in."""

    def __init__(self, path):
        self.path = path
        self.rows, self.lines = [], []
        with open(path, encoding="utf-8-sig", newline="") as file:
            reader, line = csv.reader(file), 1
            for row in reader:
                self.rows.append(row)
                self.lines.append(line)
                line = reader.line_num + 1
        self.heads = [head.strip() for head in self.rows[0]]

    def cell(self, row, head):
        return row[self.heads.index(head)]

    def rows_with(self, head, value):
        return [number for number, row in enumerate(self.rows)
                if number and len(row) == len(self.heads) and self.cell(row, head) == value]

    def write(self):
        with open(self.path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(self.rows)


def simple_families(tables):
    """Child, meeting and a parent's line of families with one child, one conference and one row each."""
    cases, people, meetings = (tables[name] for name in ("cases.csv", "people.csv", "meetings.csv"))
    for row in cases.rows[1:]:
        if len(row) != len(cases.heads) or not cases.cell(row, "Family ID"):
            continue
        child, family = cases.cell(row, "Child ID"), cases.cell(row, "Family ID")
        at = meetings.rows_with("child_id", child)
        if len(cases.rows_with("Family ID", family)) != 1 or len(at) != 1:
            continue
        meeting = meetings.rows[at[0]]
        kin = [line for line in people.rows_with("Child ID", child)
               if people.cell(people.rows[line], "Relationship") == "mother"
               and people.cell(people.rows[line], "Postcode")
               and people.cell(people.rows[line], "Email")]
        if meetings.cell(meeting, "Type") in ("allegation", "care_review") or len(kin) != 1:
            continue
        lines = {"cases.csv": cases.rows_with("Child ID", child)[0], "people.csv": kin[0],
                 "meetings.csv": at[0]}
        yield meetings.cell(meeting, "meeting_ref"), lines


def run(command, data, output, *options):
    done = subprocess.run([command, "run", "--data", data, "--output", output, "--format", "json", *options],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    return done.returncode, done.stdout, done.stderr


def documents(output):
    found = {}
    for folder, _, names in os.walk(output):
        for name in names:
            if name.endswith(".docx"):
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    found[os.path.relpath(path, output)] = hash(file.read())
    return found


def main(command, place):
    good, bad = os.path.join(place, "good"), os.path.join(place, "bad")
    subprocess.run([command, "sample", str(FAMILIES), "--into", good], check=True, stdout=subprocess.DEVNULL)
    shutil.copytree(good, bad)
    tables = {name: Table(os.path.join(bad, name)) for name in ("cases.csv", "people.csv", "meetings.csv")}
    families = list(simple_families(tables))
    step = len(families) // BROKEN
    expected, touched = set(), set()
    for index in range(BROKEN):
        meeting, lines = families[index * step]
        name, head, value, rule = WAYS[index % len(WAYS)]
        table = tables[name]
        table.rows[lines[name]][table.heads.index(head)] = value
        expected.add((name, table.lines[lines[name]], rule))
        touched.add(meeting)
    for table in tables.values():
        table.write()

    code, _, errors = run(command, good, os.path.join(place, "reference"))
    assert code == 0, errors[-600:]
    reference = documents(os.path.join(place, "reference"))
    output = os.path.join(place, "output")
    code, printed, _ = run(command, bad, output)
    assert code == 65, f"exit {code}"

    with open(os.path.join(output, "rejects.csv"), encoding="utf-8-sig", newline="") as file:
        rejects = [row for row in csv.DictReader(file) if row["severity"] == "error"]
    found = {(os.path.basename(row["file"]), int(row["line"]), row["id"]) for row in rejects}
    assert found == expected, (found - expected, expected - found)
    assert len(rejects) == BROKEN, len(rejects)
    summary = json.loads(printed.strip().splitlines()[-1])
    assert set(summary["stopped"]) == touched, set(summary["stopped"]) ^ touched
    made = documents(output)
    others = {path: digest for path, digest in reference.items()
              if not any(f"-{meeting}/" in path for meeting in touched)}
    assert made == others, (len(made), len(others))
    print(f"{BROKEN} broken rows: {len(found)} rejected with the right line and rule, "
          f"{len(touched)} meetings stopped, {len(made)} of {len(reference)} documents made, all as without them")

    code, _, _ = run(command, bad, os.path.join(place, "none"), "--max-rejects", "0.00001")
    left = documents(os.path.join(place, "none"))
    assert code == 65 and not left, (code, len(left))
    print("over the limit: exit 65, 0 documents")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        main(sys.argv[1] if len(sys.argv) > 1 else "./casepack",
             sys.argv[2] if len(sys.argv) > 2 else os.path.join(folder, "work"))
