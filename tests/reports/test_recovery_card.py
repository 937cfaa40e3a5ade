"""The paper of the recovery card: every letter is on it, in three languages, and nothing about what the records are."""

from datetime import date
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest

from caseapp.base.language import Language
from caseapp.reports.faces import text_width
from caseapp.reports.look import BOLD
from caseapp.reports.recovery_card import HEIGHT, WIDTH, PaperCard, card_pdf, card_sheet
from tests.reports.reading import pages_of

GROUPS = tuple(f"{group}-{check}" for group, check in zip(
    ("WWWWW", "QPZRY", "9X8GF", "2TVDW", "0S3JN", "54KHC", "E6MUA", "7LQPZ", "MMMMM", "RY9X8", "GF2TV", "DW0"),
    "WQPZRY9X8GF2", strict=True,
))  # fmt: skip
LANGUAGES = ("en", "ru", "kk")


def paper(share: int = 0, *, practice: bool = False) -> PaperCard:
    return PaperCard("  ".join(GROUPS), "12345 67890", "3fa9c1", date(2026, 11, 21), share, practice)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("share", [0, 1, 3])
def test_the_card_fits_its_half_sheet_and_nothing_overlaps(code: str, share: int) -> None:
    sheet = card_sheet(paper(share, practice=True), Language(code))
    assert max(text.y for text in sheet.texts) < HEIGHT - 20
    signs = sorted(
        (text.y, text.x, text.text) for text in sheet.texts if len(text.text) == 1 and text.y < 340
    )
    for (y, x, sign), (next_y, next_x, _next) in pairwise(signs):
        if y == next_y and next_x - x < 60:
            assert x + text_width(sign, BOLD, 20) <= next_x + 1.5


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_group_stands_on_the_paper_in_its_order(code: str) -> None:
    (page,) = pages_of(card_pdf(card_sheet(paper(), Language(code))))
    text = "".join(page.text.split())
    assert [text.index(group) for group in GROUPS] == sorted(text.index(group) for group in GROUPS)
    assert "3fa9c1" in text
    assert "1234567890" in text


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_share_says_which_one_it_is_and_that_it_is_not_the_card(code: str) -> None:
    say = Language(code)
    titles = [card_sheet(paper(share), say).title for share in (0, 1, 2, 3)]
    assert len(set(titles)) == 4
    for share in (1, 2, 3):
        assert str(share) in titles[share]
        assert "3" in titles[share]


def test_nothing_on_the_paper_says_what_the_records_are_about() -> None:
    for share in (0, 2):
        text = " ".join(one.text for one in card_sheet(paper(share), Language("en")).texts).casefold()
        assert not any(
            word in text for word in ("traffick", "victim", "shelter", "caseapp", "person", "help")
        )


def test_the_file_is_the_same_each_time_and_tells_no_time_and_no_name() -> None:
    files = [card_pdf(card_sheet(paper(), Language("ru"))) for _ in range(2)]
    assert files[0] == files[1]
    with pikepdf.Pdf.open(BytesIO(files[0])) as pdf:
        told = {str(key): str(value) for key, value in pdf.docinfo.items()}
        size = [float(one) for one in pdf.pages[0].mediabox]
    assert "2026" not in " ".join(told.values())
    assert told["/Author"] in {"", "anonymous"}
    assert size[2:] == pytest.approx([WIDTH, HEIGHT], abs=0.01)
