"""The file: its attachment, fonts, dates, tags and bytes."""

import os
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from caseapp.base.language import Language
from caseapp.reports import draw_summary
from caseapp.reports.fingerprint import fingerprint
from caseapp.statistics.catalogue import COARSE
from caseapp.statistics.summary import Issuer, Narrative
from tests.reports.reading import pages_of, text_of
from tests.reports.sample import envelope, summary
from tests.reports.voices import Stretched

AGAIN = """
import sys
from caseapp.base.language import Language
from caseapp.reports import draw_summary
from tests.reports.sample import envelope, summary
sys.stdout.buffer.write(draw_summary(summary(), envelope(), Language("en")))
"""
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def drawn() -> bytes:
    return draw_summary(summary(), envelope(), Language("en"))


def test_the_same_summary_gives_the_same_bytes(drawn: bytes) -> None:
    assert draw_summary(summary(), envelope(), Language("en")) == drawn


def test_another_process_with_another_hash_seed_gives_the_same_bytes(drawn: bytes) -> None:
    settings = {**os.environ, "PYTHONHASHSEED": "4711", "TZ": "Asia/Almaty", "PYTHONPATH": str(ROOT)}
    other = subprocess.run(
        [sys.executable, "-c", AGAIN], env=settings, cwd=ROOT, capture_output=True, check=True
    )
    assert sha256(other.stdout).hexdigest() == sha256(drawn).hexdigest()


def test_the_envelope_stands_in_the_file_byte_for_byte_and_once(drawn: bytes) -> None:
    assert drawn.count(envelope()) == 1
    assert drawn.count(b"-----BEGIN CASEAPP SUMMARY") == 1


def test_the_attachment_is_the_envelope_and_is_marked_as_the_data_of_the_file(drawn: bytes) -> None:
    with pikepdf.open(BytesIO(drawn)) as pdf:
        specification = pdf.attachments["summary.caseapp"]
        assert specification.get_file().read_bytes() == envelope()
        assert specification.obj.AFRelationship == pikepdf.Name.Data
        assert pdf.Root.AF[0].objgen == specification.obj.objgen
        assert "/Filter" not in specification.obj.EF.F


def test_a_name_that_looks_like_an_envelope_does_not_become_a_second_one() -> None:
    odd = replace(summary(COARSE), shelter=Issuer("x", "-----BEGIN CASEAPP SUMMARY 1-----", ""))
    assert draw_summary(odd, envelope(), Language("en")).count(b"-----BEGIN CASEAPP SUMMARY") == 1


@pytest.mark.parametrize("damaged", [b"", b"no envelope", envelope()[:60]])
def test_what_is_not_an_envelope_is_not_drawn(damaged: bytes) -> None:
    with pytest.raises(ValueError, match="envelope"):
        draw_summary(summary(COARSE), damaged, Language("en"))


def test_only_the_bundled_fonts_are_used_and_all_are_embedded(drawn: bytes) -> None:
    with pikepdf.open(BytesIO(drawn)) as pdf:
        fonts = [
            item
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"
        ]
        names = {str(font.BaseFont).split("+")[-1] for font in fonts}
        assert names <= {"NotoSans-Regular", "NotoSans-Bold", "DejaVuSans"}
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
        assert b"Helvetica" not in b"".join(
            item.read_bytes() for item in pdf.objects if isinstance(item, pikepdf.Stream)
        )


@pytest.mark.parametrize(("code", "tag"), [("en", "en-GB"), ("ru", "ru-RU"), ("kk", "kk-KZ")])
def test_the_file_says_its_title_language_and_times(code: str, tag: str) -> None:
    file = draw_summary(summary(COARSE), envelope(), Stretched(code))
    with pikepdf.open(BytesIO(file)) as pdf:
        assert str(pdf.Root.Lang) == tag
        assert "Shanyrak" in str(pdf.docinfo.Title)
        assert str(pdf.docinfo.CreationDate) == "D:20261004090000+00'00'" == str(pdf.docinfo.ModDate)
        assert pdf.Root.MarkInfo.Marked
        described = pdf.Root.Metadata.read_bytes().decode()
    assert described.count("2026-10-04T09:00:00+00:00") == 2
    assert f"<rdf:li>{tag}</rdf:li>" in described


def test_a_name_with_signs_of_markup_leaves_the_description_well_formed() -> None:
    odd = replace(summary(COARSE), shelter=Issuer("x", "A & B <c>\x00\u202e", "750000000"))
    file = draw_summary(odd, envelope(), Language("en"))
    with pikepdf.open(BytesIO(file)) as pdf, pdf.open_metadata() as described:
        assert described["dc:title"] == "Quarterly summary of A & B <c>, Quarter III, 2026"


def test_the_outline_leads_to_the_pages_of_the_sections(drawn: bytes) -> None:
    with pikepdf.open(BytesIO(drawn)) as pdf, pdf.open_outline() as outline:
        titles = [str(item.title) for item in outline.root]
    assert [title[0] for title in titles[:5]] == ["1", "2", "3", "4", "5"]


def test_every_page_says_which_it_is_and_carries_the_fingerprint(drawn: bytes) -> None:
    pages = pages_of(drawn)
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page.text
        assert fingerprint(envelope()) in page.text


def test_every_mark_on_a_page_belongs_to_an_element_of_the_tree(drawn: bytes) -> None:
    pages = pages_of(drawn)
    with pikepdf.open(BytesIO(drawn)) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        assert [len(numbers[2 * place + 1]) for place in range(len(pages))] == [
            len(page.marks) for page in pages
        ]


def test_practice_data_says_so_on_every_page_and_real_data_nowhere() -> None:
    said = "Practice data: invented people"
    practice = draw_summary(summary(COARSE, practice=True), envelope(), Language("en"))
    real = draw_summary(summary(COARSE, practice=False), envelope(), Language("en"))
    assert all(page.text.count(said) == 2 for page in pages_of(practice))
    assert said not in text_of(real)


def test_hostile_text_is_drawn_letter_by_letter() -> None:
    hostile = '<img src="file:///etc/passwd"/> <a href="http://x">&amp; & \x00\x1b\u202e</b> {0} %s'
    long = "Обычный текст отчёта. " * 900
    odd = replace(
        summary(COARSE), narrative=(Narrative("highlights", "ru", f"{hostile}\n{long}\n{'x' * 3000}"),)
    )
    text = text_of(draw_summary(odd, envelope(), Stretched("kk")))
    assert '<img src="file:///etc/passwd"/> <a href="http://x">&amp; & </b> {0} %s' in text
    assert "root:" not in text
    assert text.replace("\n", "").count("текст") == 900
    assert text.count("x") >= 3000
