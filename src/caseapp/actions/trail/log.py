"""Reading the audit log: who did what to which record, page by page, for those who hold its key.

Every entry has to be opened by itself, so nothing here opens more of them in one go than a moment allows: a page asks for
more when it has shown what it got.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from caseapp.actions.desk import Desk
from caseapp.actions.trail.log_words import Deed, LogKind, deed_of, unopened
from caseapp.base.clock import stamp
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.db.audit import AuditEntry, opened_entry
from caseapp.db.erasures import is_erased
from caseapp.db.logbook import Span, case_codes, entries_before, newest_entry, oldest_moment
from caseapp.db.work import Reading
from caseapp.records import SUBJECTS
from caseapp.records.roles import Intent, any_may

PAGE = 200
"""Lines that are read at a time."""
_LOOKED_AT = 500
"""Entries that are opened at most for one page: about a tenth of a second."""
_TITLES: Mapping[str, Words] = {subject.name: subject.title for subject in SUBJECTS}


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which entries are wanted: empty answers leave all. Days are those of the office's calendar, both inclusive."""

    actor: str = ""
    kinds: frozenset[LogKind] = frozenset()
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class LogLine:
    """One entry as it is shown. `at` is in UTC; `person` is the page to which one may go, 0 for none."""

    sequence: int
    at: datetime
    actor: str
    deed: Deed
    record: Words | str
    code: str
    person: int


@dataclass(frozen=True, slots=True)
class LogPage:
    """Lines, the newest first. `before` asks for the next page; None where the log is at its beginning."""

    lines: tuple[LogLine, ...]
    before: int | None


@dataclass(frozen=True, slots=True)
class LogOutline:
    """What a page offers for filtering: who has ever had an account, and the quarters since the log began."""

    entries: int
    people: tuple[str, ...]
    quarters: tuple[Quarter, ...]


def outline(desk: Desk) -> LogOutline:
    """What there is to be filtered."""
    with desk.database.reading(Intent.READ_AUDIT) as reading:
        newest, oldest = newest_entry(reading.connection), oldest_moment(reading.connection)
    people = tuple(sorted(desk.head.signers(), key=str.casefold))
    today = desk.clock.today()
    begun = min(date.fromisoformat(oldest[:10]), today) if oldest else today
    quarters = tuple(reversed(tuple(Quarter.of(begun).until(Quarter.of(today)))))
    return LogOutline(newest[0] if newest else 0, people, quarters)


def read_log(desk: Desk, wanted: LogFilter, before: int | None = None) -> LogPage:
    """The next lines below a number, the newest first; may be fewer than a page, also none, before the log's end."""
    with desk.database.reading(Intent.READ_AUDIT) as reading:
        kept: list[AuditEntry] = []
        found = entries_before(reading.connection, _span(wanted), before, _LOOKED_AT)
        rest = found[-1].sequence if len(found) == _LOOKED_AT else None
        for place, entry in enumerate(found):
            opened = readable(reading, entry)
            if wanted.kinds and _deed(opened).kind not in wanted.kinds:
                continue
            kept.append(opened)
            if len(kept) == PAGE and place + 1 < len(found):
                rest = entry.sequence
                break
        return LogPage(_lines(desk, reading, kept), rest)


def _span(wanted: LogFilter) -> Span:
    """The days of the office as moments in UTC."""
    since = stamp(_midnight(wanted.first)) if wanted.first else ""
    until = stamp(_midnight(wanted.last + timedelta(days=1))) if wanted.last else ""
    return Span(wanted.actor, since, until)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min).astimezone()


def readable(reading: Reading, entry: AuditEntry) -> AuditEntry:
    """The entry opened; one that was sealed with another key, or changed, comes back without action and object."""
    try:
        return opened_entry(reading.keys, entry)
    except (KnownError, ValueError):
        return replace(entry, action="", object="")


def _deed(entry: AuditEntry) -> Deed:
    return deed_of(entry.action) if entry.action else unopened()


def _lines(desk: Desk, reading: Reading, entries: Iterable[AuditEntry]) -> tuple[LogLine, ...]:
    """Entries with the code of their case, where the reader may know it."""
    kept = [(entry, _numbered(entry.object)) for entry in entries]
    codes: dict[tuple[str, int], tuple[str, int]] = {}
    if any_may(desk.roles, Intent.READ_PEOPLE):
        codes = case_codes(reading.connection, [about for _entry, about in kept if about is not None])
    return tuple(_line(entry, about, codes.get(about) if about else None) for entry, about in kept)


def _line(entry: AuditEntry, about: tuple[str, int] | None, case: tuple[str, int] | None) -> LogLine:
    code, person = case if case and not is_erased(case[0]) else ("", 0)
    record = "" if code else _record(entry.object, about)
    return LogLine(entry.sequence, _moment(entry.at), entry.actor, _deed(entry), record, code, person)


def _moment(at: str) -> datetime:
    """When an entry was written; the earliest moment there is for one that does not say so."""
    try:
        return datetime.fromisoformat(at).astimezone(UTC)
    except (ValueError, TypeError):
        return datetime.min.replace(tzinfo=UTC)


def _numbered(about: str) -> tuple[str, int] | None:
    """Kind and number of an object such as medical:77."""
    kind, _colon, number = about.partition(":")
    return (kind, int(number)) if kind in _TITLES and number.isdecimal() else None


def _record(about: str, numbered: tuple[str, int] | None) -> Words | str:
    """What an entry is about, for whoever may not know the case, or where there is none."""
    if numbered is not None:
        return words("{what}, no. {number}", what=_TITLES[numbered[0]], number=str(numbered[1]))
    kind, _colon, rest = about.partition(":")
    if kind == "quarter":
        with suppress(KnownError):
            return words("Report of {quarter}", quarter=Quarter.parse(rest))
    return rest
