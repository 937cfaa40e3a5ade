"""The signed frame around a summary's data: written into the PDF byte for byte, found again without a PDF parser.

What is signed is exactly `caseapp-summary/1`, a line break, the length of the payload in decimal digits, a line
break, and the payload bytes. Nothing else in the file is trusted or read.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.exchange.summary.characters import shown

MOST_PAYLOAD = 1024 * 1024
"""Bytes of the longest payload that is written or read."""

Sign = Callable[[bytes], bytes]
Verify = Callable[[bytes, bytes, bytes], bool]
"""Takes public key (32 bytes), signature (64 bytes) and message; says whether the signature is right."""

_BEGIN_ANY = b"-----BEGIN CASEAPP SUMMARY"
_END_ANY = b"-----END CASEAPP SUMMARY"
_BEGIN = b"-----BEGIN CASEAPP SUMMARY 1-----\n"
_END = b"-----END CASEAPP SUMMARY-----"
_VERSION = re.compile(rb"-----BEGIN CASEAPP SUMMARY ([!-,.-~]{1,20})-----")
_SEALED = b"age-encryption.org/v1"
_SIGNATURE = b"\n-----SIGNATURE "
_FOOT = re.compile(rb"\n-----SIGNATURE ED25519 ([0-9a-f]{128}) KEY ([0-9a-f]{64})-----\n" + _END)
_OTHER_FOOT = re.compile(rb"\n-----SIGNATURE ([!-~]{1,30}) ")
_LENGTH = re.compile(rb"[1-9][0-9]*")
_LONGEST_LENGTH = 7
"""Digits of the largest length that is looked at as a number."""

SEND_AGAIN = words("Ask the sender to export the summary again and to send that file unchanged.")
UPDATE = words("It may come from a newer caseapp: update this one and try again.")


@dataclass(frozen=True, slots=True)
class Envelope:
    """A payload with its signature (64 bytes) and the public key (32 bytes) that is said to have made it."""

    payload: bytes
    signature: bytes
    public_key: bytes

    def digest(self) -> str:
        """SHA-256 of the payload in hexadecimal: how the next summary of the chain names this one."""
        return sha256(self.payload).hexdigest()

    def signed_by_its_key(self, verify: Verify) -> bool:
        """Whether the signature fits; whose key it is, the caller knows."""
        return verify(self.public_key, self.signature, signed_message(self.payload))


def signed_message(payload: bytes) -> bytes:
    """The exact bytes that are signed."""
    return b"caseapp-summary/1\n%d\n%s" % (len(payload), payload)


def seal_envelope(payload: bytes, sign: Sign, public_key: bytes) -> bytes:
    """The envelope of a payload, with a line break at its end.

    Raises:
        KnownError: the payload is longer than 1 MiB, or a text in it imitates the frame.
    """
    if len(payload) > MOST_PAYLOAD:
        raise KnownError(words("The summary is longer than 1 MiB and cannot be sent."))
    if not payload or _BEGIN_ANY in payload or _END_ANY in payload:
        raise KnownError(words("A text in the summary imitates the frame of its data. Word it differently."))
    signature = sign(signed_message(payload))
    if len(signature) != 64 or len(public_key) != 32:
        raise ValueError("an Ed25519 signature has 64 bytes and its key 32")
    foot = b"\n-----SIGNATURE ED25519 %s KEY %s-----\n" % (_hex(signature), _hex(public_key))
    return b"%s%d\n%s%s%s\n" % (_BEGIN, len(payload), payload, foot, _END)


def find_envelope(data: bytes) -> Envelope:
    """The one envelope in a file's bytes, its signature not yet checked.

    Raises:
        KnownError: there is none, more than one, or it is damaged; each with a sentence of its own.
    """
    start = _only_beginning(data)
    _check_version(data, start)
    length, body = _length(data, start + len(_BEGIN))
    _check_only_end(data)
    foot = _FOOT.match(data, body + length)
    if foot is None:
        raise _wrong_foot(data, body + length)
    return Envelope(
        data[body : body + length], bytes.fromhex(foot[1].decode()), bytes.fromhex(foot[2].decode())
    )


def _only_beginning(data: bytes) -> int:
    if data.startswith(_SEALED):
        raise KnownError(words("This file is sealed. It has to be opened with the vault it was sealed to."))
    start = data.find(_BEGIN_ANY)
    if start < 0 and _END_ANY in data:
        raise _refusal(words("The beginning of the summary's data is missing."))
    if start < 0:
        raise _refusal(words("This file carries no summary of caseapp."))
    if data.find(_BEGIN_ANY, start + 1) >= 0:
        raise _refusal(words("This file carries more than one summary, and nobody can say which one counts."))
    return start


def _check_version(data: bytes, start: int) -> None:
    if data.startswith(_BEGIN, start):
        return
    match = _VERSION.match(data, start)
    if match is None or match[1] == b"1":
        raise _refusal(words("The first line of the summary's data is damaged."))
    version = shown(match[1].decode())
    raise KnownError(
        words("The summary has version {version}, which is not known here.", version=version), UPDATE
    )


def _length(data: bytes, start: int) -> tuple[int, int]:
    """The length of the payload, and where it begins."""
    line = data[start : start + 64].partition(b"\n")[0]
    if not _LENGTH.fullmatch(line):
        raise _refusal(words("The length of the summary's data is not written as a plain number."))
    if len(line) > _LONGEST_LENGTH or int(line) > MOST_PAYLOAD:
        raise _refusal(words("The summary's data are said to be longer than 1 MiB."))
    return int(line), start + len(line) + 1


def _check_only_end(data: bytes) -> None:
    """One ending for one beginning; a file may not leave a reader the choice."""
    ends = data.count(_END_ANY)
    if ends == 0:
        raise _refusal(words("The end of the summary's data is missing."))
    if ends > 1:
        raise _refusal(words("The summary's data end more than once."))


def _wrong_foot(data: bytes, position: int) -> KnownError:
    other = _OTHER_FOOT.match(data, position)
    if other is not None and other[1] != b"ED25519":
        kind = shown(other[1].decode())
        return KnownError(
            words("The summary is signed in a way that is not known here: {kind}.", kind=kind), UPDATE
        )
    if data.startswith(_SIGNATURE, position):
        return _refusal(words("The signature line of the summary is damaged."))
    if _SIGNATURE in data:
        return _refusal(
            words("The summary's data are not as long as the file says: they were changed on the way.")
        )
    return _refusal(words("The summary is not signed."))


def _refusal(sentence: Words) -> KnownError:
    return KnownError(sentence, SEND_AGAIN)


def _hex(data: bytes) -> bytes:
    return data.hex().encode()
