"""Write the permission table into the guide, in each language, between two marks; what is around them stays.

`python tools/permissions.py` writes, `--check` only says whether something is out of date (exit code 1).
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from caseapp.base.language import Language
from caseapp.base.words import Speaks, Words
from caseapp.records import permissions as table

GUIDE = Path(__file__).resolve().parents[1] / "docs" / "guide"
FILES = {"en": "permissions.md", "ru": "permissions-ru.md", "kk": "permissions-kk.md"}
BEGIN, END = "<!-- permission table: begin -->", "<!-- permission table: end -->"


def main() -> int:
    """Write or check the files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    only_look = parser.parse_args().check
    late = 0
    for code, name in FILES.items():
        path = GUIDE / name
        now = path.read_text("utf-8")
        due = renewed(now, Language(code))
        if now != due:
            late += 1
            if not only_look:
                path.write_text(due, "utf-8")
    return 1 if late and only_look else 0


def renewed(text: str, say: Speaks) -> str:
    """The text of a guide page with the table as the code has it now."""
    before, _begin, rest = text.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not end:
        raise SystemExit("the marks of the permission table are missing")
    return f"{before}{BEGIN}\n\n" + "\n".join(_lines(say)) + f"\n\n{END}{after}"


def _lines(say: Speaks) -> Iterator[str]:
    yield f"# {say(table.TITLE)}\n"
    yield f"{say(table.ABOUT)}\n"
    headings = (table.BY_KEY, table.BY_PROGRAM, table.BY_RULE)
    yield "| | " + " | ".join(say(heading) for heading in headings) + " |"
    yield "|---" * 4 + "|"
    for one in table.permissions():
        cells = (_cell(say, one.keys), _cell(say, one.program), _cell(say, one.rules))
        yield f"| **{say(one.name)}** | " + " | ".join(cells) + " |"


def _cell(say: Speaks, sentences: tuple[Words, ...]) -> str:
    return "<br>".join(f"– {say(sentence)}" for sentence in sentences)


if __name__ == "__main__":
    sys.exit(main())
