"""Age files sealed and opened a piece at a time."""

import io
from collections.abc import Iterator

import pyrage
import pytest

from caseapp.base.errors import KnownError, StoppedError
from caseapp.vault import recovery
from caseapp.vault.sealing import seal
from caseapp.vault.streams import seal_parts, unseal_parts

KEY, OTHER = recovery.new_recovery_key(), recovery.new_recovery_key()
CONTENT = bytes(range(256)) * 2000


def parts() -> Iterator[bytes]:
    yield b""
    yield CONTENT[:3]
    yield CONTENT[3:400_000]
    yield CONTENT[400_000:]


def sealed() -> bytes:
    target = io.BytesIO()
    seal_parts(parts(), target, [recovery.recipient_of(KEY), recovery.recipient_of(OTHER)])
    return target.getvalue()


def opened(content: bytes, key: str) -> bytes:
    taken: list[bytes] = []
    unseal_parts(io.BytesIO(content), key, taken.append)
    return b"".join(taken)


def test_each_key_opens_it_and_so_does_the_library_at_once() -> None:
    content = sealed()
    assert opened(content, KEY) == opened(content, OTHER) == CONTENT
    assert pyrage.decrypt(content, [pyrage.x25519.Identity.from_str(KEY)]) == CONTENT
    assert opened(seal(CONTENT, [recovery.recipient_of(KEY)]), KEY) == CONTENT


def test_a_wrong_key_a_cut_and_a_changed_file_are_told() -> None:
    content = sealed()
    changed = content[:-9] + bytes([content[-9] ^ 1]) + content[-8:]
    cuts = [content[:size] for size in (0, 5, 100, 300, 200_000, len(content) - 1)]
    for bad in (*cuts, changed):
        with pytest.raises(KnownError, match="does not open the file"):
            opened(bad, KEY)
    with pytest.raises(KnownError, match="does not open the file"):
        opened(content, recovery.new_recovery_key())


class _Full(io.BytesIO):
    def write(self, data: object) -> int:
        raise OSError(28, "No space left on device")


class _Pulled(io.BytesIO):
    def read(self, most: int | None = -1) -> bytes:
        raise OSError(5, "Input/output error")


def test_a_full_disk_a_pulled_stick_and_a_stop_keep_their_own_errors() -> None:
    with pytest.raises(OSError, match="No space left"):
        seal_parts(parts(), _Full(), [recovery.recipient_of(KEY)])
    with pytest.raises(OSError, match="Input/output error"):
        unseal_parts(_Pulled(), KEY, lambda _piece: None)

    def stopping() -> Iterator[bytes]:
        yield CONTENT
        raise StoppedError

    with pytest.raises(StoppedError):
        seal_parts(stopping(), io.BytesIO(), [recovery.recipient_of(KEY)])

    def enough(_piece: bytes) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        unseal_parts(io.BytesIO(sealed()), KEY, enough)
