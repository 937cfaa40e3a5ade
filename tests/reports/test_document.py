"""The report as a document: contents, bookmarks, links, sections, languages, targets, proof and annex."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Pdf

from caseapp.actions.reporting.showing import show_summary
from caseapp.base.language import LANGUAGES, Language, speakers
from caseapp.exchange.summary.payload import read_payload
from caseapp.reports import draw_national, draw_summary
from caseapp.statistics.catalogue import COARSE
from caseapp.statistics.definitions import sections
from caseapp.statistics.summary import Issuer, Summary, Target
from caseapp.statistics.table import Cell, Table
from tests.reports.reading import pages_of, table_titled, tables_of, text_of
from tests.reports.sample import envelope, summary

EN = Language("en")
ERAS = Path(__file__).resolve().parents[1] / "eras"
TITLES = [
    *(f"{one.number}\u2002{EN(one.title)}" for one in sections()),
    "12\u2002In the shelter’s own words", "How the numbers are protected", "13\u2002Annex",
]  # fmt: skip


@pytest.fixture(scope="module")
def whole() -> bytes:
    """A report in all three languages."""
    return draw_summary(summary(), envelope(), *speakers("all"))


def outline_of(file: bytes) -> dict[str, list[str]]:
    """The entries of the bookmarks with those below them."""
    with Pdf.open(BytesIO(file)) as pdf, pdf.open_outline() as outline:
        return {str(item.title): [str(kid.title) for kid in item.children] for item in outline.root}


def nodes(node: Any) -> Iterator[Any]:
    """All elements of the tree below one."""
    for kid in node.get("/K", []):
        if "/S" in kid:
            yield kid
            yield from nodes(kid)


def test_the_bookmarks_lead_to_every_section_in_the_order_of_the_quarterly_report() -> None:
    assert list(outline_of(draw_summary(summary(), envelope(), EN))) == TITLES


def test_the_contents_name_the_page_on_which_each_section_stands() -> None:
    file = draw_summary(summary(), envelope(), EN)
    pages = pages_of(file)
    lines = pages[1].text.split("\n")
    for title in TITLES:
        page = int(lines[lines.index(title) + 1])
        assert title in pages[page - 1].text


def test_every_line_of_the_contents_is_a_link_to_the_page_it_names(whole: bytes) -> None:
    pages = pages_of(whole)
    with Pdf.open(BytesIO(whole)) as pdf:
        places = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        links = [link for page in pdf.pages for link in page.obj.get("/Annots", [])]
        assert len(links) > 3 * len(TITLES)
        for link in links:
            said = str(link.Contents).replace("\u2002", " ")
            there = pages[places[link.Dest[0].objgen]].text.replace("\u2002", " ").replace("\n", "")
            assert said in there or said in LANGUAGES.values()


def test_a_document_in_three_languages_has_a_part_in_each_and_the_data_once(whole: bytes) -> None:
    assert whole.count(b"-----BEGIN CASEAPP SUMMARY") == 1
    assert [len(below) for below in outline_of(whole).values()] == [len(TITLES)] * 3
    assert list(outline_of(whole)) == ["English", "Русский", "Қазақша"]
    with Pdf.open(BytesIO(whole)) as pdf:
        parts = [node for node in nodes(pdf.Root.StructTreeRoot) if str(node.S) == "/Part"]
        assert [str(part.Lang) for part in parts] == ["en-GB", "ru-RU", "kk-KZ"]


def test_each_part_of_it_says_what_the_report_in_its_language_alone_says(whole: bytes) -> None:
    found = tables_of(whole)
    alone = [tables_of(draw_summary(summary(), envelope(), Language(code))) for code in LANGUAGES]
    assert found == [table for tables in alone for table in tables]


def test_the_heads_and_feet_of_each_part_are_in_its_language(whole: bytes) -> None:
    pages = pages_of(whole)
    feet = [
        "Page" if "Page " in page.text else "Страница" if "Страница " in page.text else "Бет"
        for page in pages
    ]
    assert sorted(set(feet), key=feet.index) == ["Page", "Страница", "Бет"]
    assert feet == sorted(feet, key=["Page", "Страница", "Бет"].index)


def test_a_section_without_numbers_says_so_and_keeps_its_number() -> None:
    found, kept = summary(), {table for one in sections() if one.number <= 5 for table in one.tables}
    tables = tuple(table for table in found.tables if table.id in kept)
    file = draw_summary(replace(found, tables=tables, measures=(), narrative=()), envelope(), EN)
    assert list(outline_of(file)) == TITLES
    text = text_of(file)
    assert text.count("This report has no numbers for this section.") == 6
    assert "Nothing was written for this quarter." in text


def with_targets(*targets: Target) -> Summary:
    """A summary with these targets."""
    return replace(summary(COARSE, practice=False), targets=targets)


def test_a_target_stands_beside_its_result_with_the_year_so_far() -> None:
    found = with_targets(Target("persons_new", 120, 2026, cumulative=84), Target("bed_nights", 4800, 2026))
    row = next(
        row for row in table_titled(draw_summary(found, envelope(), EN), "Population") if row[0] == "New"
    )
    assert row[2:] == ["84", "120", "70%"]


def test_a_year_with_hidden_quarters_is_at_least_what_is_shown_and_never_rounded_up() -> None:
    found = with_targets(Target("persons_new", 120, 2026, at_least=83), Target("persons_reopened", 9, 2026))
    rows = table_titled(draw_summary(found, envelope(), EN), "Population")
    by_name = {row[0]: row[2:] for row in rows}
    assert by_name["New"] == ["[at least 83]", "120", "[at least 69 per cent]"]
    assert by_name["Re-opened"] == ["[hidden]", "9", ""]
    assert by_name["Carried over from before"] == ["", "", ""]


def test_the_year_so_far_is_left_out_where_no_report_says_anything_of_it() -> None:
    file = draw_summary(with_targets(Target("persons_new", 120, 2026)), envelope(), EN)
    assert "Year so far" not in text_of(file)


def test_the_share_of_unknown_answers_is_hidden_unless_both_numbers_are_shown() -> None:
    def border(*values: int | None) -> Table:
        answers = ("internal", "cross_border", "unknown")
        cells = [Cell((("border", name),), value) for name, value in zip(answers, values, strict=False)]
        return Table("new_by_border", "new", ("border",), (*cells, Cell((), values[-1])))

    for table, wanted in (
        (border(20, 11, 9, 40), ["40", "9", "23%"]),
        (border(20, None, None, 40), ["40", "[hidden]", "[hidden]"]),
        (border(20, 11, 9, None), ["[hidden]", "9", "[hidden]"]),
    ):
        file = draw_summary(replace(summary(practice=False), tables=(table,)), envelope(), EN)
        assert table_titled(file, "Question")[0][2:] == wanted


def test_the_annex_counts_hidden_numbers_as_anybody_can_on_the_pages() -> None:
    found = summary(COARSE)
    rows = table_titled(draw_summary(found, envelope(), EN), "Table")
    hidden = [
        sum(cell.value is None for cell in table.cells if not cell.structural) for table in found.tables
    ]
    assert [int(row[3]) for row in rows] == [*hidden, sum(hidden)]


def test_the_proof_tells_a_manager_everything_without_a_word_of_the_trade() -> None:
    text = text_of(draw_summary(summary(), envelope(), EN)).replace("\n", "")
    for wanted in ("What is protected", "hidden: may be none, few or many", "caseapp summary audit FILE"):
        assert wanted in text
    for unwanted in ("primary", "secondary", "suppress", "cell", "witness"):
        assert unwanted not in text.lower()


@pytest.mark.parametrize("era", [1, 2])
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_summary_of_an_earlier_era_is_still_drawn(era: int, code: str) -> None:
    found = read_payload(show_summary(ERAS / f"summary_{era}.pdf").payload)
    assert len(pages_of(draw_summary(found, envelope(), Language(code)))) > 5


def test_no_heading_is_the_last_line_of_a_page_and_no_letter_leaves_it() -> None:
    name = "Общественное объединение «Кризисный центр реабилитации лиц, пострадавших от торговли людьми» " * 2
    for scale in (30, 300_000):
        found = replace(summary(scale=scale), shelter=Issuer("x", name, "630000000"))
        file = draw_summary(found, envelope(), Language("ru"))
        with Pdf.open(BytesIO(file)) as pdf:
            last = [_last_tag(pdf, number) for number in range(len(pdf.pages))]
        assert not {"H1", "H2", "H3"} & set(last[:-1])


def _last_tag(pdf: Pdf, number: int) -> str:
    """The tag of what is written last on a page."""
    marks = pdf.Root.StructTreeRoot.ParentTree.Nums[2 * number + 1]
    return str(marks[-1].S)[1:]


def test_a_national_report_has_contents_and_links_as_well() -> None:
    whole = replace(summary(), format="caseapp-national", shelters=("a1",), narrative=())
    file = draw_national(whole, {}, {"a1": "Umit"}, envelope(), *speakers("all"))
    assert list(outline_of(file)) == list(LANGUAGES.values())
    assert "12\u2002" not in text_of(file)
    with pikepdf.open(BytesIO(file)) as pdf:
        assert any("/Annots" in page.obj for page in pdf.pages)


def figures_of(file: bytes) -> list[str]:
    """What is read out in place of each chart."""
    with Pdf.open(BytesIO(file)) as pdf:
        return [str(node.Alt) for node in nodes(pdf.Root.StructTreeRoot) if str(node.S) == "/Figure"]


def test_a_chart_reads_out_its_numbers_and_one_of_hidden_numbers_alone_is_not_drawn() -> None:
    def border(*values: int | None) -> Table:
        answers = ("internal", "cross_border", "unknown")
        cells = [Cell((("border", name),), value) for name, value in zip(answers, values, strict=True)]
        return Table("new_by_border", "new", ("border",), (*cells, Cell((), 40)))

    title = "New persons by internal or cross-border trafficking"
    for table, wanted in (
        (border(None, 31, None), [f"{title}. Internal: hidden; Cross-border: 31; Not known: hidden."]),
        (border(None, None, None), []),
    ):
        assert figures_of(draw_summary(replace(summary(), tables=(table,)), envelope(), EN)) == wanted
