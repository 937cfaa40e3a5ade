"""What sealing answers costs: the same program beside itself with keys that leave everything as it is.

Both have the encrypted database, the signed log and the same tables; only the sealing of answers, of drafts and of the
log's lines is left out of the floor. Only this measurement can do that: a vault made so opens nowhere else.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from itertools import cycle
from typing import TypeVar
from unittest.mock import patch

from benchmarks.measuring import CLOCK, Figure, median_seconds, report, shelter
from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.vaults.opening import open_vault
from caseapp.vault.compartments import Keyring

PEOPLE, MANY = 300, 10_000
RUNS = 200
OPENINGS = 7

One = TypeVar("One")


def _no_key(*_of: object) -> bytes:
    return b""


def _as_it_is(*parts: bytes) -> bytes:
    """The content, which is the last of what a keyring is given."""
    return parts[-1]


_OPEN = dict.fromkeys(
    ("seal", "unseal", "seal_own", "unseal_own", "seal_audit", "unseal_audit"), _as_it_is
) | {"new_file_key": _no_key}


def figures() -> Iterator[Figure]:
    """Medians with sealing, and without as the floor."""
    sealed, without = _small(), _unsealed(_small)
    names = (
        "open a person's page, all compartments",
        "save a person, names sealed",
        "save a medical entry, answers sealed",
    )
    for name, ours, floor in zip(names, sealed, without, strict=True):
        yield Figure(name, ours * 1000, floor * 1000, "ms")
    yield Figure("unlock and list 10,000 people", _large(), _unsealed(_large), "s")


def _unsealed(measure: Callable[[], One]) -> One:
    with ExitStack() as patched:
        for name, way in _OPEN.items():
            patched.enter_context(patch.object(Keyring, name, way))
        return measure()


def _small() -> tuple[float, ...]:
    with shelter(PEOPLE, 4) as (desk, _):
        ids = cycle([line.person_id for line in people.list_people(desk)])
        page = median_seconds(RUNS, lambda: people.read_person(desk, next(ids)))
        return page, _saving(desk, "person", "aliases"), _saving(desk, "medical", "notes")


def _saving(desk: Desk, subject: str, question: str) -> float:
    chosen = cycle(entries.list_entries(desk, subject)[:50])
    texts = cycle(["a note of some length " * 40, "another one, as long " * 40])
    versions: dict[int, int] = {}

    def save() -> None:
        one = next(chosen)
        changed = replace(one.record, **{question: next(texts)[:200]})
        saved = entries.save_entry(desk, subject, one.id, versions.get(one.id, one.version), changed)
        versions[one.id] = saved.version

    return median_seconds(RUNS, save)


def _large() -> float:
    with shelter(MANY, 8) as (made, passphrase):
        made.close()

        def listed() -> None:
            desk = open_vault(made.folder, "", passphrase, CLOCK)
            assert len(people.list_people(desk)) == MANY
            desk.close()

        listed()
        return median_seconds(OPENINGS, listed)


if __name__ == "__main__":
    report(figures())
