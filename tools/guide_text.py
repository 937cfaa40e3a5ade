"""The pages of the guide as tokens of Markdown and as HTML: links between pages stay, links to the outside become text.

The parser is markdown-it-py (requirements/dev.in); the window reads the same files with Qt's own parser.
"""

import html
import re
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from caseapp.base.language import LANGUAGES, Language
from caseapp.base.words import words
from caseapp.ui.help.guide import Guide
from caseapp.ui.help.shelves import SHELVES, Shelf, shelf_guides

PLACES = {
    "today": ("work", "today"), "calendar": ("work", "calendar"), "beds": ("work", "beds"), "person": ("work", "person"),
    "consents": ("work", "consent"), "people": ("work", "search"), "papers": ("papers", "before"), "plan": ("papers", "plan"),
    "reports-numbers": ("reports", "pages"), "house": ("desk", "house"), "log": ("desk", "log"), "settings": ("desk", "settings"),
    "unlock": ("start", "unlock"), "first-start-1": ("start", "first"), "inbox": ("coordinator", "taking-in"),
    "shelters": ("coordinator", "quarters"), "national": ("coordinator", "whole"),
}  # fmt: skip
"""Which picture of a page stands under which section."""
_PAGE = re.compile(r"^(?:\.\./)?(?:guide/|formats/)?([a-z0-9-]+?)(?:-(?:ru|kk))?\.md(?:#.*)?$")
_KK = ("staff", "coordinators", "keepers")
"""Readers for whom the guide is there in Kazakh."""


@dataclass(frozen=True, slots=True)
class Book:
    """All guides for one reader in one language."""

    shelf: Shelf
    language: str
    guides: tuple[Guide, ...]

    @property
    def title(self) -> str:
        """For the title page: whom it is for."""
        say = Language(self.language)
        return f"caseapp · {say(words('Guide'))} · {say(self.shelf.reader)}"


def books(language: str) -> tuple[Book, ...]:
    """The guides of a language by reader; Kazakh ones for those who work at the desk, in Kazakh alone."""
    say = Language(language)
    found = []
    for shelf in SHELVES:
        if language == "kk" and shelf.name not in _KK:
            continue
        guides = shelf_guides(shelf, say)
        if language == "kk":
            guides = tuple(one for one in guides if one.language == "kk")
        found.append(Book(shelf, language, guides))
    return tuple(found)


def tokens(guide: Guide) -> list[Token]:
    """What a guide consists of."""
    return MarkdownIt("commonmark").enable("table").parse(guide.markdown)


def page_of(link: str) -> str:
    """The name of the guide to which a link leads, or nothing."""
    found = _PAGE.match(link)
    return found[1] if found is not None else ""


def note(guide: Guide, language: str) -> str:
    """The sentence over a guide that is not there in the reader's language."""
    if guide.language == language:
        return ""
    other = LANGUAGES.get(guide.language, guide.language)
    sentence = words(
        "This part of the guide is not there in your language yet. It is in {language}.", language=other
    )
    return Language(language)(sentence)


def picture_at(guide: Guide, place: int, pictures: Path) -> Path | None:
    """The picture for a section, where there is one."""
    names = guide.sections[place].names
    for picture, (name, section) in PLACES.items():
        file = pictures / f"{picture}.png"
        if guide.name == name and section in names and file.is_file():
            return file
    return None


def as_html(guide: Guide, known: set[str], pictures: Path) -> str:
    """The body of a page: headings with places to lead to, tables, pictures under their sections."""
    parsed = tokens(guide)
    place = -1
    for token in parsed:
        if token.type == "heading_open" and int(token.tag[1]) <= 3:
            place += 1
            token.attrSet("id", f"s{place}")
            token.meta["place"] = place
        if token.children:
            token.children = _links(token.children, known)
    shown = MarkdownIt("commonmark").enable("table")
    parts, start = [], 0
    for number, token in enumerate(parsed):
        if token.type == "heading_close":
            opening = parsed[number - 2]
            picture = picture_at(guide, opening.meta["place"], pictures) if "place" in opening.meta else None
            if picture is not None:
                parts.append(shown.renderer.render(parsed[start : number + 1], shown.options, {}))
                title = html.escape(guide.sections[opening.meta["place"]].title)
                parts.append(f'<p><img src="pictures/{picture.name}" alt="{title}"></p>\n')
                start = number + 1
    parts.append(shown.renderer.render(parsed[start:], shown.options, {}))
    return "".join(parts)


def _links(children: list[Token], known: set[str]) -> list[Token]:
    """Links to pages that are here lead to them; of all others the words stay."""
    found: list[Token] = []
    leads = False
    for child in children:
        if child.type == "link_open":
            name = page_of(str(child.attrGet("href") or ""))
            leads = name in known
            if leads:
                child.attrSet("href", f"{name}.html")
                found.append(child)
        elif child.type == "link_close":
            if leads:
                found.append(child)
        else:
            found.append(child)
    return found
