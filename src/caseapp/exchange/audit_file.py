"""The audit log as a file that can be verified without the vault: `docs/formats/audit-1.md` describes it.

Lines of strict JSON: a head, one line for each entry exactly as it stands in the log, and an end with the signature of
the vault over everything above it. Nothing is forgiven when it is read; what the entries say is not judged here.
"""

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.exchange.summary.envelope import UPDATE, Sign, Verify
from caseapp.exchange.summary.files import whole_file
from caseapp.exchange.summary.reading import MOST_LABEL, read_moment
from caseapp.exchange.summary.strict import Part, parse_json

FORMAT = "caseapp-audit"
VERSION, WITH_FORMER = 1, 2
"""A log is of the second version where the vault has changed the keys of its card."""
MOST_HEAD, MOST_LINE = 4 * 1024**2, 64 * 1024
"""Bytes of the longest first line, and of the longest other one."""
_TEXTS = ("at", "actor", "action", "object", "previous", "hash", "key", "signature")
_HEAD = ("format", "version", "vault", "name", "key", "made", "actors", "checkpoints")
_END = ("end", "sha256", "signature")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_SIGNATURE = re.compile(r"[0-9a-f]{128}")
_AGAIN = words("Ask for the file again, and have it handed over unchanged.")


@dataclass(frozen=True, slots=True)
class GivenOut:
    """A checkpoint that left the vault: `where` is backup, summary or national; `at` the moment in UTC."""

    where: str
    at: str
    hash: str


@dataclass(frozen=True, slots=True)
class LogHead:
    """The first line: whose log it is, the vault's signing key, the keys of everybody who wrote, and what was given out.

    `former` are the keys that the vault signed with before; what bears one of them left this vault, too.
    """

    vault: str
    name: str
    key: str
    made: str
    actors: dict[str, frozenset[str]]
    checkpoints: tuple[GivenOut, ...] = ()
    former: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry as it stands in the file; `opened` holds action and object of a sealed one where they were given along."""

    sequence: int
    at: str
    actor: str
    action: str
    object: str
    previous: str
    hash: str
    key: str
    signature: str
    opened: tuple[str, str] | None = None


def write_log_file(path: Path, head: LogHead, rows: Iterable[LogRow], sign: Sign) -> int:
    """Write the log, whole or not at all; gives the number of entries. KnownError where the place cannot be written to."""
    digest, count = sha256(), 0
    with whole_file(path) as file:
        for line in _lines(head, rows):
            digest.update(line)
            file.write(line)
            count += 1
        told = digest.hexdigest()
        signature = sign(signed_message(told)).hex()
        file.write(_line({"end": count - 1, "sha256": told, "signature": signature}))
    return count - 1


def _lines(head: LogHead, rows: Iterable[LogRow]) -> Iterator[bytes]:
    yield _line(_head_entries(head))
    for row in rows:
        yield _line(_row_entries(row))


def signed_message(digest: str) -> bytes:
    """The bytes that the vault signs: the digest of all lines above the end."""
    return b"caseapp-audit/1\n" + digest.encode()


class LogReader:
    """Reads such a file line by line, so that the longest log needs no more memory than its longest line.

    `head` is there at once; `rows` gives the entries; after the last of them `genuine` says whether the end was there
    and its signature is that of the key in the head. KnownErrors name the line that is not as the format says.
    """

    def __init__(self, source: BinaryIO, verify: Verify) -> None:
        self._source, self._verify = source, verify
        self._digest, self._line, self._count = sha256(), 0, 0
        self.genuine = False
        first = self._next(MOST_HEAD)
        with self._named():
            self.head = _read_head(first)
        self._digest.update(first)

    def rows(self) -> Iterator[LogRow]:
        """Every entry in its order, up to the end of the file."""
        while True:
            line = self._next(MOST_LINE)
            with self._named():
                part = Part(parse_json(line[:-1]))
                if isinstance(part.value, dict) and "end" in part.value:
                    self._finish(part)
                    return
                row = _read_row(part)
            self._digest.update(line)
            self._count += 1
            yield row

    def _next(self, most: int) -> bytes:
        self._line += 1
        try:
            line = self._source.readline(most + 1)
        except OSError:
            raise KnownError(words("The file cannot be read to its end. Copy it again.")) from None
        if self._line == 1 and not line.startswith(b"{"):
            raise KnownError(words("This file is not an audit log of caseapp."))
        if line.endswith(b"\n"):
            return line
        if len(line) > most:
            raise KnownError(words("Line {line} of the log is too long.", line=self._line), _AGAIN)
        raise KnownError(words("The file of the log has no end: the rest of it is missing."), _AGAIN)

    def _finish(self, part: Part) -> None:
        entries = part.entries(_END)
        count, digest = entries["end"].number(), _matching(entries["sha256"], _DIGEST)
        signature = bytes.fromhex(_matching(entries["signature"], _SIGNATURE))
        if self._source.read(1):
            raise KnownError(words("Something stands behind the end of the file."))
        whole = count == self._count and digest == self._digest.hexdigest()
        key = bytes.fromhex(self.head.key)
        self.genuine = whole and self._verify(key, signature, signed_message(digest))

    @contextmanager
    def _named(self) -> Iterator[None]:
        """A refusal names the line."""
        try:
            yield
        except KnownError as error:
            sentence = words("Line {line} of the log: {reason}", line=self._line, reason=error.sentence)
            raise KnownError(sentence, error.advice or _AGAIN) from None


def _line(entries: object) -> bytes:
    """A line in its one form: ASCII, no spaces, one line break."""
    return json.dumps(entries, separators=(",", ":")).encode() + b"\n"


def _head_entries(head: LogHead) -> dict[str, object]:
    actors = [{"name": name, "keys": sorted(keys)} for name, keys in sorted(head.actors.items())]
    given = [asdict(one) for one in head.checkpoints]
    rest = {"vault": head.vault, "name": head.name, "key": head.key, "made": head.made}
    whole = {"format": FORMAT, "version": VERSION, **rest, "actors": actors, "checkpoints": given}
    return {**whole, "version": WITH_FORMER, "former": list(head.former)} if head.former else whole


def _row_entries(row: LogRow) -> dict[str, object]:
    entries = {name: getattr(row, name) for name in ("sequence", *_TEXTS)}
    return entries if row.opened is None else {**entries, "opened": list(row.opened)}


def _read_head(line: bytes) -> LogHead:
    whole = Part(parse_json(line[:-1]))
    found = whole.value if isinstance(whole.value, dict) else {}
    if found.get("format") != FORMAT:
        raise KnownError(words("This file is not an audit log of caseapp."))
    version = Part(found.get("version"), "version").number()
    if version not in {VERSION, WITH_FORMER}:
        raise KnownError(
            words("The log has version {version}, which is not known here.", version=version), UPDATE
        )
    entries = whole.entries((*_HEAD, "former") if version == WITH_FORMER else _HEAD)
    former = entries["former"].items() if version == WITH_FORMER else []
    return LogHead(
        entries["vault"].name(), entries["name"].text(MOST_LABEL), _matching(entries["key"], _DIGEST),
        read_moment(entries["made"]), _read_actors(entries["actors"]),
        tuple(_read_given(part) for part in entries["checkpoints"].items()),
        tuple(_matching(part, _DIGEST) for part in former),
    )  # fmt: skip


def _read_actors(part: Part) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for one in part.items():
        entries = one.entries(("name", "keys"))
        name = entries["name"].text(MOST_LABEL)
        if name in found:
            raise KnownError(words("“{place}” names something twice.", place=part.place))
        found[name] = frozenset(_matching(key, _DIGEST) for key in entries["keys"].items())
    return found


def _read_given(part: Part) -> GivenOut:
    entries = part.entries(("where", "at", "hash"))
    return GivenOut(
        entries["where"].name(), read_moment(entries["at"]), _matching(entries["hash"], _DIGEST)
    )  # fmt: skip


def _read_row(part: Part) -> LogRow:
    """The texts of an entry are those of the log, whatever they are: their hash judges them, not this reader."""
    entries = part.entries(("sequence", *_TEXTS), ("opened",))
    at, actor, action, object_, previous, hash_, key, signature = (
        _any_text(entries[name]) for name in _TEXTS
    )
    opened = _read_opened(entries["opened"]) if "opened" in entries else None
    number = entries["sequence"].number()
    return LogRow(number, at, actor, action, object_, previous, hash_, key, signature, opened)


def _read_opened(part: Part) -> tuple[str, str]:
    found = [_any_text(one) for one in part.items()]
    if len(found) != 2:
        raise KnownError(words("“{place}” is not an action and its object.", place=part.place))
    return found[0], found[1]


def _any_text(part: Part) -> str:
    if not isinstance(part.value, str):
        raise KnownError(words("“{place}” is not a text.", place=part.place))
    return part.value


def _matching(part: Part, pattern: re.Pattern[str]) -> str:
    text = part.text(MOST_LABEL)
    if not pattern.fullmatch(text):
        raise KnownError(words("“{place}” is not written in hexadecimal digits.", place=part.place))
    return text
