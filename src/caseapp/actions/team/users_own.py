"""What everybody sees to herself: her own passphrase, and the news of her last sign-in."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace

from caseapp.actions.desk import Desk
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.connection import Connection
from caseapp.db.settings import read_settings, write_settings
from caseapp.vault.heads import Head, HeadPair
from caseapp.vault.passphrase import normalised, passphrase_problem
from caseapp.vault.slots import Slot, with_passphrase

SIGN_INS = "sign_ins"
"""The setting with the last sign-in of each user, as JSON."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """When a user signed in last and the time before, in UTC, and the wrong tries between the two."""

    at: str
    before: str = ""
    wrong: int = 0


def sign_ins(connection: Connection) -> Mapping[str, SignIn]:
    """The last sign-in of each user who has signed in at all."""
    found = json.loads(read_settings(connection).get(SIGN_INS, "{}"))
    return {user: SignIn(**one) for user, one in found.items()}


def note_sign_in(connection: Connection, user: str, now: str, wrong: int) -> None:
    """Remember that a user signs in."""
    known = sign_ins(connection)
    before = known[user].at if user in known else ""
    _write(connection, {**known, user: SignIn(now, before, wrong)})


def forget_sign_in(connection: Connection, user: str) -> None:
    """The user is gone."""
    _write(connection, {name: one for name, one in sign_ins(connection).items() if name != user})


def last_sign_in(desk: Desk) -> SignIn:
    """The signed-in person's own."""
    with desk.database.reading(None) as reading:
        return sign_ins(reading.connection).get(desk.user, SignIn(""))


def must_change_passphrase(desk: Desk) -> bool:
    """Whether somebody else made the passphrase, so that nothing else is shown before she has set her own."""
    return desk.head.slot_of(desk.user).temporary


def change_passphrase(desk: Desk, old: str, new: str) -> None:
    """Set the signed-in person's own passphrase. Everything else she has stays as it is; her drafts too.

    KnownErrors where the old one is wrong, the new one is too weak or the same, and where the disk refuses: then the old
    one still holds.
    """
    problem = passphrase_problem(new)
    if problem is not None:
        raise KnownError(problem)
    if normalised(old) == normalised(new):
        raise KnownError(words("The new passphrase is the same as the old one."))
    desk.database.require(None)
    slot = with_passphrase(desk.head.slot_of(desk.user), old, new)
    with desk.database.work(None, "change passphrase"):
        pass  # it is written down before it holds: the other way round a full disk would hide it
    write_both(desk.heads, replace(desk.head, slots=with_slot(desk.head, slot)))


def with_slot(head: Head, slot: Slot) -> tuple[Slot, ...]:
    """The slots with another one for the same user."""
    return tuple(slot if one.user == slot.user else one for one in head.slots)


def write_both(heads: HeadPair, head: Head) -> None:
    """Put a head in force, which is the switch, and write it over its twin, so that no file names what was before.

    KnownError where the disk refuses the first; where it refuses the second, the next sign-in writes it.
    """
    written = heads.write(head)
    with suppress(KnownError):
        heads.write(written)


def _write(connection: Connection, known: Mapping[str, SignIn]) -> None:
    content = json.dumps({user: asdict(one) for user, one in known.items()}, ensure_ascii=False)
    write_settings(connection, {SIGN_INS: content})
