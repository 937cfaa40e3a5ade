"""Which letters the fonts of a file draw: ReportLab's maps, without what an archive may not hold.

ReportLab maps codes that no page uses to U+0000, and writes more than a hundred pairs in a block. ISO 19005-3
(6.2.11.7.2) forbids the one, Adobe's technical note 5014 the other.
"""

import re

from pikepdf import Dictionary, Pdf

_PAIR = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4,})>\s*")
_BLOCK = re.compile(rb"\d+ beginbfchar\s(?:<[0-9A-F]{2}> <[0-9A-F]{4,}>\s*)*endbfchar")
_MOST = 100


def clean_letters(pdf: Pdf) -> None:
    """Rewrite the map of every font."""
    for font in pdf.objects:
        if isinstance(font, Dictionary) and font.get("/Type") == "/Font" and "/ToUnicode" in font:
            stream = font.ToUnicode
            stream.write(_BLOCK.sub(_used, stream.read_bytes()))


def _used(block: re.Match[bytes]) -> bytes:
    """The pairs of a block that mean a letter, a hundred at a time."""
    pairs = [b"<%b> <%b>" % pair for pair in _PAIR.findall(block[0]) if int(pair[1], 16)]
    blocks = [pairs[start : start + _MOST] for start in range(0, len(pairs), _MOST)]
    return b"\n".join(b"%d beginbfchar\n%b\nendbfchar" % (len(part), b"\n".join(part)) for part in blocks)
