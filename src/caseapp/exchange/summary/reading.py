"""From the entries of a payload to the head of a `Summary`: who, when, how protected, and the texts."""

import re
from datetime import date, datetime

from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.exchange.summary.strict import Part
from caseapp.statistics.summary import (
    BASES,
    Issuer,
    Narrative,
    Period,
    Protection,
    Responsible,
    Rounding,
    Signatory,
    Target,
)

MOST_LABEL = 200
"""Characters of a name or a short text."""

_QUARTER = re.compile(r"(?:19|20|21)[0-9]{2}-(?:Q[1-4]|H[12])")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}Z")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,8})?")
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


def read_issuer(part: Part) -> Issuer:
    """Who issued the summary; the name is never blank."""
    entries = part.entries(("id", "name", "region"))
    name = entries["name"].text(MOST_LABEL)
    if not name.strip():
        raise KnownError(
            words("The summary does not say who issued it: “{place}” is blank.", place="shelter.name")
        )
    region = entries["region"]
    return Issuer(entries["id"].name(), name, "" if region.value == "" else region.name())


def read_period(part: Part) -> Period:
    """A quarter or a half-year whose label agrees with its first and last day."""
    entries = part.entries(("label", "start", "end"))
    label = entries["label"].text(MOST_LABEL)
    if not _QUARTER.fullmatch(label):
        raise KnownError(words("“{place}” is not a quarter such as 2026-Q3.", place="period.label"))
    start, end = read_date(entries["start"]), read_date(entries["end"])
    quarter = Quarter.parse(label)
    if (start, end) != (quarter.start, quarter.end):
        raise KnownError(
            words("The quarter {label} does not agree with its first and last day.", label=label)
        )
    return Period(label, start.isoformat(), end.isoformat())


def read_date(part: Part) -> date:
    """A day that the calendar has, written as 2026-09-30."""
    text = part.text(MOST_LABEL)
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise KnownError(words("“{place}” is not a date such as 2026-09-30.", place=part.place))


def read_moment(part: Part) -> str:
    """A moment in UTC, written as 2026-10-04T09:00:00Z."""
    text = part.text(MOST_LABEL)
    try:
        if _MOMENT.fullmatch(text):
            datetime.fromisoformat(text)
            return text
    except ValueError:
        pass
    raise KnownError(words("“{place}” is not a moment such as 2026-10-04T09:00:00Z.", place=part.place))


def read_digest(part: Part) -> str:
    """A SHA-256 in 64 small hexadecimal digits."""
    text = part.text(MOST_LABEL)
    if not _DIGEST.fullmatch(text):
        raise KnownError(words("“{place}” is not a SHA-256.", place=part.place))
    return text


def read_protection(part: Part) -> Protection:
    """How the numbers were protected and what was proved."""
    entries = part.entries(("threshold", "promise", "audited", "considered"), ("checked",))
    considered = tuple(read_digest(item) for item in entries["considered"].items())
    _refuse_twice(considered, "protection.considered")
    checked = entries["checked"].number() if "checked" in entries else 0
    return Protection(
        entries["threshold"].number(),
        entries["promise"].text(),
        entries["audited"].flag(),
        considered,
        checked,
    )


def read_rounding(part: Part) -> Rounding:
    """To what all numbers are rounded, and for whom."""
    entries = part.entries(("base", "recipient", "agreed"))
    base, recipient = entries["base"].number(), entries["recipient"].text(MOST_LABEL)
    if base not in BASES or not recipient.strip():
        raise KnownError(words("“{place}” does not say how it was rounded, or for whom.", place=part.place))
    return Rounding(base, recipient, read_date(entries["agreed"]).isoformat())


def read_responsible(part: Part) -> Responsible:
    """Who prepared and who approved the report."""
    entries = part.entries(("preparer", "approver"), ("one_person",))
    one_person = entries["one_person"].flag() if "one_person" in entries else False
    return Responsible(_signatory(entries["preparer"]), _signatory(entries["approver"]), one_person)


def _signatory(part: Part) -> Signatory:
    entries = part.entries(("role",), ("name",))
    return Signatory(entries["role"].name(), entries["name"].text(MOST_LABEL) if "name" in entries else "")


def read_targets(part: Part) -> tuple[Target, ...]:
    """The targets of the project, one per indicator and year."""
    targets = tuple(_target(item) for item in part.items())
    _refuse_twice(tuple((target.id, target.year) for target in targets), part.place)
    return targets


def read_narrative(part: Part) -> tuple[Narrative, ...]:
    """The texts for readers, one per subject and language; they may have several lines."""
    texts = tuple(_narrative(item) for item in part.items())
    _refuse_twice(tuple((text.id, text.language) for text in texts), part.place)
    return texts


def _target(part: Part) -> Target:
    entries = part.entries(("id", "target", "year"), ("cumulative", "at_least"))
    year = entries["year"].number()
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise KnownError(words("“{place}” is not a year.", place=entries["year"].place))
    if "cumulative" in entries and "at_least" in entries:
        raise KnownError(words("“{place}” is exact and a bound at once.", place=part.place))
    cumulative, least = (
        entries[name].number() if name in entries else None for name in ("cumulative", "at_least")
    )
    return Target(entries["id"].name(), entries["target"].number(), year, cumulative, least or 0)


def _narrative(part: Part) -> Narrative:
    entries = part.entries(("id", "language", "text"))
    language = entries["language"].text(MOST_LABEL)
    if not _LANGUAGE.fullmatch(language):
        raise KnownError(words("“{place}” is not a language such as ru.", place=entries["language"].place))
    return Narrative(entries["id"].name(), language, entries["text"].text(lines=True))


def _refuse_twice(found: tuple[object, ...], place: str) -> None:
    if len(set(found)) != len(found):
        raise KnownError(words("“{place}” names something twice.", place=place))
