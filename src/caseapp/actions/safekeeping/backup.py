"""Backup and check: that records are not lost, and that loss does not go unnoticed. `restoring.py` is the way back."""

import errno
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.safekeeping.backup_state import PLACE, QUIET_UNTIL
from caseapp.actions.steps import step_of
from caseapp.actions.vaults.found import refuse_unreachable
from caseapp.base.clock import stamp
from caseapp.base.disks import kind_of, sync_folder
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.paths import is_folder
from caseapp.base.steps import Step
from caseapp.base.words import Words, words
from caseapp.db.backups import BackupMade, add_backup, log_ends, mark_verified, people_count
from caseapp.db.check import problems
from caseapp.db.settings import write_settings
from caseapp.exchange.backup import Contents, digest, digest_of, pack, unpack_to
from caseapp.exchange.summary.files import write_file
from caseapp.records.roles import Intent
from caseapp.vault import recovery
from caseapp.vault.heads import DATABASE, database_path, head_bytes, head_problems, read_head
from caseapp.vault.signing import verify
from caseapp.vault.slots import open_slot
from caseapp.vault.streams import seal_parts, unseal_parts
from caseapp.vault.wrapping import wrap

PURPOSE = b"caseapp backup key 1"
KEY_ENDING = ".key"
_COPYING = words("Copying the database")
_KEPT = 3
_UNREAD = ".unread"
_COPY = ".copy"
_MARGIN = 1 << 20
"""Bytes of room that a backup needs beside the database itself."""


def backup(desk: Desk, to: Path, progress: Progress = no_progress, stop: Stop = never_stop) -> Path:
    """Write a sealed backup into a folder, read it again from there, open what was read, and keep the last three.

    Beside it goes a small file with which a user's passphrase or two shares of the card open it; without that file
    only the recovery card does. The vault remembers the folder. KnownError where the folder is missing, full,
    read-only or inside the vault, and where what was written does not read back; StoppedError after Stop.
    """
    _refuse_place(desk, to)
    moment = desk.clock.now()
    made = moment.strftime("%Y%m%d-%H%M%S")
    name = f"backup-{desk.head.vault[:6]}-{made}"
    with desk.database.work(Intent.BACKUP, "backup", name) as work:
        people = people_count(work.connection)
        add_backup(work, BackupMade(name, stamp(moment), "", kind_of(to), 0, "", people))
    target, unread = to / f"{name}.age", to / f".{name}{_UNREAD}"
    watch = _Watch(progress, stop)
    with _snapshot(desk, watch) as copy, _told_when_gone(unread):
        size = copy.stat().st_size
        _refuse_full(to, size)
        key, contents = recovery.new_recovery_key(), _contents(desk, copy, made, people)
        parts = watch.along(pack(contents, head_bytes(desk.head), copy, desk.keys.signer.sign), size)
        with _synced(unread) as file:
            seal_parts(parts, file, [desk.head.recovery_recipient, recovery.recipient_of(key)])
        copy.unlink()
        _read_again(desk, unread, key, contents, copy.parent, watch)
        write_file(to / f"{name}{KEY_ENDING}", _key_file(desk, key))
        unread.replace(target)
        sync_folder(to)
    _keep_newest(target, desk.head.vault[:6])
    _remember(desk, name, to, contents)
    return target


def check(folder: Path, user: str, passphrase: str) -> tuple[Words, ...]:
    """Everything that is wrong with a closed vault, a sentence each; nothing where it is whole."""
    refuse_unreachable(folder)
    head = read_head(folder)
    keys = open_slot(head.slot_of(user), passphrase)
    return (
        *head_problems(folder),
        *problems(database_path(folder, head), keys.database_key, head.signers(), verify),
    )


class _OwnDiskError(KnownError):
    """The disk of the vault refuses, not the place of the backup."""

    def __init__(self) -> None:
        super().__init__(
            words("The disk is full or does not answer, so nothing was saved."),
            words("Make room on the disk and save again. What was saved before is safe."),
        )


class _Watch:
    """Tells how far the backup is and stops it between two pieces."""

    def __init__(self, progress: Progress, stop: Stop) -> None:
        self.tell, self._stop = progress, stop

    def step(self) -> None:
        """StoppedError where somebody pressed Stop."""
        if self._stop():
            raise StoppedError

    def part(self, begin: float, end: float, doing: Words) -> Step:
        """The steps of a part, from `begin` to `end` of the whole."""
        return step_of(self.tell, self._stop, doing, begin, end)

    def along(self, parts: Iterable[bytes], size: int) -> Iterator[bytes]:
        """The parts, while so many bytes are written."""
        done = 0
        for part in parts:
            self.step()
            self.tell(0.2 + 0.4 * min(1.0, done / max(1, size)), words("Sealing and writing"))
            done += len(part)
            yield part


def _refuse_place(desk: Desk, to: Path) -> None:
    if not is_folder(to):
        raise KnownError(words("The folder for the backup is not there."), words("Is the stick plugged in?"))
    if to.resolve().is_relative_to(desk.folder.resolve()):
        raise KnownError(
            words("A backup inside the folder of the records would be lost together with them."),
            words("Choose a stick, or another folder."),
        )


def _refuse_full(to: Path, size: int) -> None:
    """Said before the writing begins. The system may be wrong: running full meanwhile has its own sentence."""
    needed = size + _MARGIN
    if shutil.disk_usage(to).free < needed:
        raise KnownError(
            words("There is not enough room for the backup: it needs {size} MB.", size=-(-needed // 10**6)),
            words("Make room there, or use another stick. Earlier backups are kept."),
        )


@contextmanager
def _snapshot(desk: Desk, watch: _Watch) -> Iterator[Path]:
    """A consistent copy, encrypted with the database key all along, in a folder of its own inside the vault's folder.

    A copy that a power cut left there goes first: this desk alone has the vault open.
    """
    watch.tell(0.05, _COPYING)
    for left in desk.folder.glob(f"{_COPY}*"):
        shutil.rmtree(left, ignore_errors=True)
    try:
        place = Path(tempfile.mkdtemp(dir=desk.folder, prefix=_COPY))
    except OSError:
        raise _OwnDiskError from None
    try:
        desk.database.copy_to(place / DATABASE, desk.keys.database_key, watch.part(0.05, 0.2, _COPYING))
        watch.step()
        yield place / DATABASE
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _contents(desk: Desk, copy: Path, made: str, people: int) -> Contents:
    """The signed list. The end of the log stands in it, so that a log that is cut off later is found out."""
    with desk.database.reading(None) as reading:
        ends = log_ends(reading.connection)
    return Contents(
        made, desk.keys.signer.public_key, digest_of(copy), digest(head_bytes(desk.head)), people, ends.entries,
        (ends.entries, ends.last_hash),
    )  # fmt: skip


@contextmanager
def _told_when_gone(unread: Path) -> Iterator[None]:
    """A stick that was pulled out has its sentence; what was not read back does not stay on it as a backup."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)):
            raise KnownError(
                words("The backup was not finished: there is no more room in its place."),
                words("Make room there, or use another stick. Earlier backups are kept."),
            ) from None
        raise KnownError(
            words("The backup was not finished: its place does not answer any more."),
            words("Is the stick plugged in?"),
        ) from None
    finally:
        with suppress(OSError):
            unread.unlink(missing_ok=True)


@contextmanager
def _synced(path: Path) -> Iterator[BinaryIO]:
    """A new file that only this user reads, and that is on the medium when the block ends."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def _read_again(desk: Desk, file: Path, key: str, contents: Contents, place: Path, watch: _Watch) -> None:
    """Take the backup from the medium, as somebody would who needs it: unseal, compare, open, look at every page."""
    watch.tell(0.65, words("Reading it again"))
    again, packed = place / "again.db", place / "again"
    try:
        _unsealed(file, key, packed, watch)
        with _own_disk(), packed.open("rb") as source:
            found = unpack_to(source, again, verify, watch.step)
        packed.unlink()
        step = watch.part(0.85, 1, words("Checking every page of it"))
        trouble = next(problems(again, desk.keys.database_key, desk.head.signers(), verify, step), None)
    except (StoppedError, _OwnDiskError):
        raise
    except KnownError as error:
        raise _unreadable(error.sentence) from None
    if found.contents != contents or trouble is not None:
        raise _unreadable(trouble)


def _unsealed(file: Path, key: str, packed: Path, watch: _Watch) -> None:
    with _from_medium(file) as source, packed.open("xb") as target:

        def keep(piece: bytes) -> None:
            watch.step()
            with _own_disk():
                target.write(piece)

        unseal_parts(source, key, keep)
        with _own_disk():
            target.flush()


def _unreadable(why: Words | None) -> KnownError:
    return KnownError(words("What was written cannot be read back. Use another stick."), why)


@contextmanager
def _own_disk() -> Iterator[None]:
    try:
        yield
    except OSError:
        raise _OwnDiskError from None


@contextmanager
def _from_medium(file: Path) -> Iterator[BinaryIO]:
    """A file that was synced, asked of the medium itself where the system can be told to forget its own copy."""
    with file.open("rb") as handle:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(handle.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        yield handle


def _key_file(desk: Desk, key: str) -> bytes:
    wrapped = wrap(key.encode(), desk.keys.database_key, PURPOSE)
    parts = {"head": json.loads(head_bytes(desk.head)), "key": wrapped.hex()}
    return json.dumps(parts, ensure_ascii=False).encode()


def _keep_newest(new: Path, vault: str) -> None:
    """The new backup and the last ones before it stay, whatever the clock said; only backups of this vault ever go.

    One that somebody has copied or called otherwise is no longer ours to take away.

    A stick that is pulled out meanwhile holds the new one already.
    """
    with suppress(OSError):
        own = re.compile(rf"backup-{vault}-\d{{8}}-\d{{6}}\.age")
        others = sorted(one for one in new.parent.glob("*.age") if own.fullmatch(one.name) and one != new)
        gone = [path for old in others[: 1 - _KEPT] for path in (old, old.with_suffix(KEY_ENDING))]
        for path in (*gone, *new.parent.glob(f".backup-{vault}-*{_UNREAD}")):
            path.unlink(missing_ok=True)


def _remember(desk: Desk, name: str, to: Path, contents: Contents) -> None:
    """The backup stands by now; a vault whose own disk refuses this must not make somebody throw it away."""
    try:
        with desk.database.work(Intent.BACKUP, "verify backup", name) as work:
            mark_verified(work, name, stamp(desk.clock.now()), contents.checkpoint or (0, ""))
            write_settings(work.connection, {PLACE: str(to.absolute()), QUIET_UNTIL: ""})
    except KnownError as error:
        raise KnownError(
            words("The backup is written and was read again, but the records could not note it."),
            error.sentence,
        ) from None
