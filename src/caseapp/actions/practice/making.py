"""Making a practice vault: an ordinary vault, marked as practice, filled in one transaction."""

import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

from caseapp.actions.casework.people import person_search
from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.practice.chance import Chance
from caseapp.actions.practice.help import Entry
from caseapp.actions.practice.house import InventedRoom, beds_by_group, invent_house
from caseapp.actions.practice.invent import InventedCase, invent
from caseapp.actions.practice.nights import NightsTold, invent_incidents
from caseapp.actions.practice.slips import keep_slips
from caseapp.actions.practice.work import invent_work
from caseapp.actions.vaults.opening import Setup, create_vault, new_passphrase
from caseapp.base.clock import Clock, SystemClock
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.language import Language
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.db.people import case_code
from caseapp.db.store import file_owner
from caseapp.db.taken import encoded, fresh_row, put_rows
from caseapp.db.work import Work
from caseapp.records import SUBJECTS, subject
from caseapp.records.roles import Intent
from caseapp.vault.slots import LEAST

MOST_PEOPLE = 20_000
MOST_QUARTERS = 40
_BATCH = 2_000
_REGION = "750000000"
"""Almaty city, in the classifier KATO."""

Row = dict[str, Any]


def make_practice(
    folder: Path,
    kind: str = "shelter",
    people: int = 60,
    quarters: int = 4,
    seed: int = 1,
    clock: Clock | None = None,
    language: str = "en",
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> str:
    """Make a practice vault in a new or empty folder, and return the passphrase that was made for its one user.

    A shelter gets that many invented people, spread over so many quarters, ending with the last one that is over. A
    coordinator's vault is empty: the files of practice shelters are imported into it as real ones would be.
    KnownError for a folder that holds anything, and for more people or quarters than practice offers; StoppedError at Stop:
    then there is no vault.
    """
    if not (0 <= people <= MOST_PEOPLE and 1 <= quarters <= MOST_QUARTERS):
        raise KnownError(
            words("A practice vault has at most {people} people.", people=MOST_PEOPLE),
            words("They are spread over 1 to {quarters} quarters.", quarters=MOST_QUARTERS),
        )
    say = Language(language)
    name = words("Practice shelter") if kind == "shelter" else words("Practice coordinating office")
    passphrase = new_passphrase(language)
    setup = Setup(
        kind, say(name), _REGION, language, say(words("Trainee")), passphrase, practice=True, cost=LEAST
    )
    made = create_vault(folder, setup, clock or SystemClock())
    try:
        if kind == "shelter":
            fill(made.desk, people, quarters, seed, progress, stop)
    except KnownError:
        made.desk.close()
        shutil.rmtree(folder, ignore_errors=True)  # nobody knows its passphrase yet
        raise
    finally:
        made.desk.close()
    return passphrase


def fill(
    desk: Desk,
    people: int,
    quarters: int,
    seed: int,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> None:
    """Put a house and invented people into an empty vault, all of it or nothing; StoppedError at Stop.

    Entries are dated as if they had been typed on their own days, so that no quarter counts them as late.
    """
    today = desk.clock.today()
    last = Quarter.of(today).previous()
    first = last
    for _ in range(quarters - 1):
        first = first.previous()
    rooms = invent_house(people, quarters, first.start)
    say = Language(desk.profile.language)
    closed: Counter[Quarter] = Counter()
    invented = invent(people, quarters, seed, last, beds_by_group(rooms), say, today)
    told = _counting_closures(_watched(invented, people, progress, stop), closed)
    work_of_house = chain(
        invent_work(seed, first, last, closed, say), invent_incidents(seed, first, last, say)
    )
    standing: list[tuple[int, date]] = []
    with desk.database.work(Intent.WRITE_PEOPLE, "practice") as work:
        batches = {one.name: list[Row]() for one in SUBJECTS}
        rows = chain(
            _rows(work, rooms, told, NightsTold(first.start, today), standing),
            _rows_of_house(work, work_of_house, Chance(f"{seed}:sheets")),
        )
        for name, row in rows:
            batches[name].append(row)
            if len(batches[name]) >= _BATCH:
                _flush(work, batches)
        _flush(work, batches)
        keep_slips(work, standing, say, today)


def _watched(
    told: Iterable[InventedCase], people: int, progress: Progress, stop: Stop
) -> Iterator[InventedCase]:
    """The same cases, one by one; each of them is a step."""
    for number, one in enumerate(told):
        if stop():
            raise StoppedError
        progress(min(1.0, number / max(1, people)), words("Making invented people …"))
        yield one


def _counting_closures(told: Iterable[InventedCase], closed: Counter[Quarter]) -> Iterator[InventedCase]:
    """The same cases, one by one; how many ended in each quarter is known when the last one has passed."""
    for one in told:
        if isinstance(one.case.closed, date):
            closed[Quarter.of(one.case.closed)] += 1
        yield one


def _flush(work: Work, batches: Mapping[str, list[Row]]) -> None:
    """Write what has gathered, owners before what they own."""
    for name in _OWNERS_FIRST:
        put_rows(work, name, batches[name])
        batches[name].clear()


def _depth(name: str) -> int:
    owner = subject(name).owner
    return _depth(owner) + 1 if owner else 0


_OWNERS_FIRST = sorted((one.name for one in SUBJECTS), key=_depth)


def _rows(
    work: Work, rooms: Iterable[InventedRoom], cases: Iterable[InventedCase], nights: NightsTold,
    standing: list[tuple[int, date]],
) -> Iterator[tuple[str, Row]]:  # fmt: skip
    """Every record as a row with its id; owners come before what they own. The cases still open are noted in `standing`."""
    ids = dict.fromkeys((one.name for one in SUBJECTS), 0)

    def row(name: str, owner: int, record: Any, day: date, **system: object) -> tuple[str, Row]:  # noqa: ANN401
        ids[name] += 1
        at = f"{day.isoformat()}T06:00:00Z"
        owners = {"owner_id": owner} if subject(name).owner else {}
        kind = file_owner(name)
        file = (kind, ids[kind]) if kind else None
        answers = encoded(record, person_search(record) if name == "person" else "")
        found = fresh_row(work, name, ids[name], file, answers, **owners, **system)
        return name, found | {"entered_at": at, "changed_at": str(system.get("changed_at", at))}

    for room in rooms:
        yield row("room", 0, room.room, nights.first)
        for bed in room.beds:
            yield row("bed", ids["room"], bed, nights.first)
    persons: dict[int, int] = {}
    codes: dict[int, int] = {}
    for told in cases:
        opened = told.case.opened
        if told.number not in persons:
            yield row("person", 0, told.person, opened)
            persons[told.number] = ids["person"]
        codes[opened.year] = codes.get(opened.year, 0) + 1
        code = case_code(opened.year, codes[opened.year])
        yield row("case", persons[told.number], told.case, opened, code=code, **_changed(told))
        case = ids["case"]
        if not isinstance(told.case.closed, date):
            standing.append((case, opened))
        for name, record in told.entries:
            owner = ids[subject(name).owner]
            yield row(name, owner, record, _typed_on(name, record, opened))
        for stay in told.stays:
            yield row("stay", case, stay.stay, stay.stay.arrived)
            nights.take(stay)
            for absence in stay.absences:
                yield row("absence", ids["stay"], absence, absence.away_from)
    for night in nights.nights():
        yield row("night", 0, night, night.day)


def _rows_of_house(work: Work, told: Iterable[Entry], chance: Chance) -> Iterator[tuple[str, Row]]:
    """What stands alone. A feedback sheet has a number by chance here too, and no moment but its quarter's."""
    for number, (name, record) in enumerate(told, start=1):
        sheet = name == "feedback"
        entry_id = chance.number(1, 2**52) if sheet else number
        at = f"{record.day.isoformat()}T{'00' if sheet else '06'}:00:00Z"
        file = (name, entry_id) if file_owner(name) else None
        row = fresh_row(work, name, entry_id, file, encoded(record), entered_at=at, changed_at=at)
        yield name, row


def _changed(told: InventedCase) -> dict[str, str]:
    """A closed case was last written on the day of its closure."""
    closed = told.case.closed
    return {"changed_at": f"{closed.isoformat()}T06:00:00Z"} if isinstance(closed, date) else {}


def _typed_on(name: str, record: Any, opened: date) -> date:  # noqa: ANN401  any record
    """The day of an entry, or the day of admission where it has none or only a remembered one."""
    if name == "appointment":
        return opened  # it lies ahead of the day on which it is made
    day = getattr(record, subject(name).day, None) if subject(name).day else None
    return day if isinstance(day, date) else opened
