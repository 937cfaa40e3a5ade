"""Backups that somebody made up, and those of the first version."""

import io
import json
import os
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from caseapp.actions.casework import people
from caseapp.actions.desk import Desk
from caseapp.actions.safekeeping.backup import backup
from caseapp.actions.safekeeping.backup_reading import beginning
from caseapp.actions.safekeeping.restoring import (
    Secrets,
    _opened_by,
    look_into,
    restore,
    restore_seen,
)
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.db.engine import open_engine
from caseapp.db.settings import read_settings
from caseapp.db.work import transaction
from caseapp.exchange.backup import Contents, digest, digest_of, look, pack
from caseapp.vault import recovery
from caseapp.vault.heads import database_path, head_bytes, read_head
from caseapp.vault.sealing import seal
from caseapp.vault.signing import Signer, new_seed, verify
from caseapp.vault.slots import open_slot
from caseapp.vault.streams import seal_parts
from caseapp.vault.wrapping import wrap
from tests.conftest import NOW, PASSPHRASE


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def test_a_changed_database_inside_a_backup_is_not_taken(
    desk: Desk, stick: Path, tmp_path: Path, clock: FixedClock
) -> None:
    """The list is signed by the vault's key: a list made by somebody else, for another database, is told."""
    file = backup(desk, stick)
    key, _database_key = _opened_by(file, Secrets(passphrase=PASSPHRASE))
    found = look(beginning(file, key), verify)
    assert found is not None
    stranger = Signer(new_seed())
    copy = tmp_path / "copy.db"
    desk.close()
    shutil.copy(database_path(desk.folder, desk.head), copy)
    forged = Contents("20261005-093000", stranger.public_key, digest_of(copy), digest(head_bytes(desk.head)))
    with file.open("wb") as target:
        seal_parts(
            pack(forged, head_bytes(desk.head), copy, stranger.sign), target, [recovery.recipient_of(key)]
        )
    with pytest.raises(KnownError, match="was changed after it was made"):
        restore(file, tmp_path / "again", passphrase=PASSPHRASE, clock=clock)
    assert not (tmp_path / "again").exists()


def test_a_backup_of_the_first_version_comes_back_in_the_present_format(
    tmp_path: Path, clock: FixedClock
) -> None:
    """Its archive had the database in front, and the database was of a time before answers were sealed."""
    era = Path(__file__).resolve().parents[1] / "eras"
    word = (era / "vault_1.passphrase.txt").read_text("utf-8").strip()
    vault = Path(shutil.copytree(era / "vault_1", tmp_path / "vault_1"))
    keys = open_slot(read_head(vault).slot_of(""), word)
    signer = signer_of(vault, keys.database_key)
    head = (vault / "head.a").read_bytes()
    whole = (vault / "vault.db").read_bytes()
    listed = json.dumps(
        {
            "format": "caseapp-backup", "version": 1, "made": "20261005-093000", "key": signer.public_key.hex(),
            "database": digest(whole), "head": digest(head),
        }
    ).encode()  # fmt: skip
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, part in (("vault.db", whole), ("head", head), ("contents.json", listed)):
            archive.writestr(name, part)
        archive.writestr("contents.sig", signer.sign(listed))
    key = recovery.new_recovery_key()
    file = tmp_path / "stick" / "backup-1.age"
    file.parent.mkdir()
    file.write_bytes(seal(content.getvalue(), [recovery.recipient_of(key)]))
    wrapped = wrap(key.encode(), keys.database_key, b"caseapp backup key 1").hex()
    file.with_suffix(".key").write_text(json.dumps({"head": json.loads(head), "key": wrapped}), "utf-8")
    shutil.rmtree(vault)
    restored = restore(file, tmp_path / "again", passphrase=word, clock=clock)
    desk = open_vault(restored.folder, "", word, clock)
    known = json.loads((era / "known_1.json").read_text("utf-8"))["vault"]["people"]
    assert {line.code: line.name for line in people.list_people(desk)} == known
    desk.close()


def signer_of(vault: Path, key: bytes) -> Signer:
    engine = open_engine(vault / "vault.db", key)
    with transaction(engine) as connection:
        seed = read_settings(connection)["signing_seed"]
    engine.dispose()
    return Signer(bytes.fromhex(seed))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX")
def test_a_pipe_and_a_file_that_is_gone_are_no_backups(tmp_path: Path) -> None:
    card = recovery.card_text(recovery.new_recovery_key())
    os.mkfifo(tmp_path / "pipe.age")
    for name in ("pipe.age", "gone.age"):
        with pytest.raises(KnownError, match="cannot be opened"):
            restore(tmp_path / name, tmp_path / "again", card=card)


def test_a_stick_that_is_pulled_while_it_is_read_is_told_from_a_full_disk(
    desk: Desk, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = backup(desk, stick)
    desk.close()
    real, whole = Path.open, file.read_bytes()

    class Pulled(io.BytesIO):
        def read(self, most: int | None = -1) -> bytes:
            if self.tell() > 100_000:
                raise OSError(5, "Input/output error")
            return super().read(min(most or 0, 50_000))

    def opened(path: Path, *how: Any, **more: Any) -> Any:
        return Pulled(whole) if path == file else real(path, *how, **more)

    seen = look_into(file, tmp_path / "again", Secrets(passphrase=PASSPHRASE))
    monkeypatch.setattr(Path, "open", opened)
    with pytest.raises(KnownError, match="cannot be read to its end"):
        restore_seen(seen, tmp_path / "again", Secrets(passphrase=PASSPHRASE), FixedClock(NOW))
    assert not (tmp_path / "again").exists()
