"""Families in the house: relatives are admitted from the page of one of them, each with a case of her own, and lead to one another.

A child with a case of its own is counted, helped and kept for itself; a child without one is a number on the stay of whom it
came with. What ties them is the code of a case, sealed with the names, so that erasing one of them leaves nothing to follow.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from caseapp.actions.casework import people
from caseapp.actions.casework.kin import BETWEEN, codes_of, family_of
from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping.retention import erased_already
from caseapp.db import people as rows
from caseapp.db import store
from caseapp.db.erasures import require_present
from caseapp.db.work import Reading, Work
from caseapp.records.case import Case
from caseapp.records.fields import NoAnswer
from caseapp.records.person import Person

SHARED_BY_PERSON = (
    "surname",
    "citizenships",
    "languages",
    "primary_language",
    "country",
    "state",
    "city",
    "street",
)
SHARED_BY_CASE = (
    "referral_source", "referring_organisation", "referred_on", "payer", "danger", "place_known_to", "interpreter",
    "interpreter_language",
)  # fmt: skip
"""What a form for a relative begins with; everything can be changed before it is saved."""


def beginnings(person: Person, case: Case) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the forms of a relative begin with, from the person and her newest case."""
    return _given(person, SHARED_BY_PERSON), _given(case, SHARED_BY_CASE)


def admit_relative(desk: Desk, person: Person, case: Case, of: int, *, somebody_else: bool = True) -> int:
    """Admit a relative of the person `of`, and let the whole family lead to one another. As `people.admit`."""
    return people.admit(desk, person, case, somebody_else=somebody_else, then=_tying(of))


def _tying(of: int) -> Callable[[Work, int], None]:
    def tie(work: Work, case_id: int) -> None:
        require_present(work, "person", of, erased_already())
        known = store.get(work, "person", of)
        fresh = store.get(work, "case", case_id).owner_id
        members = [of, *(one.person_id for one in family_of(work, known.record)), fresh]
        codes = {one: _newest(work, one) for one in dict.fromkeys(members)}
        for member, own in codes.items():
            _write(work, member, [code for code in codes.values() if code != own])

    return tie


def _write(work: Work, person_id: int, others: list[str]) -> None:
    stored = store.get(work, "person", person_id)
    kept = dict.fromkeys([*codes_of(stored.record), *others])
    record = replace(stored.record, family=BETWEEN.join(sorted(kept)))
    search = people.person_search(record)
    store.save(work, "person", person_id, stored.version, record, search=search)


def _newest(reading: Reading, person_id: int) -> str:
    codes = rows.case_codes(reading.connection, person_id)
    return codes[max(codes)]


def _given(record: object, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: value for name in names if not isinstance(value := getattr(record, name), NoAnswer)}
