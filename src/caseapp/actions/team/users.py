"""Who works with the vault: her roles, the keys she holds, what she still waits for; adding users and passing keys on.

A manager makes accounts, and gives what she holds herself. Whoever holds a medical or psychological key passes it on; a
manager who does not hold it cannot, whatever program she uses.
"""

import unicodedata
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping.recovery import card_key
from caseapp.actions.team.keys import due_compartments, give, give_opened, holders, keys_by_card
from caseapp.actions.team.members import expect_members
from caseapp.actions.team.users_own import sign_ins, with_slot, write_both
from caseapp.base.collation import order
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.records.fields import Compartment
from caseapp.records.roles import ROLES_OF_KIND, Intent, Role, any_may, compartments_of
from caseapp.vault.heads import Head
from caseapp.vault.passphrase import new_passphrase
from caseapp.vault.slots import Slot, make_slot

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Member:
    """One user. `waiting` are compartments that her roles read and whose key she has not got yet.

    Of these `giveable` are held by whoever looks, and `lost` by no user at all: only the recovery card opens them.
    `seen` is her last sign-in (UTC), empty where there was none.
    """

    user: str
    roles: tuple[str, ...]
    held: frozenset[Compartment]
    waiting: frozenset[Compartment]
    giveable: frozenset[Compartment]
    lost: frozenset[Compartment]
    seen: str
    temporary: bool
    me: bool


@dataclass(frozen=True, slots=True)
class Access:
    """Everybody, whoever looks first. `due` are compartments whose key waits for a holder to renew it."""

    members: tuple[Member, ...]
    roles: tuple[Role, ...]
    may_manage: bool
    due: frozenset[Compartment]


@dataclass(frozen=True, slots=True)
class NewUser:
    """A user who was just added, with the passphrase that is shown this once."""

    user: str
    passphrase: str = field(repr=False)
    given: frozenset[Compartment]
    waiting: frozenset[Compartment]


def list_members(desk: Desk) -> Access:
    """Everybody who can open the vault; names of staff are open to every user."""
    with desk.database.reading(None) as reading:
        held, seen = holders(reading.connection, desk.head), sign_ins(reading.connection)
        due = due_compartments(reading.connection)
    somebody = frozenset[str]().union(*held.values())
    giving = desk.keyring.held if any_may(desk.roles, Intent.GRANT) else frozenset[str]()
    members = []
    for slot in desk.head.slots:
        waiting = needed_by(desk.kind, slot.roles) - {Compartment(one) for one in held[slot.user]}
        sign_in = seen.get(slot.user)
        members.append(Member(
            slot.user, slot.roles, frozenset(Compartment(one) for one in held[slot.user]), waiting,
            frozenset(one for one in waiting if one in giving), frozenset(one for one in waiting if one not in somebody),
            sign_in.at if sign_in else "", slot.temporary, slot.user == desk.user,
        ))  # fmt: skip
    members.sort(key=lambda one: (not one.me, order(one.user)))
    may_manage = any_may(desk.roles, Intent.MANAGE_USERS)
    return Access(tuple(members), ROLES_OF_KIND[desk.kind], may_manage, frozenset(map(Compartment, due)))


def add_user(desk: Desk, name: str, roles: Collection[str]) -> NewUser:
    """Give somebody an account with a passphrase for her first sign-in, and the keys that the adder holds of hers.

    Takes about a second. KnownErrors where the name is taken or was, or no role is chosen; then nothing was changed.
    """
    desk.database.require(Intent.MANAGE_USERS)
    user, held = _fresh_name(desk.head, name), checked_roles(desk, roles)
    passphrase = new_passphrase(desk.profile.language)
    cost = desk.head.slot_of(desk.user).cost
    slot = make_slot(user, held, passphrase, desk.keys.database_key, cost, temporary=True)
    changed = replace(desk.head, slots=(*desk.head.slots, slot))
    return _enter(desk, slot, changed, passphrase)


def another_first_passphrase(desk: Desk, user: str) -> NewUser:
    """A fresh passphrase and fresh keys for somebody who was added and never signed in: hers was lost on the way.

    KnownError where she has signed in: then the recovery card is the way.
    """
    desk.database.require(Intent.MANAGE_USERS)
    old = desk.head.slot_of(user)
    with desk.database.reading(Intent.MANAGE_USERS) as reading:
        known = old.user in sign_ins(reading.connection)
    if known or not old.temporary:
        raise KnownError(
            words("She has signed in already."), words("The recovery card gives her a new passphrase.")
        )
    passphrase = new_passphrase(desk.profile.language)
    slot = make_slot(old.user, old.roles, passphrase, desk.keys.database_key, old.cost, temporary=True)
    changed = replace(desk.head, slots=with_slot(desk.head, slot))
    return _enter(desk, slot, changed, passphrase)


def pass_key(desk: Desk, user: str, compartment: str) -> None:
    """Pass a key on to somebody whose roles read the compartment. KnownErrors where they do not, or it is not held."""
    slot = _who_needs(desk, user, compartment)
    with desk.database.work(Intent.GRANT, f"give {compartment} key", f"user:{slot.user}") as work:
        give(work.connection, desk.keyring, slot, compartment)


def pass_key_by_card(desk: Desk, papers: Sequence[str], user: str, compartment: str) -> None:
    """Give somebody a key that no user holds any more, with the recovery card or two of its shares.

    KnownErrors as of `card_key` and `pass_key`, and where somebody holds it: then she is to be asked.
    """
    desk.database.require(Intent.MANAGE_USERS)
    slot, card = _who_needs(desk, user, compartment), card_key(desk.head, papers)
    with desk.database.work(Intent.MANAGE_USERS, "give key by card", f"user:{slot.user}") as work:
        if any(compartment in held for held in holders(work.connection, desk.head).values()):
            raise KnownError(
                words("Somebody holds this key."), words("Ask her to pass it on; the card is not needed.")
            )
        keys = keys_by_card(work.connection, card)
        if compartment not in keys:
            raise KnownError(words("This card does not open that compartment."))
        give_opened(work.connection, desk.head.vault, slot, compartment, keys[compartment])


def settle_members(desk: Desk) -> None:
    """After a new head: from now on only its list of users counts. Where the disk refuses, the next sign-in sees to it."""
    with suppress(KnownError), desk.database.quietly() as work:
        expect_members(work.connection, desk.head)


def checked_roles(desk: Desk, roles: Collection[str]) -> tuple[str, ...]:
    """Roles in the order of the table. KnownError where none is chosen or one does not belong into this vault."""
    known = ROLES_OF_KIND[desk.kind]
    if not roles or any(role not in known for role in roles):
        raise KnownError(words("Choose at least one role."))
    return tuple(str(role) for role in known if role in roles)


def refuse_without_manager(head: Head) -> None:
    """KnownError where a head names nobody who may manage users."""
    if not any(any_may(slot.roles, Intent.MANAGE_USERS) for slot in head.slots):
        raise KnownError(
            words("Somebody must be able to give access: this is the last person who can."),
            words("Give another person this role first."),
        )


def needed_by(kind: str, roles: Collection[str]) -> frozenset[Compartment]:
    """What these roles read in a vault of a kind: a coordinator's holds no people, only a log."""
    held = compartments_of(roles)
    return held if kind == "shelter" else held & {Compartment.AUDIT}


def _enter(desk: Desk, slot: Slot, changed: Head, passphrase: str) -> NewUser:
    """Give a fresh slot what the signed-in person holds of it, and put the head with it in force."""
    needed = needed_by(desk.kind, slot.roles)
    given = frozenset(one for one in needed if desk.keyring.holds(one))
    with desk.database.work(Intent.MANAGE_USERS, "add user", f"user:{slot.user}") as work:
        for compartment in sorted(given):
            give(work.connection, desk.keyring, slot, compartment)
        expect_members(work.connection, desk.head, changed)
    write_both(desk.heads, changed)
    settle_members(desk)
    return NewUser(slot.user, passphrase, given, needed - given)


def _who_needs(desk: Desk, user: str, compartment: str) -> Slot:
    slot = desk.head.slot_of(user)
    if compartment not in needed_by(desk.kind, slot.roles):
        raise KnownError(
            words("The roles of this person do not read that."),
            words("A manager can change her roles."),
        )
    return slot


def _fresh_name(head: Head, name: str) -> str:
    """The name as it is kept. It tells people apart in the log for ever, so it is never given twice."""
    user = " ".join(unicodedata.normalize("NFC", name).split())
    if not user or len(user) > LONGEST_NAME or not user.isprintable():
        raise KnownError(words("Write the name, at most {n} characters.", count=LONGEST_NAME))
    if user.casefold() in {slot.user.casefold() for slot in head.slots}:
        raise KnownError(
            words("Somebody of this name has access already."), words("Add a second name or a letter.")
        )
    if user.casefold() in {known.casefold() for known in head.signers()}:
        raise KnownError(
            words("Somebody of this name had access before, and the log tells people apart by their names."),
            words("Add a second name or a letter."),
        )
    return user
