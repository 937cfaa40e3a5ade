"""Commands about feedback: an office writes a sealed sheet for each shelter, a shelter takes one in."""

import argparse
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from caseapp.actions.office import returning, returning_taken
from caseapp.base.errors import KnownError
from caseapp.base.language import LANGUAGES
from caseapp.base.paths import is_there
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, words
from caseapp.cli.asking import open_desk
from caseapp.cli.commands import Commands
from caseapp.cli.following import shelter_named


def add_return(national: Commands, say: Speaks) -> None:
    """The command of an office."""
    back = national.add("return", words("write feedback for each shelter into a folder"), national_return)
    back.add_argument("--quarter", required=True, metavar="2026-Q3")
    back.add_argument("--to", type=Path, required=True, metavar="DIR")
    back.add_argument(
        "--text", default="", metavar="TEXT", help=say(words("a few sentences that go with it"))
    )
    back.add_argument("--language", choices=tuple(LANGUAGES), default="")
    back.add_argument(
        "--shelter", action="append", default=[], metavar="NAME",
        help=say(words("this shelter alone; may be given several times")),
    )  # fmt: skip


def add_feedback(summary: Commands) -> None:
    """The command of a shelter."""
    taking = summary.add("feedback", words("take the coordinator's feedback in"), summary_feedback)
    taking.add_argument("file", type=Path, metavar="FILE")
    taking.add_argument("--json", action="store_true")


def national_return(options: argparse.Namespace, say: Speaks) -> None:
    """Write the sheets, a line for each; who gets none is listed with the reason."""
    quarter = Quarter.parse(options.quarter)
    with open_desk(options, say) as desk:
        wanted = [shelter_named(desk, name).id for name in options.shelter]
        language = options.language or desk.profile.language
        with _folder(options.to):
            written = returning.send_back(desk, quarter, options.to, options.text, language, wanted)
        found = returning.look(desk, quarter)
    print(f"shelters in the whole: {len(found.whole.shelters)} of {found.whole.reported}")
    print(f"numbers of the whole: {len(found.whole.numbers)}")
    for one in written:
        print(f"{one.shelter.name}: {'again' if one.again else 'written'}: {one.edition}: {one.path.name}")
    for line in found.lines:
        if line.why_not is not None:
            print(f"{line.shelter.name}: not written: {say(line.why_not)}")


@contextmanager
def _folder(folder: Path) -> Iterator[None]:
    """Make a folder where there is none; where nothing may be written after all, it goes away again."""
    fresh = [one for one in (folder, *folder.parents) if not is_there(one)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise KnownError(
            words("“{name}” was not saved: the place cannot be written to.", name=folder.name)
        ) from None
    try:
        yield
    except KnownError:
        with suppress(OSError):
            for one in fresh:
                one.rmdir()
        raise


def summary_feedback(options: argparse.Namespace, say: Speaks) -> None:
    """Take a sheet in and print its numbers, own and whole."""
    with open_desk(options, say) as desk:
        taken = returning_taken.take(desk, options.file)
    sheet = taken.sheet
    if options.json:
        for one in sheet.figures:
            facts = {"id": one.id, "key": dict(one.key), "own": one.own, "whole": one.whole}
            print(json.dumps(facts, ensure_ascii=False))
        return
    print(f"from: {taken.office}")
    print(f"quarter: {sheet.quarter}")
    print(f"edition: {sheet.edition}")
    print(f"shelters in the whole: {sheet.behind} of {sheet.reported}")
    print(f"numbers beside the whole: {sum(one.whole is not None for one in sheet.figures)}")
    print(f"days late: {sheet.days_late}")
    print(f"disputed: {'yes' if any(one.settled_on is None for one in sheet.disputes) else 'no'}")
    print(f"known: {'yes' if taken.known else 'no'}")
