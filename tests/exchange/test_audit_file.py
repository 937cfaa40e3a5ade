"""The audit log as a file: what was written is read again, and nothing else is."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.base.errors import KnownError
from caseapp.exchange.audit_file import GivenOut, LogHead, LogReader, LogRow, write_log_file
from caseapp.vault.signing import Signer, verify

SIGNER = Signer(bytes(range(32)))
HEAD = LogHead(
    "7f3a", "Үміт", SIGNER.public_key.hex(), "2026-10-05T09:30:00Z", {"Айгерім": frozenset({"ab" * 32})},
    (GivenOut("backup", "2026-10-04T09:00:00Z", "cd" * 32),),
)  # fmt: skip


def row(number: int, opened: tuple[str, str] | None = None) -> LogRow:
    return LogRow(
        number, "2026-10-05T09:30:00Z", "Айгерім", "~", "ef" * 40, "00" * 32, "cd" * 32, "ab" * 32, "01" * 64, opened
    )  # fmt: skip


ROWS = (row(1), row(2, ("save person", "person:12")), row(3))


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A log of three entries as a file."""
    path = tmp_path / "log.jsonl"
    assert write_log_file(path, HEAD, ROWS, SIGNER.sign) == 3
    return path


def read(data: bytes) -> tuple[LogHead, list[LogRow], bool]:
    reader = LogReader(io.BytesIO(data), verify)
    rows = list(reader.rows())
    return reader.head, rows, reader.genuine


def test_what_was_written_is_read_again(written: Path) -> None:
    assert read(written.read_bytes()) == (HEAD, list(ROWS), True)


def test_the_file_is_plain_lines_of_json(written: Path) -> None:
    lines = written.read_bytes().splitlines()
    assert [json.loads(line).get("sequence") for line in lines] == [None, 1, 2, 3, None]
    assert written.read_bytes().isascii()


@pytest.mark.parametrize(
    "change",
    [
        lambda lines: [lines[0], *lines[2:]],
        lambda lines: [lines[0], lines[2], lines[1], *lines[3:]],
        lambda lines: [lines[0], lines[1].replace(b"09:30", b"09:31"), *lines[2:]],
        lambda lines: [lines[0].replace(b"7f3a", b"7f3b"), *lines[1:]],
        lambda lines: [*lines[:-1], lines[-1].replace(b'"end":3', b'"end":2')],
    ],
)
def test_a_changed_file_is_not_genuine(written: Path, change: Callable[[list[bytes]], list[bytes]]) -> None:
    changed = change(written.read_bytes().splitlines(keepends=True))
    assert read(b"".join(changed))[2] is False


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda data: data[: data.rindex(b'{"end"')], "no end"),
        (lambda data: data[:-20], "no end"),
        (lambda data: data + b"{}\n", "behind the end"),
        (lambda data: b"%PDF-1.7\n" + data, "not an audit log"),
        (lambda data: data.replace(b"caseapp-audit", b"caseapp-other"), "not an audit log"),
        (lambda data: data.replace(b'"version":1', b'"version":9'), "not known here"),
        (lambda data: data.replace(b'"sequence":2', b'"sequence":2,"sequence":2'), "twice"),
        (lambda data: data.replace(b'"sequence":2', b'"sequence":-2'), "outside"),
        (lambda data: data.replace(b'"sequence":2', b'"sequence":"2"'), "not a whole number"),
        (lambda data: data.replace(b'"sequence":2', b'"sequence":2,"more":1'), "not known in this version"),
        (lambda data: data.replace(b'"person:12"', b'"person:12","x"'), "not an action"),
        (lambda data: data.replace(b'"sequence":3', b'"sequence":3' + b" " * 70_000), "too long"),
        (lambda data: data.replace(b'"sequence":3', b'"sequence":[[[[[[[[[3]]]]]]]]]'), "too deeply"),
        (lambda data: data.replace(b'{"sequence":3', b'\xff{"sequence":3'), "UTF-8"),
    ],
)
def test_a_file_that_is_not_of_the_form_is_refused_with_its_line(
    written: Path, change: Callable[[bytes], bytes], said: str
) -> None:
    from caseapp.base.language import Language

    with pytest.raises(KnownError) as refused:
        read(change(written.read_bytes()))
    assert said in Language("en")(refused.value.sentence)


def test_a_file_signed_by_another_key_is_not_genuine(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    write_log_file(path, HEAD, ROWS, Signer(bytes(32)).sign)
    assert read(path.read_bytes())[2] is False


def test_an_empty_log_is_a_log(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    write_log_file(path, HEAD, (), SIGNER.sign)
    assert read(path.read_bytes())[1:] == ([], True)
