"""What people do with a vault now and then: registers, reports, backups, users, cards, erasure."""

import hashlib
from dataclasses import replace
from datetime import date

from caseapp.actions.casework import entries, people
from caseapp.actions.passing_on import register
from caseapp.actions.reporting import narrative, reports
from caseapp.actions.safekeeping import backup as keeping
from caseapp.actions.safekeeping import erasing, recovery, recovery_upkeep
from caseapp.actions.safekeeping.recovery_papers import fresh_card
from caseapp.actions.team import users, users_leaving, users_own, users_roles
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.periods import Quarter
from caseapp.records.comment import Comment
from caseapp.records.retention import Level
from tests.faults.at_work import DAY, PASSPHRASES, Shelter, admit
from tests.faults.deeds import keep_draft

_MOST_USERS = 4


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
    entries.add_entry(at.desk, "comment", case.case.id, Comment(day=DAY, text=at.letters(3000)))
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


SELDOM = (
    take_register, issue, back_up, reopen, join, leave, change_roles, change_passphrase, replace_card, recover,
    erase,
)  # fmt: skip
