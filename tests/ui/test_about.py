"""What a question means can be had beside its box: by a button that keeps its place, by a tip, and by Shift+F1."""

from collections.abc import Iterator
from datetime import date
from html import escape
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWhatsThis
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from caseapp.base.language import Language
from caseapp.base.words import words
from caseapp.records import subject
from caseapp.records.fields import Finding, question, questions
from caseapp.records.meanings import MEANINGS, meaning
from caseapp.records.person import Person
from caseapp.records.psychological import Psychological
from caseapp.ui.form import Form
from caseapp.ui.form.about import AboutButton, told
from caseapp.ui.form.field import Field
from caseapp.ui.form.near import Near
from caseapp.ui.help.keys import keys_guide
from tests.ui.conftest import press
from tools.looking import troubles_of

TODAY = date(2026, 11, 22)


@pytest.fixture
def form(qtbot: QtBot, say: Language) -> Iterator[Form[Person]]:
    """The form of a person, shown and active, with its first section open."""
    made: Form[Person] = Form(subject("person"), say, TODAY)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    QWhatsThis.hideText()
    QToolTip.hideText()
    QTest.keyRelease(made, Qt.Key.Key_Shift)  # the definition took the key away before it was let go of
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


def opened() -> list[Any]:
    """The definitions that stand open."""
    return [
        one for one in QApplication.topLevelWidgets()
        if one.isVisible() and one.metaObject().className() == "QWhatsThat"
    ]  # fmt: skip


def buttons(form: Form[Any]) -> list[AboutButton]:
    return form.findChildren(AboutButton)


def into(field: Field) -> None:
    """Put the cursor into a field."""
    field.box.focus_parts()[0].setFocus()


def mouse_to(field: Field) -> None:
    """Bring the mouse near a field."""
    here = QPointF(5, 5)
    QApplication.sendEvent(field, QEnterEvent(here, here, QPointF(field.mapToGlobal(QPoint(5, 5)))))


def test_nothing_is_made_for_a_form_that_nobody_came_near(qtbot: QtBot, say: Language) -> None:
    made: Form[Person] = Form(subject("person"), say, TODAY)
    qtbot.addWidget(made)
    made.show()
    assert len(made.fields) > 30
    assert buttons(made) == []


def test_the_button_comes_with_the_focus_and_goes_with_it(form: Form[Person]) -> None:
    first, second = form.fields["surname"], form.fields["given_name"]
    into(first)
    assert first.about.isVisible()
    assert first.about.accessibleName() == "What Surname means"
    into(second)
    assert not first.about.isVisible()
    assert second.about.isVisible()


def test_the_button_comes_with_the_mouse_and_stays_while_the_focus_is_there(form: Form[Person]) -> None:
    field = form.fields["patronymic"]
    mouse_to(field)
    assert field.about.isVisible()
    into(field)
    QApplication.sendEvent(field, QEvent(QEvent.Type.Leave))
    assert field.about.isVisible()
    into(form.fields["surname"])
    assert not field.about.isVisible()


def test_the_button_moves_nothing_and_covers_no_label(form: Form[Person]) -> None:
    field = form.fields["patronymic"]
    before = [(one.text(), one.geometry()) for one in form.findChildren(QLabel)]
    box, size = field.box.geometry(), form.sizeHint()
    into(field)
    QApplication.processEvents()
    assert field.box.geometry() == box
    assert form.sizeHint() == size
    assert [(one.text(), one.geometry()) for one in form.findChildren(QLabel)] == before
    assert not any(field.about.geometry().intersects(one.geometry()) for one in field.findChildren(QLabel))
    assert list(troubles_of(field.about, form)) == []


def test_the_button_is_no_stop_of_the_tab_key(form: Form[Person]) -> None:
    into(form.fields["surname"])
    stops = []
    for _ in range(6):
        form.focusNextPrevChild(True)
        stops.append(form.focusWidget())
    assert not any(isinstance(stop, AboutButton) for stop in stops)
    assert form.fields["surname"].about.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_button_and_the_keys_open_the_definition(form: Form[Person]) -> None:
    field = form.fields["patronymic"]
    into(field)
    assert opened() == []
    press(field.box.focus_parts()[0], Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert len(opened()) == 1
    QWhatsThis.hideText()
    QApplication.processEvents()
    QTest.mouseClick(field.about, Qt.MouseButton.LeftButton)
    assert any(one.isVisible() for one in opened())


def test_what_is_told_names_the_question_its_meaning_and_its_source(
    form: Form[Person], say: Language
) -> None:
    field = form.fields["patronymic"]
    into(field)
    QApplication.sendEvent(
        field.findChildren(QLabel)[0],
        QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), field.mapToGlobal(QPoint(2, 2))),
    )
    shown = QToolTip.text()
    assert "<b>Patronymic</b>" in shown
    assert say(meaning(Person, question(Person, "patronymic"))) in shown
    assert "HTCDS 2.0, prs_MiddleName" in shown


def test_the_keys_also_tell_of_an_answer_that_can_only_be_read(form: Form[Person]) -> None:
    form.close_answers(lambda _asked: True)
    field = form.fields["patronymic"]
    into(field)
    press(field.box.focus_parts()[0], Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert len(opened()) == 1


def test_a_box_without_a_hint_is_read_out_with_its_meaning(form: Form[Person], say: Language) -> None:
    bare, hinted = form.fields["patronymic"], form.fields["calling_name"]
    into(bare)
    meant = say(meaning(Person, bare.question))
    line = bare.box.focus_parts()[0]
    assert line.accessibleDescription() == meant
    bare.show_finding(Finding("patronymic", words("This answer is needed.")))
    assert line.accessibleDescription() == "This answer is needed."
    bare.show_finding(None)
    assert line.accessibleDescription() == meant
    into(hinted)
    assert hinted.question.help is not None
    assert hinted.box.focus_parts()[0].accessibleDescription() == say(hinted.question.help)


def test_the_list_of_keys_names_it(say: Language) -> None:
    sections = keys_guide(say).sections
    assert any("Shift+F1" in section.text for section in sections)


def test_a_hint_that_stands_in_is_told_once(say: Language) -> None:
    for record in MEANINGS:
        for asked in questions(record):
            if asked.help is not None and asked.name not in MEANINGS[record]:
                assert told(record, asked, say).count(escape(say(asked.help))) == 1, asked.name


def test_a_required_question_is_told_on_its_label_too(qtbot: QtBot, say: Language) -> None:
    case: Form[Any] = Form(subject("case"), say, TODAY)
    qtbot.addWidget(case)
    case.show()
    field = case.fields["opened"]
    mouse_to(field)
    heading, required = field.findChildren(QLabel)[:2]
    assert required.text() == "required"
    assert field.about.geometry().left() > required.geometry().right()
    assert list(troubles_of(field.about, case)) == []
    for part in (heading, required):
        QToolTip.hideText()
        tip = QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), part.mapToGlobal(QPoint(2, 2)))
        QApplication.sendEvent(part, tip)
        assert "<b>Opened on</b>" in QToolTip.text()
    QToolTip.hideText()


@pytest.mark.parametrize("width", [420, 600, 900])
def test_a_question_of_two_lines_leaves_room_for_the_button(qtbot: QtBot, say: Language, width: int) -> None:
    asked = question(Psychological, "phq9_8")
    field = Field(asked, say, TODAY, record=Psychological)
    qtbot.addWidget(field)
    field.resize(width, 200)
    field.show()
    mouse_to(field)
    QApplication.processEvents()
    heading = field.findChildren(QLabel)[0]
    assert list(troubles_of(field.about, field)) == []
    assert not field.about.geometry().intersects(heading.geometry())


def test_one_watcher_follows_the_focus_and_outlives_every_form(qtbot: QtBot, say: Language) -> None:
    for _ in range(3):
        made: Form[Person] = Form(subject("person"), say, TODAY)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        into(made.fields["patronymic"])
        qtbot.waitUntil(lambda made=made: len(buttons(made)) == 1)  # type: ignore[misc]
        delete(made)
    app = QApplication.instance()
    assert app is not None
    assert len(app.findChildren(Near)) == 1
