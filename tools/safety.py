"""Put the sentences of the honest page into the guide, in each language, between two marks; what is around them stays.

`python -m tools.safety` writes, `--check` only says whether something is out of date (exit code 1).
"""

import sys
from collections.abc import Iterator

from caseapp.base.words import Speaks
from caseapp.ui.pages.admin import honest_words as honest
from tools.guide import renewed as with_part
from tools.guide import write_or_check

FILES = {"en": "safety.md", "ru": "safety-ru.md", "kk": "safety-kk.md"}
NAME = "honest page"


def main() -> int:
    """Write or check the three files."""
    return write_or_check(__doc__, FILES, NAME, part)


def renewed(text: str, say: Speaks) -> str:
    """The text of a guide page with the honest page as the program has it now."""
    return with_part(text, NAME, part(say))


def part(say: Speaks) -> str:
    """What stands between the marks."""
    return "\n\n".join(_paragraphs(say))


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
