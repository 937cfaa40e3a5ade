"""Making a vault and opening one."""

import secrets
import shutil
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from caseapp.actions.desk import Desk, Profile, Progress, Stop, VaultKeys, never_stop, no_progress
from caseapp.actions.safekeeping.recovery_papers import FreshCard, fresh_card
from caseapp.actions.safekeeping.recovery_settling import settle_recovery
from caseapp.actions.steps import step_of
from caseapp.actions.team.keys import keyring_of, make_keys, settle_keys
from caseapp.actions.team.members import expect_members, refuse_changed_members
from caseapp.actions.team.users_own import note_sign_in
from caseapp.actions.team.users_settling import settle_files
from caseapp.actions.team.users_tries import count_wrong, wrong_tries
from caseapp.actions.vaults.ages import OPENED, is_old, refuse_other_age
from caseapp.actions.vaults.found import as_found, refuse_full_folder, refuse_unreachable, remarks_on
from caseapp.actions.vaults.own_keys import read_former_keys
from caseapp.actions.vaults.upgrading import locked_anew, upgrade_vault
from caseapp.base.clock import Clock
from caseapp.base.errors import KnownError
from caseapp.base.steps import Step
from caseapp.base.words import Words, words
from caseapp.db.engine import create_engine, open_engine
from caseapp.db.migrate import make_schema, migrate
from caseapp.db.settings import read_settings, write_settings
from caseapp.db.summaries import store_of
from caseapp.db.work import Actor, Database, transaction
from caseapp.vault import passphrase as passphrases
from caseapp.vault import recovery
from caseapp.vault.heads import (
    Head,
    HeadPair,
    database_path,
    is_vault,
    put_in_place,
    read_head,
    write_head,
)
from caseapp.vault.sealing import seal
from caseapp.vault.signing import Signer, new_seed
from caseapp.vault.slots import FULL_COST, Cost, UserKeys, WrongPassphraseError, make_slot, open_slot

THRESHOLD = 5

_FIRST_ROLES = {
    "shelter": ("manager", "caseworker", "medical", "psychologist", "lawyer"),
    "coordinator": ("coordinator",),
}
"""Whoever sets a shelter up is everything in it until she hands roles to others."""


@dataclass(frozen=True, slots=True)
class Setup:
    """What the first start asks for."""

    kind: str
    name: str
    region: str
    language: str
    user: str
    passphrase: str
    practice: bool = False
    cost: Cost = FULL_COST
    id: str = ""
    fresh: FreshCard | None = None
    """The recovery card that is on paper already, with its shares; None makes one that is shown afterwards."""
    vault: str = ""
    """The number that stands on that card; empty for a fresh one."""


@dataclass(frozen=True, slots=True)
class NewVault:
    """A fresh vault, open, and the text of its recovery card, which is shown this once."""

    desk: Desk
    recovery_card: str
    card_fingerprint: str


def looks_like_vault(folder: Path) -> bool:
    """Whether a folder holds anything of a vault, whole or damaged."""
    return is_vault(folder)


def users_of(folder: Path) -> tuple[str, ...]:
    """Who may open a vault, by name."""
    refuse_unreachable(folder)
    return tuple(slot.user for slot in read_head(folder).slots)


def vault_language(folder: Path) -> str:
    """The language in which a vault was set up, for the unlock page."""
    return read_head(folder).language


def new_passphrase(language: str = "en") -> str:
    """Five to seven random words of a language."""
    return passphrases.new_passphrase(language)


def passphrase_problem(text: str) -> Words | None:
    """Why an own passphrase will not do, or None."""
    return passphrases.passphrase_problem(text)


def new_number() -> str:
    """A number for a vault that shall be made, as it stands on its recovery card."""
    return uuid.uuid4().hex


def create_vault(folder: Path, setup: Setup, clock: Clock) -> NewVault:
    """Make a vault in a folder that does not exist yet or is empty; whole or not at all.

    KnownError where the folder holds anything, and where the passphrase is too weak.
    """
    problem = passphrases.passphrase_problem(setup.passphrase)
    if problem is not None:
        raise KnownError(problem)
    refuse_full_folder(folder)
    folder = folder.resolve()
    with whole_or_not(folder) as making:
        fresh = setup.fresh or fresh_card()
        _make(making, setup, fresh)
    try:
        desk = open_vault(folder, setup.user, setup.passphrase, clock)
    except KnownError:
        shutil.rmtree(folder, ignore_errors=True)  # nobody has seen its card: it must not stay and be used
        raise
    return NewVault(desk, fresh.text, recovery.card_fingerprint(fresh.card))


@contextmanager
def whole_or_not(folder: Path) -> Iterator[Path]:
    """A folder beside the place of a vault, which takes that place when all of it was written, or goes away again.

    KnownError where the disk is full or does not answer.
    """
    folder = folder.resolve()
    making = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}")
    with ExitStack() as undo:
        undo.callback(shutil.rmtree, making, ignore_errors=True)
        try:
            making.mkdir(mode=0o700, parents=True)
        except OSError:
            raise KnownError(words("The folder {name} cannot be made there.", name=folder.name)) from None
        try:
            yield making
            put_in_place(making, folder)
        except OSError:
            raise KnownError(
                words("The vault cannot be written where it lies."),
                words("Check that the disk is not full, not read-only and still connected."),
            ) from None
        undo.pop_all()


def open_vault(
    folder: Path,
    user: str,
    passphrase: str,
    clock: Clock,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> Desk:
    """Open a vault with a user's passphrase; the empty name means the only user.

    A wrong passphrase, a damaged file, an empty file and a newer file each have their own KnownError. A vault of the first
    format, which is copied, and keys that are due to be renewed take long enough to be watched and stopped.
    """
    refuse_unreachable(folder)
    head = read_head(folder)
    remarks = remarks_on(folder)
    opened = _unlocked(folder, head, user, passphrase, clock)
    if is_old(folder, head, opened):
        head = upgrade_vault(folder, head, opened, progress, stop)
    head = locked_anew(folder, head, opened.user, passphrase)
    desk = _desk(folder, head, opened, clock, step_of(progress, stop, words("Renewing keys")))
    with ExitStack() as undo:
        undo.callback(desk.close)
        desk = as_found(desk, remarks)
        settle_recovery(desk)
        settle_files(desk)
        undo.pop_all()
    return desk


def _unlocked(folder: Path, head: Head, user: str, passphrase: str, clock: Clock) -> UserKeys:
    """The keys of a user; a wrong passphrase is counted."""
    slot = head.slot_of(user)
    try:
        return open_slot(slot, passphrase)
    except WrongPassphraseError:
        count_wrong(folder, slot.user, clock)
        raise


def _make(folder: Path, setup: Setup, fresh: FreshCard) -> None:
    key = secrets.token_bytes(32)
    slot = make_slot(setup.user, _FIRST_ROLES[setup.kind], setup.passphrase, key, setup.cost)
    recipient = recovery.recipient_of(fresh.card)
    head = Head(
        setup.vault or new_number(), setup.kind, 0, (slot,), recipient, seal(key, [recipient]).hex(), setup.language,
        shares=fresh.shares.sealed if fresh.shares is not None else (),
    )  # fmt: skip
    engine = create_engine(database_path(folder, head), key)
    make_schema(engine)
    with transaction(engine) as connection:
        write_settings(connection, _first_settings(setup, head))
        make_keys(connection, head.kind, head.vault, slot, recipient)
    engine.dispose()
    write_head(folder, write_head(folder, head))


def _first_settings(setup: Setup, head: Head) -> dict[str, str]:
    return {
        "vault": head.vault, "id": setup.id or secrets.token_hex(8), "name": setup.name, "region": setup.region,
        "kind": setup.kind, "practice": "yes" if setup.practice else "no", "language": setup.language,
        "threshold": str(THRESHOLD), OPENED: "0", "signing_seed": new_seed().hex(),
        "sealing_key": recovery.new_recovery_key(), "tie_key": secrets.token_hex(32),
    }  # fmt: skip


def _desk(folder: Path, head: Head, opened: UserKeys, clock: Clock, step: Step) -> Desk:
    engine = open_engine(database_path(folder, head), opened.database_key)
    with ExitStack() as undo:
        undo.callback(engine.dispose)
        migrate(engine)
        with transaction(engine) as connection:
            settings = read_settings(connection)
            refuse_other_age(head, settings)
            refuse_changed_members(connection, head)
            keyring = keyring_of(connection, head.vault, head.slot_of(opened.user), opened)
        actor = Actor(opened.user, opened.roles, opened.signer.public_key, opened.signer.sign)
        database = Database(engine, actor, clock, keyring, store_of(settings))
        now = replace(head, opened=head.opened + 1)
        with database.work(None, "open") as work:
            settle_keys(work.connection, head, keyring, step)
            note_sign_in(work.connection, opened.user, work.now, wrong_tries(folder, opened.user))
            write_settings(work.connection, {OPENED: str(now.opened)})
            expect_members(work.connection, now)
        heads = HeadPair(folder, head)
        heads.write(now)
        undo.pop_all()
    return Desk(heads, database, opened.user, _profile(settings), _keys(settings, opened), keyring, clock)


def _profile(settings: dict[str, str]) -> Profile:
    return Profile(
        settings["id"], settings["name"], settings["region"], settings["kind"], settings["practice"] == "yes",
        settings["language"], int(settings["threshold"]),
    )  # fmt: skip


def _keys(settings: dict[str, str], opened: UserKeys) -> VaultKeys:
    return VaultKeys(
        Signer(bytes.fromhex(settings["signing_seed"])), settings["sealing_key"],
        bytes.fromhex(settings["tie_key"]), opened.database_key, read_former_keys(settings),
    )  # fmt: skip
