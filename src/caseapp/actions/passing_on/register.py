"""Registers: looking at a file, taking its rows in, and handing the coded records out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from caseapp.actions.casework.checking import findings_of
from caseapp.actions.casework.people import person_search
from caseapp.actions.desk import (
    Desk,
    Progress,
    Stop,
    never_stop,
    no_progress,
    require_ending,
    require_shelter,
)
from caseapp.actions.passing_on.register_rows import CODED, coded_rows, key_of, whole_rows
from caseapp.actions.passing_on.register_sharing import Audience, Written, action_of, allowed, note_rows
from caseapp.actions.steps import step_of
from caseapp.base.errors import StoppedError
from caseapp.base.language import LANGUAGES, Language
from caseapp.base.steps import Walk
from caseapp.base.words import Words, words
from caseapp.db import people, store, taken
from caseapp.db.erasures import Markers
from caseapp.db.work import Reading, Work
from caseapp.exchange.register.columns import INNER
from caseapp.exchange.register.recognising import recognise
from caseapp.exchange.register.rows import RefusedRow, Register, Row, TakenRow
from caseapp.exchange.register.writing import write_csv, write_htcds
from caseapp.records.case import is_closed
from caseapp.records.fields import Severity
from caseapp.records.roles import Intent

_BATCH = 5000
_MOST_REMEMBERED = 50_000


@dataclass(frozen=True, slots=True)
class RegisterReport:
    """How a file was understood and what became of its rows. `known` rows were taken by an earlier import."""

    kind: Words
    mapping: tuple[tuple[str, str | None], ...]
    remarks: tuple[Words, ...]
    read: int
    taken: int
    known: int
    refusals: tuple[tuple[int, Words], ...]


@dataclass
class _Tally:
    read: int = 0
    taken: int = 0
    known: int = 0
    refusals: list[tuple[int, Words]] = field(default_factory=list)


def preview_register(
    desk: Desk, path: Path, progress: Progress = no_progress, stop: Stop = never_stop
) -> RegisterReport:
    """Read a file as an import would, and change nothing."""
    require_shelter(desk)
    register = _recognised(desk, path)
    with desk.database.reading(Intent.TAKE_REGISTER) as reading:
        known = _Known(desk, reading)
    tally = _Tally()
    for _ in _fresh(desk, register, known, tally, progress, stop):
        tally.taken += 1
    return _report(register, tally)


def take_register(
    desk: Desk, path: Path, progress: Progress = no_progress, stop: Stop = never_stop
) -> RegisterReport:
    """Take the rows of a file in, all in one transaction; rows that were taken before are passed over."""
    require_shelter(desk)
    register = _recognised(desk, path)
    tally = _Tally()
    with desk.database.work(Intent.TAKE_REGISTER, "take register") as work:
        intake = _Intake(work)
        rows = _fresh(desk, register, _Known(desk, work), tally, progress, stop)
        while batch := list(islice(rows, _BATCH)):
            intake.put(batch)
            tally.taken += len(batch)
        work.object = f"rows:{tally.taken}"
    return _report(register, tally)


def export_register(desk: Desk, to: Path) -> int:
    """Write the coded records for the shelter's own work: see `write_register`. Returns how many rows were written."""
    return write_register(desk, to, Audience.OWN).rows


def write_register(
    desk: Desk, to: Path, audience: Audience, progress: Progress = no_progress, stop: Stop = never_stop
) -> Written:
    """Write the coded records as an HTCDS workbook, or as CSV by the ending.

    Whoever has not consented to the audience is left out; of everybody else it is written down that the row left the vault,
    in a copy for the shelter's own work too.
    """
    require_shelter(desk)
    require_ending(to, ".xlsx", ".csv")
    today = desk.clock.today()
    with desk.database.work(Intent.EXPORT_REGISTER, action_of(audience)) as work:
        whole = audience is Audience.WHOLE
        step = step_of(progress, stop, words("Reading the records"), 0, 0.4)
        vault = desk.profile.id
        told = whole_rows(work, vault, step) if whole else coded_rows(work, vault, CODED, step)
        rows, left_out = allowed(told, audience, today)
        noting = Walk(step_of(progress, stop, words("Noting what leaves the vault"), 0.4, 0.6), len(rows))
        note_rows(work, noting.along(rows), audience, today, desk.user, Language(desk.profile.language))
        write = write_csv if to.suffix.lower() == ".csv" else write_htcds
        step = step_of(progress, stop, words("Writing the file"), 0.6, 1)
        write(to, [row for _, row in rows], whole=whole, step=step)
        work.object = f"rows:{len(rows)}"
    return Written(len(rows), left_out)


class _Intake:
    """Puts many new people with their cases and entries in, with ids and codes given out here."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._next: dict[str, int] = {}
        self._numbers: dict[int, int] = {}
        self._rows: dict[int, taken.Encoded] = {}
        stored = store.entries(work, "organisation")
        self._organisations: dict[object, int] = {one.record: one.id for one in stored}

    def put(self, batch: list[TakenRow]) -> None:
        """One batch of rows, table by table."""
        tables: dict[str, list[dict[str, Any]]] = {"person": [], "case": []}
        keys: dict[str, int] = {}
        for row in batch:
            person_id, case_id = self._new_id("person"), self._new_id("case")
            names = taken.encoded(row.person, person_search(row.person))
            person = taken.fresh_row(self._work, "person", person_id, ("person", person_id), names)
            tables["person"].append(person)
            file = ("case", case_id)
            closing = self._work.now if is_closed(row.case) else None
            own = {"owner_id": person_id, "code": self._code(row.case.opened.year), "closing_typed": closing}
            case = taken.fresh_row(self._work, "case", case_id, file, self._encoded(row.case), **own)
            tables["case"].append(case)
            given: dict[str, list[int]] = {}
            for name, record in row.entries:
                given.setdefault(name, []).append(self._new_id(name))
                entry = (name, given[name][-1], file, self._encoded(record))
                tables.setdefault(name, []).append(taken.fresh_row(self._work, *entry, owner_id=case_id))
            for name, record, parent in row.inner:
                entry = (name, self._new_id(name), file, self._encoded(record))
                owner = given[INNER[name]][parent - 1]
                tables.setdefault(name, []).append(taken.fresh_row(self._work, *entry, owner_id=owner))
            keys[row.key] = case_id
        for name, rows in tables.items():
            taken.put_rows(self._work, name, rows)
        for row in batch:
            for organisation in dict.fromkeys(row.organisations):
                self._link(keys[row.key], organisation)
        taken.mark_taken(self._work.connection, keys)
        self._rows.clear()

    def _link(self, case_id: int, organisation: object) -> None:
        """An organisation that is known already, equal in every answer, is not entered again."""
        if organisation not in self._organisations:
            self._organisations[organisation] = store.add(self._work, "organisation", 0, organisation)
        taken.link_organisation(self._work.connection, case_id, self._organisations[organisation])

    def _encoded(self, record: object) -> taken.Encoded:
        """The answers of a record; one object that stands for many equal rows is encoded once a batch."""
        if id(record) not in self._rows:
            self._rows[id(record)] = taken.encoded(record)
        return self._rows[id(record)]

    def _new_id(self, name: str) -> int:
        number = self._next.get(name) or taken.next_id(self._work.connection, name)
        self._next[name] = number + 1
        return number

    def _code(self, year: int) -> str:
        if year not in self._numbers:
            self._numbers[year] = people.last_case_number(self._work.connection, year)
        self._numbers[year] += 1
        return people.case_code(year, self._numbers[year])


class _Known:
    """Keys of rows that shall not be taken: taken before, this vault's own as its export names them, or erased since."""

    def __init__(self, desk: Desk, reading: Reading) -> None:
        cases = (case.id for case in store.entries(reading, "case", look=False))
        self._keys = taken.taken_keys(reading.connection) | set(own_keys(desk.profile.id, cases))
        self._erased = Markers(reading.connection)

    def __contains__(self, key: str) -> bool:
        """Whether the row of a key shall be passed over."""
        return key in self._keys or key in self._erased

    def add(self, key: str) -> None:
        """A row that is being taken."""
        self._keys.add(key)


def own_keys(vault: str, cases: Iterable[int]) -> list[str]:
    """Under which keys cases of this vault come back in a register that it wrote out itself."""
    return [f"own:{key_of(vault, case_id)}" for case_id in cases]


def _recognised(desk: Desk, path: Path) -> Register:
    speakers = tuple(Language(code) for code in LANGUAGES if code != "en")
    return recognise(path, today=desk.clock.today(), speakers=speakers)


def _fresh(
    desk: Desk, register: Register, known: _Known, tally: _Tally, progress: Progress, stop: Stop
) -> Iterator[TakenRow]:
    """The rows that an import would take; the tally counts the others."""
    examiner = _Examiner(desk.clock.today())
    for row in register.rows():
        tally.read += 1
        if tally.read % 500 == 0:
            if stop():
                raise StoppedError
            progress(min(1.0, tally.read / max(register.lines, 1)), words("Reading rows"))
        refusal = examiner.refusal(row)
        if refusal is not None:
            tally.refusals.append((row.number, refusal))
        elif isinstance(row, TakenRow) and row.key in known:
            tally.known += 1
        elif isinstance(row, TakenRow):
            known.add(row.key)
            yield row


class _Examiner:
    """Checks rows as a form would. One object that stands for many equal records is checked once."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._found: dict[int, tuple[object, Words | None]] = {}

    def refusal(self, row: Row) -> Words | None:
        """Why a row is refused, or None."""
        if isinstance(row, RefusedRow):
            return row.reason
        inner = ((name, record) for name, record, _ in row.inner)
        records = (("person", row.person), ("case", row.case), *row.entries, *inner)
        return next((reason for name, record in records if (reason := self._reason(name, record))), None)

    def _reason(self, name: str, record: object) -> Words | None:
        """The record is kept beside its verdict: another object must not come to its place in memory."""
        if id(record) not in self._found:
            if len(self._found) > _MOST_REMEMBERED:
                self._found.clear()
            findings = findings_of(name, record, self._today)
            errors = [finding.sentence for finding in findings if finding.severity == Severity.ERROR]
            self._found[id(record)] = (record, errors[0] if errors else None)
        return self._found[id(record)][1]


def _report(register: Register, tally: _Tally) -> RegisterReport:
    return RegisterReport(
        register.kind, register.mapping, register.remarks, tally.read, tally.taken, tally.known,
        tuple(tally.refusals),
    )  # fmt: skip
