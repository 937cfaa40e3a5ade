"""Wrong passphrases, counted from one start of the program to the next, and told at the next sign-in.

The count stands in the open beside the heads. Whoever has the files can delete it, and guesses on a copy anyway: what
keeps her out is the passphrase and what one guess costs. The count slows a colleague down and tells of her.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from caseapp.base.clock import Clock, stamp
from caseapp.vault.heads import read_head

FILE = "tries.json"
LONGEST_WAIT = 30
"""Seconds; each wrong try doubles the wait: 1, 2, 4, 8, 16, 30."""
_LARGEST = 100_000
_MOST = 1_000_000
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries since the last sign-in of a user, and when the last of them was."""

    count: int = 0
    last: datetime = _NEVER

    def wait(self, now: datetime) -> int:
        """Seconds until the next try; never more than the longest wait, also where the clock was set back."""
        if not self.count:
            return 0
        left = wait_after(self.count) - int((now - self.last).total_seconds())
        return max(0, min(left, LONGEST_WAIT))


@dataclass(frozen=True, slots=True)
class Door:
    """What the unlock page begins with: who may open the vault, and the wrong tries in each name."""

    users: tuple[str, ...]
    tries: Mapping[str, Tries]


def wait_after(count: int) -> int:
    """Seconds to wait after so many wrong tries."""
    return min(2 ** min(count - 1, 8), LONGEST_WAIT) if count > 0 else 0


def at_the_door(folder: Path) -> Door:
    """Who may open a vault, and what was tried. KnownErrors as of reading the head."""
    users = tuple(slot.user for slot in read_head(folder).slots)
    known = read_tries(folder)
    return Door(users, {user: known[user] for user in users if user in known})


def read_tries(folder: Path) -> Mapping[str, Tries]:
    """What was counted, by user; nothing where the file is missing or damaged."""
    path = folder / FILE
    try:
        if path.stat().st_size > _LARGEST:
            return {}
        found = json.loads(path.read_text("utf-8"))
        return {str(user): Tries(_count(count), _moment(last)) for user, (count, last) in found.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def wrong_tries(folder: Path, user: str) -> int:
    """How many tries in a user's name were wrong since she signed in last."""
    return read_tries(folder).get(user, Tries()).count


def count_wrong(folder: Path, user: str, clock: Clock) -> None:
    """Count one more wrong try in a user's name. A disk that does not take it is not worth a trouble of its own."""
    known = dict(read_tries(folder))
    before = known.get(user, Tries())
    known[user] = Tries(min(before.count + 1, _MOST), clock.now())
    _write(folder, known)


def forget_tries(folder: Path, user: str) -> None:
    """The user has signed in, and was told, or is gone."""
    known = dict(read_tries(folder))
    if known.pop(user, None) is not None:
        _write(folder, known)


def _write(folder: Path, known: Mapping[str, Tries]) -> None:
    content = {user: [one.count, stamp(one.last)] for user, one in known.items()}
    with suppress(OSError):
        path = folder / FILE
        fresh = path.with_name(f"{FILE}.new")
        fresh.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
        fresh.replace(path)


def _count(count: object) -> int:
    if not isinstance(count, int) or not 0 <= count <= _MOST:
        raise ValueError("count")
    return count


def _moment(last: object) -> datetime:
    moment = datetime.fromisoformat(str(last))
    if moment.tzinfo is None:
        raise ValueError("moment")
    return moment
