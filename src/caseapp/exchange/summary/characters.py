"""Which characters a text in a file may hold: none that hide, reverse or break what a reader sees."""

import re

MOST_SHOWN = 40
"""Characters of a foreign text that are repeated in a sentence."""

_UNSEEN = (
    "\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f"
)
_FORBIDDEN = re.compile(f"[\x00-\x1f\x7f-\x9f{_UNSEEN}]")
_FORBIDDEN_IN_LINES = re.compile(f"[\x00-\x09\x0b-\x1f\x7f-\x9f{_UNSEEN}]")


def forbidden_character(text: str, *, lines: bool = False) -> str | None:
    """The first character that a file refuses, as `U+202E`, or None where the text is clean.

    Refused are control characters, the marks and overrides of bidirectional text, zero-width and other unseen
    marks, tag characters and half surrogates. `lines` allows the line break U+000A and nothing else.
    """
    match = (_FORBIDDEN_IN_LINES if lines else _FORBIDDEN).search(text)
    return None if match is None else f"U+{ord(match[0]):04X}"


def without_forbidden(text: str, *, lines: bool = False) -> str:
    """The text with such characters left out, so that pasted words can be taken into a summary."""
    return (_FORBIDDEN_IN_LINES if lines else _FORBIDDEN).sub("", text)


def shown(text: str) -> str:
    """A foreign text as a sentence may repeat it: short, and with a box in place of what is forbidden."""
    clean = plain(text[: MOST_SHOWN + 1])
    return clean if len(clean) <= MOST_SHOWN else clean[:MOST_SHOWN] + "…"


def plain(text: str) -> str:
    """The whole of a foreign text, such as the name of a file, with a box in place of what is forbidden."""
    return _FORBIDDEN.sub("\ufffd", text)
