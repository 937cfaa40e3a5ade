"""What a newcomer would have to ask about is said beside the question, in one or two whole sentences, with its source where it has one."""

import re

import pytest

from caseapp.base.language import translations
from caseapp.records import SUBJECTS, subject
from caseapp.records.fields import Question, question, questions

SOURCES = {
    "HTCDS", "ISCED 2011", "Law 94-V on personal data", "Palermo Protocol, article 3(a)",
    "Convention on the Rights of the Child, article 12", "ILO indicators, 2012",
}  # fmt: skip
ASKED_ABOUT = {
    "person": ("sex", "gender", "calling_name", "safe_contact"),
    "case": ("opened", "status", "formal_status", "closed", "destination"),
    "consent": ("purpose", "given", "explained", "minor_basis", "assent"),
    "trafficking": ("status", "acts", "means", "exploitation_types", "industries", "documents_withheld"),
    "assessment": ("safety", "risk_trafficking", "risk_suicide", "protective"),
    "plan": ("type", "service", "agreed"),
    "stay": ("arrived", "left", "children", "kind"),
    "medical": ("outcome", "tests_offered", "tests_accepted", "insurance"),
    "psychological": ("phq9", "gad7", "who5", "self_harm_risk", "crisis"),
    "legal": ("role", "amount_recovered"),
    "return_support": ("risk_result", "departed", "best_interest"),
    "referral": ("basis", "state", "named"),
    "night": ("day", "present", "away"),
}
"""Words of the field, and questions whose answer is counted in a way that one has to know."""


def defined() -> list[Question]:
    return [one for each in SUBJECTS for one in questions(each.record) if one.help is not None]


@pytest.mark.parametrize("name", ASKED_ABOUT)
def test_a_word_of_the_field_is_explained_where_it_is_asked(name: str) -> None:
    unsaid = [one for one in ASKED_ABOUT[name] if question(subject(name).record, one).help is None]
    assert unsaid == []


def test_definitions_are_whole_sentences_and_short() -> None:
    texts = {one.help.text for one in defined() if one.help is not None}
    assert [text for text in texts if not text.endswith((".", "?")) or len(text) > 160] == []


def test_every_source_is_one_that_we_know() -> None:
    said = {found for one in defined() if one.help for found in re.findall(r" \((.+)\)[.:]", one.help.text)}
    assert said - SOURCES == {"stateless"}


@pytest.mark.parametrize("code", ["ru", "kk"])
def test_every_definition_is_said_in_the_languages_of_the_interface(code: str) -> None:
    known = translations(code)
    assert [one.help.text for one in defined() if one.help is not None and one.help.text not in known] == []
