"""Makes a month of 1,000 families and one of 10,000, everything, each twice, and tells what it took.

usage: large_months.py [CASEPACK [FOLDER]]

CASEPACK is the command (./casepack), FOLDER a place to work in that is not there yet and has room for
10 GB. Prints for each month its documents, seconds, documents a second, peak memory less what the
inputs have in bytes, and bytes on disk; then how the larger month's memory compares with the smaller
one's, how long a second run takes for which nothing changed, as a share of the first, whether it
touched a file, and what 100,000 conferences would take at that rate. Ends with 0 where memory grows
to 1.5 times at most, and the second run takes a tenth at most and touches nothing.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

SIZES = (1_000, 10_000)
YEAR = 100_000


# In a process of its own, for a command inherits as its peak what the process that starts it holds.
MEASURE = """
import os, subprocess, sys, time
start = time.monotonic()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
text = process.stdout.read()
_, status, usage = os.wait4(process.pid, 0)
print(os.waitstatus_to_exitcode(status), time.monotonic() - start, usage.ru_maxrss)
sys.stdout.flush()
sys.stdout.buffer.write(text)
"""


def measured(command):
    """Seconds and peak memory in bytes of a command that must succeed, and what it printed."""
    measure = [sys.executable, "-c", MEASURE] + command
    facts, _, text = subprocess.run(
        measure, check=True, capture_output=True, text=True).stdout.partition("\n")
    status, seconds, memory = facts.split()
    if status != "0":
        sys.exit(f"{' '.join(command)} ended with {status}")
    return float(seconds), int(memory) * 1024, text


def files(folder):
    """Every file below a folder, but what the tool keeps for itself."""
    for place, folders, names in os.walk(folder):
        if place == folder:
            folders[:] = [name for name in folders if name != ".casepack"]
        for name in names:
            yield os.path.join(place, name)


def size(folder):
    return sum(os.stat(path).st_size for path in files(folder))


def states(folder):
    """Which file each is and when it last changed."""
    found = {}
    for path in files(folder):
        state = os.stat(path)
        found[path] = (state.st_ino, state.st_mtime_ns, state.st_ctime_ns)
    return found


def month(casepack, folder, families):
    data, output = os.path.join(folder, f"data-{families}"), os.path.join(folder, f"output-{families}")
    measured([casepack, "sample", str(families), "--into", data])
    run = [casepack, "run", "--data", data, "--output", output]
    seconds, memory, _ = measured(run)
    made = states(output)
    again, memory_again, summary = measured(run + ["--format", "json"])
    facts = json.loads(summary.splitlines()[-1])
    touched = sum(1 for path, state in states(output).items() if made.get(path) != state)
    conferences = [name for name in os.listdir(output) if name[:1].isdigit()]
    result = {
        "families": families, "documents": facts["passed"], "seconds": seconds, "again": again,
        "conferences": len(conferences), "bytes": size(output), "touched": touched,
        "memory": memory - size(data), "memory_again": memory_again - size(data),
    }
    shutil.rmtree(output)
    print(
        f"{families:,} families: {result['documents']:,} documents of {result['conferences']:,} "
        f"conferences in {seconds:.1f} s = {result['documents'] / seconds:,.0f} a second; memory "
        f"less inputs {result['memory'] / 1e6:.0f} MB; {result['bytes'] / 1e9:.2f} GB; second run "
        f"{again:.1f} s, memory less inputs {result['memory_again'] / 1e6:.0f} MB, "
        f"{touched} files touched", flush=True)
    return result


def main():
    casepack = sys.argv[1] if len(sys.argv) > 1 else "./casepack"
    folder = sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp(prefix="casepack-months-")
    os.makedirs(folder, exist_ok=True)
    try:
        small, large = [month(casepack, folder, families) for families in SIZES]
    finally:
        shutil.rmtree(folder)
    growth = large["memory"] / small["memory"]
    share = large["again"] / large["seconds"]
    year = YEAR / large["conferences"]
    print(f"Memory: {growth:.2f} times as much for ten times as many families (1.5 asked)")
    print(f"Nothing changed: {share:.1%} of the first run's time (10% asked), "
          f"{large['touched']} files touched")
    print(f"{YEAR:,} conferences: {year * large['seconds'] / 60:.0f} minutes, "
          f"{year * large['bytes'] / 1e9:.0f} GB")
    sys.exit(0 if growth <= 1.5 and share <= 0.1 and large["touched"] == 0 else 1)


if __name__ == "__main__":
    main()
