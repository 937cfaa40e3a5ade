"""The container: an uncompressed zip archive with `records.jsonl`, the attachments and, last, `end.json`.

It is made a piece at a time and sealed on the way, so that nothing of it ever stands on a disk open.
"""

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from caseapp.exchange.backup import Sink
from caseapp.exchange.full.lines import FORMAT, VERSION, Line, line_bytes

RECORDS, END = "records.jsonl", "end.json"
_MOMENT = (1980, 1, 1, 0, 0, 0)
_PIECE = 1 << 20

Sign = Callable[[bytes], bytes]
Files = Iterable[tuple[str, bytes]]


def pack(lines: Iterable[Line], files: Files, key: bytes, sign: Sign) -> Iterator[bytes]:
    """The archive in pieces. `files` are asked for after all lines. The end is signed with the key of the vault."""
    sink, digest, count = Sink(), hashlib.sha256(), 0
    listed: dict[str, str] = {}
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_STORED) as archive:
        with archive.open(zipfile.ZipInfo(RECORDS, _MOMENT), "w", force_zip64=True) as inside:
            waiting: list[bytes] = []
            for line in lines:
                waiting.append(line_bytes(line))
                count += 1
                if sum(map(len, waiting[-64:])) > _PIECE or len(waiting) >= 512:
                    yield _flush(waiting, inside.write, digest.update, sink)
            yield _flush(waiting, inside.write, digest.update, sink)
        for name, content in files:
            listed[name] = hashlib.sha256(content).hexdigest()
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), content)
            yield sink.taken()
        archive.writestr(zipfile.ZipInfo(END, _MOMENT), _end(count, digest.hexdigest(), listed, key, sign))
    yield sink.taken()


def _flush(
    waiting: list[bytes], write: Callable[[bytes], object], tell: Callable[[bytes], object], sink: Sink
) -> bytes:
    block = b"".join(waiting)
    waiting.clear()
    write(block)
    tell(block)
    return sink.taken()


def _end(count: int, digest: str, listed: Mapping[str, str], key: bytes, sign: Sign) -> bytes:
    """What the file holds, so that a cut one is known, and the vault's signature over it."""
    whole: dict[str, Any] = {
        "format": FORMAT, "version": VERSION, "lines": count, "sha256": digest, "files": dict(listed),
    }  # fmt: skip
    signed = json.dumps(whole, sort_keys=True).encode()
    return json.dumps({**whole, "key": key.hex(), "signature": sign(signed).hex()}, sort_keys=True).encode()
