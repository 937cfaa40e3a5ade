"""The charts of a house in the window: read as tables, copied without a trace, printed for the house only."""

import pytest
from PySide6.QtWidgets import QApplication

from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.words import words
from caseapp.ui.clipboard import HINT, Clipboard
from caseapp.ui.pages.passing_on.list_paper import ListPaperPage
from caseapp.ui.pages.reporting.charts import ChartsPage
from caseapp.ui.preparing import Preparing
from caseapp.ui.theme import DARK, LIGHT, contrast
from caseapp.ui.widgets.chart import Chart, Fill, Group, Series, picture_of
from tests.conftest import NOW
from tests.reports.reading import text_of
from tests.ui.houses import House, Seat, build_house
from tools.looking import nameless


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A few people in two quarters."""
    return build_house(tmp_path_factory.mktemp("house") / "vault", FixedClock(NOW), 12, 2)


@pytest.fixture
def page(seat: Seat) -> ChartsPage:
    found = seat.go("charts")
    assert isinstance(found, ChartsPage)
    return found


def test_every_subject_is_drawn_with_its_table_and_nothing_without_a_name(
    seat: Seat, page: ChartsPage
) -> None:
    for part in ("occupancy", "caseload", "services", "outcomes", "trends"):
        seat.go("charts", part)
        shown = [card for card in page.cards if card.isVisible()]
        assert shown
        for card in shown:
            assert card.chart is not None
            assert card.table.plain.rowCount() == len(card.chart.rows) > 0
            assert card.view.accessibleDescription() == card.chart.spoken()
            card.reading.click()
            assert card.table.isVisible()
            card.reading.click()
        assert nameless(page) == []


def test_the_table_holds_the_numbers_that_the_bars_have(seat: Seat, page: ChartsPage) -> None:
    seat.go("charts", "caseload")
    chart = page.cards[0].chart
    assert chart is not None
    for group, row in zip(chart.groups, chart.rows, strict=True):
        drawn = [str(value) for stack in group.stacks for _series, value in stack]
        assert list(row[1:]) == drawn
        came, left = (sum(value for _series, value in stack) for stack in group.stacks)
        assert came == left


def test_a_service_is_looked_at_alone(seat: Seat, page: ChartsPage) -> None:
    seat.go("charts", "services")
    whole = page.cards[0].chart
    assert whole is not None
    assert not whole.upright
    page.service.choose("medical")
    page.service.activated.emit(2)
    alone = page.cards[0].chart
    assert alone is not None
    assert alone.upright
    assert alone.title.startswith("Medical help")


def test_a_year_is_a_period(seat: Seat, page: ChartsPage) -> None:
    assert [one.quarter.year for one in page.shown()] == [2026] * len(page.shown())
    page.period.choose("2026")
    assert page.shown() == page.counts


def test_picture_and_table_are_copied_with_the_signs_that_keep_them_from_being_kept(
    qapp: QApplication, page: ChartsPage
) -> None:
    watching = Clipboard(qapp)
    card = page.cards[0]
    card.copy_picture()
    system = qapp.clipboard()
    assert system.mimeData().hasFormat(HINT)
    assert not system.image().isNull()
    watching.clear()
    assert system.image().isNull()
    card.copy_table()
    assert system.mimeData().hasFormat(HINT)
    assert "For the house only, not for passing on" in system.text()
    watching.clear()
    watching.deleteLater()
    assert system.text() == ""


def test_a_chart_is_printed_for_the_house_only(seat: Seat, page: ChartsPage) -> None:
    page.cards[0].printer.click()
    seat.rest()
    paper = seat.window.page()
    assert isinstance(paper, ListPaperPage)
    text = text_of(paper.view.pdf)
    assert "For the house only, not for passing on" in text
    assert "Bed nights available" in text
    assert not paper.names.isVisible()


def test_patterns_are_told_apart_without_colour(qapp: QApplication) -> None:
    del qapp
    series = tuple(Series(fill.name, fill) for fill in Fill)
    groups = (Group("", tuple(((place, 10),) for place in range(len(series)))),)
    image = picture_of(Chart("", series, groups, ("",), (("",),)), (), titled=False)
    dark = []
    step = image.width() // 60
    middle = range(image.height() // 3, image.height() * 3 // 4)
    for column in range(step, image.width() - step, 2):
        grey = [image.pixelColor(column, row).lightness() for row in middle[::5]]
        dark.append(round(sum(grey) / len(grey) / 8))
    assert len(set(dark)) >= len(Fill)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_bars_stand_out_from_their_ground(colours: object) -> None:
    assert isinstance(colours, type(LIGHT))
    assert contrast(colours.accent, colours.surface) >= 3


def test_after_a_change_the_charts_stand_as_they_were_until_they_are_counted_again(
    seat: Seat, page: ChartsPage
) -> None:
    before = page.counts
    page.context.voices.stored.emit()
    seat.window.go("charts")
    assert page.stack.currentIndex() == 1
    assert page.age.isVisible()
    assert "before the last change" in page.age.text()
    assert page.counts is before
    seat.rest()
    assert page.counts is not before
    assert page.counts == before
    assert page.age.isHidden()


def test_a_count_that_is_stopped_leaves_what_stood_and_says_so(seat: Seat, page: ChartsPage) -> None:
    before = page.counts
    page.context.voices.stored.emit()
    page.show_failure(StoppedError())
    assert page.stack.currentIndex() == 1
    assert page.counts is before
    assert "was stopped" in page.age.text()
    seat.go("charts")
    assert page.counts is not before
    assert page.age.isHidden()


def test_a_count_that_fails_is_told_and_no_longer_said_to_go_on(seat: Seat, page: ChartsPage) -> None:
    told: list[KnownError] = []
    page.context.line.trouble.connect(told.append)
    page.context.voices.stored.emit()
    seat.window.go("charts")
    assert "being counted" in page.age.text()
    seat.rest()
    page.show_failure(KnownError(words("The disk is full.")))
    assert [one.sentence.text for one in told] == ["The disk is full."]
    assert "was stopped" in page.age.text()


def test_in_a_still_moment_the_charts_are_counted_before_somebody_asks(seat: Seat) -> None:
    page = ChartsPage(seat.window.context)
    line, failed = seat.window.context.line, list[KnownError]()
    line.garbage.touch()
    page.prepare(failed.append)
    seat.rest()
    assert [type(one) for one in failed] == [StoppedError]
    before = page.counts
    assert before == ()
    line.garbage._touched = -1_000_000.0
    preparing = Preparing(line, page.prepare, page)
    preparing.look()
    seat.rest()
    assert page.counts
    assert not page.isVisible()
