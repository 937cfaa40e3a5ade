"""The whole register of a practice vault, taken into an empty one: the same people with everything about them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.passing_on import register
from caseapp.actions.passing_on.register_rows import TRAVELLING
from caseapp.actions.passing_on.register_sharing import Audience
from caseapp.actions.practice import make_practice
from caseapp.actions.vaults import opening
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.clock import FixedClock
from caseapp.db import store
from caseapp.exchange.register.columns import INNER
from caseapp.records.fields import NoAnswer
from caseapp.records.roles import Intent


def everything(desk: Desk) -> list[Any]:
    """All records about people, each person in an order that does not depend on the vault, without codes and beds."""
    found = []
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        cases = store.by_owner(reading, "case")
        owned = {name: store.by_owner(reading, name) for name in TRAVELLING}
        below = {name: store.by_owner(reading, name) for name in INNER}
        for person in store.entries(reading, "person"):
            for case in cases[person.id]:
                entries = [(name, one) for name in owned for one in owned[name].get(case.id, ())]
                inner = [
                    (name, each.record, entry.record)
                    for name, owner in INNER.items()
                    for kind, entry in entries
                    if kind == owner
                    for each in below[name].get(entry.id, ())
                ]
                plain = [(name, without_bed(one.record)) for name, one in entries]
                beside = [(name, record, without_bed(above)) for name, record, above in inner]
                found.append(
                    (person.record, case.record, sorted(map(repr, plain)), sorted(map(repr, beside)))
                )
    return sorted(found, key=repr)


def without_bed(record: Any) -> Any:
    """A stay without the number of a bed, which means nothing in another vault."""
    return replace(record, bed=NoAnswer.NOT_ASKED) if hasattr(record, "bed") else record


@pytest.mark.parametrize("name", ["all.xlsx", "all.csv"])
def test_a_whole_register_taken_in_elsewhere_holds_the_same(
    new_vault: Callable[..., NewVault], tmp_path: Path, clock: FixedClock, name: str
) -> None:
    folder = tmp_path / "practice"
    passphrase = make_practice(folder, "shelter", 40, 4, 11, clock, "ru")
    desk = opening.open_vault(folder, "", passphrase, clock)
    before = everything(desk)
    written = register.write_register(desk, tmp_path / name, Audience.WHOLE)
    desk.close()
    other = new_vault("other").desk
    report = register.take_register(other, tmp_path / name)
    assert report.refusals == ()
    assert report.taken == written.rows == len(before)
    assert everything(other) == before
    again = tmp_path / f"again-{name}"
    register.write_register(other, again, Audience.WHOLE)
    third = new_vault("third").desk
    assert register.take_register(third, again).refusals == ()
    assert everything(third) == before
    assert register.take_register(third, again).taken == 0
    assert people.list_people(third)
