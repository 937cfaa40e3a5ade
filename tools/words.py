"""Bring the translation files up to date with the words in the source.

Walks `src/caseapp` for calls of `words("literal")`, and rewrites `resources/translations/caseapp_<code>.ts` (Qt Linguist)
so that it holds exactly those sentences: finished translations stay, new ones are added as unfinished, vanished ones
go. With `--check` nothing is written and missing words are named. With `--fill LANGUAGE=FILE` translations from a JSON
object {English: translation or list of plural forms} are put in. Four languages (`PARTLY`) may lack sentences, which are
then said in Russian: their share is told, and only what the papers for a person need must be there.
"""

import argparse
import ast
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

TOP = Path(__file__).resolve().parents[1]
SOURCES = TOP / "src" / "caseapp"
FILES = TOP / "resources" / "translations"
PLURALS = {"ru": 3, "kk": 2, "uz": 2, "ky": 2, "tg": 2, "tk": 2}
WHOLE = ("ru", "kk")
"""Languages in which nothing may be missing."""
PARTLY = ("uz", "ky", "tg", "tk")
"""Languages in which only the papers for a person must be whole (`reports/papers` and the labels on them)."""
PAPER_SOURCES = "src/caseapp/reports/papers/"


@dataclass
class Sentence:
    """One English sentence of the source: where it stands and whether a number decides its form."""

    text: str
    counted: bool = False
    places: list[str] = field(default_factory=list)


def main() -> int:
    """Update, check or fill the files; the exit code is 1 where words are missing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--language", choices=tuple(PLURALS), help="only this one")
    parser.add_argument("--fill", action="append", default=[], metavar="LANGUAGE=FILE")
    options = parser.parse_args()
    fills = dict(entry.split("=", 1) for entry in options.fill)
    found = sentences()
    missing = 0
    for code in [options.language] if options.language else PLURALS:
        path = FILES / f"caseapp_{code}.ts"
        known = read(path)
        if code in fills:
            known |= filled(code, Path(fills[code]), found)
        missing += tell(code, found, known, named=options.language == code)
        if not options.check:
            write(path, code, found, known)
    print(f"{len(found)} sentences, {missing} translations missing")
    return 1 if missing else 0


def tell(code: str, found: dict[str, Sentence], known: dict[str, tuple[str, ...]], *, named: bool) -> int:
    """Name what is missing and must not be, and give how much that is; of the other languages tell the share."""
    lacking = [text for text, sentence in found.items() if not complete(code, sentence, known.get(text))]
    must = on_papers(found) if code in PARTLY else found
    for text in lacking:
        if named or text in must:
            print(f"{code}: {text}")
    if code in PARTLY:
        share = 100 * (len(found) - len(lacking)) // len(found)
        print(
            f"{code}: {len(found) - len(lacking)} of {len(found)} sentences, {share} %; the rest is said in Russian"
        )
    return sum(text in must for text in lacking)


def filled(code: str, file: Path, found: dict[str, Sentence]) -> dict[str, tuple[str, ...]]:
    """The translations of a JSON file. One text stands for both forms where a noun stays as it is after a number."""
    known = {}
    for text, forms in json.loads(file.read_text("utf-8")).items():
        given = (forms,) if isinstance(forms, str) else tuple(forms)
        counted = text in found and found[text].counted
        known[text] = given * PLURALS[code] if counted and code in PARTLY and len(given) == 1 else given
        if text not in found:
            print(f"{code}: nobody says: {text}")
        elif not complete(code, found[text], known[text]):
            print(f"{code}: lacks a form, or has other places in braces: {text}")
    return known


@cache
def sentences() -> dict[str, Sentence]:
    """All marked sentences of the source, by their English text, in alphabetical order."""
    found: dict[str, Sentence] = {}
    for path in sorted(SOURCES.rglob("*.py")):
        for call in calls(ast.parse(path.read_text("utf-8"))):
            literal = call.args[0] if call.args else None
            if not isinstance(literal, ast.Constant) or not isinstance(literal.value, str):
                raise SystemExit(f"{path.name}:{call.lineno}: words() takes a literal")
            sentence = found.setdefault(literal.value, Sentence(literal.value))
            sentence.counted |= any(keyword.arg == "count" for keyword in call.keywords) or len(call.args) > 1
            sentence.places.append(str(path.relative_to(TOP)))
    return dict(sorted(found.items()))


def on_papers(found: dict[str, Sentence]) -> dict[str, Sentence]:
    """Those of all sentences that stand on the client's papers: their own, and the labels of the records."""
    from caseapp.reports.papers.labels import labels

    said = {one.text for one in labels()}
    return {
        text: Sentence(text, places=sentence.places)
        for text, sentence in found.items()
        if text in said or any(place.startswith(PAPER_SOURCES) for place in sentence.places)
    }


def calls(tree: ast.Module) -> Iterator[ast.Call]:
    """The calls of words() in a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "words":
            yield node


def complete(code: str, sentence: Sentence, forms: tuple[str, ...] | None) -> bool:
    """Whether a translation is there in all its forms, with every {place} of the English."""
    if not forms or not all(forms) or (sentence.counted and len(forms) != PLURALS[code]):
        return False
    return all(places(form) == places(sentence.text) for form in forms)


def places(text: str) -> set[str]:
    """The names of the {places} in a sentence."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def read(path: Path) -> dict[str, tuple[str, ...]]:
    """The translations that a file holds, finished or not."""
    if not path.exists():
        return {}
    known = {}
    for message in ET.parse(path).getroot().iter("message"):
        target = message.find("translation")
        if target is not None:
            forms = tuple(form.text or "" for form in target.iter("numerusform")) or (target.text or "",)
            known[message.findtext("source") or ""] = forms
    return known


def write(path: Path, code: str, found: dict[str, Sentence], known: dict[str, tuple[str, ...]]) -> None:
    """A Linguist file with exactly the sentences found."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "caseapp"
    for text, sentence in sorted(found.items()):
        message = ET.SubElement(context, "message", {"numerus": "yes"} if sentence.counted else {})
        for place in sorted(set(sentence.places)):
            ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = text
        target = ET.SubElement(message, "translation")
        forms = known.get(text, ())
        if not complete(code, sentence, forms):
            target.set("type", "unfinished")
        if sentence.counted:
            for number in range(PLURALS[code]):
                form = ET.SubElement(target, "numerusform")
                form.text = forms[number] if number < len(forms) else ""
        else:
            target.text = forms[0] if forms else ""
    ET.indent(root, " ")
    body = ET.tostring(root, "unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(f".{os.getpid()}")
    fresh.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    fresh.replace(path)


if __name__ == "__main__":
    sys.exit(main())
