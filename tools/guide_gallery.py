"""The page of the guide on which every page of the window is seen, light or dark as the reader's screen is."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QLabel

from caseapp.ui.desktop import program
from caseapp.ui.help.guide import Guide, guide_of
from tools.album import Album
from tools.album_houses import houses
from tools.album_walk import walk
from tools.small_picture import save_small

GALLERY = "all-pages"
_TEXTS = Path(__file__).resolve().parents[1] / "docs" / "gallery"


@dataclass(frozen=True, slots=True)
class Seen:
    """One page of the window: the name of its picture, and what stands over it."""

    name: str
    title: str


def draw_all(folder: Path, language: str) -> tuple[Seen, ...]:
    """Draw every page as NAME.png and NAME-dark.png, with invented people, and tell which there are."""
    app = program()
    seen: dict[str, Seen] = {}
    with houses(language, persons=40, shelters=3) as made:
        for theme, ending in (("light", ""), ("dark", "-dark")):

            def look(page: str, album: Album, ending: str = ending) -> None:
                save_small(album.seen, folder / f"{page}{ending}.png")
                seen.setdefault(page, Seen(page, _title(album) or album.seen.accessibleName() or page))

            album = Album(app, language, theme, "1024x768", look)
            walk(album, made)
            album.close()
    return tuple(seen.values())


def gallery(language: str) -> Guide:
    """What is said over the pictures, from docs/gallery."""
    return guide_of(GALLERY, language, (_TEXTS / f"{language}.md").read_text("utf-8"))


def with_pictures(body: str, seen: Sequence[Seen]) -> str:
    """The body of that page with every picture below it."""
    lines = [body]
    for one in seen:
        name, title = html.escape(one.name), html.escape(one.title)
        lines += [
            f'<h2 id="{name}">{title}</h2>',
            f'<picture><source media="(prefers-color-scheme: dark)" srcset="pictures/{name}-dark.png">',
            f'<img loading="lazy" src="pictures/{name}.png" alt="{title}"></picture>',
        ]
    return "\n".join(lines)


def _title(album: Album) -> str:
    """What stands largest on the page."""
    shown = (one for one in album.seen.findChildren(QLabel) if one.isVisible() and one.text())
    return next((one.text() for one in shown if one.property("look") == "title"), "")
