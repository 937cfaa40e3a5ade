"""Pages, databases and heads of an earlier moment, each rightly made once, put back in their places.

A page carries no date, so its own check says nothing. What tells is counted: the check of the closed vault, opening it,
or reading everybody in it, where a sealed answer is bound to the version of its row.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from caseapp.actions.casework import entries, people
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.errors import KnownError
from caseapp.db.engine import PAGE
from caseapp.vault.heads import NAMES, database_path, read_head
from tests.faults import acting
from tests.faults.flips_heads import Counts
from tests.faults.standing import in_memory


@dataclass(frozen=True, slots=True)
class Earlier:
    """The files of a vault at an earlier moment, and how many openings lie between."""

    when: str
    files: dict[str, bytes]


def lived(
    folder: Path, office: acting.Office, steps: Sequence[Callable[[acting.Office], None]]
) -> tuple[Path, tuple[Earlier, ...]]:
    """Let a closed vault be used on; gives its files as they were two openings ago, one ago, and before the last save."""
    two = _files(folder)
    office.desk = acting.opened(folder, read_head(folder))
    for step in steps:
        step(office)
    _name_first_person(office, "Gulnara")
    office.desk.close()
    one = _files(folder)
    office.desk = acting.opened(folder, read_head(folder))
    before = _files(folder)
    _name_first_person(office, "Gulmira")
    office.desk.close()
    return folder, (
        Earlier("of two openings ago", two), Earlier("of one opening ago", one), Earlier("of the same session", before),
    )  # fmt: skip


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith("-journal")}


def _name_first_person(office: acting.Office, name: str) -> None:
    first = entries.list_entries(office.desk, "person")[-1]
    entries.save_entry(office.desk, "person", first.id, first.version, replace(first.record, given_name=name))


def replay(folder: Path, moments: Iterable[Earlier], told: Callable[[Path], str], tally: Counts) -> None:
    """Put single pages, the whole database, a head, and everything of each moment back."""
    now = _files(folder)
    database = database_path(folder, read_head(folder)).name
    for earlier in moments:
        for kind, files in _damages(now, earlier.files, database):
            sentence = _copied(files, told)
            tally.count(f"{kind} {earlier.when}", sentence)


def _damages(
    now: dict[str, bytes], then: dict[str, bytes], database: str
) -> Iterator[tuple[str, dict[str, bytes]]]:
    whole, old = now[database], then[database]
    for start in range(0, min(len(whole), len(old)), PAGE):
        page = slice(start, start + PAGE)
        if whole[page] != old[page]:
            yield "a page", {**now, database: whole[:start] + old[page] + whole[page.stop :]}
    yield "the whole database", {**now, database: old}
    for name in NAMES:
        if now[name] != then[name]:
            yield "one head, its twin being of today,", {**now, name: then[name]}
    yield "both heads", {**now, **{name: then[name] for name in NAMES}}
    yield "the whole vault", dict(then)


def _copied(files: dict[str, bytes], told: Callable[[Path], str]) -> str:
    with tempfile.TemporaryDirectory(dir=in_memory()) as place:
        folder = Path(place) / "vault"
        for way in (told, _read_all):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            for name, content in files.items():
                (folder / name).write_bytes(content)
            if sentence := way(folder):
                return sentence
    return ""


def _read_all(folder: Path) -> str:
    """What is said when the vault is opened and everybody in it is read."""
    try:
        desk = open_vault(folder, acting.USER, acting.PASSPHRASE, acting.MovingClock())
        try:
            for line in people.list_people(desk):
                people.read_person(desk, line.person_id)
        finally:
            desk.close()
    except KnownError as error:
        return error.sentence.text
    return ""
