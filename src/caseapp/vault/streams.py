"""Sealing and opening age files of any size, a piece at a time: a backup must not need as much memory as it is long."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import BinaryIO

import pyrage
from pyrage import x25519

from caseapp.vault.sealing import not_opened, refuse_endless_header


def seal_parts(parts: Iterable[bytes], target: BinaryIO, recipients: Sequence[str]) -> None:
    """Write an age file that any of the recipients (age1...) opens; what the parts or the target raise passes unchanged."""
    source, to = _Pulled(parts), _Pushed(target.write)
    try:
        pyrage.encrypt_io(source, to, [x25519.Recipient.from_str(one) for one in recipients])
    except (pyrage.EncryptError, OSError) as error:
        raise (source.trouble.error or to.trouble.error or error) from None


def unseal_parts(source: BinaryIO, key: str, take: Callable[[bytes], object]) -> None:
    """Hand the content of an age file on, piece by piece; every piece is authentic, the end only when this returns.

    KnownError where the key does not open it or the file is damaged or cut; what `take` or the source raise passes
    unchanged.
    """
    beginning = source.read(_PIECE)
    refuse_endless_header(beginning)
    read, to = _Pulled(chain([beginning], iter(lambda: source.read(_PIECE), b""))), _Pushed(take)
    try:
        pyrage.decrypt_io(read, to, [x25519.Identity.from_str(key)])
    except (pyrage.DecryptError, OSError):
        trouble = read.trouble.error or to.trouble.error
        if trouble is not None:
            raise trouble from None
        raise not_opened() from None


_PIECE = 1 << 18


class _Trouble:
    """Keeps what goes wrong inside it and lets it pass: the library turns what we raise into its own error."""

    def __init__(self) -> None:
        self.error: BaseException | None = None

    def __enter__(self) -> None:
        """Nothing is wrong yet."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        self.error = error or self.error


class _Pulled:
    """Parts as something to read from."""

    def __init__(self, parts: Iterable[bytes]) -> None:
        self._parts = iter(parts)
        self._rest = memoryview(b"")
        self.trouble = _Trouble()

    def read(self, most: int = -1) -> bytes:
        """At most so many bytes; none at the end."""
        with self.trouble:
            while not self._rest:
                part = next(self._parts, None)
                if part is None:
                    return b""
                self._rest = memoryview(part)
        most = len(self._rest) if most < 0 else most
        piece, self._rest = self._rest[:most], self._rest[most:]
        return bytes(piece)


class _Pushed:
    """Something to write to."""

    def __init__(self, take: Callable[[bytes], object]) -> None:
        self._take = take
        self.trouble = _Trouble()

    def write(self, data: bytes) -> int:
        """Hand all of it on."""
        with self.trouble:
            self._take(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Nothing is kept back."""
