"""What people do with a vault, each deed by itself: the varied work of which the power cuts draw their scripts."""

import hashlib
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from caseapp.actions import (
    attachments,
    drafts,
    due,
    entries,
    erasing,
    narrative,
    nights,
    papers,
    people,
    plans,
    recovery,
    recovery_upkeep,
    register,
    reports,
    users,
    users_leaving,
    users_own,
    users_roles,
)
from caseapp.actions import backup as keeping
from caseapp.actions.desk import Desk
from caseapp.actions.opening import open_vault
from caseapp.actions.recovery_papers import fresh_card
from caseapp.base.clock import Clock
from caseapp.base.periods import Quarter
from caseapp.db import store
from caseapp.records.accommodation import Bed, Room, Stay
from caseapp.records.appointment import Appointment
from caseapp.records.attachment import AttachmentKind
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.fields import Compartment
from caseapp.records.incident import Incident
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.plan import Plan
from caseapp.records.psychological import Psychological
from caseapp.records.retention import Level
from caseapp.records.roles import Intent, any_may
from caseapp.records.services import OUTCOME
from caseapp.records.subject import Stored
from tests.faults.acting import NAMES

PASSPHRASES = (
    "correct horse battery staple five",
    "quiet meadow window lantern eleven",
    "copper river basket thunder seven",
)
"""A person changes from one to the next; whoever looks at a state afterwards tries them all."""

_DAY = date(2026, 10, 1)
_MOST_USERS = 4


@dataclass
class Shelter:
    """An open vault with whoever works in it, its papers, and the places beside it."""

    desk: Desk
    clock: Clock
    chance: random.Random
    tell: Callable[[str], object]
    stick: Path
    registers: Path
    card: str
    known: dict[str, str] = field(default_factory=dict)
    """The passphrase of each user."""
    then: dict[str, str] = field(default_factory=dict)
    """The passphrase of the first user at the time of each backup."""

    def letters(self, most: int) -> str:
        """A text of any length up to so many letters."""
        return (
            "".join(self.chance.choices("абвгдеё ғқ aeiou\n", k=self.chance.randrange(1, most))).strip()
            or "x"
        )

    def one(self, name: str) -> Stored[Any] | None:
        """An entry of a subject, or None where there is none."""
        found = entries.list_entries(self.desk, name)
        return self.chance.choice(found) if found else None

    def case(self) -> int:
        """The number of a case; somebody is admitted where there is none."""
        found = self.one("case")
        if found is None:
            admit(self)
            found = self.one("case")
        assert found is not None
        return found.id


def admit(at: Shelter) -> int:
    """A new person, with a name, an address and a first case."""
    name = f"{at.chance.choice(NAMES)} {at.chance.randrange(10**6)}"
    person = Person(given_name=name, city=at.letters(30), aliases=at.letters(200))
    return people.admit(at.desk, person, Case(opened=date(2026, 7, 1), status="Active"))


def change_person(at: Shelter) -> object:
    """The sealed names of a person are written anew."""
    found = at.one("person")
    if found is None:
        return admit(at)
    changed = replace(found.record, aliases=at.letters(400), sex=at.chance.choice(("male", "female")))
    return entries.save_entry(at.desk, "person", found.id, found.version, changed)


def note(at: Shelter) -> None:
    """A short or a very long comment."""
    text = at.letters(at.chance.choice((100, 2000, 30_000)))
    entries.add_entry(at.desk, "comment", at.case(), Comment(day=_DAY, text=text))


def appoint(at: Shelter) -> None:
    """An appointment with a sealed place, and a word about what became of it; or a thing that is put off."""
    record = Appointment(day=_DAY, time="0930", kind="medical", place=at.letters(200))
    entries.add_entry(at.desk, "appointment", at.case(), record)
    for thing in due.due_today(at.desk, everything=True, most=3).things:
        due.dismiss(at.desk, thing, "cancelled" if thing.kind == "appointment" else "not_needed")


def attach(at: Shelter) -> None:
    """A paper in one piece or in two, and now and then the title of the newest, or its end."""
    content = at.chance.randbytes(at.chance.choice((900, 90_000, 1_200_000)))
    case, paper = at.case(), attachments.Looked(AttachmentKind.PDF, content, ())
    kept = attachments.add_attachment(at.desk, case, paper, at.letters(60), _DAY, Compartment.SAFETY)
    if at.chance.random() < 0.3:
        kept = attachments.rename_attachment(at.desk, kept.id, kept.version, at.letters(60), _DAY)
    if at.chance.random() < 0.3:
        attachments.remove_attachment(at.desk, kept.id, kept.version)


def plan_and_hand_out(at: Shelter) -> None:
    """A goal with sealed words, its approval, and a paper that goes to the person."""
    case = at.case()
    goal = Plan(day=_DAY, service="training", objectives=at.letters(300), provider=at.letters(40))
    entries.add_entry(at.desk, "plan", case, goal)
    if any_may(at.desk.roles, Intent.APPROVE_PLAN):
        plans.approve_plan(at.desk, case)
    papers.note_handed(at.desk, papers.Order(case, papers.PaperKind.PLAN, "uz"), "print")


def visit(at: Shelter) -> None:
    """A medical entry with sealed answers."""
    entry = Medical(day=_DAY, outcome=OUTCOME.codes[0], complaints=at.letters(900), notes=at.letters(2000))
    entries.add_entry(at.desk, "medical", at.case(), entry)


def session(at: Shelter) -> None:
    """A psychological entry with sealed answers."""
    entry = Psychological(day=_DAY, outcome=OUTCOME.codes[0], summary=at.letters(3000), minutes=50)
    entries.add_entry(at.desk, "psychological", at.case(), entry)


def change_visit(at: Shelter) -> None:
    """Sealed answers are written over: a new version, and so a new seal."""
    found = at.one("medical")
    if found is None:
        return visit(at)
    entries.save_entry(
        at.desk, "medical", found.id, found.version, replace(found.record, notes=at.letters(5000))
    )
    return None


def take_out(at: Shelter) -> None:
    """An entry goes again."""
    name = at.chance.choice(("comment", "medical", "psychological"))
    found = at.one(name)
    if found is None:
        return note(at)
    entries.remove_entry(at.desk, name, found.id, found.version)
    return None


def furnish(at: Shelter) -> None:
    """A room with a bed, in two transactions."""
    room = entries.add_entry(at.desk, "room", 0, Room(name=f"R{at.chance.randrange(99)}"))
    entries.add_entry(at.desk, "bed", room.id, Bed(label=str(at.chance.randrange(99))))


def furnish_all(at: Shelter) -> None:
    """Many rooms in one transaction: some sixty pages are written at once."""
    with at.desk.database.work(Intent.MANAGE_ROOMS, "add rooms") as work:
        for number in range(at.chance.randrange(5, 60)):
            store.add(work, "room", 0, Room(name=f"R{number}", notes=at.letters(2400)))


def sleep(at: Shelter) -> None:
    """A night is counted; whoever has no place yet gets one without a bed; sometimes somebody is away, or something happens."""
    case = at.case()
    if not nights.read_night(at.desk, _DAY).sleepers:
        entries.add_entry(at.desk, "stay", case, Stay(arrived=_DAY))
    seen = nights.read_night(at.desk, _DAY)
    away = {one.stay_id: "permitted" for one in seen.sleepers if at.chance.random() < 0.5}
    nights.count_night(at.desk, _DAY, away)
    entries.add_entry(at.desk, "incident", 0, Incident(day=_DAY, kind="conflict", account=at.letters(1500)))


def take_register(at: Shelter) -> None:
    """A register of some people, in one transaction."""
    register.take_register(at.desk, at.chance.choice(sorted(at.registers.glob("*.xlsx"))))


def issue(at: Shelter) -> None:
    """A quarter is issued, and its summary drawn onto the stick."""
    quarter = Quarter(2026, 3)
    at.case()
    narrative.save_narrative(at.desk, quarter, at.letters(300), "ru")
    name = f"summary-{at.chance.randrange(10**6)}.pdf"
    made = reports.export_summary(at.desk, quarter, "en", at.stick / name)
    at.tell(f"verified summary {made.path.name} {hashlib.sha256(made.path.read_bytes()).hexdigest()}")


def keep_draft(at: Shelter) -> None:
    """What stands on a form is kept, or forgotten."""
    form = f"comment:{at.chance.randrange(3)}"
    if at.chance.random() < 0.3:
        drafts.drop_draft(at.desk, form)
    else:
        drafts.save_draft(at.desk, form, {"text": at.letters(4000)})


def back_up(at: Shelter) -> None:
    """A backup on the stick; it counts as made when the program says that it was verified."""
    file = keeping.backup(at.desk, at.stick)
    at.then[file.name] = at.known[at.desk.head.slots[0].user]
    at.tell(f"verified backup {file.name} {hashlib.sha256(file.read_bytes()).hexdigest()}")


def reopen(at: Shelter) -> None:
    """Somebody closes and somebody opens; whoever opens renews the keys that are due."""
    user = at.chance.choice([slot.user for slot in at.desk.head.slots])
    _open_as(at, user)
    if user != at.desk.head.slots[0].user:
        keep_draft(at)
        _open_as(at, at.desk.head.slots[0].user)


def _open_as(at: Shelter, user: str) -> None:
    at.desk.close()
    at.desk = open_vault(at.desk.folder, user, at.known[user], at.clock)


def join(at: Shelter) -> None:
    """A colleague gets a slot and the keys of her roles."""
    if len(at.desk.head.slots) >= _MOST_USERS:
        return leave(at)
    roles = at.chance.choice((("caseworker",), ("medical",), ("psychologist", "lawyer"), ("manager",)))
    new = users.add_user(at.desk, f"Colleague {at.desk.head.generation}", roles)
    at.known[new.user] = new.passphrase
    at.tell(f"secret {new.passphrase.replace(' ', '_')} {new.user}")
    return None


def leave(at: Shelter) -> None:
    """A colleague leaves: the keys she knew are renewed, and the database gets a new key in a new file."""
    gone = _colleague(at)
    if not gone:
        return join(at)
    losing = users_roles.losing(at.desk, gone)
    users_leaving.remove_user(at.desk, gone, losing.card_only)
    return _open_as(at, at.desk.head.slots[0].user)


def change_roles(at: Shelter) -> None:
    """A colleague gets other roles, and loses keys with them."""
    user = _colleague(at)
    if not user:
        return join(at)
    roles = at.chance.choice((("caseworker",), ("lawyer", "medical"), ("psychologist",)))
    losing = users_roles.losing(at.desk, user, roles)
    users_roles.change_roles(at.desk, user, roles, losing.card_only)
    return None


def _colleague(at: Shelter) -> str:
    others = [slot.user for slot in at.desk.head.slots[1:]]
    return at.chance.choice(others) if others else ""


def change_passphrase(at: Shelter) -> None:
    """The signed-in person takes another passphrase."""
    user = at.desk.user
    secret = at.chance.choice([one for one in PASSPHRASES if one != at.known[user]])
    users_own.change_passphrase(at.desk, at.known[user], secret)
    at.known[user] = secret


def erase(at: Shelter) -> None:
    """Somebody's cases are closed, and she is erased: wholly, or but for the coded facts."""
    person = admit(at)
    (case,) = people.read_person(at.desk, person).cases
    entries.add_entry(at.desk, "comment", case.case.id, Comment(day=_DAY, text=at.letters(3000)))
    closed = replace(case.case.record, status="Closed", closed=date(2026, 9, 1), closure_reason="returned")
    entries.save_entry(at.desk, "case", case.case.id, case.case.version, closed)
    erasing.erase(at.desk, person, "own_request", at.chance.choice((Level.ALL, Level.CODED)))


def replace_card(at: Shelter) -> None:
    """A new recovery card in the place of the present one."""
    fresh = fresh_card()
    first = at.desk.head.slots[0].user
    recovery_upkeep.replace_card(at.desk, fresh, fresh.text, at.known[first])
    at.card = fresh.text
    _open_as(at, first)


def recover(at: Shelter) -> None:
    """The first user has forgotten her passphrase and comes back with the card."""
    at.desk.close()
    begun = recovery.begin_recovery(at.desk.folder, [at.card])
    secret = at.chance.choice(PASSPHRASES)
    at.desk = recovery.finish_recovery(begun, secret, begun.fresh.text, at.clock)
    at.known[begun.user], at.card = secret, begun.fresh.text


OFTEN = (
    admit, change_person, note, note, appoint, attach, plan_and_hand_out, visit, session, change_visit,
    take_out, furnish, furnish_all, keep_draft, keep_draft, sleep,
)  # fmt: skip
SELDOM = (
    take_register, issue, back_up, reopen, join, leave, change_roles, change_passphrase, replace_card, recover,
    erase,
)  # fmt: skip
