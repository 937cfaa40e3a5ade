"""Put the sentences of the honest page into the guide, in each language, between two marks; what is around them stays.

`python tools/safety.py` writes, `--check` only says whether something is out of date (exit code 1).
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from caseapp.base.language import Language
from caseapp.base.words import Speaks
from caseapp.ui.pages import honest_words as honest

GUIDE = Path(__file__).resolve().parents[1] / "docs" / "guide"
FILES = {"en": "safety.md", "ru": "safety-ru.md", "kk": "safety-kk.md"}
BEGIN, END = "<!-- honest page: begin -->", "<!-- honest page: end -->"


def main() -> int:
    """Write or check the three files."""
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
    """The text of a guide page with the sentences as the program says them now."""
    before, _begin, rest = text.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not end:
        raise SystemExit("the marks of the honest page are missing")
    return f"{before}{BEGIN}\n\n" + "\n\n".join(_paragraphs(say)) + f"\n\n{END}{after}"


def _paragraphs(say: Speaks) -> Iterator[str]:
    yield f"## {say(honest.TITLE)}"
    yield say(honest.ABOUT)
    yield f"### {say(honest.KEEPS_HEADING)}"
    yield "\n".join(f"- {say(sentence)}" for sentence in honest.KEEPS)
    yield f"### {say(honest.LIMITS_HEADING)}"
    for limit in honest.LIMITS:
        yield f"**{say(limit.name)}.** {say(limit.happens)}"
        yield f"*{say(honest.HELPS_HEADING)}:* {say(limit.helps)}"
    yield f"### {say(honest.LEFT_OUT_HEADING)}"
    yield "\n".join(f"- **{say(one.name)}.** {say(one.why)}" for one in honest.LEFT_OUT)


if __name__ == "__main__":
    sys.exit(main())
