"""The signed frame of files that are sealed to one reader: five lines, found and checked before anything is read.

What is signed is exactly the domain of the kind (such as `caseapp-referral/1`), a line break, the length in decimal digits, a line
break, and the payload: a signature of one kind fits no other.
"""

import re
from dataclasses import dataclass

from caseapp.base.errors import KnownError
from caseapp.base.words import Words
from caseapp.exchange.summary.envelope import UPDATE, Envelope, Sign, Verify

_LENGTH = re.compile(rb"[1-9][0-9]{0,6}")


@dataclass(frozen=True, slots=True)
class Refusals:
    """What is said of a frame that cannot be read, and what to do then."""

    other: Words
    """It is no file of this kind."""
    version: Words
    length: Words
    unsigned: Words
    changed: Words
    advice: Words


@dataclass(frozen=True, slots=True)
class Frame:
    """One kind of file, of version 1. `word` is its name in the frame, such as referral; `most` bytes has the longest payload."""

    word: str
    most: int
    refusals: Refusals

    def signed_message(self, payload: bytes) -> bytes:
        """The exact bytes that are signed."""
        return b"caseapp-%s/1\n%d\n%s" % (self.word.encode(), len(payload), payload)

    def framed(self, payload: bytes, sign: Sign, public_key: bytes) -> bytes:
        """The frame of a payload, however long it is."""
        signature = sign(self.signed_message(payload)).hex().encode()
        foot = b"\n-----SIGNATURE ED25519 %s KEY %s-----\n" % (signature, public_key.hex().encode())
        end = b"-----END CASEAPP %s-----\n" % self._name
        return b"%s%d\n%s%s%s" % (self._begin, len(payload), payload, foot, end)

    def begins(self, data: bytes) -> bool:
        """Whether bytes begin as this kind does, of any version."""
        return data.startswith(b"-----BEGIN CASEAPP %s" % self._name)

    def unframed(self, data: bytes, verify: Verify) -> Envelope:
        """Payload and key of a frame whose signature fits. KnownError with a sentence for whatever else it is."""
        said = self.refusals
        if not self.begins(data):
            raise KnownError(said.other, said.advice)
        if not data.startswith(self._begin):
            raise KnownError(said.version, UPDATE)
        line, _, rest = data[len(self._begin) :].partition(b"\n")
        if not _LENGTH.fullmatch(line) or int(line) > self.most:
            raise KnownError(said.length, said.advice)
        payload, foot = rest[: int(line)], self._foot.fullmatch(rest[int(line) :])
        if foot is None:
            raise KnownError(said.unsigned, said.advice)
        envelope = Envelope(payload, bytes.fromhex(foot[1].decode()), bytes.fromhex(foot[2].decode()))
        if not verify(envelope.public_key, envelope.signature, self.signed_message(payload)):
            raise KnownError(said.changed, said.advice)
        return envelope

    @property
    def _name(self) -> bytes:
        return self.word.upper().encode()

    @property
    def _begin(self) -> bytes:
        return b"-----BEGIN CASEAPP %s 1-----\n" % self._name

    @property
    def _foot(self) -> re.Pattern[bytes]:
        end = rb"-----END CASEAPP %s-----\n?" % self._name
        return re.compile(rb"\n-----SIGNATURE ED25519 ([0-9a-f]{128}) KEY ([0-9a-f]{64})-----\n" + end)
