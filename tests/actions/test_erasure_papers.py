"""The certificate of an erasure, what old backups still hold, and that nothing comes back by the back door."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import update

from caseapp.actions.casework import drafts, entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.passing_on import register
from caseapp.actions.safekeeping import erasing, erasure_papers
from caseapp.actions.safekeeping.backup import backup
from caseapp.actions.safekeeping.restoring import restore
from caseapp.actions.vaults import opening
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.db import tables
from caseapp.db.backups import BackupMade, add_backup
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.person import Person
from caseapp.records.retention import Level
from caseapp.reports.erasure import ErasureFacts, certificate_pdf, digest_of
from caseapp.vault.heads import database_path
from tests.conftest import PASSPHRASE
from tests.reports.reading import text_of

CASE = Case(opened=date(2026, 1, 7), status="Closed", closed=date(2026, 3, 1))
PAGE, RESERVED = 4096, 80
"""Bytes of a page of SQLCipher 4, and at its end those of IV (16) and HMAC (64)."""


def _admit(desk: Desk, name: str = "Zarina") -> int:
    return people.admit(desk, Person(given_name=name), CASE)


def _note_backups(desk: Desk, *made: tuple[str, str, str]) -> None:
    with desk.database.quietly() as work:
        for name, at, place in made:
            add_backup(work, BackupMade(name, at, at, place, 1, "", 1))


def _erased(desk: Desk) -> int:
    return erasing.erase(desk, _admit(desk), "own_request", Level.ALL)


# ------------------------------------------------------------------ the certificate


def test_the_certificate_is_drawn_again_to_the_byte(desk: Desk, tmp_path: Path) -> None:
    _note_backups(desk, ("backup-a", "2026-09-01T10:00:00Z", "stick"))
    number = _erased(desk)
    files = [tmp_path / f"{place}.pdf" for place in range(2)]
    erasure_papers.write_certificate(desk, number, files[0], "en")
    _note_backups(desk, ("backup-b", "2026-10-06T10:00:00Z", "stick"))
    _admit(desk, "Dana")
    erasure_papers.write_certificate(desk, number, files[1], "en")
    assert files[0].read_bytes() == files[1].read_bytes()


@pytest.mark.parametrize("code", ["en", "ru", "kk"])
def test_the_certificate_names_nobody(desk: Desk, code: str) -> None:
    number = _erased(desk)
    with desk.database.reading(None) as reading:
        text = text_of(erasure_papers.certificate(desk, reading, number, code))
    assert "26-0001" in text
    assert "Zarina" not in text


def test_the_register_keeps_facts_and_the_digest_of_them(desk: Desk) -> None:
    _erased(desk)
    (one,) = erasure_papers.register(desk)
    assert one.facts == ErasureFacts(
        desk.profile.id, 1, "2026-10-05T09:30:00Z", "Aigerim", "own_request", "all", ("26-0001",), 2
    )
    assert one.digest == digest_of(one.facts)


def test_a_line_of_the_register_that_was_changed_is_not_drawn(desk: Desk) -> None:
    _erased(desk)
    with desk.database.quietly() as work:
        work.connection.execute(update(tables.ERASURE).values(entries=1))
    with pytest.raises(KnownError, match="was changed since"):
        erasure_papers.register(desk)


def test_a_long_certificate_goes_on_on_a_second_page() -> None:
    backups = tuple((f"backup-{number}", "2026-09-01T10:00:00Z") for number in range(40))
    facts = ErasureFacts(
        "v", 1, "2026-10-05T09:30:00Z", "Aigerim", "retention", "coded", ("26-0001",), 9, backups
    )
    pdf = certificate_pdf(facts, "Umit", Language("kk"))
    assert len(re.findall(rb"/Type /Page\b", pdf)) == 2


# ------------------------------------------------------------------ old backups


def test_backups_hold_an_erased_person_until_three_newer_ones_took_their_place(desk: Desk) -> None:
    _note_backups(
        desk,
        ("one", "2026-08-01T10:00:00Z", "stick"), ("two", "2026-08-02T10:00:00Z", "stick"),
        ("three", "2026-08-03T10:00:00Z", "stick"), ("four", "2026-08-04T10:00:00Z", "stick"),
        ("other", "2026-08-01T10:00:00Z", "folder"),
    )  # fmt: skip
    assert erasure_papers.backups_holding(desk) == ()
    _erased(desk)
    assert _held(desk) == ["four", "three", "two", "other"]
    assert [name for name, _at in erasure_papers.register(desk)[0].facts.backups] == _held(desk)
    for day in ("06", "07", "08"):
        _note_backups(desk, (f"new-{day}", f"2026-10-{day}T10:00:00Z", "stick"))
    assert _held(desk) == ["other"]
    erasure_papers.declare_gone(desk)
    assert _held(desk) == []


def test_a_backup_that_was_never_read_again_counts_for_nothing(desk: Desk) -> None:
    with desk.database.quietly() as work:
        add_backup(work, BackupMade("torn", "2026-08-01T10:00:00Z", "", "stick", 1, "", 1))
    _erased(desk)
    assert _held(desk) == []


def _held(desk: Desk) -> list[str]:
    return [one.name for one in erasure_papers.backups_holding(desk)]


def test_a_restored_older_backup_still_holds_the_person(
    new_vault: Callable[..., NewVault], tmp_path: Path, clock: FixedClock
) -> None:
    """What the page says: erasing reaches the backups only when newer ones take their place."""
    made = new_vault()
    _admit(made.desk)
    (tmp_path / "stick").mkdir()
    file = backup(made.desk, tmp_path / "stick")
    erasing.erase(made.desk, 1, "own_request", Level.ALL)
    assert _held(made.desk) == [file.stem]
    back = restore(file, tmp_path / "back", passphrase=PASSPHRASE, user="Aigerim", clock=clock)
    desk = opening.open_vault(back.folder, "Aigerim", PASSPHRASE, clock)
    assert [line.name for line in people.list_people(desk)] == ["Zarina"]
    desk.close()


# ------------------------------------------------------------------ no way back


def test_the_rows_of_a_register_do_not_bring_an_erased_person_back(
    new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    first, second = new_vault("first").desk, new_vault("second").desk
    for name in ("Zarina", "Dana"):
        _admit(first, name)
    file = tmp_path / "register.xlsx"
    register.export_register(first, file)
    register.take_register(second, file)
    taken = people.list_people(second)
    assert len(taken) == 2
    erasing.erase(second, taken[0].person_id, "own_request", Level.ALL)
    erasing.erase(second, taken[1].person_id, "retention", Level.CODED)
    report = register.take_register(second, file)
    assert (report.taken, report.known) == (0, 2)


def test_an_own_export_does_not_bring_an_erased_person_back(desk: Desk, tmp_path: Path) -> None:
    person_id = _admit(desk)
    register.export_register(desk, tmp_path / "register.xlsx")
    erasing.erase(desk, person_id, "own_request", Level.ALL)
    assert register.take_register(desk, tmp_path / "register.xlsx").taken == 0


def test_an_erased_person_is_written_into_no_register(desk: Desk, tmp_path: Path) -> None:
    erasing.erase(desk, _admit(desk), "retention", Level.CODED)
    _admit(desk, "Dana")
    assert register.export_register(desk, tmp_path / "register.xlsx") == 1


def test_what_anybody_has_typed_about_her_and_not_saved_goes_too(desk: Desk) -> None:
    person_id = _admit(desk)
    other = _admit(desk, "Dana")
    for form in (
        "person:1",
        "case:1",
        "medical:new:1",
        "comment:1",
        "case:new:1",
        f"person:{other}",
        "admit",
    ):
        drafts.save_draft(desk, form, {"text": "x"})
    entries.add_entry(desk, "comment", 1, Comment(day=date(2026, 3, 1), text="x"))
    erasing.erase(desk, person_id, "retention", Level.CODED)
    assert sorted(one.form for one in drafts.read_drafts(desk)) == ["admit", f"person:{other}"]


# ------------------------------------------------------------------ the file itself


def test_no_page_of_the_file_holds_an_answer_or_a_key_of_an_erased_person(desk: Desk) -> None:
    """Every page is decrypted, free room within pages included; before, they are found by the same search."""
    person_id = _admit(desk)
    for number in range(40):
        entries.add_entry(desk, "comment", 1, Comment(day=date(2026, 3, 1), text=f"note {number} " * 200))
    sought = _sealed_of(desk)
    assert len(sought) > 80
    assert _found(desk, sought) == len(sought)
    erasing.erase(desk, person_id, "retention", Level.CODED)
    assert _found(desk, sought) == 0


def _sealed_of(desk: Desk) -> list[bytes]:
    """The first bytes of every sealed cell (a nonce and its ciphertext) and of every file key."""
    with desk.database.reading(None) as reading:
        cells = [
            value
            for name in ("person", "case", "comment", "file_key")
            for row in reading.connection.execute(tables.METADATA.tables[name].select())
            for value in row
            if isinstance(value, bytes)
        ]
    return [cell[:24] for cell in cells] + [cell[-24:] for cell in cells]


def _found(desk: Desk, sought: list[bytes]) -> int:
    pages = _plain_pages(database_path(desk.folder, desk.head), desk.keys.database_key)
    return sum(any(piece in page for page in pages) for piece in sought)


def _plain_pages(file: Path, key: bytes) -> list[bytes]:
    """The pages of a SQLCipher 4 database under its raw key: AES-256-CBC, the IV behind the content of each page."""
    data, pages = file.read_bytes(), []
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        content = page[16 if start == 0 else 0 : PAGE - RESERVED]
        opener = Cipher(
            algorithms.AES(key), modes.CBC(page[PAGE - RESERVED : PAGE - RESERVED + 16])
        ).decryptor()
        pages.append(opener.update(content) + opener.finalize())
    return pages
