"""A part of a guide page that the program's own sentences fill, in each language, between two marks."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from caseapp.base.language import Language
from caseapp.base.words import Speaks

GUIDE = Path(__file__).resolve().parents[1] / "docs" / "guide"
Part = Callable[[Speaks], str]


def renewed(text: str, name: str, part: str) -> str:
    """The text of a page with another part between the marks of that name. SystemExit where the marks are missing."""
    begin, ending = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    before, _begin, rest = text.partition(begin)
    _old, end, after = rest.partition(ending)
    if not end:
        raise SystemExit(f"the marks of the {name} are missing")
    return f"{before}{begin}\n\n{part}\n\n{ending}{after}"


def write_or_check(about: str | None, files: Mapping[str, str], name: str, part: Part) -> int:
    """Write the pages; with `--check` on the command line only tell by the exit code whether one is out of date."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--check", action="store_true")
    only_look = parser.parse_args().check
    late = 0
    for code, file in files.items():
        path = GUIDE / file
        now = path.read_text("utf-8")
        due = renewed(now, name, part(Language(code)))
        if now != due:
            late += 1
            if not only_look:
                path.write_text(due, "utf-8")
    return 1 if late and only_look else 0
