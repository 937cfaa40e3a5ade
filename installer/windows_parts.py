"""Which files of the wheels the program needs on Windows, and the icon in Windows' own format."""

import re
import struct
import sys
from pathlib import Path

from installer.checkout import ROOT

SIZES = (16, 24, 32, 48, 64, 256)

# Of Python: no second SQLite, no sounds. Its ssl is there for a coordinating office's common store (decision 0025).
_PYTHON_OUT = re.compile(r"(_sqlite3|winsound)\.pyd|sqlite3\.dll|python\.cat")
_QT_IN = re.compile(
    r"(__init__|_config|_git_pyside_version)\.py|(Qt6?(Core|Gui|PrintSupport|Svg|Widgets)|pyside6\.abi3)\.(dll|pyd)"
    r"|(msvcp|vcruntime)140\w*\.dll|support/.*\.py|translations/qtbase_(ru|kk)\.qm"
    r"|plugins/(platforms/q(windows|offscreen|minimal)|iconengines/qsvgicon|imageformats/q(svg|jpeg))\.dll"
)
# Left out as in the folder for Linux (caseapp.spec): second copies of rapidfuzz, numpy's Fourier transforms, what maps tables to objects,
# ReportLab's fonts and barcodes. Nobody asks for time zones by their names, which Windows does not know (tzdata). The texts of licences lie once, in the folder licences.
_FOLDERS_OUT = re.compile(
    r"(^|/)(tests?|testing/tests|include|includes|__pycache__|sboms)/"
    r"|^lib/(bin|jeepney[^/]*|pycparser[^/]*|pypdfium2_cli|lxml/(html|isoschematron)|numpy/(f2py|fft)"
    r"|sqlalchemy/(dialects/(mssql|mysql|oracle)|ext|orm|testing)|platformdirs[^/]*|tzdata[^/]*|reportlab/(fonts|graphics/(barcode|samples))"
    r"|[^/]*\.dist-info/licen[sc]es)/"
)
_ENDS_OUT = (".pyi", ".pyx", ".pxi", ".pxd", ".h", ".lib", ".a", ".c", ".cpp")
_FILES_OUT = re.compile(
    r"lib/(shiboken6/(concrt|msvcp140_|vcamp|vccorlib|vcomp)\w*\.dll|lxml/objectify\.|PIL/_(avif|imaging(cms|ft|tk)|webp)\.|rapidfuzz/.*_avx2\.|numpy/_core/(_multiarray_tests|_simd|_.*_tests)\.|caseapp/journey\.py"
    r"|[^/]*\.dist-info/(RECORD|INSTALLER|WHEEL|REQUESTED|top_level\.txt|entry_points\.txt))"
)


def belongs(path: str) -> bool:
    """Whether a file belongs into the installed folder; `path` is its place there, with forward slashes."""
    if path.startswith("lib/PySide6/"):
        return _QT_IN.fullmatch(path.removeprefix("lib/PySide6/")) is not None
    if "/" not in path:
        return _PYTHON_OUT.fullmatch(path) is None
    if path.startswith(("licences/", "lib/caseapp/resources/")):
        return True
    return not (_FOLDERS_OUT.search(path) or _FILES_OUT.match(path) or path.endswith(_ENDS_OUT))


def icon(drawing: Path) -> bytes:
    """The drawing in all sizes as an .ico file: a directory, then one PNG each (Windows Vista and newer)."""
    pictures = [_drawn(drawing, size) for size in SIZES]
    offset, entries = 6 + 16 * len(SIZES), b""
    for size, picture in zip(SIZES, pictures, strict=True):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(SIZES)) + entries + b"".join(pictures)


def _drawn(drawing: Path, size: int) -> bytes:
    """The drawing as PNG; Qt is asked because it draws it in the program's window too."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs want bytes, Qt wants text
        raise RuntimeError("Qt could not write the icon")
    return bytes(data.data())


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(icon(ROOT / "resources" / "icons" / "app.svg"))
