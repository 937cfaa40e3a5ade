"""How wide the button is that says why there is no answer: the same for all fields of a form, so that they stand in line."""

from functools import cache

from PySide6.QtGui import QFontMetrics

from caseapp.base.words import Speaks
from caseapp.records.fields import NO_ANSWER_LABELS
from caseapp.ui.theme import heading_font

_BOUNDS = (148, 216)
"""Pixels that the button may take: at least, and at most."""


def widest(say: Speaks) -> int:
    """How wide the button must be in a language for none of its texts to be cut."""
    return _width_of(tuple(say(sentence) for sentence in NO_ANSWER_LABELS.values()))


@cache
def _width_of(texts: tuple[str, ...]) -> int:
    metrics = QFontMetrics(heading_font())
    least, most = _BOUNDS
    return max(least, min(most, 48 + max(metrics.horizontalAdvance(text) for text in texts)))
