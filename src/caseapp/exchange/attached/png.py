"""PNG pictures without what is written beside the picture: texts, moments, places, further pictures behind the first.

A PNG file is a row of chunks with a check sum each (ISO/IEC 15948). The picture is unpacked once, a piece at a time and
without being kept, to see that it is as long as its size says: not cut, and not a bomb.
"""

import struct
import zlib
from collections.abc import Iterator

from caseapp.exchange.attached.jpeg import Cleaned, damaged_picture, refuse_pixels

_KEPT = (b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"IDAT", b"IEND")
"""What drawing needs. Texts, moments, EXIF, colour profiles and animations go."""
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_PIECE = 1 << 20
_ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""First column and row, and steps, of the seven passes of an interlaced picture."""


def cleaned_png(data: bytes) -> Cleaned:
    """The picture alone. KnownError where it is cut, damaged, too large, or unpacks to more than its size says."""
    chunks = list(_chunks(data))
    names = [name for name, _ in chunks]
    if names[0] != b"IHDR" or names.count(b"IHDR") != 1:
        raise damaged_picture()
    width, height, expected = _size(chunks[0][1])
    _refuse_other_length((body for name, body in chunks if name == b"IDAT"), expected)
    located = any(_tells_a_place(name, body) for name, body in chunks)
    kept = b"".join(_chunk(name, body) for name, body in chunks if name in _KEPT)
    return Cleaned(b"\x89PNG\r\n\x1a\n" + kept, width, height, located)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each chunk with its name, up to the end of the picture; what stands behind it is never looked at."""
    at = 8
    while True:
        length = int.from_bytes(data[at : at + 4], "big")
        name, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        told = data[at + 8 + length : at + 12 + length]
        if len(told) != 4 or zlib.crc32(name + body) != int.from_bytes(told, "big"):
            raise damaged_picture()
        yield name, body
        if name == b"IEND":
            return
        at += 12 + length


def _size(header: bytes) -> tuple[int, int, int]:
    """Width, height, and the bytes that the unpacked picture must have."""
    if len(header) != 13:
        raise damaged_picture()
    width, height, depth, colour, packing, filtering, interlaced = struct.unpack(">IIBBBBB", header)
    if depth not in _DEPTHS.get(colour, ()) or packing or filtering or interlaced > 1:
        raise damaged_picture()
    refuse_pixels(width, height)
    bits = depth * _CHANNELS[colour]
    if not interlaced:
        return width, height, _rows(width, height, bits)
    passes = ((-(-(width - x) // dx), -(-(height - y) // dy)) for x, y, dx, dy in _ADAM7)
    return width, height, sum(_rows(wide, high, bits) for wide, high in passes if wide > 0 and high > 0)


def _rows(width: int, height: int, bits: int) -> int:
    return height * (1 + (width * bits + 7) // 8)


def _refuse_other_length(packed: Iterator[bytes], expected: int) -> None:
    unpacking, length = zlib.decompressobj(), 0
    try:
        for body in packed:
            rest = body
            while rest:
                length += len(unpacking.decompress(rest, _PIECE))
                rest = unpacking.unconsumed_tail
                if length > expected:
                    raise damaged_picture()
        while not unpacking.eof and (more := unpacking.decompress(unpacking.unconsumed_tail, _PIECE)):
            length += len(more)
    except zlib.error:
        raise damaged_picture() from None
    if length != expected or not unpacking.eof:
        raise damaged_picture()


def _tells_a_place(name: bytes, body: bytes) -> bool:
    return name == b"eXIf" or (
        name in (b"iTXt", b"tEXt", b"zTXt") and (b"GPS" in body or b"Location" in body)
    )


def _chunk(name: bytes, body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")
