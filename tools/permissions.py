"""Write the permission table into the guide, in each language, between two marks; what is around them stays.

`python -m tools.permissions` writes, `--check` only says whether something is out of date (exit code 1).
"""

import sys
from collections.abc import Iterator

from caseapp.base.words import Speaks, Words
from caseapp.records import permissions as table
from tools.guide import renewed as with_part
from tools.guide import write_or_check

FILES = {"en": "permissions.md", "ru": "permissions-ru.md", "kk": "permissions-kk.md"}
NAME = "permission table"


def main() -> int:
    """Write or check the three files."""
    return write_or_check(__doc__, FILES, NAME, part)


def renewed(text: str, say: Speaks) -> str:
    """The text of a guide page with the permission table as the program has it now."""
    return with_part(text, NAME, part(say))


def part(say: Speaks) -> str:
    """What stands between the marks."""
    return "\n".join(_lines(say))


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
