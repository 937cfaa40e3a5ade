"""Records to review: who is due, why somebody's records stay longer, and how many years the shelter keeps them."""

from dataclasses import dataclass
from datetime import date

from caseapp.actions.desk import Desk
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import due as due_rows
from caseapp.db import erasures, store
from caseapp.db import people as rows
from caseapp.db.settings import read_settings, write_settings
from caseapp.db.work import Reading
from caseapp.records.case import Case
from caseapp.records.fields import Choices, Compartment
from caseapp.records.person import display_name
from caseapp.records.retention import (
    HOLD_REASON,
    KEEP_REASON,
    LEAST_YEARS,
    MOST_YEARS,
    USUAL_YEARS,
    YEARS_REASON,
    Hold,
    Term,
    term,
    years_later,
)
from caseapp.records.roles import Intent

YEARS = "retention_years"
"""The setting that holds the years of keeping."""

SHOWN = 50
"""People of the list that are shown at once, because each is a decision."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One person of the list. `term` is None while a case is open: somebody on hold is shown all the same."""

    person_id: int
    name: str
    codes: tuple[str, ...]
    term: Term | None
    hold: Hold | None


@dataclass(frozen=True, slots=True)
class Review:
    """Who is due (longest first, and how many more), whose records are on hold or kept longer, the years of keeping."""

    due: tuple[Reviewed, ...]
    more: int
    held: tuple[Reviewed, ...]
    years: int


def review(desk: Desk) -> Review:
    """Everybody who is due, and everybody whose records stay for a reason."""
    with desk.database.reading(Intent.ERASE, seen=("read list", "people")) as reading:
        years, holds, today = years_of(reading), due_rows.holds(reading.connection), desk.clock.today()
        held = tuple(
            _reviewed(reading, person_id, years, hold)
            for person_id, hold in sorted(holds.items())
            if hold.stands(today)
        )
        kept = {one.person_id for one in held}
        due = [one for one in _due(reading, years, today) if one not in kept]
        first = tuple(_reviewed(reading, one, years, holds.get(one)) for one in due[:SHOWN])
    return Review(first, len(due) - len(first), held, years)


def due_count(desk: Desk) -> int:
    """How many people are due and not put off."""
    with desk.database.reading(Intent.ERASE, seen=("read list", "people")) as reading:
        today, holds = desk.clock.today(), due_rows.holds(reading.connection)
        due = _due(reading, years_of(reading), today)
    return sum(not (person in holds and holds[person].stands(today)) for person in due)


def read_hold(desk: Desk, person_id: int) -> Hold | None:
    """The legal hold on a person's records that stands today."""
    with desk.database.reading(Intent.ERASE) as reading:
        hold = due_rows.holds(reading.connection).get(person_id)
    return hold if hold is not None and hold.legal and hold.stands(desk.clock.today()) else None


def put_on_hold(desk: Desk, person_id: int, reason: str, until: date | None) -> None:
    """Forbid erasing, until a day (included) or until it is lifted. KnownError where the day is over."""
    _require(HOLD_REASON, reason)
    if until is not None and until < desk.clock.today():
        raise KnownError(words("This day is over. Choose a later one, or leave it open."))
    _put(desk, person_id, Hold(desk.clock.today(), until, reason, desk.user), "put on hold")


def keep_longer(desk: Desk, person_id: int, reason: str) -> date:
    """Put the review off for a year; gives the last day. KnownError where a legal hold stands, which is stronger."""
    _require(KEEP_REASON, reason)
    if read_hold(desk, person_id) is not None:
        raise KnownError(words("These records are on hold already."))
    today = desk.clock.today()
    until = years_later(today, 1)
    _put(desk, person_id, Hold(today, until, reason, desk.user), "keep longer")
    return until


def lift_hold(desk: Desk, person_id: int) -> None:
    """Take a hold or a longer keeping away again."""
    with desk.database.work(Intent.ERASE, "lift hold", f"person:{person_id}") as work:
        due_rows.drop_hold(work.connection, person_id)


def set_years(desk: Desk, years: int, reason: str) -> None:
    """Change the years of keeping; the log keeps the number and the reason. KnownError where it is too few or too many."""
    _require(YEARS_REASON, reason)
    if not LEAST_YEARS <= years <= MOST_YEARS:
        raise KnownError(
            words("Choose a number of years from {least} to {most}.", least=LEAST_YEARS, most=MOST_YEARS)
        )
    with desk.database.work(Intent.ERASE, "set years of keeping", f"years:{years} ({reason})") as work:
        write_settings(work.connection, {YEARS: str(years)})


def years_of(reading: Reading) -> int:
    """The years of keeping of this vault."""
    return int(read_settings(reading.connection).get(YEARS, USUAL_YEARS))


def _put(desk: Desk, person_id: int, hold: Hold, action: str) -> None:
    with desk.database.work(Intent.ERASE, action) as work:
        erasures.require_present(work, "person", person_id, erased_already())
        store.get(work, "person", person_id)
        due_rows.put_hold(work.connection, person_id, hold)
        work.object = f"person:{person_id}"


def erased_already() -> KnownError:
    """What is said to whoever wants to write about somebody who is erased."""
    return KnownError(
        words("This person is erased: only coded facts are left, and nothing can be added or changed."),
    )


def _require(reasons: Choices, reason: str) -> None:
    if reason not in reasons:
        raise KnownError(words("Choose a reason first."))


def _due(reading: Reading, years: int, today: date) -> list[int]:
    """Whose records are due, the longest first. Births are opened only of people whose last case was closed long enough ago."""
    if not reading.keys.holds(Compartment.IDENTITY):
        raise KnownError(
            words("Who is due depends on the age, and you do not hold the key to it."),
            words("Somebody who holds it can pass it on."),
        )
    gone = erasures.erased_people(reading.connection)
    old = {
        person_id: cases
        for person_id, cases in due_rows.cases_by_person(
            reading.connection, years_later(today, -years)
        ).items()
        if person_id not in gone and not any(_fresh(case, years, today) for case in cases)
    }
    ages = due_rows.ages_of(reading, old)
    terms = {person_id: term(ages[person_id], cases, years) for person_id, cases in old.items()}
    due = [(when.due, one) for one, when in terms.items() if when is not None and when.due <= today]
    return [person_id for _day, person_id in sorted(due)]


def _fresh(case: Case, years: int, today: date) -> bool:
    """Whether a case alone keeps its person from being due, whatever her age."""
    return not isinstance(case.closed, date) or years_later(case.closed, years) > today


def _reviewed(reading: Reading, person_id: int, years: int, hold: Hold | None) -> Reviewed:
    person = store.get(reading, "person", person_id).record
    cases = store.entries(reading, "case", person_id, look=False)
    codes = rows.case_codes(reading.connection, person_id)
    newest = sorted(cases, key=lambda case: (case.record.opened, case.id), reverse=True)
    when = term(person, (case.record for case in cases), years)
    return Reviewed(person_id, display_name(person), tuple(codes[case.id] for case in newest), when, hold)
