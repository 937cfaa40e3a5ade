"""Marked words on their way across the border of a process: plain JSON entries, never pickled objects."""

from caseapp.base.errors import KnownError
from caseapp.base.words import Words
from caseapp.exchange.summary.strict import Part

MOST_SENTENCE = 1000


def error_entries(error: KnownError) -> dict[str, object]:
    """A known error as entries that JSON can hold."""
    advice = None if error.advice is None else _entries(error.advice)
    return {"sentence": _entries(error.sentence), "advice": advice}


def read_error(part: Part) -> KnownError:
    """The known error again. KnownError of its own where the entries are not such an error."""
    entries = part.entries(("sentence", "advice"))
    advice = None if entries["advice"].value is None else _words(entries["advice"])
    return KnownError(_words(entries["sentence"]), advice)


def _entries(marked: Words) -> dict[str, object]:
    values = {name: _value(value) for name, value in marked.values.items()}
    return {"text": marked.text, "values": values, "count": marked.count}


def _value(value: object) -> object:
    if isinstance(value, Words):
        return _entries(value)
    return value if type(value) in {str, int} else str(value)


def _words(part: Part) -> Words:
    entries = part.entries(("text", "values", "count"))
    values = {name: _read_value(value) for name, value in entries["values"].named_entries().items()}
    count = None if entries["count"].value is None else entries["count"].number()
    return Words(entries["text"].text(MOST_SENTENCE), values, count)


def _read_value(part: Part) -> object:
    if isinstance(part.value, dict):
        return _words(part)
    return part.text(MOST_SENTENCE) if isinstance(part.value, str) else part.number()
