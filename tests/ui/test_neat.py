"""What stands in a row is of one height, what belongs below each other begins at one edge, and nothing takes room for nothing."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from caseapp.actions.casework import entries, people
from caseapp.base.dates import PartialDate
from caseapp.base.language import Language
from caseapp.records import subject
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.grant import Visit
from caseapp.records.person import Person
from caseapp.records.reintegration import Reintegration
from caseapp.ui.editor import Editor
from caseapp.ui.form import Form
from caseapp.ui.pages.admin.recovery_try import TryCardPage
from caseapp.ui.pages.casework.beside import OwnedEntries
from caseapp.ui.pages.casework.change import ChangeAim
from caseapp.ui.pages.casework.entry import EntryAim
from caseapp.ui.pages.office.shelters import column_widths
from caseapp.ui.pages.passing_on.consents_aim import ConsentsAim, ReferAim
from caseapp.ui.pages.passing_on.papers_aim import PapersAim
from caseapp.ui.pages.passing_on.referral import ReferralPage
from caseapp.ui.theme import STEP, apply_theme, colours, contrast, dress_window
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.one_shown import OneShown
from caseapp.ui.widgets.parts import button, column, icon_button, label, row
from caseapp.ui.widgets.tabs import Tabs
from tests.ui.conftest import Office, child

DAY = date(2026, 10, 5)
LONG = "Some words that are long enough for several lines. " * 12


def shown(qtbot: QtBot, widget: QWidget, width: int = 480) -> QWidget:
    """A widget alone in its window, in the style of the program."""
    dress_window(widget)
    qtbot.addWidget(widget)
    widget.resize(width, 700)
    widget.show()
    return widget


def left_of(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


def test_a_button_a_line_a_choice_and_a_tab_are_of_one_height(qtbot: QtBot, say: Language) -> None:
    tabs = Tabs()
    tabs.add("one", "Quarter", label(""))
    parts = (button("Export"), button("Export", icon_name="download"), QLineEdit(), Combo([("a", "PDF")]))
    holder = QWidget()
    row(*parts, tabs, parent=holder)
    shown(qtbot, holder, 900)
    heights = [part.sizeHint().height() for part in (*parts, tabs.buttons["one"])]
    assert len(set(heights)) == 1, heights
    squeezed = [part.minimumHeight() for part in (*parts, tabs.buttons["one"])]
    assert squeezed == heights, "where little room is left, they stay as high"


def test_only_the_part_that_is_shown_takes_room(qtbot: QtBot, say: Language) -> None:
    assert say.code == "en"
    holder, stack = QWidget(), OneShown()
    low, high = label("One line.", wrap=True), label(LONG, wrap=True)
    stack.addWidget(low)
    stack.addWidget(high)
    below = label("Below")
    inside = column(holder, gap=0)
    inside.addWidget(stack)
    inside.addWidget(below)
    inside.addStretch(1)
    shown(qtbot, holder)
    line = low.fontMetrics().height()
    assert below.y() < 2 * line
    stack.setCurrentWidget(high)
    qtbot.waitUntil(lambda: below.y() > 5 * line, timeout=30_000)
    assert high.isVisible()
    assert not low.isVisible()
    stack.setCurrentWidget(low)
    qtbot.waitUntil(lambda: below.y() < 2 * line, timeout=30_000)


def test_there_is_no_blank_room_below_the_box_for_the_card(office: Office) -> None:
    page = office.go("try-card")
    assert isinstance(page, TryCardPage)
    card, below = page.papers.card, page.choosing
    gap = below.mapTo(page, QPoint(0, 0)).y() - card.mapTo(page, QPoint(0, card.height())).y()
    assert gap < 10 * STEP


def test_a_form_of_one_section_begins_at_the_edge_of_the_page(qtbot: QtBot, say: Language) -> None:
    editor = Editor(say, "Note", "", [Form(subject("comment"), say, DAY)])
    shown(qtbot, editor, 1000)
    assert left_of(editor.forms[0], editor) == 3 * STEP
    editor.add_beside(label("Beside"))
    qtbot.waitUntil(lambda: left_of(editor.forms[0], editor) > 20 * STEP, timeout=30_000)


def test_a_form_of_several_sections_has_them_at_its_left(qtbot: QtBot, say: Language) -> None:
    editor = Editor(say, "Person", "", [Form(subject("person"), say, DAY)])
    shown(qtbot, editor, 1000)
    assert left_of(editor.forms[0], editor) > 20 * STEP


@pytest.fixture
def saparova(office: Office) -> int:
    """A person whose first case is number 1, with consents that stand differently."""
    desk = office.window.context.desk

    def prepare(*_ignored: object) -> int:
        person = Person(surname="Saparova", birth=PartialDate(1999, 5, 4))
        number = people.admit(desk, person, Case(opened=date(2026, 7, 1), status="Active"))
        for purpose, given in (("services", "yes"), ("police", "no"), ("partner", "yes")):
            entries.add_entry(desk, "consent", 1, Consent(day=DAY, purpose=purpose, given=given))
        return number

    found: list[int] = []
    office.shell.line.ask(prepare, found.append)
    office.rest()
    return found[0]


def test_days_of_consents_stand_below_each_other(office: Office, saparova: int) -> None:
    page = office.go("consents", ConsentsAim(saparova, 1, "Saparova"))
    days = [one for one in page.findChildren(QLabel) if one.text() == "05 Oct 2026"]
    assert len(days) == 3
    assert len({left_of(one, page) for one in days}) == 1
    withdrawing = [one for one in page.findChildren(QPushButton) if one.text() == "Withdraw"]
    assert sorted(one.isVisible() for one in withdrawing) == [False, True, True]


def test_the_way_back_stands_at_the_same_place_on_all_pages_of_a_person(
    office: Office, saparova: int
) -> None:
    about = "Saparova"
    aims = {
        "consents": ConsentsAim(saparova, 1, about),
        "refer": ReferAim(saparova, 1, about),
        "papers": PapersAim(saparova, 1, about),
        "plan": 1,
        "portal-order": 1,
        "change": ChangeAim(saparova, 1),
        "entry": EntryAim("comment", 1, None, "person", saparova, about),
    }
    found = {}
    for name, aim in aims.items():
        page = office.go(name, aim)
        backs = [one for one in page.findChildren(QToolButton) if one.accessibleName().startswith("Back")]
        titles = [one for one in page.findChildren(QLabel) if one.property("look") == "title"]
        office.qtbot.waitUntil(lambda backs=backs: backs[0].isVisible() and backs[0].x() > 0, timeout=30_000)  # type: ignore[misc]
        found[name] = (left_of(backs[0], page), left_of(titles[0], page))
    assert len(set(found.values())) == 1, found


def test_which_consent_a_referral_needs_is_said_in_one_line(office: Office, saparova: int) -> None:
    page = office.go("refer", ReferAim(saparova, 1, "Saparova"))
    assert isinstance(page, ReferralPage)
    office.shell.resize(1024, 768)
    line = QFontMetrics(page.consent.font()).height()
    office.qtbot.waitUntil(lambda: page.consent.width() > 80 * STEP, timeout=30_000)
    assert page.consent.height() < 2 * line


def test_entries_beside_a_form_begin_at_one_edge(office: Office, saparova: int) -> None:
    desk = office.window.context.desk

    def prepare(*_ignored: object) -> object:
        stored = entries.add_entry(
            desk, "reintegration", 1, Reintegration(day=DAY, outcome="provided", kind="grant")
        )
        entries.add_entry(desk, "visit", stored.id, Visit(day=DAY))
        return stored

    found: list[object] = []
    office.shell.line.ask(prepare, found.append)
    office.rest()
    page = office.go("entry", EntryAim("reintegration", 1, found[0], "person", saparova, "Saparova"))  # type: ignore[arg-type]
    for beside in page.findChildren(OwnedEntries):
        buttons = beside.findChildren(QPushButton)
        assert buttons
        assert {left_of(one, beside) for one in buttons} == {0}


@pytest.mark.parametrize("quarters", [1, 2, 3, 4])
def test_a_few_quarters_of_shelters_fill_the_table(quarters: int) -> None:
    widths = column_widths(quarters)
    assert len(widths) == quarters + 1
    assert widths[-1] == 0
    assert widths[0] >= 200


def test_many_quarters_of_shelters_keep_their_width() -> None:
    widths = column_widths(9)
    assert len(widths) == 10
    assert 0 not in widths


def test_what_ends_an_agreement_stands_far_from_what_saves_it(qtbot: QtBot, say: Language) -> None:
    from caseapp.ui.pages.office.shelter_agreement import AgreementPart

    part = AgreementPart(say, DAY)
    shown(qtbot, part, 900)
    assert left_of(child(part, QPushButton, "Remove the agreement"), part) < left_of(part.save, part)


def test_no_white_square_stands_between_two_scroll_bars() -> None:
    from caseapp.ui.style import style_sheet
    from caseapp.ui.theme import DARK

    assert "QAbstractScrollArea::corner { background: transparent" in style_sheet(DARK)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_sign_that_cannot_be_pressed_is_fainter_in_both_themes(qapp: QApplication, theme: str) -> None:
    apply_theme(qapp, theme)
    ground = colours().window
    sign = icon_button("arrow-up", "Up").icon()
    shades = {}
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        image = sign.pixmap(QSize(20, 20), mode).toImage()
        dots = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        shades[mode] = contrast(max(dots, key=lambda dot: dot.alpha()).name(), ground)
    apply_theme(qapp, "light")
    assert shades[QIcon.Mode.Disabled] < 0.8 * shades[QIcon.Mode.Normal]
    assert shades[QIcon.Mode.Disabled] >= 3
