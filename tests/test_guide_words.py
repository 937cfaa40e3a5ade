"""The guide for staff speaks the words of the window: whatever stands in quotation marks there stands so in the program."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[1]
QUOTED = {"en": r"“([^”]+)”", "ru": r"«([^»]+)»", "kk": r"«([^»]+)»"}
_OF_THE_PAGE = frozenset({"quotation marks", "кавычках", "Тырнақшадағы"})


def said(language: str) -> set[str]:
    """Every sentence of the program in a language, and each of its parts before a comma, a bracket or a point."""
    found: set[str] = set()
    code = "ru" if language == "en" else language
    words = ET.parse(TOP / "resources" / "translations" / f"caseapp_{code}.ts")
    for message in words.iter("message"):
        source, translation = message.find("source"), message.find("translation")
        texts = (
            [source] if language == "en" else [translation, *(translation if translation is not None else ())]
        )
        found |= {text.text.strip().rstrip(".:") for text in texts if text is not None and text.text}
    return found


@pytest.mark.parametrize(
    ("language", "name"), [("en", "work.md"), ("ru", "work-ru.md"), ("kk", "work-kk.md")]
)
def test_the_guide_for_staff_speaks_the_words_of_the_window(language: str, name: str) -> None:
    text = " ".join((TOP / "docs" / "guide" / name).read_text("utf-8").split())
    quoted = set(re.findall(QUOTED[language], text)) - _OF_THE_PAGE
    assert len(quoted) > 40
    assert quoted - said(language) == set()


def test_the_three_guides_have_the_same_parts() -> None:
    parts = {
        name: re.findall(r"^#+ ", (TOP / "docs" / "guide" / name).read_text("utf-8"), re.MULTILINE)
        for name in ("work.md", "work-ru.md", "work-kk.md")
    }
    assert parts["work.md"] == parts["work-ru.md"] == parts["work-kk.md"]


def test_the_russian_page_of_the_terminal_names_the_same_commands() -> None:
    guide = TOP / "docs" / "guide"
    named = [
        [
            line.split(" | ")[0]
            for line in (guide / name).read_text("utf-8").splitlines()
            if line.startswith("| `")
        ]
        for name in ("terminal.md", "terminal-ru.md")
    ]
    assert named[0] == named[1]


@pytest.mark.parametrize(
    ("language", "name"),
    [
        (code, f"{name}{'' if code == 'en' else '-' + code}.md")
        for code in QUOTED
        for name in ("start", "desk")
    ],
)
def test_the_pages_of_the_first_day_and_of_the_house_do_too(language: str, name: str) -> None:
    text = " ".join((TOP / "docs" / "guide" / name).read_text("utf-8").split())
    quoted = set(re.findall(QUOTED[language], text)) - _OF_THE_PAGE
    assert len(quoted) >= 8
    assert quoted - said(language) == set()
