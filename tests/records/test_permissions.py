"""The permission table: every intent and every role has its words, and the guide says what the code does."""

import pytest

from caseapp.base.language import Language
from caseapp.records.fields import COMPARTMENT_LABELS, Compartment
from caseapp.records.permissions import INTENT_LABELS, permissions
from caseapp.records.roles import ALLOWED, Intent, Role, compartments_of
from tools.guide import GUIDE
from tools.permissions import FILES, renewed


def test_every_intent_has_words_of_its_own() -> None:
    assert set(INTENT_LABELS) == set(Intent)
    assert len({label.text for label in INTENT_LABELS.values()}) == len(Intent)


def test_every_role_has_a_row_with_the_keys_and_intents_of_the_code() -> None:
    rows = {one.role: one for one in permissions()}
    assert set(rows) == set(Role)
    for role, row in rows.items():
        held = {one for one in Compartment if COMPARTMENT_LABELS[one] in row.keys}
        assert held == (compartments_of([role]) if role != Role.COORDINATOR else {Compartment.AUDIT})
        assert {one for one in Intent if INTENT_LABELS[one] in row.program} == set(ALLOWED[role])
        assert row.rules


@pytest.mark.parametrize("code", FILES)
def test_the_guide_shows_the_same_table(code: str) -> None:
    text = (GUIDE / FILES[code]).read_text("utf-8")
    assert text == renewed(text, Language(code))
