"""Pages drawn by PDFium: charts, letters, scans, forms, turned and enormous pages, and files that are none."""

import io
import math
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf
from PySide6.QtGui import QImage

from caseapp.base.errors import KnownError
from caseapp.reports.letter import letter
from caseapp.reports.rendering import MOST_PIXELS, OwnPaper, Pixels, drawn, sheets_of
from caseapp.ui.widgets.paper_page import image_of
from tests.exchange.attached.samples import paper, picture

SUMMARY = Path(__file__).parents[1] / "eras" / "summary_3.pdf"
KAZAKH = "Қымбатты Әсел! Ұшқын, өңір, үй, іс, һәм ғылым. Oʻzbekcha, кыргызча, тоҷикӣ, türkmençe."


def image(pixels: Pixels) -> QImage:
    """A picture of its own, for looking at points."""
    return image_of(pixels).copy()


def dark(shown: QImage) -> int:
    """How many points in a grid of every second one are dark."""
    return sum(
        shown.pixelColor(x, y).lightness() < 128
        for x in range(0, shown.width(), 2)
        for y in range(0, shown.height(), 2)
    )


def plain(content: bytes, box: tuple[float, ...] = (0, 0, 200, 100), **extra: object) -> bytes:
    """A PDF of one page with orders as they are."""
    made = Pdf.new()
    made.add_blank_page(page_size=(200, 100))
    page = made.pages[0]
    page.MediaBox = Array(list(box))
    page.Contents = made.make_stream(content)
    for name, value in extra.items():
        page[f"/{name}"] = value
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def test_every_letter_is_read_out_in_every_language_of_the_papers() -> None:
    read = " ".join(one.text for one in sheets_of(letter(KAZAKH * 40, "letter")))
    assert "".join(read.split()) == "".join((KAZAKH * 40).split())


def test_kazakh_letters_are_drawn_and_differ_from_their_russian_sisters() -> None:
    kazakh, russian = (drawn(letter(text * 20, "x"), 0, 1) for text in ("ҚӘҰҮҒҢӨ ", "КАУУГНО "))
    assert dark(image(kazakh)) > 50
    assert kazakh.data != russian.data


def test_a_summary_with_charts_has_its_colours_on_every_page() -> None:
    whole = SUMMARY.read_bytes()
    own = OwnPaper(whole)
    for number, sheet in enumerate(own.sheets):
        shown = image(own.draw(number, 0.5))
        assert (shown.width(), shown.height()) == (math.ceil(sheet.width / 2), math.ceil(sheet.height / 2))
        assert dark(shown) > 100
        assert "Practice data" in sheet.text
    coloured = [
        max(
            shown.pixelColor(x, y).saturation()
            for x in range(0, shown.width(), 3)
            for y in range(0, shown.height(), 3)
        )
        for shown in (image(drawn(whole, number, 0.7)) for number in range(3, 6))
    ]
    assert max(coloured) > 90


def test_a_scanned_page_is_its_photograph() -> None:
    shown = image(drawn(paper("", image=picture(width=200, height=150)), 0, 1))
    colour = shown.pixelColor(72 + 180, 842 - 410)
    assert abs(colour.red() - 200) + abs(colour.green() - 80) + abs(colour.blue() - 40) < 40


def test_what_is_filled_into_a_form_is_drawn() -> None:
    made = Pdf.open(io.BytesIO(paper("")))
    look = made.make_stream(b"0 0 1 rg 0 0 100 20 re f")
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 100, 20])
    box = made.make_indirect(
        Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T="name", V="Asel", F=4, AP=Dictionary(N=look),
            Rect=Array([100, 500, 200, 520]),
        )
    )  # fmt: skip
    made.pages[0].Annots = Array([box])
    made.Root.AcroForm = Dictionary(Fields=Array([box]))
    target = io.BytesIO()
    made.save(target)
    high = made.pages[0].mediabox[3]
    colour = image(drawn(target.getvalue(), 0, 1)).pixelColor(150, int(high) - 510)
    assert colour.blue() > colour.red() + 60


@pytest.mark.parametrize(
    ("turned", "size", "black", "white"),
    [
        (0, (200, 100), (5, 50), (195, 50)), (90, (100, 200), (50, 5), (50, 195)),
        (180, (200, 100), (195, 50), (5, 50)), (270, (100, 200), (50, 195), (50, 5)),
    ],
)  # fmt: skip
def test_a_turned_page_is_shown_turned(
    turned: int, size: tuple[int, int], black: tuple[int, int], white: tuple[int, int]
) -> None:
    data = plain(b"0 0 100 100 re f", Rotate=turned)
    sheet, shown = sheets_of(data)[0], image(drawn(data, 0, 1))
    assert (round(sheet.width), round(sheet.height)) == size
    assert shown.size().toTuple() == size
    assert shown.pixelColor(*black).lightness() == 0
    assert shown.pixelColor(*white).lightness() == 255


def test_a_page_begins_where_its_box_begins() -> None:
    shown = image(drawn(plain(b"500 500 10 10 re f", (500, 500, 600, 600)), 0, 1))
    assert shown.pixelColor(5, 95).lightness() == 0
    assert shown.pixelColor(95, 5).lightness() == 255


def test_a_page_of_ten_metres_is_drawn_more_coarsely() -> None:
    data = plain(b"0 0 14000 14000 re f", (0, 0, 14173, 14173), UserUnit=2)
    sheet, pixels = sheets_of(data)[0], drawn(data, 0, 300 / 72)
    assert sheet.width == pytest.approx(28346, rel=0.01) or sheet.width == pytest.approx(14173, rel=0.01)
    assert pixels.width * pixels.height <= MOST_PIXELS * 1.01


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 torn", b"\x89PNG nonsense", SUMMARY.read_bytes()[:900]])
def test_what_is_no_paper_is_told(data: bytes) -> None:
    with pytest.raises(KnownError, match="cannot be shown"):
        sheets_of(data)


def test_a_locked_paper_is_told() -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper())) as made:
        made.save(target, encryption=pikepdf.Encryption(owner="o", user="secret"))
    with pytest.raises(KnownError, match="cannot be shown"):
        sheets_of(target.getvalue())


def test_wiping_leaves_zeros_where_the_page_was() -> None:
    pixels = drawn(paper(), 0, 1)
    held = pixels.data
    looking = image_of(pixels)
    pixels.wipe()
    assert not any(held)
    assert looking.pixelColor(3, 3).lightness() == 0
