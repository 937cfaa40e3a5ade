"""Command lines without an aim: whatever the terminal is asked in whatever words, it answers with a sentence.

    python -m tests.faults.restless_terminal --count 8 --lines 500 --seed 1 [--control]

Each seed has practice houses of its own, in one of the three languages, and lines drawn from the parser (`restless_lines.py`). A mistake
of the program, a refusal without a sentence and a line that hangs for four minutes are failures; the line is printed. `--control` makes
the opening of records break.
"""

import argparse
import faulthandler
import io
import os
import random
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack, chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

from caseapp.actions.casework.people_list import list_people
from caseapp.actions.desk import Desk
from caseapp.actions.office import cards, following_up
from caseapp.actions.passing_on import organisations
from caseapp.cli import main as command
from caseapp.cli.commands import COORDINATOR, SHELTER
from caseapp.statistics.targets import indicators
from tests.faults.restless_lines import Known, Lines, torn_files
from tools.album_houses import Houses, houses

LANGUAGES = ("en", "ru", "kk")
SILENT = 71
"""A refusal that says nothing."""
PATIENCE = 240
"""Seconds after which a line hangs; the longest protects a whole in children of its own."""


def main() -> int:
    """Ask the lines of every seed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=8)
    parser.add_argument("--lines", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--control", action="store_true")
    asked = parser.parse_args()
    codes: list[int] = []
    with ExitStack() as around:
        if asked.control:
            around.enter_context(
                patch("caseapp.cli.asking.must_change_passphrase", side_effect=ZeroDivisionError)
            )
        for seed in range(asked.seed, asked.seed + asked.count):
            codes += _asked_lines(seed, asked.lines)
    failures = sum(code not in (0, 1, 2) for code in codes)
    print(f"lines: {len(codes)}")
    for code, name in enumerate(("done", "refused", "not understood")):
        print(f"{name}: {codes.count(code)}")
    print(f"failures: {failures}")
    return 1 if failures else 0


def _asked_lines(seed: int, lines: int) -> list[int]:
    """The exit codes of all lines of one seed; what failed is printed."""
    chance = random.Random(seed)
    language = chance.choice(LANGUAGES)
    with ExitStack() as around:
        folder = Path(around.enter_context(tempfile.TemporaryDirectory()))
        around.enter_context(patch.dict(os.environ, LC_ALL=f"{language}.UTF-8"))
        around.enter_context(chdir(folder))
        made = around.enter_context(houses(language, persons=25))
        for house in made.values():
            house.folder.with_name(f"{house.folder.name}.txt").write_text(house.passphrase, "utf-8")
        kinds = {
            SHELTER: [made["shelter"], made["new shelter"]],
            COORDINATOR: [made[one] for one in ("coordinator", "new office", "large office")],
        }
        drawn = Lines(folder, kinds, _known(made, folder), chance)
        return [_asked(drawn.draw()) for _ in range(lines)]


def _known(made: Houses, folder: Path) -> Known:
    """What is in the houses, and the files that one would come by: cards, reports, what lies torn on a stick."""
    list(torn_files(folder))
    for number, one in enumerate(made["large office"].folder.parent.glob("many/*.pdf")):
        if number % 8 == 0:
            (folder / one.name).write_bytes(one.read_bytes())
    shelter, office = made["shelter"].open(), made["large office"].open()
    known = _of(shelter, office, folder)
    shelter.close()
    office.close()
    return known


def _of(shelter: Desk, office: Desk, folder: Path) -> Known:
    written = [
        cards.write_card(desk, folder / f"{number}.card") for number, desk in enumerate((shelter, office))
    ]
    named = [one.name for one in following_up.overview(office).shelters]
    return {
        "case": [one.code for one in list_people(shelter)],
        "organisation": [one.name for one in organisations.list_offices(shelter)],
        "shelter": named, "office": [office.profile.name], "name": [*named, "IOM"],
        "fingerprint": [one.fingerprint for one in written], "quarter": ["2026-Q1", "2026-Q2", "2026-Q3"],
        "year": ["2025", "2026"], "begins": ["2026-01-01", "2026-07-01"], "until": ["2026-12-31"], "day": ["2026-10-05"],
        "agreed": ["2026-09-01"], "threshold": ["5", "10", "11"], "number": ["1", "2"], "days": ["15", "30"],
        "people": ["0", "5"], "quarters": ["1", "2"], "seed": ["7"], "set": [f"{one.id}=12" for one in indicators()],
        "text": ["Two beds were closed."], "reason": ["The key was lost."], "address": ["postgresql://nobody@127.0.0.1:1/none"],
    }  # fmt: skip


def _asked(line: Sequence[str]) -> int:
    """Ask one line and give its exit code; what failed is printed."""
    out, err = (
        io.TextIOWrapper(io.BytesIO(), "utf-8", "backslashreplace", write_through=True) for _ in range(2)
    )
    faulthandler.dump_traceback_later(PATIENCE, exit=True)
    with redirect_stdout(out), redirect_stderr(err), patch.object(sys, "stdin", io.StringIO()):
        code = command(line)
    faulthandler.cancel_dump_traceback_later()
    said = [one.buffer.getvalue().decode("utf-8") for one in (out, err)]
    if code == 1 and not any(said):
        code = SILENT
    if code not in (0, 1, 2):
        print(code, " ".join(repr(word[:120]) for word in line), *said, sep="\n", flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
