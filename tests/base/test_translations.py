"""Sentences are read from the files of Qt Linguist as an XML reader would read them, one by one and all at once."""

import random
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from caseapp.base.resources import resource
from caseapp.base.translations import Forms, Translations

FILES = sorted(path.name for path in resource("translations").glob("caseapp_*.ts"))
AWKWARD = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="ru"><context><name>caseapp</name>
<message><source>Salt &amp; &lt;bread&gt;</source><translation>Хлеб &amp; &quot;соль&quot; &amp;lt;</translation></message>
<message numerus="yes"><source>{n} nights</source><translation>
  <numerusform>{n} ночь</numerusform><numerusform>{n} ночи</numerusform><numerusform>{n} ночей</numerusform>
</translation></message>
<message numerus="yes"><source>{n} beds</source><translation>
  <numerusform>{n} место</numerusform><numerusform></numerusform></translation></message>
<message><source>Half done</source><translation type="unfinished">Полу</translation></message>
<message><source>Not begun</source><translation type="unfinished" /></message>
<message><source>Empty</source><translation /></message>
<message><source>Last</source><comment>a note</comment><translation>Последнее</translation></message>
</context></TS>
"""


@cache
def by_xml(path: Path) -> dict[str, Forms]:
    found = {}
    for message in ET.parse(path).getroot().iter("message"):
        target = message.find("translation")
        if target is None or target.get("type") is not None:
            continue
        forms = tuple(form.text or "" for form in target.iter("numerusform")) or (target.text or "",)
        if all(forms):
            found[message.findtext("source") or ""] = forms
    return found


@pytest.mark.parametrize("name", FILES)
def test_a_whole_file_is_read_as_xml_is(name: str) -> None:
    path = resource("translations", name)
    assert dict(Translations(path)) == by_xml(path)


@pytest.mark.parametrize("name", FILES)
def test_single_sentences_are_found_before_the_file_is_read(name: str) -> None:
    path = resource("translations", name)
    expected = by_xml(path)
    asked = random.Random(1).sample(sorted(expected), 40)
    found = Translations(path)
    assert {sentence: found[sentence] for sentence in asked} == {one: expected[one] for one in asked}


def test_signs_plural_forms_and_unfinished_messages(tmp_path: Path) -> None:
    path = tmp_path / "awkward.ts"
    path.write_text(AWKWARD, encoding="utf-8")
    one_by_one, at_once = Translations(path), Translations(path)
    assert len(at_once) == 3
    for found in (one_by_one, at_once):
        assert found["Salt & <bread>"] == ('Хлеб & "соль" &lt;',)
        assert found["{n} nights"] == ("{n} ночь", "{n} ночи", "{n} ночей")
        assert found["Last"] == ("Последнее",)
        for missing in ("{n} beds", "Half done", "Not begun", "Empty", "Never written"):
            assert found.get(missing) is None


def test_who_asks_for_many_gets_the_same_answers(tmp_path: Path) -> None:
    path = tmp_path / "awkward.ts"
    path.write_text(AWKWARD, encoding="utf-8")
    found = Translations(path)
    assert [found.get(f"Sentence {number}") for number in range(100)] == [None] * 100
    assert found["Last"] == ("Последнее",)
