"""Erasing a person: her keys destroyed, her answers gone, the counts of the shelter unchanged (decision 0013).

Under Level.CODED what reports count stays, without name and case code; under Level.ALL nothing does. One intent, one
transaction, one entry in the log, which says nothing about whom.
"""

import os
from dataclasses import dataclass
from datetime import date
from typing import Any

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.passing_on.register import own_keys
from caseapp.actions.reporting import counting
from caseapp.actions.safekeeping.reducing import (
    counts_of,
    places_reduced,
    quarters_not_issued,
    ready_cases,
    require_equal,
    settle_days,
)
from caseapp.actions.safekeeping.retention import erased_already, years_of
from caseapp.actions.steps import step_of
from caseapp.base.errors import KnownError
from caseapp.base.steps import Step, part_of
from caseapp.base.words import words
from caseapp.db import attachments, erasures, store
from caseapp.db import due as due_rows
from caseapp.db import people as rows
from caseapp.db.due_marks import drop_marks
from caseapp.db.erasures import Erasure
from caseapp.db.letters import forget_letters
from caseapp.db.work import Reading, Work
from caseapp.records.accommodation import Stay
from caseapp.records.case import Case, is_closed
from caseapp.records.fields import NoAnswer
from caseapp.records.person import Person, display_name
from caseapp.records.retention import COUNTED, ERASING_REASON, Hold, Level, Term, term
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored
from caseapp.reports.erasure import ErasureFacts, digest_of
from caseapp.statistics.facts import Caseload, age_band


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be erased. `hold` forbids it while it stands; `open` names a case that must be closed first."""

    person_id: int
    name: str
    codes: tuple[str, ...]
    entries: int
    term: Term | None
    hold: Hold | None
    open: str


def candidate(desk: Desk, person_id: int) -> Candidate:
    """Who would be erased, for the page that asks. KnownError where she is erased already."""
    seen = ("read person", f"person:{person_id}")
    with desk.database.reading(Intent.ERASE, seen=seen) as reading:
        erasures.require_present(reading, "person", person_id, erased_already())
        person: Person = store.get(reading, "person", person_id).record
        cases = _cases(reading, person_id)
        codes = rows.case_codes(reading.connection, person_id)
        hold = due_rows.holds(reading.connection).get(person_id)
        when = term(person, (case.record for case in cases), years_of(reading))
        whole = erasures.rows_of(reading.connection, person_id)
        kept = attachments.size_of(reading.connection, whole["case"]).number
    return Candidate(
        person_id, display_name(person), tuple(codes[case.id] for case in cases),
        sum(len(ids) for ids in whole.values()) + kept, when,
        hold if hold and hold.legal and hold.stands(desk.clock.today()) else None,
        next((codes[case.id] for case in cases if not is_closed(case.record)), ""),
    )  # fmt: skip


def erase(
    desk: Desk,
    person_id: int,
    reason: str,
    level: Level,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> int:
    """Erase somebody for ever and give the number of the erasure.

    KnownError while a legal hold stands or a case is open, and where a count of a quarter that is not issued would
    change although the coded facts shall stay, StoppedError at Stop; then nothing was erased.
    """
    step = step_of(progress, stop, words("Counting what stays"))
    if reason not in ERASING_REASON:
        raise KnownError(words("Choose a reason first."))
    with desk.database.work(Intent.ERASE, "erase person") as work:
        _refuse(work, person_id, desk.clock.today())
        codes = [rows.case_codes(work.connection, person_id)[case.id] for case in _cases(work, person_id)]
        whole = erasures.rows_of(work.connection, person_id)
        kept = attachments.remove_of_cases(work.connection, whole["case"])
        _forget_traces(desk, work, person_id, whole)
        if level == Level.ALL:
            erasures.remove_rows(work.connection, whole)
            destroy_keys(work, whole)
        else:
            _keep_coded(work, person_id, whole, desk.clock.today(), step)
        number = erasures.next_number(work.connection)
        facts = ErasureFacts(
            desk.profile.id, number, work.now, desk.user, reason, level, tuple(codes),
            sum(len(ids) for ids in whole.values()) + kept,
        )  # fmt: skip
        stored = f"{reason}:{level}"
        entry = Erasure(number, work.now, desk.user, stored, facts.cases, facts.entries, digest_of(facts))
        erasures.add_erasure(work.connection, entry)
        work.object = f"erasure:{number}"
    desk.keyring.forget_files()
    return number


def settle(desk: Desk, progress: Progress = no_progress, stop: Stop = never_stop) -> int:
    """Reduce the days of erased people whose last quarter was issued meanwhile. Gives the number of cases."""
    step = step_of(progress, stop, words("Counting what stays"))
    with desk.database.reading(Intent.ERASE) as reading:
        exact = frozenset(erasures.exact_cases(reading.connection).values())
        if not exact or not ready_cases(reading, counting.caseload_in(reading, exact)):
            return 0
    with desk.database.work(Intent.ERASE, "reduce erased days") as work:
        before = counting.caseload_in(work, exact)
        quarters = quarters_not_issued(work, before, desk.clock.today())
        done = settle_days(work, before)
        after = counting.caseload_in(work, exact)
        counted = counts_of(before, quarters, part_of(step, 0, 0.5))
        require_equal(counted, counts_of(after, quarters, part_of(step, 0.5, 1)))
        work.object = f"cases:{done}"
    return done


def _refuse(work: Work, person_id: int, today: date) -> None:
    erasures.require_present(work, "person", person_id, erased_already())
    store.get(work, "person", person_id)
    hold = due_rows.holds(work.connection).get(person_id)
    if hold is not None and hold.legal and hold.stands(today):
        raise KnownError(
            words("These records are on hold ({reason}), so they must not be erased.", reason=hold.label),
            words("Lift the hold first, if its reason is over."),
        )
    if any(not is_closed(case.record) for case in _cases(work, person_id)):
        raise KnownError(
            words("A case of this person is open, so the records are still needed."),
            words("Close the case first."),
        )


def _cases(reading: Reading, person_id: int) -> list[Stored[Case]]:
    """The cases of a person, the newest first."""
    found = store.entries(reading, "case", person_id, look=False)
    return sorted(found, key=lambda case: (case.record.opened, case.id), reverse=True)


def _forget_traces(desk: Desk, work: Work, person_id: int, whole: erasures.Rows) -> None:
    """What hangs on a person beside her entries; a register row of hers is remembered as one that shall not come back."""
    cases = whole.get("case", ())
    erasures.mark_rows(work.connection, cases, own_keys(desk.profile.id, cases), os.urandom(32))
    erasures.drop_organisations(work.connection, cases)
    drop_marks(work.connection, cases)
    erasures.drop_drafts(work.connection, whole)
    forget_letters(work, whole.get("referral", ()))
    due_rows.drop_hold(work.connection, person_id)


def destroy_keys(work: Work, whole: erasures.Rows) -> None:
    """Destroy the keys of a person and of all her cases."""
    work.files.destroy((owner, number) for owner in ("person", "case") for number in whole[owner])


def _keep_coded(work: Work, person_id: int, whole: erasures.Rows, today: date, step: Step) -> None:
    """Reduce somebody to what is counted. KnownError where a count that was not issued yet would change."""
    touched = {person_id, *erasures.exact_cases(work.connection).values()}
    before = counting.caseload_in(work, touched)
    quarters = quarters_not_issued(work, before, today)
    counted = counts_of(before, quarters, part_of(step, 0, 0.4))
    person: Stored[Person] = store.get(work, "person", person_id)
    _reduce(work, person, whole)
    destroy_keys(work, whole)
    settle_days(work, before)
    bands = _bands(person.record, before, person_id)
    for place, band in enumerate(bands, start=1):
        erasures.write_cells(work.connection, "person", person_id, {"age_at_entry": band})
        tried = part_of(step, 0.4 + 0.6 * (place - 1) / len(bands), 0.4 + 0.6 * place / len(bands))
        after = counts_of(counting.caseload_in(work, touched), quarters, tried)
        if after == counted or place == len(bands):
            require_equal(counted, after)
            return
    after = counts_of(counting.caseload_in(work, touched), quarters, part_of(step, 0.4, 1))
    require_equal(counted, after)


def _bands(person: Person, load: Caseload, person_id: int) -> list[str]:
    """The age bands of the person at the openings of her cases, the oldest first; none where no birth was known.

    The coded facts have room for one. Reports ask it of new people only, so the first one fits; others are tried after it.
    """
    if isinstance(person.birth, NoAnswer):
        return []
    opened = sorted(case.opened for case in load.cases if case.person == person_id)
    return list(dict.fromkeys(age_band(person.birth.age_on(day)) for day in opened))


def _reduce(work: Work, person: Stored[Person], whole: erasures.Rows) -> None:
    stays = {one: store.get(work, "stay", one).record for one in whole["stay"]}
    owners = {one: store.get(work, "stay", one).owner_id for one in stays}
    ends = {case.id: case.record.closed for case in _cases(work, person.id)}
    histories = [store.get(work, "trafficking", one) for one in whole["trafficking"]]
    erasures.remove_rows(work.connection, {name: ids for name, ids in whole.items() if name not in COUNTED})
    erasures.empty_rows(work, {name: ids for name, ids in whole.items() if name in COUNTED})
    about_person, about_histories = places_reduced(person.record, histories)
    erasures.write_cells(work.connection, "person", person.id, {"entered_at": work.now, **about_person})
    for number, cells in about_histories.items():
        erasures.write_cells(work.connection, "trafficking", number, {"entered_at": work.now, **cells})
    for number, stay in stays.items():
        erasures.write_cells(work.connection, "stay", number, _stay_cells(stay, ends[owners[number]]))
    for number in whole["case"]:
        erasures.write_cells(
            work.connection, "case", number, {"code": erasures.erased_code(number, exact=True)}
        )


def _stay_cells(stay: Stay, closed: date | NoAnswer) -> dict[str, Any]:
    """Which bed it was goes; that it was none of the house stays, and so does the end that counting gives it."""
    cells: dict[str, Any] = {} if isinstance(stay.bed, NoAnswer) else {"kind": None}
    if isinstance(stay.left, NoAnswer):
        cells["left"] = closed.isoformat() if isinstance(closed, date) else None
    return cells
