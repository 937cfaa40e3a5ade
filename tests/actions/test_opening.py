"""Making a vault and opening it: each kind of trouble has its own sentence, and none makes a new vault."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.vaults.opening import NewVault, Setup, create_vault, open_vault, users_of
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.records.case import Case
from caseapp.records.person import Person
from caseapp.vault.slots import LEAST, WrongPassphraseError
from tests.conftest import PASSPHRASE


def _closed(desk: Desk) -> Path:
    people.admit(desk, Person(given_name="Gulnara"), Case(opened=date(2026, 7, 1), status="Active"))
    desk.close()
    return desk.folder / "vault.db"


def test_what_was_written_is_there_after_opening_again(desk: Desk, clock: FixedClock) -> None:
    _closed(desk)
    again = open_vault(desk.folder, "Aigerim", PASSPHRASE, clock)
    assert [line.name for line in people.list_people(again)] == ["Gulnara"]
    again.close()


def test_the_only_user_need_not_say_who_she_is(desk: Desk, clock: FixedClock) -> None:
    desk.close()
    assert users_of(desk.folder) == ("Aigerim",)
    open_vault(desk.folder, "", PASSPHRASE, clock).close()


def test_a_wrong_passphrase_is_told(desk: Desk, clock: FixedClock) -> None:
    desk.close()
    with pytest.raises(WrongPassphraseError):
        open_vault(desk.folder, "", "correct horse battery staple six", clock)


def test_nobody_else_has_a_slot(desk: Desk, clock: FixedClock) -> None:
    desk.close()
    with pytest.raises(KnownError, match="Nobody of that name"):
        open_vault(desk.folder, "Bolat", PASSPHRASE, clock)


@pytest.mark.parametrize(
    ("harm", "sentence"),
    [
        (lambda file: file.write_bytes(b""), "is empty"),
        (lambda file: file.write_bytes(file.read_bytes()[:-100]), "cut off"),
        (lambda file: file.write_bytes(file.read_bytes()[:-4096]), "cut off|damaged"),
        (lambda file: file.unlink(), "missing"),
        (lambda file: file.write_bytes(os.urandom(8192)), "damaged"),
        (
            lambda file: file.write_bytes(bytes([file.read_bytes()[40] ^ 1]) + file.read_bytes()[1:]),
            "damaged",
        ),
    ],
)
def test_damage_has_its_sentence_and_changes_nothing(
    desk: Desk, clock: FixedClock, harm: Callable[[Path], object], sentence: str
) -> None:
    file = _closed(desk)
    harm(file)
    before = file.read_bytes() if file.exists() else None
    with pytest.raises(KnownError, match=sentence):
        open_vault(desk.folder, "", PASSPHRASE, clock)
    assert (file.read_bytes() if file.exists() else None) == before


def test_a_newer_database_is_left_as_it_is(desk: Desk, clock: FixedClock) -> None:
    with desk.database.work(None, "test") as work:
        work.connection.exec_driver_sql("PRAGMA user_version = 99")
    desk.close()
    with pytest.raises(KnownError, match="newer version"):
        open_vault(desk.folder, "", PASSPHRASE, clock)


def test_the_database_of_another_vault_is_noticed(
    new_vault: Callable[..., NewVault], clock: FixedClock
) -> None:
    one, other = new_vault("one").desk, new_vault("other").desk
    one.close()
    other.close()
    for name in ("head.a", "head.b"):
        (one.folder / name).write_bytes((other.folder / name).read_bytes())
    with pytest.raises(KnownError):
        open_vault(one.folder, "", PASSPHRASE, clock)


def test_a_vault_that_is_open_elsewhere_is_told(desk: Desk, clock: FixedClock) -> None:
    with pytest.raises(KnownError, match="open in another"):
        open_vault(desk.folder, "", PASSPHRASE, clock)


def test_a_folder_that_holds_anything_never_becomes_a_vault(tmp_path: Path, clock: FixedClock) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "letter.txt").write_text("keep me")
    with pytest.raises(KnownError, match="not empty"):
        create_vault(folder, Setup("shelter", "Umit", "", "en", "Aigerim", PASSPHRASE, cost=LEAST), clock)
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]


def test_a_folder_that_cannot_be_looked_into_is_refused(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(_folder: Path) -> None:
        raise PermissionError

    shelter = Setup("shelter", "Umit", "", "en", "Aigerim", PASSPHRASE, cost=LEAST)
    (tmp_path / "letter.txt").touch()
    with pytest.raises(KnownError, match="cannot be made"):
        create_vault(tmp_path / "letter.txt" / "records", shelter, clock)
    monkeypatch.setattr(Path, "iterdir", closed)  # whoever runs the tests may be allowed to read everything
    with pytest.raises(KnownError, match="cannot be made"):
        create_vault(tmp_path, shelter, clock)


def test_a_weak_passphrase_makes_no_vault(tmp_path: Path, clock: FixedClock) -> None:
    with pytest.raises(KnownError, match="at least"):
        create_vault(
            tmp_path / "v", Setup("shelter", "Umit", "", "en", "Aigerim", "short", cost=LEAST), clock
        )
    assert not (tmp_path / "v").exists()


def test_nothing_readable_stands_in_the_folder(desk: Desk) -> None:
    _closed(desk)
    content = b"".join(path.read_bytes() for path in desk.folder.iterdir())
    assert b"Gulnara" not in content
    assert b"gulnara" not in content
