"""Role by compartment: what each user's process can open with every key it holds, with the program left out.

    python -m tests.faults.role_matrix --count 20 --seed 1
    python -m tests.faults.role_matrix --control given      # the medical key went to everybody: must be found
    python -m tests.faults.role_matrix --control one-key    # all compartments under one key: must be found

In each vault one user for each role and a few with several write and sign in. What opens must be what the table says, no
more and no less: after signing in, after a key was passed on, after a role was taken away (with every key and every file
key kept from before), and after leaving (with the kept keys alone, and even with the rows of the new database given).
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from caseapp.actions.casework import attachments, drafts, entries, people
from caseapp.actions.casework.attachments import Looked
from caseapp.actions.desk import Desk
from caseapp.actions.team import keys, users, users_leaving, users_roles
from caseapp.actions.vaults.opening import Setup, create_vault
from caseapp.records.appointment import Appointment
from caseapp.records.attachment import COMPARTMENTS, AttachmentKind
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.event import Event
from caseapp.records.fields import Compartment
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.psychological import Psychological
from caseapp.records.referral import Referral
from caseapp.records.roles import Role
from caseapp.vault.slots import LEAST
from tests.faults.holdings import LENGTH, Dump
from tests.faults.role_house import CLOCK, FIRST, PASSPHRASE, House, Tally

_PAPER = Looked(AttachmentKind.PDF, b"an invented paper", ())
_IN_DANGER = Referral(
    day=date(2026, 7, 1), direction="out", organisation_kind="health", organisation="City clinic", basis="danger",
    basis_reason="Unconscious",
)  # fmt: skip
ROLES = (Role.CASEWORKER, Role.MEDICAL, Role.PSYCHOLOGIST, Role.LAWYER, Role.MANAGER, Role.AUDITOR)
SEALED = tuple(one for one in Compartment if one != Compartment.CASE)


def write(desk: Desk, chance: random.Random) -> None:
    """A few people with answers in every compartment, by somebody who may write all of them."""
    day = date(2026, 7, 1)
    for number in range(chance.randint(2, 4)):
        person = people.admit(desk, Person(given_name=f"Gulnara {number}"), Case(opened=day, status="Active"))
        case = people.read_person(desk, person).cases[0].case.id
        entries.add_entry(desk, "medical", case, Medical(day=day, outcome="provided", complaints="Headache"))
        entries.add_entry(
            desk, "psychological", case, Psychological(day=day, outcome="provided", summary="Sleeps badly")
        )
        entries.add_entry(desk, "event", case, Event(city="Taraz"))
        visit = Appointment(day=day, time="0930", kind="medical", place="City clinic")
        entries.add_entry(desk, "appointment", case, visit)
        entries.add_entry(desk, "referral", case, _IN_DANGER)
        entries.add_entry(desk, "comment", case, Comment(day=day, text="Called"))
        for place in COMPARTMENTS:
            attachments.add_attachment(desk, case, _PAPER, "Paper", day, place)


def run(
    seed: int, tally: Tally, weaken: Callable[[House], object] | None = None, *, short: bool = False
) -> None:
    """One vault through all stages, or only through the first."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as temporary:
        house = House(Path(temporary) / "vault", chance, tally)
        setup = Setup("shelter", "Umit", "750000000", "en", FIRST, PASSPHRASE, cost=LEAST)
        desk = create_vault(house.folder, setup, CLOCK).desk
        write(desk, chance)
        desk.close()
        for role in ROLES:
            house.hire(FIRST, role, [role])
        for number in range(2):
            house.hire(FIRST, f"several {number}", [str(one) for one in chance.sample(ROLES, 2)])
        if weaken is not None:
            weaken(house)
        _signed_in(house)
        if short:
            return
        _passed_on(house)
        _taken_away(house)
        _left(house)


def _signed_in(house: House) -> None:
    for user in house.passphrases:
        house.do(
            user, lambda desk: drafts.save_draft(desk, "comment:0", {"page": "entry", "text": desk.user})
        )
    for user in house.passphrases:
        secrets, due = house.holdings(user)
        house.look("signed in", user, due, secrets, house.dump(secrets))


def _passed_on(house: House) -> None:
    """A manager without the medical key hires a nurse; then somebody who holds it passes it on."""
    house.hire(Role.MANAGER, "nurse", [Role.MEDICAL])
    secrets, due = house.holdings("nurse")
    house.look("waiting", "nurse", due - {Compartment.MEDICAL}, secrets, house.dump(secrets))
    house.do(Role.MEDICAL, lambda desk: users.pass_key(desk, "nurse", Compartment.MEDICAL))
    secrets, due = house.holdings("nurse")
    house.look("passed on", "nurse", due, secrets, house.dump(secrets))


def _taken_away(house: House) -> None:
    """A nurse becomes a lawyer; what she kept opens neither the old answers nor those that are written later."""
    before, _due = house.holdings(Role.MEDICAL)
    kept = house.look("kept", Role.MEDICAL, _due, before, house.dump(before))
    house.do(Role.MANAGER, lambda desk: users_roles.change_roles(desk, Role.MEDICAL, [Role.LAWYER]))
    house.do(FIRST, lambda desk: write(desk, house.chance))
    secrets, due = house.holdings(Role.MEDICAL)
    house.look("taken away", Role.MEDICAL, due, secrets | kept, house.dump(secrets))

    before, _due = house.holdings(Role.MANAGER)
    dumped = house.dump(before)
    kept = house.look("kept", Role.MANAGER, _due, before, dumped)
    house.do(FIRST, lambda desk: users_roles.change_roles(desk, Role.MANAGER, [Role.CASEWORKER]))
    house.do(FIRST, lambda desk: write(desk, house.chance))
    secrets, due = house.holdings(Role.MANAGER)
    fresh = _later_than(house.dump(secrets), dumped)
    house.look("taken away", Role.MANAGER, due, secrets | kept, fresh)


def _left(house: House) -> None:
    """Two leave: with what they kept no database opens, and given its rows, nothing in them but what they had read."""
    for user in (Role.PSYCHOLOGIST, Role.AUDITOR):
        before, due = house.holdings(user)
        dumped = house.dump(before)
        kept = house.look("kept", user, due, before, dumped)
        house.do(FIRST, partial(users_leaving.remove_user, user=user))
        house.do(FIRST, lambda desk: write(desk, house.chance))
        own, _due = house.holdings(FIRST)
        nothing = house.dump(kept)
        if nothing is not None:
            house.tally.beyond[f"left: {user}, the database"] += 1
        house.look("left", user, frozenset(), kept, nothing)
        house.look("left, rows given", user, frozenset(), kept, _later_than(house.dump(own), dumped))


def _later_than(now: Dump | None, before: Dump | None) -> Dump | None:
    """Without the lines of the log that were there before, and the one that tells of the change itself."""
    if now is None or before is None:
        return now
    known = {cell.name for cell in before.cells if cell.compartment == Compartment.AUDIT}
    telling = f"audit {len(known) + 2}"
    later = (cell for cell in now.cells if cell.name not in {*known, f"audit {len(known) + 1}", telling})
    return replace(now, cells=tuple(later))


def to_everybody(house: House) -> None:
    """The control: the medical key is given to every user, whatever her roles."""

    def give(desk: Desk) -> None:
        with desk.database.quietly() as work:
            for slot in desk.head.slots:
                keys.give(work.connection, desk.keyring, slot, Compartment.MEDICAL)

    house.do(FIRST, give)


def one_key_for_all() -> None:
    """The other control: every compartment gets the same key."""

    def same(compartment: str) -> bytes:
        return b"\x07" * LENGTH

    setattr(keys, "new_compartment_key", same)  # noqa: B010  it is imported there, not exported


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the campaign and print its counts; the exit code is 1 where anything opened that should not, or did not."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--short", action="store_true", help="only what opens after signing in")
    parser.add_argument("--control", choices=("given", "one-key"))
    asked = parser.parse_args(arguments)
    begun, tally = time.monotonic(), Tally()
    if asked.control == "one-key":
        one_key_for_all()
    for seed in range(asked.seed, asked.seed + asked.count):
        run(seed, tally, to_everybody if asked.control == "given" else None, short=asked.short)
    show(tally)
    print(f"vaults: {asked.count}, seeds {asked.seed} to {asked.seed + asked.count - 1}")
    print(f"seconds: {time.monotonic() - begun:.0f}")
    return 1 if tally.failures else 0


def show(tally: Tally) -> None:
    """The matrix of the last vault, and the counts of all."""
    for user in dict.fromkeys(user for user, _compartment in tally.matrix):
        cells = (tally.matrix.get((user, one), (0, 0)) for one in SEALED)
        print(
            f"{user}: "
            + ", ".join(f"{name} {got}/{there}" for name, (got, there) in zip(SEALED, cells, strict=True))
        )
    print(f"looks: {tally.looks}")
    print(f"keys tried: {tally.keys}")
    print(f"cells: {tally.cells}")
    print(f"beyond the table: {sum(tally.beyond.values())}")
    print(f"missing: {sum(tally.missing.values())}")
    for name, count in [*tally.beyond.items(), *tally.missing.items()][:20]:
        print(f"  {name}: {count}")
    print(f"failures: {tally.failures}")


if __name__ == "__main__":
    sys.exit(main())
