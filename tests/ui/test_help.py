"""The guide under F1: every page has its place in it, in the reader's language, and every link and search leads there."""

import re
from pathlib import Path

import pytest

from caseapp.base.language import LANGUAGES, Language
from caseapp.ui.help.finding import find
from caseapp.ui.help.guide import Guide, guide_of
from caseapp.ui.help.places import FORMS, PAGES, HelpPlace, help_place
from caseapp.ui.help.shelves import SHELVES, guide_called, shelf_guides
from caseapp.ui.help.view import page_of
from caseapp.ui.pages.casework.entry_aim import EntryAim
from caseapp.ui.places import COORDINATOR, SHELTER

GUIDES = Path(__file__).resolve().parents[2] / "docs" / "guide"
NAMES = sorted({re.sub(r"-(ru|kk)$", "", page.stem) for page in GUIDES.glob("*.md")})
STAFF = (
    "start",
    "work",
    "papers",
    "reports",
    "safety",
    "permissions",
    "desk",
    "coordinator",
    "recovery-card",
    "backup",
    "retention",
)
"""What people at the desk read: in all languages of the interface."""


def guides_of(code: str) -> list[Guide]:
    return [guide for shelf in SHELVES for guide in shelf_guides(shelf, Language(code))]


def test_every_page_of_the_window_has_its_place_in_the_guide() -> None:
    assert {place.name for place in (*SHELTER, *COORDINATOR)} - set(PAGES) == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_place_is_there_in_every_language(code: str) -> None:
    for place in (*PAGES.values(), *FORMS.values()):
        guide = guide_called(place.guide, Language(code))
        assert not place.section or any(place.section in one.names for one in guide.sections), place


@pytest.mark.parametrize("name", STAFF)
@pytest.mark.parametrize("code", LANGUAGES)
def test_whoever_works_at_the_desk_reads_in_her_own_language(name: str, code: str) -> None:
    assert guide_called(name, Language(code)).language == code


def test_a_form_is_told_of_where_its_subject_is() -> None:
    assert help_place("entry", EntryAim("consent", 1)) == HelpPlace("work", "consent")
    assert help_place("entry", EntryAim("legal", 1)) == HelpPlace("work", "services")
    assert help_place("entry", EntryAim("person", 1)) == HelpPlace("work", "form")


def test_every_guide_stands_on_a_shelf() -> None:
    assert set(NAMES) - {name for shelf in SHELVES for name in shelf.guides} == set()


def test_every_link_between_guides_leads_to_one_that_can_be_read() -> None:
    for code in LANGUAGES:
        for guide in guides_of(code):
            for link in re.findall(r"\]\(([^)]+)\)", guide.markdown):
                if page_of(link):
                    guide_called(page_of(link), Language(code))


def test_what_is_told_in_no_other_language_is_shown_in_russian_first() -> None:
    assert guide_called("terminal", Language("kk")).language == "ru"
    assert guide_called("backup", Language("uz")).language == "ru"


def test_lines_of_a_program_are_no_headings() -> None:
    guide = guide_of(
        "x", "en", "# One\n\n```\n# a remark\n```\n\n<!-- help: two -->\n## Two *bold* `code`\ntext\n"
    )
    assert [section.title for section in guide.sections] == ["One", "Two bold code"]
    assert guide.place("two") == 1


def test_searching_minds_neither_endings_nor_order() -> None:
    found = find("согласию отзыва", guides_of("ru"))
    assert any(
        one.guide.name == "work" and one.section.title == "Согласие"
        for one in find("согласия", guides_of("ru"))
    )
    assert all("соглас" in one.section.text.casefold() + one.section.title.casefold() for one in found)
    assert find("  ", guides_of("ru")) == ()


def test_the_glossary_has_the_same_words_in_every_language_and_those_of_our_lists() -> None:
    terms = {code: glossary(code) for code in ("en", "ru", "kk")}
    assert len(terms["en"]) >= 50
    assert terms["en"] == terms["ru"] == terms["kk"]
    for code in ("ru", "kk"):
        ours = our_list(code)
        wrong = [
            one for one in terms[code] if one[0] in ours and ours[one[0]] != one[("ru", "kk").index(code) + 1]
        ]
        assert wrong == []


def glossary(code: str) -> list[tuple[str, ...]]:
    """The words of the page in one language, each as English, Russian and Kazakh."""
    found = []
    for section in guide_called("glossary", Language(code)).sections:
        if section.level == 3:
            said = {code: section.title}
            for name, other in re.findall(r"(English|Русский|Қазақша): (.+?)(?= · |\. )", section.text):
                said[{"English": "en", "Русский": "ru", "Қазақша": "kk"}[name]] = other
            found.append(tuple(said[one] for one in ("en", "ru", "kk")))
    return found


def our_list(code: str) -> dict[str, str]:
    """The glossary that translators keep: English and the other word."""
    lines = (GUIDES.parent / f"glossary-{code}.md").read_text("utf-8").splitlines()
    cells = [line.split(" | ") for line in lines if line.startswith("| ")]
    return {cell[0].removeprefix("| "): cell[1] for cell in cells}
