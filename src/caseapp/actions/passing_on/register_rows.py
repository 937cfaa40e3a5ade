"""The rows of a register: every case of the vault, with what travels beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from caseapp.base.steps import Step, Walk, no_step, part_of
from caseapp.db import store, taken
from caseapp.db.counting import rows_in
from caseapp.db.erasures import erased_people
from caseapp.db.work import Work
from caseapp.exchange.register.columns import INNER, SUBJECTS_OF_A_ROW
from caseapp.exchange.register.rows import TakenRow

CODED = ("trafficking", "consent", "event", "plan", "comment")
"""What travels beside person and case in the coded register: the subjects of HTCDS."""

TRAVELLING = tuple(one.name for one in SUBJECTS_OF_A_ROW if one.owner == "case")
"""What travels in the whole register: everything of a case, as it follows from the declarations; beside it `INNER`."""


def key_of(vault: str, case_id: int) -> str:
    """The key of a case in an export; it names the vault too, so that two shelters' registers can be taken by one."""
    return f"{vault}:{case_id}"


def whole_rows(work: Work, vault: str, step: Step = no_step) -> Iterator[tuple[int, TakenRow]]:
    """Every case with everything that belongs to it, also by way of another entry."""
    named = {*INNER, *INNER.values()}
    walk = Walk(part_of(step, 0, 0.3), rows_in(work.connection, named))
    above = {owner: store.by_owner(work, owner, each=walk) for owner in set(INNER.values())}
    below = {name: store.by_owner(work, name, each=walk) for name in INNER}
    for case_id, row in coded_rows(work, vault, TRAVELLING, part_of(step, 0.3, 1)):
        inner = tuple(
            (name, entry.record, place)
            for name, owner in INNER.items()
            for place, parent in enumerate(above[owner].get(case_id, ()), start=1)
            for entry in below[name].get(parent.id, ())
        )
        yield case_id, replace(row, inner=inner)


def coded_rows(
    work: Work, vault: str, subjects: Sequence[str], step: Step = no_step
) -> Iterator[tuple[int, TakenRow]]:
    """Every case with its number, as a row; nothing of an erased person travels any more."""
    connection, gone = work.connection, erased_people(work.connection)
    walk = Walk(step, rows_in(connection, {*subjects, "person", "organisation", "case"}))
    owned = {name: store.by_owner(work, name, each=walk) for name in subjects}
    persons = {person.id: person.record for person in store.entries(work, "person", each=walk)}
    organisations = {one.id: one.record for one in store.entries(work, "organisation", each=walk)}
    linked = taken.linked_organisations(connection)
    number = 0
    for person_id, cases in sorted(store.by_owner(work, "case", each=walk).items()):
        for case in () if person_id in gone else cases:
            number += 1
            entries = tuple(
                (name, entry.record) for name, by_case in owned.items() for entry in by_case.get(case.id, ())
            )
            named = tuple(organisations[one] for one in linked.get(case.id, ()))
            coded = TakenRow(number, key_of(vault, case.id), persons[person_id], case.record, entries, named)
            yield case.id, coded
