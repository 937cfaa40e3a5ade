"""Hostile files as they come to a coordinator: each gets its verdict soon, nothing hangs, nothing is taken."""

import os
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.office import coordinator
from caseapp.actions.vaults.opening import NewVault
from caseapp.vault import recovery
from caseapp.vault.sealing import seal
from tests.exchange.summary.evil_files import GOOD

MOST_SECONDS = 10.0
GIB = 1024**3


@pytest.fixture
def office(new_vault: Callable[..., NewVault]) -> Desk:
    return new_vault(kind="coordinator").desk


def _sparse(at: Path, office: Desk) -> None:
    with at.open("wb") as file:
        file.truncate(GIB)


def _pipe(at: Path, office: Desk) -> None:
    os.mkfifo(at)


def _link_to_itself(at: Path, office: Desk) -> None:
    at.symlink_to(at)


def _link_to_a_device(at: Path, office: Desk) -> None:
    at.symlink_to("/dev/zero")


def _nothing_there(at: Path, office: Desk) -> None:
    """A name whose file went away since it was chosen."""


def _pdf_bomb(at: Path, office: Desk) -> None:
    packed = zlib.compress(zlib.compress(bytes(30_000_000), 9), 9)
    head = b"%%PDF-1.7\n1 0 obj\n<</Filter[/FlateDecode/FlateDecode]/Length %d>>\nstream\n" % len(packed)
    at.write_bytes(
        head + packed + b"\nendstream\nendobj\ntrailer<</Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF\n"
    )


def _zip_bomb(at: Path, office: Desk) -> None:
    import io
    import zipfile

    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../summary.caseapp", bytes(50_000_000))
    at.write_bytes(packed.getvalue())


def _sealed(content: bytes) -> Callable[[Path, Desk], None]:
    return lambda at, office: _write(at, seal(content, [_recipient(office)]))


def _write(at: Path, data: bytes) -> None:
    at.write_bytes(data)


def _recipient(office: Desk) -> str:
    return recovery.recipient_of(office.keys.sealing_key)


def _sealed_twice(at: Path, office: Desk) -> None:
    at.write_bytes(seal(seal(GOOD, [_recipient(office)]), [_recipient(office)]))


def _sealed_to_another(at: Path, office: Desk) -> None:
    at.write_bytes(seal(GOOD, [recovery.recipient_of(recovery.new_recovery_key())]))


def _sealed_and_cut(at: Path, office: Desk) -> None:
    at.write_bytes(seal(GOOD, [_recipient(office)])[:-20])


def _sealed_to_thousands(at: Path, office: Desk) -> None:
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"B" * 43 + b"\n"
    at.write_bytes(b"age-encryption.org/v1\n" + stanza * 20_000 + b"--- " + b"C" * 43 + b"\n" + bytes(5000))


def _sealed_header_without_end(at: Path, office: Desk) -> None:
    at.write_bytes(b"age-encryption.org/v1\n-> " + b"x" * 15_000_000)


def _work_factor(at: Path, office: Desk) -> None:
    """A stanza that asks for 2^60 rounds of scrypt."""
    stanza = b"-> scrypt " + b"A" * 22 + b" 60\n" + b"B" * 43 + b"\n"
    at.write_bytes(b"age-encryption.org/v1\n" + stanza + b"--- " + b"C" * 43 + b"\n" + bytes(64))


DOORS: dict[str, Callable[[Path, Desk], None]] = {
    "sparse.pdf": _sparse,
    "pipe.pdf": _pipe,
    "loop.pdf": _link_to_itself,
    "device.pdf": _link_to_a_device,
    "gone.pdf": _nothing_there,
    "bomb.pdf": _pdf_bomb,
    "bomb.zip": _zip_bomb,
    "two-inside.age": _sealed(GOOD + GOOD),
    "nothing-inside.age": _sealed(b""),
    "zeros-inside.age": _sealed(bytes(19_000_000)),
    "sealed-twice.age": _sealed_twice,
    "another.age": _sealed_to_another,
    "cut.age": _sealed_and_cut,
    "thousands.age": _sealed_to_thousands,
    "no-end.age": _sealed_header_without_end,
    "work-factor.age": _work_factor,
    "good\u202efdp.exe": _sealed(b"not one\n"),
    "line\nbreak.pdf": _sealed(b"no"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="pipes, links and such names are of other systems")
@pytest.mark.parametrize("name", DOORS)
def test_a_hostile_file_gets_its_verdict_soon(office: Desk, tmp_path: Path, name: str) -> None:
    place = tmp_path / "in"
    place.mkdir()
    DOORS[name](place / name, office)
    before = time.process_time()
    (verdict,) = coordinator.import_files(office, [place / name])
    assert not verdict.accepted
    assert verdict.sentence.text
    assert time.process_time() - before < MOST_SECONDS


def test_a_folder_of_them_is_read_to_its_end(office: Desk, tmp_path: Path) -> None:
    for name in ("bomb.pdf", "cut.age", "two-inside.age", "thousands.age"):
        DOORS[name](tmp_path / name, office)
    verdicts = coordinator.import_files(office, [tmp_path])
    assert len(verdicts) > 3
    assert not any(verdict.accepted for verdict in verdicts)
