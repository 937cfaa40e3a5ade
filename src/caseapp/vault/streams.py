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
        raise (source.trouble or to.trouble or error) from None


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
        trouble = read.trouble or to.trouble
        if trouble is not None:
            raise trouble from None
        raise not_opened() from None


_PIECE = 1 << 18


class _Pulled:
    """Parts as something to read from. The library turns what we raise into its own error, so it is kept here."""

    def __init__(self, parts: Iterable[bytes]) -> None:
        self._parts = iter(parts)
        self._rest = memoryview(b"")
        self.trouble: BaseException | None = None

    def read(self, most: int = -1) -> bytes:
        """At most so many bytes; none at the end."""
        try:
            while not self._rest:
                self._rest = memoryview(next(self._parts))
        except StopIteration:
            return b""
        except BaseException as error:
            self.trouble = error
            raise
        most = len(self._rest) if most < 0 else most
        piece, self._rest = self._rest[:most], self._rest[most:]
        return bytes(piece)


class _Pushed:
    """Something to write to, that keeps what went wrong."""

    def __init__(self, take: Callable[[bytes], object]) -> None:
        self._take = take
        self.trouble: BaseException | None = None

    def write(self, data: bytes) -> int:
        """Hand all of it on."""
        try:
            self._take(bytes(data))
        except BaseException as error:
            self.trouble = error
            raise
        return len(data)

    def flush(self) -> None:
        """Nothing is kept back."""
