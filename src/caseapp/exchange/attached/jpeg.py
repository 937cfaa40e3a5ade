"""Photographs without what the camera writes beside the picture: place, moment, device, a small copy, what was cut away.

A JPEG file is a row of segments (ITU-T T.81, annex B). Only those that decoding needs are kept, byte for byte, so the
picture loses nothing; the way up (EXIF orientation) is written anew, and what stands behind the end is left out.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.records.attachment import MOST_PIXELS

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
"""Baseline, extended and progressive frames; lossless and arithmetic ones are no photographs of our day."""
_KEPT = frozenset({*_FRAMES, 0xC4, 0xDB, 0xDD})
"""With the tables (DHT, DQT) and the restart interval, all that decoding needs."""
_ADOBE, _JFIF, _EXIF = 0xEE, 0xE0, 0xE1
_NEXT = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_ORIENTATION = 0x0112
_MOST_SCANS = 100
"""A progressive picture has about ten; thousands of them over one large picture keep a computer busy for minutes."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The bytes to keep, the size in pixels, and whether a place where the picture was taken went away."""

    content: bytes
    width: int
    height: int
    located: bool


def cleaned_jpeg(data: bytes) -> Cleaned:
    """The picture alone. KnownError where it is cut, damaged, too large or of a kind that nobody shows."""
    parts, size, located, upright, scans = [b"\xff\xd8"], (0, 0), False, 1, 0
    for marker, body in _segments(data):
        if marker in _FRAMES:
            size = _size(body, size)
        if marker == _EXIF and body.startswith(b"Exif\x00\x00"):
            upright, located = _told(body[6:], upright, located=located)
        elif marker == _EXIF and (b"GPS" in body or b"Location" in body):
            located = True
        elif marker == _SCAN:
            scans += 1
            if scans > _MOST_SCANS or not size[0]:
                raise damaged_picture()
            parts.append(b"\xff\xda" + body)
        elif marker in _KEPT or (marker == _ADOBE and body.startswith(b"Adobe")):
            parts.append(_segment(marker, body))
    if not scans:
        raise damaged_picture()
    parts[1:1] = [_way_up(upright)] if upright != 1 else []
    return Cleaned(b"".join([*parts, b"\xff\xd9"]), *size, located)


def damaged_picture() -> KnownError:
    """The error for a picture that is cut or does not hold together."""
    return KnownError(
        words("The picture is cut off or damaged, so it is not taken."),
        words("Copy it again from where it came from."),
    )


def refuse_pixels(width: int, height: int) -> None:
    """KnownError for a picture without pixels, or with so many that showing it would take the memory of the computer."""
    if not width or not height:
        raise damaged_picture()
    if width * height > MOST_PIXELS or max(width, height) > 30_000:
        raise KnownError(
            words(
                "The picture is {width} by {height} points large, which is too much.",
                width=width,
                height=height,
            ),
            words("Make it smaller in a picture program; 4000 by 3000 points are plenty."),
        )


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each segment as its marker and what follows its length; a scan goes with its length and its packed picture."""
    at = 2
    while True:
        while data[at : at + 2] == b"\xff\xff":
            at += 1
        if len(data) < at + 2 or data[at] != 0xFF:
            raise damaged_picture()
        marker = data[at + 1]
        if marker == _END:
            return
        if len(data) < at + 4 or marker in (0x00, _START) or 0xD0 <= marker <= 0xD7:
            raise damaged_picture()
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        end = at + 2 + length
        if length < 2 or end > len(data):
            raise damaged_picture()
        if marker == _SCAN:
            found = _NEXT.search(data, end)
            if found is None:
                raise damaged_picture()
            yield marker, data[at + 2 : found.start()]
            end = found.start()
        else:
            yield marker, data[at + 4 : end]
        at = end


def _size(body: bytes, before: tuple[int, int]) -> tuple[int, int]:
    if len(body) < 6 or before != (0, 0) or body[0] != 8 or body[5] not in (1, 3, 4):
        raise damaged_picture()
    height, width = struct.unpack(">HH", body[1:5])
    refuse_pixels(width, height)
    return width, height


def _told(tiff: bytes, upright: int, *, located: bool) -> tuple[int, bool]:
    """What the camera says: which way is up (1 to 8), and whether it wrote down a place. Nonsense is passed over."""
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(tiff[:4])
    if order is None:
        return upright, located
    try:
        (first,) = struct.unpack_from(order + "I", tiff, 4)
        (count,) = struct.unpack_from(order + "H", tiff, first)
        for place in range(min(count, 500)):
            tag, kind, _many, value = struct.unpack_from(order + "HHIH", tiff, first + 2 + 12 * place)
            if tag == _ORIENTATION and kind == 3 and 1 <= value <= 8:
                upright = value
            located = located or tag == 0x8825
    except struct.error:
        pass
    return upright, located


def _way_up(upright: int) -> bytes:
    """A segment that says which way is up, and nothing else."""
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, upright, 0)
    tiff = b"MM\x00*" + struct.pack(">IH", 8, 1) + entry + b"\x00\x00\x00\x00"
    return _segment(_EXIF, b"Exif\x00\x00" + tiff)


def _segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(body) + 2).to_bytes(2, "big") + body
