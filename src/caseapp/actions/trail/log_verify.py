"""Verifying an exported log without any vault: against itself, and against what left the vault meanwhile.

The chain and the signatures tell whether the file is of one piece. Only what somebody outside has kept (a report, a
backup, the digits at the foot of a printed page) tells whether it is the whole log up to there.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from caseapp.actions.desk import Progress, Stop, never_stop, no_progress
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.paths import is_file
from caseapp.base.words import Words, words
from caseapp.db.audit import AuditEntry
from caseapp.db.chain import Chain
from caseapp.exchange.audit_file import LogReader, LogRow
from caseapp.exchange.backup import BEGINNING, look
from caseapp.exchange.card import MOST_CARD, read_card
from caseapp.exchange.summary.characters import shown
from caseapp.exchange.summary.child import read_in_child
from caseapp.exchange.summary.files import read_file
from caseapp.vault.signing import verify

LEAST_DIGITS = 8
_SPACES = re.compile(r"[\s-]+")
_DIGITS = re.compile(rf"[0-9a-f]{{{LEAST_DIGITS},64}}")
_ZIP, _CARD = b"PK\x03\x04", b"{"


@dataclass(frozen=True, slots=True)
class Witness:
    """Something from outside: the checkpoint in it, and the key that signed it (empty where nothing is signed)."""

    name: str
    mark: str
    key: str = ""
    trouble: Words | None = None


@dataclass(frozen=True, slots=True)
class Testimony:
    """What a witness says of the log. `entry` is the number of the entry that it vouches for, 0 for none."""

    name: str
    agrees: bool
    entry: int
    sentence: Words


@dataclass(frozen=True, slots=True)
class Verified:
    """The verdict on a file. `vouched` is the last entry that a witness vouches for."""

    entries: int
    first: str
    last: str
    key: str
    sentence: Words
    holds: bool
    vouched: int
    testimonies: tuple[Testimony, ...]

    @property
    def agrees(self) -> bool:
        """Whether the file holds and no witness speaks against it."""
        return self.holds and all(one.agrees for one in self.testimonies)


def verify_log(
    path: Path,
    witnesses: Sequence[Path] = (),
    digits: Sequence[str] = (),
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> Verified:
    """Verify an exported log against reports, backups, cards and printed digits.

    KnownError where the log itself cannot be read; what is wrong with a witness is said in its testimony.
    """
    heard = [*(_witness(one) for one in witnesses), *(_printed(one) for one in digits)]
    try:
        size = max(path.stat().st_size, 1)
        with path.open("rb") as source:
            reader = LogReader(source, verify)
            given = {one.hash for one in reader.head.checkpoints}
            marks = frozenset(given | {one.mark for one in heard if one.mark})
            chain = Chain(reader.head.actors, verify, marks)
            ends = _Ends()
            for row in reader.rows():
                chain.take((ends.pass_on(row),))
                if row.sequence % 1000 == 0:
                    progress(min(source.tell() / size, 1.0), words("Reading the log"))
                    if stop():
                        raise StoppedError
    except OSError:
        raise KnownError(
            words("The file cannot be opened. Is it still there, and may you read it?")
        ) from None
    sentence, holds = _verdict(reader, chain)
    keys = frozenset((reader.head.key, *reader.head.former))
    testimonies = tuple(_testimony(one, keys, chain) for one in heard)
    vouched = max((one.entry for one in testimonies if one.agrees), default=0)
    return Verified(
        chain.length, ends.first, ends.last, reader.head.key, sentence, holds, vouched, testimonies
    )  # fmt: skip


class _Ends:
    """Remembers when the log begins and ends while its entries go by."""

    def __init__(self) -> None:
        self.first = self.last = ""

    def pass_on(self, row: LogRow) -> AuditEntry:
        """The entry of a line."""
        at = shown(row.at)
        self.first, self.last = self.first or at, at
        return AuditEntry(
            row.sequence, row.at, row.actor, row.action, row.object, row.previous, row.hash, row.key, row.signature
        )  # fmt: skip


def _verdict(reader: LogReader, chain: Chain) -> tuple[Words, bool]:
    """One sentence on the file itself. What a broken chain says counts more than a missing signature."""
    if chain.broken is not None:
        return chain.broken.sentence(), False
    if not reader.genuine:
        return words(
            "The file was changed after it was exported: the vault's signature under it is not right."
        ), False
    lost = [one for one in reader.head.checkpoints if one.hash not in chain.found]
    if lost:
        return words(
            "The vault remembers {n} checkpoints that are not in this log: its end was cut off or written anew.",
            count=len(lost),
        ), False
    return words("The log holds. It has {n} entries.", count=chain.length), True


def _testimony(witness: Witness, keys: frozenset[str], chain: Chain) -> Testimony:
    if witness.trouble is not None:
        return Testimony(witness.name, agrees=False, entry=0, sentence=witness.trouble)
    if witness.key and witness.key not in keys:
        foreign = words("This was signed by another vault and says nothing about this log.")
        return Testimony(witness.name, agrees=False, entry=0, sentence=foreign)
    if not witness.mark:
        return Testimony(
            witness.name, agrees=True, entry=0, sentence=words("The card belongs to the vault that signed this log.")
        )  # fmt: skip
    entry = chain.found.get(witness.mark, 0)
    if entry:
        number = words("It vouches for every entry up to number {number}.", number=str(entry))
        return Testimony(witness.name, agrees=True, entry=entry, sentence=number)
    if chain.broken is not None:
        behind = words("Its entry was not met before the one that does not hold.")
        return Testimony(witness.name, agrees=False, entry=0, sentence=behind)
    gone = words(
        "The entry that stood last when this left the vault is not in the log. The log was cut off or written anew, or "
        "the vault was restored from an older backup."
    )
    return Testimony(witness.name, agrees=False, entry=0, sentence=gone)


def _witness(path: Path) -> Witness:
    """What a file from outside has to say. Reports are read in the child process like all that comes from outside."""
    try:
        return _heard(path)
    except KnownError as error:
        return Witness(path.name, "", trouble=error.sentence)


def _heard(path: Path) -> Witness:
    start = _beginning(path)
    if start.startswith(_ZIP):
        return _backup(path.name, start)
    if start.startswith(_CARD):
        return Witness(path.name, "", read_card(read_file(path, MOST_CARD), verify).signing_key.hex())
    opened = read_in_child(path, verify)
    return _marked(path.name, opened.summary.checkpoint, opened.public_key.hex())


def _beginning(path: Path) -> bytes:
    """The beginning of an ordinary file; nothing where it cannot be read, which the reader proper then says."""
    if not is_file(path):
        return b""
    try:
        with path.open("rb") as file:
            return file.read(BEGINNING)
    except OSError:
        return b""


def _backup(name: str, beginning: bytes) -> Witness:
    """A backup that somebody has unsealed: its list stands in front, so the records behind it are not looked at."""
    opened = look(beginning, verify)
    if opened is None or opened.contents.checkpoint is None:
        return _marked(name, "", "")
    return _marked(name, opened.contents.checkpoint[1], opened.contents.key.hex())


def _marked(name: str, mark: str, key: str) -> Witness:
    if not _DIGITS.fullmatch(mark):
        return Witness(
            name, "", key, words("It carries no checkpoint: an earlier version of the program made it.")
        )
    return Witness(name, mark, key)


def _printed(text: str) -> Witness:
    """The digits at the foot of a page, as somebody typed them."""
    digits = _SPACES.sub("", text).lower()
    if not _DIGITS.fullmatch(digits):
        wrong = words(
            "A checkpoint is written with at least {n} of the digits 0 to 9 and a to f.", count=LEAST_DIGITS
        )
        return Witness(shown(text), "", trouble=wrong)
    return Witness(shown(text), digits)
