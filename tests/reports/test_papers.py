"""The papers for the person herself: whole in seven languages, in letters that the fonts hold, with days as each writes them."""

import string
from datetime import date

import pytest

from caseapp.base.language import PARTLY, SPOKEN, Language, translations
from caseapp.base.paper_language import PaperLanguage, long_day
from caseapp.base.words import Words, words
from caseapp.records.consent import EXPLAINED, PURPOSE
from caseapp.records.plan_services import PLAN_SERVICE
from caseapp.reports.faces import runs
from caseapp.reports.look import BOLD, REGULAR
from caseapp.reports.papers.consent_form import consent_pdf
from caseapp.reports.papers.own_copy import CopyEntry, CopyPart, OwnCopy, own_copy_pdf
from caseapp.reports.papers.parts import SECTIONS
from caseapp.reports.papers.plan import PlanGoal, plan_pdf
from caseapp.reports.papers.rights import rights_pdf
from caseapp.reports.papers.safety import STEPS, safety_pdf
from caseapp.reports.papers.seven_points import SEVEN_POINTS
from tests.reports.reading import pages_of, text_of
from tools.words import FILES, on_papers, places, read, sentences

SEVEN = tuple(SPOKEN)
DAY = date(2026, 3, 5)


def _papers(code: str, *, cover: bool = False) -> dict[str, bytes]:
    say = PaperLanguage(code)
    parts = tuple(
        CopyPart(
            one.title,
            one.about,
            (CopyEntry(DAY, one.title, ((words("Surname"), "Өтегенова"),)),),
            hidden=one.key == "case",
        )
        for one in SECTIONS
    )
    copy = OwnCopy(parts, (SECTIONS[-1].title,), 5, "Aigerim", borrowed=True)
    goals = [
        PlanGoal(
            "Oʻqish",
            "Kursga yozilish",
            PLAN_SERVICE.label(service),
            "",
            "Aigerim",
            "",
            DAY,
            None,
            None,
            name,
            day,
        )
        for service, name, day in (("training", "Dana", DAY), ("documents", "", None))
    ]
    return {
        "own_copy": own_copy_pdf(copy, say, cover=cover),
        "consent": consent_pdf([one.label for one in PURPOSE.items], 5, say),
        "rights": rights_pdf(say),
        "plan": plan_pdf(goals, "2026-001", say, cover=cover),
        "safety_plan": safety_pdf({"warning_signs": "Ұйқы жоқ"}, say, cover=cover),
    }


@pytest.mark.parametrize("code", PARTLY)
def test_every_sentence_of_the_papers_is_there(code: str) -> None:
    wanted = on_papers(sentences())
    known = read(FILES / f"caseapp_{code}.ts")
    assert [text for text in wanted if not all(known.get(text) or ("",))] == []


@pytest.mark.parametrize("code", PARTLY)
def test_every_sentence_keeps_its_places(code: str) -> None:
    for text, forms in translations(code).items():
        for form in forms:
            list(string.Formatter().parse(form))
            assert places(form) == places(text)


@pytest.mark.parametrize("code", SEVEN[1:])
def test_the_fonts_hold_every_letter(code: str) -> None:
    for text in on_papers(sentences()):
        for form in translations(code).get(text, ()):
            for face in (REGULAR, BOLD):
                assert {name for name, _piece in runs(form, face)} <= {face}


@pytest.mark.parametrize("code", ["ru", "kk", *PARTLY])
def test_no_language_writes_with_letters_of_another(code: str) -> None:
    cyrillic = {"ru": "", "kk": "әғқңөұүһі", "ky": "ңөү", "tg": "ғӣқӯҳҷ"}
    shared = set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
    latin = set(string.ascii_lowercase) | set("ʻʼäžňöşüýç")
    for text in on_papers(sentences()):
        for form in translations(code).get(text, ()):
            bare = "".join(part for part, _name, _spec, _turn in string.Formatter().parse(form))
            letters = {letter for letter in bare.lower() if letter.isalpha()}
            foreign = letters - (shared | set(cyrillic[code]) if code in cyrillic else latin)
            assert foreign <= set(string.ascii_lowercase), (form, foreign)


def test_days_are_written_as_each_language_writes_them() -> None:
    said = {code: long_day(code, DAY).replace("\u00a0", " ") for code in SEVEN}
    assert said == {
        "en": "5 March 2026",
        "ru": "5 марта 2026 г.",
        "kk": "2026 ж. 5 наурыз",
        "uz": "2026-yil 5-mart",
        "ky": "2026-ж. 5-март",
        "tg": "5 марти 2026",
        "tk": "2026 ý. 5 mart",
    }


@pytest.mark.parametrize("code", SEVEN)
def test_a_paper_is_whole_in_each_language(code: str) -> None:
    say = PaperLanguage(code)
    for name, pdf in _papers(code).items():
        text = "".join(text_of(pdf).replace("\0", "").split())
        assert "\ufffd" not in text, name
        assert "{" not in text, name
    rights = "".join(text_of(rights_pdf(say)).replace("\0", "").split())
    assert "".join(say(words("Help costs nothing")).split()) in rights


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert _papers("uz") == _papers("uz")


def test_the_seven_points_are_those_of_the_standard() -> None:
    assert tuple(SEVEN_POINTS) == EXPLAINED.codes
    assert len(SEVEN_POINTS) == 7


def test_the_form_asks_for_each_purpose_on_its_own() -> None:
    text = "".join(text_of(_papers("en")["consent"]).split())
    for purpose in PURPOSE.items:
        assert "".join(purpose.label.text.split()) in text


def test_a_neutral_cover_says_nothing() -> None:
    for name in ("own_copy", "plan", "safety_plan"):
        plain, covered = _papers("ru")[name], _papers("ru", cover=True)[name]
        first = pages_of(covered)[0].text
        assert first.strip() == "Мои записи"
        assert len(pages_of(covered)) == len(pages_of(plain)) + 2
        assert b"/Title" in covered


def test_a_word_without_translation_is_said_in_russian() -> None:
    assert PaperLanguage("tg")(words("Region")) == "Вилоят"
    for code in PARTLY:
        for text in [text for text in translations("ru") if text not in translations(code)][:5]:
            assert PaperLanguage(code).borrows(Words(text))
            assert PaperLanguage(code)._text(Words(text)) == Language("ru")._text(Words(text))
    assert PaperLanguage("uz")(Words("Uzbekistan")) == "Oʻzbekiston"


def test_a_safety_plan_keeps_lines_for_what_is_not_said_yet() -> None:
    text = "".join(text_of(_papers("en")["safety_plan"]).split())
    for head in STEPS.values():
        assert "".join(head.text.split()) in text
