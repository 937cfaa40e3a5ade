"""The whole guide is there in Russian, the descriptions of the formats with it, and both say the same names and numbers."""

import re
from pathlib import Path

import pytest

from caseapp.base.language import Language
from caseapp.ui.help.guide import read_guide
from caseapp.ui.help.shelves import SHELVES, guide_called

DOCS = Path(__file__).resolve().parents[1] / "docs"
FORMATS = sorted(page for page in (DOCS / "formats").glob("*.md") if not page.stem.endswith("-ru"))
_BAR = re.compile(r"(?<!\\)\|")
EVERY = sorted({name for shelf in SHELVES for name in shelf.guides})


@pytest.mark.parametrize("name", EVERY)
def test_a_russian_reader_reads_every_guide_in_russian(name: str) -> None:
    assert guide_called(name, Language("ru")).language == "ru"


@pytest.mark.parametrize("name", EVERY)
def test_no_russian_guide_leads_to_an_english_page_that_is_there_in_russian(name: str) -> None:
    for link in re.findall(r"\]\(([^)#]+\.md)\)", guide_called(name, Language("ru")).markdown):
        page = (DOCS / "guide" / link).resolve()
        if not page.is_file():  # the page that links is one of the formats
            page = (DOCS / "formats" / link).resolve()
        assert page.is_file() or link == "keys.md", link  # that page is made by the program
        own = page.stem == name  # "this page in English"
        assert own or page.stem.endswith("-ru") or not page.with_name(f"{page.stem}-ru.md").is_file(), link


@pytest.mark.parametrize("english", FORMATS, ids=lambda page: page.stem)
def test_a_format_is_described_alike_in_both_languages(english: Path) -> None:
    russian = english.with_name(f"{english.stem}-ru.md")
    told, said = (page.read_text(encoding="utf-8") for page in (english, russian))
    assert parts(told) == parts(said)
    assert codes(told) - codes(said) == set()


@pytest.mark.parametrize("name", [page.stem for page in FORMATS])
def test_a_format_has_as_many_sections_in_both_languages(name: str) -> None:
    english, russian = (read_guide(name, code).sections for code in ("en", "ru"))
    assert [one.level for one in english] == [one.level for one in russian]


def parts(text: str) -> list[str]:
    """What a page consists of, in order: headings, rows of tables with the number of their cells, blocks, points of lists."""
    found = []
    for line in text.splitlines():
        if mark := re.match(r"#+ |```|\d\. |- ", line):
            found.append(mark[0])
        elif line.startswith("|"):
            found.append(f"row of {len(_BAR.split(line))}")
    return found


def codes(text: str) -> set[str]:
    """Names in a programmer's sense: what stands in backquotes and holds no sentence, place or page."""
    prose = re.sub(r"(?s)```.*?```", "", text)
    return {
        code
        for code in re.findall(r"`([^`\n]+)`", prose)
        if re.fullmatch(r"[a-z_]+", code) and "<" not in code
    }
