"""What goes on the client's own copy: every answer of the chosen sections that the one who prints may read."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import Any

from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping.retention import years_of
from caseapp.base.dates import PartialDate
from caseapp.base.language import number_text
from caseapp.base.paper_language import PaperLanguage, long_day
from caseapp.base.words import Words, words
from caseapp.db import store
from caseapp.db.people import case_codes
from caseapp.db.work import Reading
from caseapp.records import subject
from caseapp.records.consent import GIVEN, PURPOSE, Consent
from caseapp.records.fields import NO_ANSWER_LABELS, NoAnswer, Question, question, questions
from caseapp.records.roles import may_read
from caseapp.records.sharing import Sharing
from caseapp.records.subject import Stored
from caseapp.reports.papers.labels import NO, YES
from caseapp.reports.papers.own_copy import CopyEntry, CopyPart, OwnCopy
from caseapp.reports.papers.parts import SECTIONS, Section

_INSIDE = frozenset({"bed", "latitude", "longitude"})
"""Questions whose answers are numbers of the program or of a map, and say nothing on paper."""


def may_print(roles: Iterable[str], section: Section) -> bool:
    """Whether somebody may read a section at all: a medical sheet is for the nurse."""
    held = tuple(roles)
    return all(may_read(held, subject(name).compartment) for name in section.subjects)


def own_copy(
    desk: Desk, reading: Reading, case_id: int, sections: Collection[str], say: PaperLanguage
) -> OwnCopy:
    """Put the copy together; a section that may not be read is on it with a sentence about whom to ask."""
    gather = _Gathering(reading, case_id, say)
    parts, left_out = [], []
    for one in SECTIONS:
        if not may_print(desk.roles, one):
            parts.append(CopyPart(one.title, one.about, (), hidden=True))
        elif one.key in sections:
            parts.append(gather.part(one))
        else:
            left_out.append(one.title)
    worker = gather.case.record.worker
    return OwnCopy(
        tuple(parts),
        tuple(left_out),
        years_of(reading),
        worker if isinstance(worker, str) else "",
        gather.borrowed,
    )


class _Gathering:
    """Collects answers in words, and remembers whether some of the words were borrowed from Russian."""

    def __init__(self, reading: Reading, case_id: int, say: PaperLanguage) -> None:
        self.reading, self.say = reading, say
        self.case = store.get(reading, "case", case_id)
        self.borrowed = False

    def part(self, section: Section) -> CopyPart:
        """One section, its entries by day."""
        entries: list[CopyEntry] = []
        hidden, several = False, len(section.subjects) > 1
        for name in section.subjects:
            for stored in self._stored(name):
                short = _SHORT.get(name)
                lines, sealed = short(self, stored.record) if short else self._lines(name, stored.record)
                hidden |= sealed
                if lines:
                    what = subject(name).title if several else None
                    entries.append(CopyEntry(self._day(name, stored), what, tuple(lines)))
        if section.key == "case":
            code = case_codes(self.reading.connection, self.case.owner_id)[self.case.id]
            entries.insert(0, CopyEntry(None, None, ((words("Number of your case: {code}", code=code), ""),)))
        entries.sort(key=lambda entry: entry.day or date.min)
        return CopyPart(section.title, section.about, tuple(entries), hidden)

    def _stored(self, name: str) -> list[Stored[Any]]:
        owner = subject(name).owner
        if name == "case":
            return [self.case]
        if name == "person":
            return [store.get(self.reading, "person", self.case.owner_id)]
        if owner == "case":
            return list(store.entries(self.reading, name, self.case.id))
        above = store.entries(self.reading, owner, self.case.id)
        return [stored for one in above for stored in store.entries(self.reading, name, one.id)]

    def _day(self, name: str, stored: Stored[Any]) -> date | None:
        day = getattr(stored.record, subject(name).day) if subject(name).day else None
        if isinstance(day, PartialDate):
            return day.earliest
        return day if isinstance(day, date) else None

    def _lines(self, name: str, record: Any) -> tuple[list[tuple[Words, str]], bool]:  # noqa: ANN401
        lines, sealed = [], False
        about = subject(name)
        asked_all: tuple[Question, ...] = questions(about.record)
        for asked in asked_all:
            value = getattr(record, asked.name)
            sealed |= value is NoAnswer.SEALED
            if (
                value in (NoAnswer.SEALED, NoAnswer.NOT_ASKED)
                or asked.name in _INSIDE
                or asked.name == about.day
            ):
                continue
            self._borrow(asked.label)
            lines.append((asked.label, self._answer(asked, value)))
        return lines, sealed

    def _answer(self, asked: Question, value: Any) -> str:  # noqa: ANN401  an answer of any kind
        if isinstance(value, NoAnswer):
            return self._said(NO_ANSWER_LABELS[value])
        if isinstance(value, bool):
            return self._said(YES if value else NO)
        if isinstance(value, date):
            return long_day(self.say.code, value)
        if isinstance(value, PartialDate):
            return self._part_day(value)
        if isinstance(value, int):
            return number_text(self.say.code, value)
        if asked.choices is not None:
            codes = value if isinstance(value, tuple) else (value,)
            return "; ".join(self._said(asked.choices.label(code)) for code in codes)
        return str(value)

    def _part_day(self, value: PartialDate) -> str:
        sign = "~" if value.about else ""
        if value.day is not None:
            return sign + long_day(self.say.code, value.earliest)
        return sign + (f"{value.month:02d}.{value.year}" if value.month is not None else str(value.year))

    def _said(self, said: Words) -> str:
        self._borrow(said)
        return self.say(said)

    def _borrow(self, said: Words) -> None:
        self.borrowed |= self.say.borrows(said)

    def consent(self, record: Consent) -> tuple[list[tuple[Words, str]], bool]:
        """A decision in one line: for what, and yes or no; its end and its receiver below it."""
        given = self._said(GIVEN.label(record.given)) if isinstance(record.given, str) else ""
        lines = [(PURPOSE.label(record.purpose), given or self._said(NO_ANSWER_LABELS[NoAnswer.NOT_ASKED]))]
        rest = ("receiver", "withdrawn_on", "valid_until", "notes")
        lines += [line for name in rest for line in self._one(Consent, record, name)]
        return lines, record.receiver is NoAnswer.SEALED or record.notes is NoAnswer.SEALED

    def shared(self, record: Sharing) -> tuple[list[tuple[Words, str]], bool]:
        """To whom, what and how; and on what it rested, where that was not her consent."""
        names = ["receiver", "what", "way", "purpose"]
        names += [] if record.basis in ("consent", NoAnswer.NOT_ASKED) else ["basis", "reason"]
        lines = [line for name in names for line in self._one(Sharing, record, name)]
        return lines, NoAnswer.SEALED in (record.receiver, record.what)

    def _one(self, record_type: type, record: object, name: str) -> list[tuple[Words, str]]:
        asked, value = question(record_type, name), getattr(record, name)
        if value in (NoAnswer.SEALED, NoAnswer.NOT_ASKED):
            return []
        self._borrow(asked.label)
        return [(asked.label, self._answer(asked, value))]


_SHORT: Mapping[str, Callable[[_Gathering, Any], tuple[list[tuple[Words, str]], bool]]] = {
    "consent": _Gathering.consent,
    "sharing": _Gathering.shared,
}
"""Records of which every entry is said in few lines."""
