"""Build the guide for reading outside of the program: HTML pages and a PDF for each reader and language, under dist/guide.

    python tools/guide_book.py [FOLDER] [--language en ru kk] [--without-pictures]

The pages need no network and no script. Their pictures are drawn anew, of invented people, in the language of the page.
"""

import argparse
import html
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if __package__ in {None, ""}:
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from caseapp.base.language import LANGUAGES, Language
from caseapp.base.words import words
from caseapp.ui.help.guide import Guide
from tools.guide_gallery import GALLERY, Seen, draw_all, gallery, with_pictures
from tools.guide_pdf import pdf
from tools.guide_text import Book, as_html, books, note

TOP = Path(__file__).resolve().parents[1]
_STYLE = """body{margin:0;font:16px/1.55 "Noto Sans","Segoe UI",sans-serif;color:#1b2328;background:#f4f6f7;display:flex}
nav{width:17rem;flex:none;padding:1rem;background:#fff;border-right:1px solid #dbe0e4;min-height:100vh;box-sizing:border-box}
nav h2{font-size:1rem;margin:1.2rem 0 .2rem}nav a{display:block;padding:.15rem 0;color:#1f6a6e;text-decoration:none}
nav a.inner{padding-left:1rem;font-size:.9rem}nav a[aria-current]{font-weight:700}a{color:#1f6a6e}
main{padding:1.5rem 2rem 4rem;max-width:52rem;min-width:0}h1{line-height:1.25}table{border-collapse:collapse;background:#fff;width:100%}
th,td{border:1px solid #dbe0e4;padding:.4rem .6rem;text-align:left;vertical-align:top}th{background:#f4f6f7}
code{background:#e9edef;padding:0 .2em;overflow-wrap:anywhere}pre{background:#e9edef;padding:.8rem;overflow:auto}pre code{padding:0}
img{max-width:100%;border:1px solid #dbe0e4;border-radius:8px}.note{color:#55616a}:focus-visible{outline:2px solid #1f6a6e}
@media(prefers-color-scheme:dark){body{background:#15191c;color:#e8ecee}nav,table{background:#1e2428}nav,th,td{border-color:#353e44}
th{background:#15191c}code,pre{background:#2a3237}a,nav a{color:#67c5c1}.note{color:#a4b0b8}}
@media(max-width:48rem){body{display:block}nav{width:auto;min-height:0}}@media print{nav{display:none}}
"""


def main() -> int:
    """Build everything that was asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=TOP / "dist" / "guide")
    parser.add_argument("--language", nargs="+", choices=("en", "ru", "kk"), default=["en", "ru", "kk"])
    parser.add_argument("--without-pictures", action="store_true")
    asked = parser.parse_args()
    for language in asked.language:
        folder = asked.folder / language
        (folder / "pictures").mkdir(parents=True, exist_ok=True)
        seen = () if asked.without_pictures else draw_all(folder / "pictures", language)
        build(folder, language, seen)
    return 0


@dataclass(frozen=True, slots=True)
class _Site:
    """All that the pages of one language lead to."""

    language: str
    books: tuple[Book, ...]
    gallery: Guide | None


def build(folder: Path, language: str, seen: Sequence[Seen] = ()) -> list[Path]:
    """The pages of one language in a folder, with those of the window that were `seen`, and a PDF for each reader."""
    site = _Site(language, books(language), gallery(language) if seen else None)
    known = {guide.name for book in site.books for guide in book.guides}
    (folder / "guide.css").write_text(_STYLE, "utf-8")
    written = [_write(folder / "index.html", _index(site))]
    for book in site.books:
        for guide in book.guides:
            body = as_html(guide, known, folder / "pictures")
            written.append(_write(folder / f"{guide.name}.html", _page(guide, body, site)))
        target = folder / f"caseapp-guide-{book.shelf.name}-{language}.pdf"
        target.write_bytes(pdf(book, folder / "pictures"))
        written.append(target)
        print(f"{target}: {len(book.guides)} guides")
    if site.gallery is not None:
        body = with_pictures(as_html(site.gallery, known, folder / "pictures"), seen)
        written.append(_write(folder / f"{GALLERY}.html", _page(site.gallery, body, site)))
    return written


def _write(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def _index(site: _Site) -> str:
    """Where reading begins: whom each part is for, on the screen and on paper."""
    say = Language(site.language)
    lines = [f"<h1>{html.escape(say(words('Guide')))}</h1>"]
    for book in site.books:
        lines.append(f"<h2>{html.escape(say(book.shelf.reader))}</h2><ul>")
        lines += [f'<li><a href="{one.name}.html">{html.escape(one.title)}</a></li>' for one in book.guides]
        name = f"caseapp-guide-{book.shelf.name}-{site.language}.pdf"
        lines.append(f'<li><a href="{name}">PDF</a></li></ul>')
    if site.gallery is not None:
        title = html.escape(site.gallery.title)
        lines.append(f'<p><a href="{GALLERY}.html">{title}</a></p>')
    return _frame("caseapp", "\n".join(lines), _nav(site, None), site.language)


def _page(guide: Guide, body: str, site: _Site) -> str:
    told = note(guide, site.language)
    before = f'<p class="note">{html.escape(told)}</p>' if told else ""
    inner = f'<article lang="{guide.language}">{body}</article>'
    return _frame(guide.title, before + inner, _nav(site, guide), site.language)


def _nav(site: _Site, now: Guide | None) -> str:
    """The contents: all pages by reader, with the sections of the one that is read."""
    say = Language(site.language)
    lines = [
        f'<a href="../{code}/index.html" lang="{code}">{LANGUAGES[code]}</a>'
        for code in ("en", "ru", "kk")
        if code != site.language
    ]
    for book in site.books:
        lines.append(f"<h2>{html.escape(say(book.shelf.reader))}</h2>")
        lines += [line for guide in book.guides for line in _nav_lines(guide, now)]
    if site.gallery is not None:
        lines += ["<hr>", *_nav_lines(site.gallery, now)]
    return "\n".join(lines)


def _nav_lines(guide: Guide, now: Guide | None) -> list[str]:
    """A line for a page, and under the one that is read a line for each of its sections."""
    current = ' aria-current="page"' if guide is now else ""
    sections = enumerate(guide.sections) if guide is now else ()
    return [
        f'<a href="{guide.name}.html"{current}>{html.escape(guide.title)}</a>',
        *(
            f'<a class="inner" href="#s{place}">{html.escape(one.title)}</a>'
            for place, one in sections
            if one.level == 2
        ),
    ]


def _frame(title: str, body: str, nav: str, language: str) -> str:
    name = html.escape(Language(language)(words("Contents of the guide")))
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8"><title>{html.escape(title)}</title>\n'
        '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="guide.css"></head>\n'
        f'<body><nav aria-label="{name}">{nav}</nav><main>{body}</main></body></html>\n'
    )


if __name__ == "__main__":
    sys.exit(main())
