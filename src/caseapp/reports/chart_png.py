"""A picture of a chart as points of colour: drawn on a page of its own, which PDFium turns into a PNG."""

import struct
import zlib
from io import BytesIO

from caseapp.reports.chart_picture import Field, Letters, Picture
from caseapp.reports.faces import register_fonts
from caseapp.reports.look import WHITE
from caseapp.reports.paper import Paper
from caseapp.reports.rendering import BYTES, Pixels, drawn

SCALE = 2.5
"""Dots to a point: 1,600 across, which prints sharply on half a page."""


def png(picture: Picture, scale: float = SCALE) -> bytes:
    """The file; the same picture gives the same bytes."""
    return _encoded(drawn(_page(picture), 0, scale))


def _page(picture: Picture) -> bytes:
    """The picture as the one page of a PDF."""
    register_fonts()
    out = BytesIO()
    paper = Paper(out, pagesize=(picture.width, picture.height), invariant=1)
    with paper.artifact():
        paper.fill(0, 0, picture.width, picture.height, WHITE)
        for shape in picture.shapes:
            match shape:
                case Field(x, y, width, height, None):
                    paper.hatch(x, picture.height - y - height, width, height)
                case Field(x, y, width, height, colour) if colour is not None:
                    paper.fill(x, picture.height - y - height, width, height, colour)
                case Letters(text, x, y, style):
                    paper.line_of_text(text, x, picture.height - y, style)
    paper.showPage()
    paper.save()
    return out.getvalue()


def _encoded(pixels: Pixels) -> bytes:
    """Points of colour as PNG (ISO/IEC 15948): eight bits a channel, no filter, one packed piece."""
    long = pixels.width * BYTES
    rows = b"".join(
        b"\0" + bytes(pixels.data[start : start + long]) for start in range(0, len(pixels.data), long)
    )
    header = struct.pack(">IIBBBBB", pixels.width, pixels.height, 8, 2, 0, 0, 0)
    density = struct.pack(">IIB", *[round(SCALE * 72 / 0.0254)] * 2, 1)
    parts = (b"IHDR", header), (b"pHYs", density), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, body) for name, body in parts)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
