"""The guide as the program reads it: the Markdown files of `docs/guide`, by language, cut into sections.

The files are the one source: this window, the offline HTML and the PDF are all made from them. A section may bear a
name of its own in a comment above its heading (`<!-- help: beds -->`), which is the same in every language.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from caseapp.base.resources import resource

_HEADING = re.compile(r"^(#{1,3}) +(.+?) *$")
_NAME = re.compile(r"^<!-- help: ([a-z0-9 -]+) -->$")
_FILE_LINK = re.compile(r"\[(?:docs/guide/)?([a-z0-9-]+)\.md\]\(([^)]+)\)")
_MARKS = re.compile(r"[*`]|\[(?P<shown>[^\]]*)\]\([^)]*\)")
_FALLBACK: Mapping[str, tuple[str, ...]] = {"en": ("en",), "ru": ("ru", "en"), "kk": ("kk", "ru", "en")}
_OTHERS = ("ru", "en")
"""What somebody reads whose language the guide does not speak: Russian is read all over the region."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the lines below it up to the next one. `names` are its fixed names, `level` is 1 to 3."""

    names: tuple[str, ...]
    title: str
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Guide:
    """One file in one language; the first section is the title of the whole and its opening lines."""

    name: str
    language: str
    markdown: str
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """What the file calls itself."""
        return self.sections[0].title if self.sections else self.name

    def place(self, name: str) -> int:
        """Which section bears a name; the first one where none does."""
        return next((place for place, one in enumerate(self.sections) if name in one.names), 0)


@cache
def read_guide(name: str, language: str) -> Guide:
    """The file of a name in a language, or else in the nearest one that it was written in.

    FileNotFoundError where there is no such file at all, which a test rules out.
    """
    for code in _FALLBACK.get(language, _OTHERS):
        for folder in ("guide", "formats"):
            try:
                text = resource(folder, file_name(name, code)).read_text("utf-8")
            except FileNotFoundError:
                continue
            return guide_of(name, code, _with_titles(text))
    raise FileNotFoundError(f"the guide has no part called {name}")


def _with_titles(text: str) -> str:
    """Links that bear the name of a file, as on the pages of a code host, bear the title of the guide instead."""

    def titled(found: re.Match[str]) -> str:
        for folder in ("guide", "formats"):
            try:
                lines = resource(folder, f"{found[1]}.md").read_text("utf-8").splitlines()
            except FileNotFoundError:
                continue
            title = next((line[2:] for line in lines if line.startswith("# ")), found[1])
            return f"[{title}]({found[2]})"
        return found[0]

    return _FILE_LINK.sub(titled, text)


def file_name(name: str, language: str) -> str:
    """The name of its file: English ones bear no code."""
    return f"{name}.md" if language == "en" else f"{name}-{language}.md"


def guide_of(name: str, language: str, text: str) -> Guide:
    """Cut a Markdown text into its sections."""
    found: list[tuple[tuple[str, ...], str, int, list[str]]] = []
    names: tuple[str, ...] = ()
    kept: list[str] = []
    fenced = False
    for line in text.splitlines():
        fenced ^= line.startswith("```")
        named = None if fenced else _NAME.match(line)
        if named is not None:
            names += tuple(named[1].split())
            continue
        if line.startswith("<!--") and line.endswith("-->"):
            continue
        heading = None if fenced else _HEADING.match(line)
        if heading is not None:
            found.append((names, plain(heading[2]), len(heading[1]), []))
            names = ()
        elif found:
            found[-1][3].append(line)
        kept.append(line)
    sections = (
        Section(names, title, level, "\n".join(lines).strip()) for names, title, level, lines in found
    )
    return Guide(name, language, "\n".join(kept).strip() + "\n", tuple(sections))


def plain(text: str) -> str:
    """A text without the signs of Markdown."""
    return _MARKS.sub(lambda found: found["shown"] or "", text)
