"""Charts as files: honest about hidden numbers, readable without colour, nothing in them that runs."""

import re
import struct
import zlib
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from caseapp.base.language import LANGUAGES, Language
from caseapp.exchange.tidy import Figures
from caseapp.reports.beside import MEANT_FOR, Beside
from caseapp.reports.chart_files import Chart, charts
from caseapp.reports.chart_picture import Field, Letters
from caseapp.reports.chart_png import png
from caseapp.reports.chart_svg import svg
from caseapp.reports.look import ACCENT, HATCH, HIDDEN_SIGN, INK, MUTED, Colour
from caseapp.reports.voice import Voice
from caseapp.statistics.national import Audience
from caseapp.statistics.trends import Point, Trend
from tests.exchange.wholes import whole
from tests.reports.sample import all_hidden

_SVG = "{http://www.w3.org/2000/svg}"


def found(code: str = "en", figures: Figures | None = None, beside: Beside | None = None) -> list[Chart]:
    told = figures or whole()
    voice = Voice(told.summary, Language(code), told.lower_bounds, told.measure_bounds, beside or Beside())
    return list(charts(voice))


def chart(name: str, code: str = "en") -> Chart:
    return next(one for one in found(code) if one.name == name)


def letters(one: Chart) -> list[str]:
    return [shape.text for shape in one.picture.shapes if isinstance(shape, Letters)]


def test_every_table_with_a_number_has_a_chart_and_one_over_two_questions_has_two() -> None:
    names = [one.name for one in found()]
    assert {"new_by_sex_age-sex", "new_by_sex_age-age", "new_by_purpose", "assisted_by_service"} <= set(names)
    assert len(names) == len(set(names)) > 25
    assert all(re.fullmatch(r"[a-z0-9_-]+", name) for name in names)


def test_hidden_numbers_alone_make_no_chart() -> None:
    figures = whole()
    assert found(figures=replace(figures, summary=all_hidden(figures.summary), lower_bounds={})) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_picture_has_its_title_its_source_and_for_whom_it_is(code: str) -> None:
    one, say = chart("new_by_purpose", code), Language(code)
    said = " ".join(letters(one))
    captions = one.picture.captions
    assert captions.title in said
    assert " ".join(captions.source.split()) in " ".join(said.split())
    for part in ("caseapp", "Office", say(MEANT_FOR[Audience.OFFICE])):
        assert part in captions.source


def test_practice_data_say_so_in_every_picture() -> None:
    assert all(one.picture.captions.source.startswith("Practice data") for one in found())


def test_a_hidden_number_is_a_field_of_always_the_same_length_and_never_a_bar() -> None:
    hatched, bars = set(), 0
    for one in found():
        for shape in one.picture.shapes:
            if isinstance(shape, Field) and shape.colour is None and shape.height > 12:
                hatched.add(shape.width)
            bars += isinstance(shape, Field) and shape.colour == ACCENT
    assert len(hatched) == 1
    assert bars > 20


def test_a_least_number_is_said_and_the_marks_are_explained() -> None:
    least = [one for one in found() if any(text.startswith("≥\u00a0") for text in letters(one))]
    assert least
    assert all(any("at least so many" in text for text in letters(one)) for one in least)
    hidden = [one for one in found() if letters(one).count(HIDDEN_SIGN) > 1]
    assert all(any("may be none, few or many" in text for text in letters(one)) for one in hidden)


def test_nothing_reaches_over_the_edge() -> None:
    for code in LANGUAGES:
        for one in found(code):
            for shape in one.picture.shapes:
                if isinstance(shape, Field):
                    assert 0 <= shape.x <= shape.x + shape.width <= one.picture.width
                    assert 0 <= shape.y <= shape.y + shape.height <= one.picture.height
                else:
                    assert 0 <= shape.y <= one.picture.height


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_svg_is_whole_reads_itself_out_and_holds_nothing_that_runs(code: str) -> None:
    for one in found(code)[:6]:
        data = svg(one.picture, code)
        root = ET.fromstring(data)
        tags = {node.tag.removeprefix(_SVG) for node in root.iter()}
        assert tags <= {"svg", "title", "desc", "defs", "pattern", "rect", "line", "text"}
        assert not any(
            "href" in name or name.startswith("on") for node in root.iter() for name in node.attrib
        )
        assert root.findtext(f"{_SVG}title") == one.picture.captions.title
        assert one.picture.captions.read in (root.findtext(f"{_SVG}desc") or "")
        assert [node.text for node in root.iter(f"{_SVG}text")] == letters(one)


def test_a_hostile_name_of_an_office_stays_text() -> None:
    hostile = '<script>alert(1)</script>&"]]>'
    one = found(figures=whole(office=hostile))[0]
    root = ET.fromstring(svg(one.picture, "en"))
    assert not list(root.iter("script"))
    assert "<script>" not in svg(one.picture, "en").decode()
    assert hostile in (root.findtext(f"{_SVG}desc") or "")


def test_a_png_is_a_picture_of_the_same_size_and_the_same_again() -> None:
    one = chart("new_by_purpose")
    data = png(one.picture, 1.0)
    assert data == png(one.picture, 1.0)
    wide, high = struct.unpack(">II", data[16:24])
    assert abs(wide - one.picture.width) <= 1
    assert abs(high - one.picture.height) <= 1
    packed = data[data.index(b"IDAT") + 4 :]
    rows = zlib.decompressobj().decompress(packed)
    assert len(rows) == high * (3 * wide + 1)
    assert bytes(round(part * 255) for part in ACCENT) in rows


def grey(colour: Colour) -> float:
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]


def test_bars_hatching_and_ground_are_told_apart_without_colour() -> None:
    assert grey(ACCENT) < 0.4
    assert 0.55 < grey(HATCH) < 0.75
    assert grey(INK) < 0.2
    assert grey(MUTED) < 0.45


def test_a_trend_is_a_chart_of_quarters_with_their_shelters() -> None:
    points = tuple(
        Point(f"2026-Q{number}", value, value or 9, 5) for number, value in ((1, 30), (2, None), (3, 44))
    )
    named = {one.name: one for one in found(beside=Beside(trends=(Trend("persons_new", points),)))}
    said = letters(named["trend-persons_new"])
    assert "Quarter I, 2026, 5 shelters" in said
    assert {"30", "44", "≥\u00a09"} <= set(said)
