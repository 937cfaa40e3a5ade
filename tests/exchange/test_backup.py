"""What stands inside a backup: read and written in pieces, every part checked, the earlier version still read."""

import hashlib
import io
import json
import zipfile
from pathlib import Path

import pytest

from caseapp.base.errors import KnownError
from caseapp.exchange.backup import Contents, digest, digest_of, look, pack, unpack, unpack_to

DATABASE, HEAD, KEY = bytes(range(256)) * 9000 + b"end", b'{"a head": 1}', b"k" * 32


def sign(content: bytes) -> bytes:
    """Stands for a signature: 64 bytes that depend on the content."""
    return hashlib.sha512(KEY + content).digest()


def verify(key: bytes, signature: bytes, content: bytes) -> bool:
    return key == KEY and signature == hashlib.sha512(KEY + content).digest()


def written(folder: Path, **changed: object) -> bytes:
    database = folder / "first.db"
    database.write_bytes(DATABASE)
    parts = {"database": digest_of(database), "head": digest(HEAD), "people": 7, "entries": 12}
    contents = Contents("20261005-093000", KEY, **{**parts, **changed})  # type: ignore[arg-type]
    return b"".join(pack(contents, HEAD, database, sign))


def first_version(**changed: object) -> bytes:
    """As the first version wrote it."""
    told = {
        "format": "caseapp-backup", "version": 1, "made": "20261005-093000", "key": KEY.hex(),
        "database": digest(DATABASE), "head": digest(HEAD),
    }  # fmt: skip
    listed = json.dumps({**told, **changed}, sort_keys=True).encode()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, part in (("vault.db", DATABASE), ("head", HEAD), ("contents.json", listed)):
            archive.writestr(name, part)
        archive.writestr("contents.sig", sign(listed))
    return target.getvalue()


def test_a_backup_gives_back_what_was_put_in(tmp_path: Path) -> None:
    opened = unpack_to(io.BytesIO(written(tmp_path, checkpoint=(5, "ab"))), tmp_path / "again.db", verify)
    assert (tmp_path / "again.db").read_bytes() == DATABASE
    assert opened.head == HEAD
    contents = opened.contents
    assert (contents.people, contents.entries, contents.checkpoint) == (7, 12, (5, "ab"))


def test_any_tool_for_zip_archives_opens_it(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(written(tmp_path))) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["contents.json", "contents.sig", "head", "vault.db"]
        assert archive.read("vault.db") == DATABASE


def test_the_list_is_read_without_the_database(tmp_path: Path) -> None:
    found = look(written(tmp_path)[:8192], verify)
    assert found is not None
    assert (found.contents.made, found.contents.entries, found.head) == ("20261005-093000", 12, HEAD)


def test_a_backup_of_the_first_version_is_still_read(tmp_path: Path) -> None:
    content = first_version()
    assert look(content[:8192], verify) is None
    opened = unpack_to(io.BytesIO(content), tmp_path / "again.db", verify)
    assert (tmp_path / "again.db").read_bytes() == DATABASE
    assert (opened.contents.people, opened.contents.entries) == (-1, -1)


def test_every_cut_and_every_flipped_byte_of_the_front_is_told(tmp_path: Path) -> None:
    whole = written(tmp_path)
    places = [*range(0, 1024, 3), len(whole) - 2000, len(whole) - 1200]
    damaged = [whole[:place] for place in places]
    damaged += [whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :] for place in places]
    missed = []
    for number, content in enumerate(damaged):
        try:
            unpack_to(io.BytesIO(content), tmp_path / f"{number}.db", verify)
            missed.append((number, (tmp_path / f"{number}.db").read_bytes() == DATABASE))
        except KnownError:
            continue
    assert all(same for _number, same in missed), "a damaged database was taken"


def test_cut_and_changed_backups_of_the_first_version_are_told(tmp_path: Path) -> None:
    whole = first_version()
    for number, content in enumerate((whole[:-30], whole[:500], whole[:100] + b"x" + whole[101:], b"PK")):
        with pytest.raises(KnownError, match="damaged"):
            unpack_to(io.BytesIO(content), tmp_path / f"{number}.db", verify)
    with pytest.raises(KnownError, match="newer version"):
        unpack_to(io.BytesIO(first_version(version=3)), tmp_path / "newer.db", verify)


def test_a_list_that_nobody_signed_and_a_foreign_file_are_told(tmp_path: Path) -> None:
    content = written(tmp_path)
    with pytest.raises(KnownError, match="was changed after it was made"):
        unpack_to(io.BytesIO(content), tmp_path / "a.db", lambda *_: False)
    for foreign in (b"", b"not a backup", bytes(4096)):
        with pytest.raises(KnownError, match="damaged"):
            look(foreign, verify)


def test_a_part_larger_than_it_may_be_is_not_read(tmp_path: Path) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("contents.json", bytes(70_000))
    with pytest.raises(KnownError, match="damaged"):
        unpack(target.getvalue(), verify)


def test_a_whole_backup_in_memory_is_checked_as_well(tmp_path: Path) -> None:
    content = written(tmp_path)
    assert unpack(content, verify).contents.people == 7
    place = content.rindex(b"end")
    with pytest.raises(KnownError, match="damaged"):
        unpack(content[:place] + b"END" + content[place + 3 :], verify)
