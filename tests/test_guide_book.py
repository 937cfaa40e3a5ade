"""The guide outside of the program: pages that need no network, links that lead somewhere, and a PDF for each reader."""

import re
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from tools.guide_book import build
from tools.guide_gallery import Seen
from tools.guide_text import books

READERS = {"en": 4, "ru": 4, "kk": 3}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Kazakh guide with a picture: the smallest one."""
    folder = tmp_path_factory.mktemp("guide") / "kk"
    (folder / "pictures").mkdir(parents=True)
    pictures = Path(__file__).resolve().parents[1] / "docs" / "guide" / "pictures"
    (folder / "pictures" / "national.png").write_bytes((pictures / "national-kk-light.png").read_bytes())
    (folder / "pictures" / "national-dark.png").write_bytes(
        (folder / "pictures" / "national.png").read_bytes()
    )
    build(folder, "kk", [Seen("national", "Ұлттық есеп")])
    return folder


@pytest.mark.parametrize("language", READERS)
def test_there_is_a_guide_for_every_reader(language: str) -> None:
    made = books(language)
    assert len(made) == READERS[language]
    assert all(book.guides for book in made)


def test_nothing_leads_out_and_every_link_leads_somewhere(built: Path) -> None:
    pages = sorted(built.glob("*.html"))
    assert len(pages) > 8
    for page in pages:
        text = page.read_text("utf-8")
        assert "http://" not in text
        assert "https://" not in text
        assert "<script" not in text
        for link in re.findall(r'(?:href|src|srcset)="([^"#]+)"', text):
            assert link.startswith("../") or (built / link).is_file(), f"{page.name}: {link}"


def test_contents_lead_to_sections_that_are_there(built: Path) -> None:
    text = (built / "work.html").read_text("utf-8")
    places = re.findall(r'href="#(s\d+)"', text)
    assert len(places) > 8
    assert all(f'id="{place}"' in text for place in places)


def test_a_picture_stands_under_its_section_and_says_what_it_shows(built: Path) -> None:
    assert re.search(
        r'<img src="pictures/national\.png" alt="[^"]{5,}">', (built / "coordinator.html").read_text("utf-8")
    )


def test_every_page_that_was_seen_is_shown_light_and_dark_and_named(built: Path) -> None:
    text = (built / "all-pages.html").read_text("utf-8")
    assert (
        text.index("Ұлттық есеп")
        < text.index("pictures/national-dark.png")
        < text.index("pictures/national.png")
    )
    assert 'alt="Ұлттық есеп"' in text
    assert 'href="all-pages.html"' in (built / "index.html").read_text("utf-8")


def test_the_pdf_has_contents_bookmarks_and_kazakh_letters(built: Path) -> None:
    paper = PdfDocument(built / "caseapp-guide-staff-kk.pdf")
    first = paper[0].get_textpage().get_text_range()
    assert "Нұсқаулық" in first
    assert len(list(paper.get_toc())) > 20
    assert len(paper) > 10
    paper.close()
