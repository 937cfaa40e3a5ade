"""Every action that can come into the audit log has its sentence."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import caseapp
from caseapp.actions.passing_on.written_referrals import WITHOUT_CONSENT
from caseapp.actions.trail.log_words import DEEDS, KIND_LABELS, LogKind, deed_of
from caseapp.base.language import Language
from caseapp.records import SUBJECTS

SOURCES = Path(caseapp.__file__).parent
_VERBS = {"read ", "add ", "save ", "remove ", "undo save ", "undo add ", "undo remove "}
"""What is done to an entry of any subject."""
_REST = "…"
"""What another code ends with when its end stands in a variable: one known code at least must begin like it."""
_NAMES = tuple(subject.name for subject in SUBJECTS)


def actions_in(source: str) -> Iterator[str]:
    """The codes that a module hands to `work(...)`, and to `reading(..., seen=...)`."""
    tree = ast.parse(source)
    for assigned in (node for node in ast.walk(tree) if isinstance(node, ast.Assign)):
        if any(isinstance(target, ast.Name) and target.id == "seen" for target in assigned.targets):
            yield from seen(assigned.value)
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        works = isinstance(call.func, ast.Attribute) and call.func.attr == "work"
        if works and len(call.args) > 1:
            yield from codes(call.args[1])
        for keyword in call.keywords:
            if keyword.arg == "seen":
                yield from seen(keyword.value)
            if works and keyword.arg == "action":
                yield from codes(keyword.value)


def seen(node: ast.expr) -> Iterator[str]:
    """The codes of what is handed to `seen`: a pair, or one of two."""
    match node:
        case ast.Tuple(elts=[first, *_]):
            yield from codes(first)
        case ast.IfExp(body=one, orelse=other):
            yield from seen(one)
            yield from seen(other)


def codes(node: ast.expr) -> Iterator[str]:
    """The codes that an expression can be."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from codes(one)
            yield from codes(other)
        case ast.BoolOp(values=several):
            for one in several:
                yield from codes(one)
        case ast.JoinedStr(values=[ast.Constant(value=str(verb)), ast.FormattedValue()]):
            yield from (f"{verb}{name}" for name in _NAMES) if verb in _VERBS else (f"{verb}{_REST}",)


def written() -> dict[str, str]:
    """Every code in the source, with the module it stands in."""
    return {
        code: path.name
        for path in SOURCES.rglob("*.py")
        for code in actions_in(path.read_text("utf-8"))
    }  # fmt: skip


def known(code: str) -> bool:
    """Whether a code, or the beginning of one, has its sentence."""
    verb = code.removesuffix(_REST)
    return code in DEEDS or (verb != code and any(one.startswith(verb) for one in DEEDS))


def test_every_action_in_the_source_has_a_sentence() -> None:
    found = written()
    assert {"open", "backup", "add medical", "issue report"} <= found.keys()
    assert {code: place for code, place in found.items() if not known(code)} == {}
    assert set(WITHOUT_CONSENT.values()) <= DEEDS.keys()


def test_the_search_finds_actions_in_every_form_that_is_used() -> None:
    source = """
d.work(I, "one"), d.work(I, f"add {name}"), d.work(I, "a" if b else "c")
d.reading(I, seen=("read x", a))
seen = ("read y", a) if a else None
"""
    assert {"one", "read x", "read y", "a", "c", "add medical"} <= set(actions_in(source))


def test_every_kind_has_a_word() -> None:
    assert set(KIND_LABELS) == set(LogKind)


@pytest.mark.parametrize("code", ["en", "ru", "kk"])
def test_sentences_are_said_in_every_language_without_gaps(code: str) -> None:
    say = Language(code)
    for deed in DEEDS.values():
        assert "{" not in say(deed.sentence)


def test_an_action_of_a_newer_version_is_shown_as_it_stands() -> None:
    assert Language("en")(deed_of("teleport").sentence).endswith("teleport")
    assert deed_of("teleport").kind is LogKind.OTHER
