"""Forms: what is put in comes out again, and the five kinds of nothing stay different."""

import dataclasses
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import shiboken6
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from caseapp.base.dates import PartialDate
from caseapp.base.errors import KnownError
from caseapp.base.language import Language
from caseapp.records import SUBJECTS, subject
from caseapp.records.fields import ANSWERABLE, Kind, NoAnswer, Question, questions
from caseapp.records.person import Person
from caseapp.records.subject import Subject
from caseapp.ui.form import Form
from caseapp.ui.form.choosing import CodeBox, YesNoBox
from caseapp.ui.form.field import Field
from caseapp.ui.form.section import Section
from caseapp.ui.form.several import CodesBox
from caseapp.ui.form.texts import LineBox
from tests.ui.conftest import press, type_into

TODAY = date(2026, 11, 21)
ALIVE = settings(
    max_examples=5,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def answers(asked: Question) -> st.SearchStrategy[Any]:
    """Every answer that a question can have, blank, zero and "no" among them."""
    codes = asked.choices.codes if asked.choices else ("a",)
    kinds: dict[Kind, st.SearchStrategy[Any]] = {
        Kind.TEXT: st.text(max_size=20),
        Kind.LONG_TEXT: st.text(max_size=40),
        Kind.CODE: st.sampled_from(codes),
        Kind.CODES: st.lists(st.sampled_from(codes), unique=True, max_size=4).map(
            lambda chosen: tuple(sorted(chosen, key=codes.index))
        ),
        Kind.YES_NO: st.booleans(),
        Kind.NUMBER: st.integers(0, asked.largest or 10**9),
        Kind.MONEY: st.integers(0, asked.largest or 10**9),
        Kind.DAY: st.dates(date(1900, 1, 1), date(2100, 1, 1)),
        Kind.PART_DAY: st.builds(
            PartialDate, st.integers(1900, 2100), st.integers(1, 12), about=st.booleans()
        ),
    }
    if asked.required:
        return kinds[asked.kind]
    return kinds[asked.kind] | st.sampled_from(ANSWERABLE)


def records(of: Subject[Any]) -> st.SearchStrategy[Any]:
    """Any record of a subject."""
    record: type = of.record
    return st.builds(record, **{asked.name: answers(asked) for asked in questions(record)})


@pytest.fixture(scope="module")
def forms(qapp: QApplication) -> Iterator[dict[str, Form[Any]]]:
    """One form of every subject, made once: making them is what takes time."""
    made: dict[str, Form[Any]] = {one.name: Form(one, Language("en"), TODAY) for one in SUBJECTS}
    yield made
    for form in made.values():
        shiboken6.delete(form)


@pytest.mark.parametrize("name", [one.name for one in SUBJECTS])
@ALIVE
@given(data=st.data())
def test_a_form_gives_what_was_put_into_it(
    forms: dict[str, Form[Any]], name: str, data: st.DataObject
) -> None:
    form = forms[name]
    record = data.draw(records(subject(name)))
    form.put(record)
    assert form.get() == record
    assert not form.is_changed()
    for field in form.fields.values():
        if field.question.kind not in {Kind.TEXT, Kind.LONG_TEXT}:  # a line of Qt cannot hold every letter
            field.box.touch()
    assert form.get() == record


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.LONG_TEXT, Kind.YES_NO, Kind.NUMBER, Kind.CODES])
def test_the_kinds_of_nothing_stay_different(qtbot: QtBot, say: Language, kind: Kind) -> None:
    nothing: dict[Kind, Any] = {
        Kind.TEXT: "", Kind.LONG_TEXT: "", Kind.YES_NO: False, Kind.NUMBER: 0, Kind.CODES: (),
    }  # fmt: skip
    asked = next(one for of in SUBJECTS for one in asked_of(of) if one.kind is kind and not one.required)
    field = Field(asked, say, TODAY)
    qtbot.addWidget(field)
    seen = []
    for value in (nothing[kind], *ANSWERABLE):
        field.box.put(value)
        field.box.touch()
        seen.append(field.box.get())
    assert seen == [nothing[kind], *ANSWERABLE]
    assert len({repr(value) for value in seen}) == 4


def asked_of(of: Subject[Any]) -> tuple[Question, ...]:
    record: type = of.record
    return questions(record)


def person_form(qtbot: QtBot, say: Language) -> Form[Person]:
    form: Form[Person] = Form(subject("person"), say, TODAY)
    qtbot.addWidget(form)
    for section in form.sections:
        section.fold.set_open(open_now=True)
    form.show()
    return form


def line_of(form: Form[Any], name: str) -> LineBox:
    box = form.fields[name].box
    assert isinstance(box, LineBox)
    return box


def test_typing_makes_an_answer_and_erasing_it_makes_it_not_asked(qtbot: QtBot, say: Language) -> None:
    form = person_form(qtbot, say)
    box = line_of(form, "surname")
    type_into(box.line, "Smith")
    assert form.get().surname == "Smith"
    box.line.selectAll()
    press(box.line, Qt.Key.Key_Delete)
    assert form.get().surname is NoAnswer.NOT_ASKED


@pytest.mark.parametrize(
    ("key", "state"),
    [(Qt.Key.Key_1, NoAnswer.NOT_ASKED), (Qt.Key.Key_2, NoAnswer.REFUSED), (Qt.Key.Key_3, NoAnswer.UNKNOWN)],
)
def test_a_key_says_why_there_is_no_answer(qtbot: QtBot, say: Language, key: Qt.Key, state: NoAnswer) -> None:
    form = person_form(qtbot, say)
    for name in ("surname", "birth", "sex", "citizenships", "deceased", "number_of_children", "safe_contact"):
        press(form.fields[name].box.focus_parts()[0], key, Qt.KeyboardModifier.ControlModifier)
        assert getattr(form.get(), name) is state


def test_the_state_can_be_seen_and_heard(qtbot: QtBot, say: Language) -> None:
    form = person_form(qtbot, say)
    field = form.fields["surname"]
    field.box.set_state(NoAnswer.REFUSED)
    assert field.state.text() == "Refused to answer"
    assert field.state.accessibleName() == "Surname: Refused to answer"
    assert line_of(form, "surname").line.placeholderText() == "Refused to answer"


def test_a_required_question_cannot_be_refused(qtbot: QtBot, say: Language) -> None:
    form: Form[Any] = Form(subject("case"), say, TODAY)
    qtbot.addWidget(form)
    assert form.fields["opened"].state.isHidden()
    with pytest.raises(KnownError):
        form.get()
    assert {"opened", "status"} <= {finding.field for finding in form.findings()}


def test_an_unreadable_day_is_kept_and_marked(qtbot: QtBot, say: Language) -> None:
    form = person_form(qtbot, say)
    box = form.fields["birth"].box
    type_into(box.focus_parts()[0], "31.2.1999")
    assert not form.show_findings()
    assert "year (1998)" in form.fields["birth"].finding.text()
    assert not form.fields["birth"].finding.isHidden()


def test_a_warning_is_shown_but_does_not_stop_the_saving(qtbot: QtBot, say: Language) -> None:
    form = person_form(qtbot, say)
    type_into(form.fields["birth"].box.focus_parts()[0], "1899")
    assert form.show_findings()
    assert "110 years" in form.fields["birth"].finding.text()


def test_an_error_opens_the_section_in_which_it_lies(qtbot: QtBot, say: Language) -> None:
    form = person_form(qtbot, say)
    number = next(field for field in form.fields.values() if field.question.kind is Kind.NUMBER)
    type_into(number.box.focus_parts()[0], "many")
    for section in form.sections:
        section.fold.set_open(open_now=False)
    assert not form.show_findings()
    assert any(section.fold.is_open() for section in form.sections if number in section.fields)


def test_a_folded_section_holds_its_answers_before_its_boxes_are_made(qtbot: QtBot, say: Language) -> None:
    form: Form[Person] = Form(subject("person"), say, TODAY)
    qtbot.addWidget(form)
    folded = [section for section in form.sections if not section.fold.is_open()]
    assert folded
    assert not any(section.made for section in folded)
    record = Person(surname="Seitova", city="Almaty")
    form.put(record)
    assert form.get() == record
    assert "city" in dict(form.fields.made())
    assert form.fields["city"].box.get() == "Almaty"
    assert not form.is_changed()


def test_a_section_opened_late_comes_in_the_order_of_the_keys(qtbot: QtBot, say: Language) -> None:
    form: Form[Person] = Form(subject("person"), say, TODAY)
    qtbot.addWidget(form)
    form.show()
    for section in reversed(form.sections):
        section.fold.set_open(open_now=True)
    wanted = [part for section in form.sections for part in parts_of(section)]
    part, met = wanted[0], [wanted[0]]
    while (part := part.nextInFocusChain()) is not wanted[0]:  # type: ignore[assignment]
        if part in wanted:
            met.append(part)
    assert met == wanted


def parts_of(section: Section) -> list[QWidget]:
    return [section.fold.head, *(part for field in section.fields for part in field.box.focus_parts())]


def test_answers_that_can_only_be_read_stay_so_in_a_section_opened_late(qtbot: QtBot, say: Language) -> None:
    form: Form[Person] = Form(subject("person"), say, TODAY)
    qtbot.addWidget(form)
    form.close_answers(lambda _asked: True)
    assert all(field.closed for field in form.fields.values())


def test_pressing_yes_twice_takes_the_answer_back(qtbot: QtBot, say: Language) -> None:
    form = person_form(qtbot, say)
    box = form.fields["deceased"].box
    assert isinstance(box, YesNoBox)
    box.no.click()
    assert form.get().deceased is False
    box.yes.click()
    assert form.get().deceased is True
    box.yes.click()
    assert form.get().deceased is NoAnswer.NOT_ASKED


def test_several_citizenships_are_found_by_typing(qtbot: QtBot, say: Language) -> None:
    form = person_form(qtbot, say)
    box = form.fields["citizenships"].box
    assert isinstance(box, CodesBox)
    assert box.search is not None
    line = box.search.line()
    assert line is not None
    for text in ("Uzbekistan", "kazakh"):
        line.clear()
        type_into(line, text)
        press(line, Qt.Key.Key_Return)
    assert form.get().citizenships == ("KZ", "UZ")
    box.say_none()
    assert form.get().citizenships == ()


def test_one_answer_of_a_long_list_is_found_by_typing(qtbot: QtBot, say: Language) -> None:
    form: Form[Person] = Form(subject("person"), say, TODAY)
    qtbot.addWidget(form)
    box = form.fields["primary_language"].box
    assert isinstance(box, CodeBox)
    line = box.combo.line()
    assert line is not None
    type_into(line, "uz")
    assert line.text() == "uz"
    press(line, Qt.Key.Key_Return)
    assert form.get().primary_language == "uzb"


def test_a_retired_or_unknown_code_stays_readable_and_is_kept(qtbot: QtBot, say: Language) -> None:
    form = person_form(qtbot, say)
    record = dataclasses.replace(Person(), sex="former_code", languages=("xxx", "kaz"))
    form.put(record)
    form.fields["sex"].box.touch()
    assert form.get().sex == "former_code"


def test_what_is_free_is_offered_by_the_page_and_comes_back_as_a_number(qtbot: QtBot, say: Language) -> None:
    form: Form[Any] = Form(
        subject("stay"), say, TODAY, {"bed": [("4", "Room 1, bed 2"), ("9", "Room 2, bed 1")]}
    )
    qtbot.addWidget(form)
    form.start(arrived=TODAY, bed=9)
    form.fields["bed"].box.touch()
    assert form.get().bed == 9


def test_every_box_has_a_name_for_the_screen_reader(forms: dict[str, Form[Any]]) -> None:
    for form in forms.values():
        for field in form.fields.values():
            for part in field.box.focus_parts():
                assert part.accessibleName().startswith(field.name)
