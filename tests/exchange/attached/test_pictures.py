"""What a file is, and pictures without what stands beside them."""

import random
import struct
import zlib

import pytest
from PySide6.QtWidgets import QApplication

from caseapp.base.errors import KnownError
from caseapp.exchange.attached.jpeg import cleaned_jpeg
from caseapp.exchange.attached.kinds import kind_of
from caseapp.exchange.attached.png import cleaned_png
from caseapp.records.attachment import AttachmentKind
from tests.exchange.attached.samples import PLACE, chunk, paper, photograph, picture, pixels, png

STRANGERS = {
    "GIF": b"GIF89a\x01\x00", "TIFF": b"II*\x00\x08\x00", "BMP": b"BM\x00\x00", "HEIC": b"\x00\x00\x00\x18ftypheic",
    "film": b"\x00\x00\x00\x18ftypisom", "WebP": b"RIFF\x00\x00\x00\x00WEBPVP8 ", "sound": b"RIFF\x00\x00\x00\x00WAVE",
    "SVG": b"<?xml version='1.0'?><svg onload='x'/>", "web page": b"<!DOCTYPE html><script>", "program": b"MZ\x90\x00",
    "Office": b"PK\x03\x04" + b"[Content_Types].xml word/", "zip": b"PK\x03\x04" + b"a" * 40, "text": b"Dear Sir",
    "old Office": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "age": b"age-encryption.org/v1\n",
    "program before a paper": b"MZ" + b"%PDF-1.7",
}  # fmt: skip


@pytest.mark.parametrize("name", STRANGERS)
def test_a_strange_kind_is_refused_and_named(name: str) -> None:
    with pytest.raises(KnownError) as refused:
        kind_of(STRANGERS[name])
    assert refused.value.sentence.text


def test_the_content_says_what_a_file_is() -> None:
    assert kind_of(picture("JPG")) is AttachmentKind.JPEG
    assert kind_of(picture("PNG")) is AttachmentKind.PNG
    assert kind_of(paper()) is AttachmentKind.PDF


def test_a_photograph_loses_the_place_and_keeps_every_pixel_and_the_way_up(qapp: QApplication) -> None:
    cleaned = cleaned_jpeg(photograph(upright=6))
    assert cleaned.located
    assert PLACE not in cleaned.content
    assert b"MotionPhoto" not in cleaned.content
    assert pixels(cleaned.content) == pixels(picture("JPG"))
    assert b"\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06" in cleaned.content
    assert (cleaned.width, cleaned.height) == (64, 48)


def test_cleaning_a_clean_photograph_changes_nothing_more() -> None:
    once = cleaned_jpeg(photograph())
    again = cleaned_jpeg(once.content)
    assert again.content == once.content
    assert not again.located


def test_a_png_loses_texts_moments_and_what_stands_behind_it(qapp: QApplication) -> None:
    plain = picture("PNG")
    beside = (
        chunk(b"tEXt", b"Location\x00" + PLACE)
        + chunk(b"eXIf", b"II*\x00" + PLACE)
        + chunk(b"tIME", b"1234567")
    )
    full = plain[:33] + beside + plain[33:] + PLACE
    cleaned = cleaned_png(full)
    assert cleaned.located
    assert PLACE not in cleaned.content
    assert pixels(cleaned.content) == pixels(plain)


def test_an_interlaced_png_is_measured_by_its_passes() -> None:
    passes = [(1, 1), (1, 1), (2, 1), (2, 2), (4, 2), (4, 4), (8, 4)]
    rows = b"".join((b"\x00" + b"\x10" * width) * height for width, height in passes)
    assert cleaned_png(png(8, 8, rows, interlaced=1)).width == 8


@pytest.mark.parametrize(
    ("width", "height", "rows"),
    [
        (100, 100, b"\x00" * 50),
        (10, 10, b"\x00" * 5_000_000),
        (30_000, 30_000, b"\x00" * 100),
        (0, 10, b""),
        (2**31 - 1, 1, b"\x00"),
    ],
    ids=["cut", "bomb", "too many points", "no points", "endless"],
)
def test_a_png_that_is_not_what_its_size_says_is_refused(width: int, height: int, rows: bytes) -> None:
    with pytest.raises(KnownError):
        cleaned_png(png(width, height, rows))


def test_a_jpeg_that_claims_a_giant_size_is_refused() -> None:
    plain = bytearray(picture("JPG"))
    frame = plain.index(b"\xff\xc0")
    plain[frame + 5 : frame + 9] = struct.pack(">HH", 60_000, 60_000)
    with pytest.raises(KnownError, match="points large"):
        cleaned_jpeg(bytes(plain))


def test_a_jpeg_with_thousands_of_scans_is_refused() -> None:
    plain = picture("JPG")
    scan = plain.index(b"\xff\xda")
    with pytest.raises(KnownError):
        cleaned_jpeg(plain[:scan] + plain[scan:-2] * 200 + b"\xff\xd9")


@pytest.mark.parametrize("kind", ["JPG", "PNG"])
def test_a_picture_cut_anywhere_is_refused(kind: str) -> None:
    whole = picture(kind)
    clean = cleaned_jpeg if kind == "JPG" else cleaned_png
    for length in range(3, len(whole) - 1, max(1, len(whole) // 150)):
        with pytest.raises(KnownError):
            clean(whole[:length])


@pytest.mark.parametrize("kind", ["JPG", "PNG"])
def test_a_changed_picture_is_taken_or_refused_and_nothing_else(kind: str) -> None:
    """Two thousand pictures with a few bytes changed: no other error ever comes out."""
    whole, chance = picture(kind), random.Random(7)
    clean = cleaned_jpeg if kind == "JPG" else cleaned_png
    taken = 0
    for _round in range(2000):
        changed = bytearray(photograph() if kind == "JPG" and _round % 2 else whole)
        for _byte in range(chance.randint(1, 6)):
            changed[chance.randrange(2, len(changed))] = chance.randrange(256)
        try:
            taken += bool(clean(bytes(changed)).content)
        except KnownError:
            continue
    assert taken < 2000


def test_a_png_with_a_wrong_check_sum_is_refused() -> None:
    whole = bytearray(png(4, 4))
    whole[-20] ^= 1
    with pytest.raises(KnownError):
        cleaned_png(bytes(whole))


def test_a_second_header_in_a_png_is_refused() -> None:
    plain = png(4, 4)
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 8, 0, 0, 0, 0))
    with pytest.raises(KnownError):
        cleaned_png(plain[:33] + header + plain[33:])


def test_packed_rows_behind_the_end_do_not_count() -> None:
    rows = zlib.compress((b"\x00" + b"\x80" * 4) * 4) + b"junk"
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 4, 8, 0, 0, 0, 0))
    whole = b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    assert cleaned_png(whole).height == 4
