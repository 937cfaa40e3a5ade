"""What a file is by its first bytes, never by its name; and for what is not taken, what it is and what to do instead."""

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.records.attachment import AttachmentKind

_TAKEN = words("Pictures (JPEG, PNG) and papers (PDF) are taken.")
_AS_JPEG = words("Save it as JPEG first: telephones offer this when a picture is shared or copied.")
_AS_PDF = words("Open it in the program that made it, and save it as PDF.")

_PICTURES: tuple[tuple[bytes, Words], ...] = (
    (b"GIF8", words("This is a moving picture (GIF).")),
    (b"II*\x00", words("This is a picture in the form TIFF.")),
    (b"MM\x00*", words("This is a picture in the form TIFF.")),
    (b"BM", words("This is a picture in the form BMP.")),
    (b"\x00\x00\x01\x00", words("This is an icon.")),
    (b"8BPS", words("This is a file of a picture editor.")),
)

_PAPERS: tuple[tuple[bytes, Words], ...] = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", words("This is an old document of Office; it may hold programs.")),
    (b"{\\rtf", words("This is a text document (RTF).")),
    (b"%!PS", words("This is a file for printers (PostScript).")),
)

_NEVER: tuple[tuple[bytes, Words], ...] = (
    (b"MZ", words("This is a program, not a picture or a paper.")),
    (b"\x7fELF", words("This is a program, not a picture or a paper.")),
    (b"#!", words("This is a program, not a picture or a paper.")),
    (b"Rar!", words("This is a packed file. Unpack it, and take the pictures and papers one by one.")),
    (b"7z\xbc\xaf", words("This is a packed file. Unpack it, and take the pictures and papers one by one.")),
    (b"\x1f\x8b", words("This is a packed file. Unpack it, and take the pictures and papers one by one.")),
    (b"age-encryption.org/", words("This file is sealed; what is in it cannot be seen.")),
    (b"OggS", words("This is a recording of sound. Only pictures and papers are taken.")),
    (b"ID3", words("This is a recording of sound. Only pictures and papers are taken.")),
)

_HEIC = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis")


def kind_of(data: bytes) -> AttachmentKind:
    """What the bytes are. KnownError says what else they are, and what to do."""
    if data.startswith(b"\xff\xd8\xff"):
        return AttachmentKind.JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return AttachmentKind.PNG
    if b"%PDF-" in data[:1024] and not data.startswith((b"PK", b"MZ", b"\x7fELF")):
        return AttachmentKind.PDF
    raise _refusal(data)


def _refusal(data: bytes) -> KnownError:
    for signs, advice in ((_PICTURES, _AS_JPEG), (_PAPERS, _AS_PDF), (_NEVER, _TAKEN)):
        for sign, sentence in signs:
            if data.startswith(sign):
                return KnownError(sentence, advice)
    if data[4:8] == b"ftyp":
        return _of_telephones(data)
    if data.startswith(b"RIFF"):
        if data[8:12] == b"WEBP":
            return KnownError(words("This is a picture in the form WebP."), _AS_JPEG)
        return KnownError(
            words("This is a film or a recording of sound. Only pictures and papers are taken.")
        )
    if data.startswith(b"PK"):
        return _zipped(data)
    start = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<?xml", b"<svg")) and b"<svg" in data[:4096].lower():
        return KnownError(words("This is a drawing (SVG), which may hold programs."), _AS_JPEG)
    if start.startswith((b"<html", b"<!doctype", b"<head", b"<?xml", b"<body")):
        return KnownError(words("This is a web page, whatever its name says."), _AS_PDF)
    return KnownError(words("What kind of file this is was not recognised, so it is not taken."), _TAKEN)


def _of_telephones(data: bytes) -> KnownError:
    if data[8:12] in _HEIC:
        return KnownError(words("This is a picture in the form HEIC of newer telephones."), _AS_JPEG)
    return KnownError(words("This is a film or a recording of sound. Only pictures and papers are taken."))


def _zipped(data: bytes) -> KnownError:
    """Documents of Office and of OpenDocument are packed files; the names of their parts stand in them open."""
    front = data[:4096]
    if b"word/" in data or b"[Content_Types].xml" in front or b"opendocument" in front:
        return KnownError(words("This is a document of Office; it may hold programs."), _AS_PDF)
    return KnownError(
        words("This is a packed file. Unpack it, and take the pictures and papers one by one."), _TAKEN
    )
