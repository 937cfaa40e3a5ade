"""What is drawn in pieces, so that the window never falls silent: their order, their end, and what is not drawn any more."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from caseapp.base.language import Language
from caseapp.records import subject
from caseapp.ui.form import Form
from caseapp.ui.line import Line
from caseapp.ui.pages.casework.person import PersonPage
from caseapp.ui.pages.casework.person_parts import Sections, subjects_of_case
from caseapp.ui.pages.casework.person_timeline import Timeline
from caseapp.ui.widgets.parts import label
from tests.ui.conftest import Office
from tests.ui.test_safe_editing import note_of

TODAY = date(2026, 10, 5)


def test_pieces_are_drawn_in_their_order_and_the_line_is_busy_until_the_last(
    qtbot: QtBot, line: Line
) -> None:
    owner, drawn = label("a page"), list[int]()
    qtbot.addWidget(owner)
    for number in range(5):
        line.later(lambda number=number: drawn.append(number), owner)  # type: ignore[misc]
    assert line.busy()
    assert drawn == []
    qtbot.waitUntil(lambda: not line.busy())
    assert drawn == [0, 1, 2, 3, 4]


def test_a_piece_of_a_page_that_is_gone_is_not_drawn(qtbot: QtBot, line: Line) -> None:
    gone, there, drawn = label("gone"), label("there"), list[str]()
    qtbot.addWidget(there)
    line.later(lambda: drawn.append("gone"), gone)
    line.later(lambda: drawn.append("there"), there)
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: not line.busy())
    assert drawn == ["there"]


def test_a_bug_in_one_piece_keeps_no_other_from_being_drawn(qtbot: QtBot, line: Line) -> None:
    owner, drawn = label("a page"), list[str]()
    qtbot.addWidget(owner)

    def broken() -> None:
        raise LookupError("a bug")

    line.later(broken, owner)
    line.later(lambda: drawn.append("the next"), owner)
    with qtbot.captureExceptions() as found:
        qtbot.waitUntil(lambda: not line.busy())
    assert [kind for kind, _error, _trace in found] == [LookupError]
    assert drawn == ["the next"]


def test_sections_of_a_late_form_hold_their_answers_until_they_are_filled(
    qtbot: QtBot, say: Language
) -> None:
    form: Form[Any] = Form(subject("person"), say, TODAY, late=True)
    qtbot.addWidget(form)
    assert not any(section.made for section in form.sections)
    assert form.unfilled() == [section for section in form.sections if section.fold.is_open()]
    assert len(form.unfilled()) > 1
    record = subject("person").record(sex="female")
    form.put(record)
    assert form.get() == record
    assert not form.is_changed()
    for section in form.unfilled():
        section.build()
    assert form.unfilled() == []
    assert form.sections[1].made
    assert form.get() == record


def test_a_section_of_which_some_boxes_are_made_holds_the_other_answers(qtbot: QtBot, say: Language) -> None:
    form: Form[Any] = Form(subject("person"), say, TODAY, late=True)
    qtbot.addWidget(form)
    section = max(form.unfilled(), key=lambda one: len(one.asked))
    first, *others = section.in_parts()
    first()
    first()
    assert 0 < len(section.made) < len(section.asked)
    assert section in form.unfilled()
    record = subject("person").record(surname="Seitova", sex="female", primary_language="rus")
    assert "sex" in section.made
    assert "primary_language" not in section.made
    form.put(record)
    assert form.get() == record
    section.made["sex"].box.put("male")
    record = replace(record, sex="male")
    assert form.get() == record
    for part in others:
        part()
    assert section.is_whole()
    assert list(section.made) == [asked.name for asked in section.asked]
    assert form.get() == record


def test_the_page_of_a_person_is_whole_as_soon_as_the_line_rests(office: Office) -> None:
    note_of(office, text="as it was")
    page = office.go("person", 1)
    assert isinstance(page, PersonPage)
    sections, timeline = page.findChild(Sections), page.findChild(Timeline)
    assert sections is not None
    assert timeline is not None
    lines = [one for one in sections.children() if one.property("look") == "card"]
    assert len(lines) == len(subjects_of_case()) + 2
    shown = [one for one in timeline.children() if one.property("look") == "card"]
    assert len(shown) == len(timeline.entries) == 1
