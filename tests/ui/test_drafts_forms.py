"""Every form comes back exactly as it was left, with half answers too."""

import json
import random
from datetime import date
from typing import Any

import pytest

from caseapp.base.language import Language
from caseapp.records import SUBJECTS
from caseapp.records.fields import NoAnswer
from caseapp.ui.form import Form
from caseapp.ui.form.box import Box
from caseapp.ui.form.choosing import CodeBox, YesNoBox
from caseapp.ui.form.days import DayBox, PartDayBox
from caseapp.ui.form.several import CodesBox
from caseapp.ui.form.texts import LineBox, LongBox
from tests.ui.half_written import seen

HALF = ("31.2.", "19 об", "ҚҰ–", "<b>", "12 5oo", "~", " ")


DAY = date(2026, 10, 2)


def scribble(box: Box, chance: random.Random) -> None:
    """Half an answer, as somebody leaves it who is called away."""
    text = chance.choice(HALF)
    if chance.random() < 0.2 and not box.question.required:
        box.set_state(chance.choice([NoAnswer.REFUSED, NoAnswer.UNKNOWN]))
    elif isinstance(box, LineBox | DayBox | PartDayBox):
        box.line.setText(text)
        box.line.textEdited.emit(text)
    elif isinstance(box, LongBox):
        box.text.setPlainText(f"{text}\n{text}")
    elif isinstance(box, YesNoBox):
        chance.choice([box.yes, box.no]).click()
    elif isinstance(box, CodesBox) and box.ticks:
        chance.choice(list(box.ticks.values())).click()
    elif isinstance(box, CodeBox):
        line = box.combo.line()
        if line is not None and chance.random() < 0.5:
            line.setText(text)
            line.textEdited.emit(text)
        elif box.combo.keys:
            box.combo.setCurrentIndex(chance.randrange(len(box.combo.keys)))
            box.combo.activated.emit(box.combo.currentIndex())


@pytest.mark.parametrize("about", SUBJECTS, ids=lambda about: about.name)
def test_every_form_comes_back_as_it_was_left(about: Any, say: Language) -> None:
    for seed in range(3):
        chance = random.Random(seed)
        before: Form[Any] = Form(about, say, DAY)
        for field in before.fields.values():
            if chance.random() < 0.7:
                scribble(field.box, chance)
        again: Form[Any] = Form(about, say, DAY)
        again.take_draft(json.loads(json.dumps(before.draft())))
        assert seen(again) == seen(before)
        assert again.draft() == before.draft()
        assert again.findings() == before.findings()
