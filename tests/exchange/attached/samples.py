"""Pictures and papers for tests: made here, of nobody; and hostile ones."""

import io
import struct
import zlib

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

PLACE = b"GPSLatitude 43.238949 76.889709"
"""What a camera would have written down."""


def picture(kind: str = "JPG", width: int = 64, height: int = 48, quality: int = 90) -> bytes:
    """A coloured picture in one of Qt's forms."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 80, 40))
    for x in range(width // 2):
        for y in range(height // 2):
            image.setPixelColor(x, y, QColor(x * 4 % 256, y * 5 % 256, 120))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]
    buffer.close()
    return bytes(content.data())


def pixels(data: bytes) -> QImage:
    """A picture as Qt sees it."""
    image = QImage()
    image.loadFromData(data)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def photograph(upright: int = 6, **size: int) -> bytes:
    """A JPEG as a telephone writes it: EXIF with a place and a way up, a comment, and a film behind the end."""
    plain = picture("JPG", **size)
    entries = struct.pack("<HHIHH", 0x0112, 3, 1, upright, 0) + struct.pack("<HHII", 0x8825, 4, 1, 38)
    tiff = b"II*\x00" + struct.pack("<IH", 8, 2) + entries + b"\x00\x00\x00\x00" + PLACE
    exif = b"Exif\x00\x00" + tiff
    comment = b"\xff\xfe" + struct.pack(">H", len(PLACE) + 2) + PLACE
    head = b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
    return plain[:2] + head + comment + plain[2:] + b"MotionPhoto_Data" + PLACE


def chunk(name: bytes, body: bytes) -> bytes:
    """A chunk of a PNG file with its check sum."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, rows: bytes | None = None, *, interlaced: int = 0) -> bytes:
    """A grey PNG whose header claims a size; `rows` is what is packed inside."""
    inside = rows if rows is not None else (b"\x00" + b"\x80" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, interlaced)
    packed = zlib.compress(inside, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def paper(text: str = "Certificate", *, image: bytes = b"", pages: int = 1) -> bytes:
    """A PDF by ReportLab, with a photograph where one is given."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    for _page in range(pages):
        canvas.drawString(72, 720, text)
        if image:
            canvas.drawImage(ImageReader(io.BytesIO(image)), 72, 400, 200, 150)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def tangled() -> bytes:
    """A paper whose page calls a form that calls a form twice, and so on: minutes of drawing in a few bytes."""
    import pikepdf
    from pikepdf import Array, Dictionary, Name

    made = pikepdf.open(io.BytesIO(paper("")))
    inner = made.make_stream(b"0 0 500 800 re f 0 0 m 500 800 l S")
    inner.Type, inner.Subtype, inner.BBox = Name.XObject, Name.Form, Array([0, 0, 600, 800])
    for _depth in range(9):
        outer = made.make_stream(b"/A Do " * 12)
        outer.Type, outer.Subtype, outer.BBox = Name.XObject, Name.Form, Array([0, 0, 600, 800])
        outer.Resources = Dictionary(XObject=Dictionary(A=inner))
        inner = outer
    made.pages[0].Resources = Dictionary(XObject=Dictionary(A=inner))
    made.pages[0].Contents = made.make_stream(b"/A Do")
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()
