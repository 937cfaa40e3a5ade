"""Damage to the heads: a damaged one is never taken for something else, its twin opens the vault, and an opening heals it."""

import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from caseapp.actions.safekeeping import backup as keeping
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.errors import KnownError
from caseapp.vault.heads import NAMES, head_from_bytes, head_problems, read_head
from tests.faults import acting
from tests.faults.standing import in_memory

_HEALED = 400
"""One in so many damaged heads is opened the whole way, to see it healed."""

Choose = Callable[[int], Iterable[int]]


class Counts(Protocol):
    """Where damage is counted."""

    def count(self, kind: str, sentence: str) -> None:
        """One piece of damage, and what was said about it; nothing said is a miss."""


def flip_heads(folder: Path, name: str, choose: Choose, tally: Counts) -> None:
    """Turn single bits of a head over, one at a time."""
    whole = (folder / name).read_bytes()
    for number, bit in enumerate(choose(len(whole) * 8)):
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        _damage(folder, name, bytes(changed), tally, f"bit of {name}", heal=number % _HEALED == 0)
    (folder / name).write_bytes(whole)


def cut_heads(folder: Path, name: str, choose: Choose, tally: Counts) -> None:
    """Leave only the beginning of a head."""
    whole = (folder / name).read_bytes()
    for number, size in enumerate(choose(len(whole))):
        _damage(folder, name, whole[:size], tally, f"cut of {name}", heal=number % _HEALED == 0)
    (folder / name).write_bytes(whole)


def _damage(folder: Path, name: str, content: bytes, tally: Counts, kind: str, *, heal: bool) -> None:
    (folder / name).write_bytes(content)
    tally.count(kind, _told(folder, name, content))
    if heal:
        tally.count(f"healing of {name}", _healed(folder))


def _told(folder: Path, name: str, content: bytes) -> str:
    """The sentence about this head, where it is taken for damaged and for nothing else, and its twin is in force."""
    twin = NAMES[1 - NAMES.index(name)]
    try:
        if head_from_bytes(content) is not None:
            return ""
        if read_head(folder) != head_from_bytes((folder / twin).read_bytes()):
            return ""
        problems = [one for one in head_problems(folder) if one.values == {"name": name}]
    except KnownError:
        return ""  # such as "made by a newer version": a wrong sentence is as bad as none
    return problems[0].text if problems else ""


def _healed(folder: Path) -> str:
    """Open a copy as a user does; afterwards nothing is wrong with it."""
    with tempfile.TemporaryDirectory(dir=in_memory()) as place:
        copy = Path(shutil.copytree(folder, Path(place) / "copy"))
        try:
            open_vault(copy, acting.USER, acting.PASSPHRASE, acting.MovingClock()).close()
            return (
                ""
                if keeping.check(copy, acting.USER, acting.PASSPHRASE)
                else "opened, and both heads are whole again"
            )
        except KnownError:
            return ""
