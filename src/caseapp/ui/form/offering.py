"""The answers of a list as a form offers them: a few first, the long rest by the reader's alphabet."""

from caseapp.base.collation import order
from caseapp.base.words import Speaks
from caseapp.records.fields import Choices

_KNOWN: dict[tuple[Choices, str], list[tuple[str, str]]] = {}
"""Every form with countries in it asks for the same 250 lines."""


def offered(choices: Choices, say: Speaks) -> list[tuple[str, str]]:
    """Codes and texts in the order in which they are offered, without the retired ones."""
    if choices.first is None:
        return _pairs(choices, say)
    known = (choices, say.code)
    if known not in _KNOWN:
        pairs = _pairs(choices, say)
        rest = sorted(pairs[choices.first :], key=lambda pair: order(pair[1], say.code))
        _KNOWN[known] = pairs[: choices.first] + rest
    return list(_KNOWN[known])


def _pairs(choices: Choices, say: Speaks) -> list[tuple[str, str]]:
    return [(item.code, say(item.label)) for item in choices.items if not item.retired]
