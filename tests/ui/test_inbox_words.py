"""Every word of an import, as it stands in the window: who is refused and why, whatever order the files come in."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from caseapp.actions.office import agreements, cards, following_up, national
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.periods import HalfYear, Quarter
from caseapp.statistics.summary import Issuer, Protection
from caseapp.ui.pages.office.inbox import InboxPage
from caseapp.ui.pages.office.national import NationalPage
from tests.ui.houses import Seat, Sit
from tests.ui.issuing import Issuing, drop, told

Q1, Q2, Q3, Q4 = (Quarter(2026, number) for number in (1, 2, 3, 4))
NAME = "Umit, Taraz"


@pytest.fixture
def seat(sit: Sit, new_vault: Callable[..., NewVault]) -> Seat:
    return sit(new_vault("centre", "coordinator").desk)


@pytest.fixture
def page(seat: Seat) -> InboxPage:
    found = seat.window.page()
    assert isinstance(found, InboxPage)
    return found


@pytest.fixture
def umit(seat: Seat, tmp_path: Path) -> Issuing:
    return Issuing(1, tmp_path / "post").trusted_by(seat.window.context.desk, NAME)


def why(page: InboxPage, path: Path) -> str:
    verdict, reason = told(page)[path.name]
    assert verdict == "Refused", (verdict, reason)
    return reason


def grid(seat: Seat, page: InboxPage, shelter: str) -> dict[str, tuple[str, int]]:
    """State and revision of each quarter on the page of shelters by quarters."""
    cells = following_up.overview(seat.window.context.desk).cells
    return {
        str(quarter): (cell.state.value, cell.revision)
        for (one, quarter), cell in cells.items()
        if one == shelter
    }


@pytest.mark.parametrize("order", [(3, 2, 1, 0), (0, 3, 1, 2), (2, 0, 3, 1)])
def test_the_order_of_the_files_changes_nothing(
    seat: Seat, page: InboxPage, umit: Issuing, order: tuple[int, ...]
) -> None:
    for period, revision in ((Q1, 1), (Q2, 1), (Q2, 2), (Q3, 1)):
        umit.report(period, revision)
    for place in order:
        drop(seat, page, [umit.issued[place]])
    drop(seat, page, [umit.folder])
    assert {verdict for verdict, _ in told(page).values()} == {"Here already"}
    cells = grid(seat, page, umit.who.id)
    assert (cells["2026-Q1"], cells["2026-Q2"], cells["2026-Q3"]) == (
        ("received", 1), ("revised", 2), ("received", 1),
    )  # fmt: skip


@pytest.mark.parametrize("names", [("a", "b", "c"), ("c", "b", "a"), ("b", "c", "a")])
def test_in_one_drop_the_sentences_say_how_it_stands_after_the_last_file(
    seat: Seat, page: InboxPage, umit: Issuing, names: tuple[str, ...]
) -> None:
    for name, revision in zip(names, (1, 2, 3), strict=True):
        umit.issued.append(umit.write(f"{name}.pdf", Q3, revision))
    drop(seat, page, [umit.folder])
    first, second, third = (told(page)[f"{name}.pdf"][1] for name in names)
    assert first == second == "Kept as an older revision; the newer one counts."
    assert third == "Revision 3 replaces the one before."


def test_a_gap_is_told_and_filled(seat: Seat, page: InboxPage, umit: Issuing) -> None:
    for period in (Q1, Q2, Q3):
        umit.report(period)
    drop(seat, page, [umit.issued[2]])
    verdict, reason = told(page)[umit.issued[2].name]
    assert verdict == "Accepted"
    assert reason.startswith("Accepted. Earlier files of this shelter that are not here: 2. Ask for them")
    drop(seat, page, [umit.issued[0]])
    drop(seat, page, [umit.issued[1]])
    assert told(page)[umit.issued[1].name] == ("Accepted", "Accepted.")


def test_a_fork_is_refused_and_explained(seat: Seat, page: InboxPage, umit: Issuing) -> None:
    umit.report(Q2)
    before = umit.previous
    drop(seat, page, [umit.report(Q3)])
    umit.previous = before
    umit.issued.pop()
    forked = umit.write("forked.pdf", Q3, program="another")
    drop(seat, page, [forked])
    assert "Another file with the same number 2 came from this shelter." in why(page, forked)
    assert "older backup" in why(page, forked)


def test_what_does_not_continue_the_chain_is_refused_from_both_sides(
    seat: Seat, page: InboxPage, umit: Issuing
) -> None:
    for period in (Q1, Q2, Q3):
        umit.report(period)
    drop(seat, page, [umit.issued[1]])
    other = Issuing(1, umit.folder / "other")
    strange = other.report(Q1, program="another")
    drop(seat, page, [strange])
    assert "does not fit the file that follows it" in why(page, strange)
    other.issued.append(strange)
    strange_third = other.write("strange-third.pdf", Q3, previous="0" * 64)
    drop(seat, page, [strange_third])
    assert "does not continue the last file" in why(page, strange_third)


def test_a_replay_counts_once(seat: Seat, page: InboxPage, umit: Issuing) -> None:
    path = umit.report(Q3)
    copy = umit.folder / "copy of it.pdf"
    copy.write_bytes(path.read_bytes() + b"% another trailer")
    drop(seat, page, [path, copy])
    assert told(page)["copy of it.pdf"] == ("Here already", "Here already; it counts once.")
    assert page.count.text() == "Accepted: 1  ·  refused: 0  ·  here already: 1"


@pytest.mark.parametrize("half_first", [True, False])
def test_overlapping_periods_are_never_both_taken(
    seat: Seat, page: InboxPage, umit: Issuing, half_first: bool
) -> None:
    half, quarter = HalfYear.numbered(2026, 1), Q2
    first, second = (half, quarter) if half_first else (quarter, half)
    drop(seat, page, [umit.report(first)])
    overlapping = umit.report(second)
    drop(seat, page, [overlapping])
    assert "days in common" in why(page, overlapping)


def test_other_definitions_practice_the_future_and_the_far_past_are_told_apart(
    seat: Seat, page: InboxPage, umit: Issuing
) -> None:
    paths = [
        umit.report(Q3, definitions="2"), umit.report(Q3, practice=True), umit.report(Q4),
        umit.report(Quarter(1990, 1)), umit.report(Q3, protection=Protection(3, "none", audited=True)),
        umit.report(Q3, protection=Protection(5, "none", audited=False)),
    ]  # fmt: skip
    drop(seat, page, [umit.folder])
    reasons = [why(page, path) for path in paths]
    for part, reason in zip(
        ("other definitions", "practice data", "not ended", "before 2000", "not protected", "not protected"),
        reasons, strict=True,
    ):  # fmt: skip
        assert part in reason
    assert page.count.text() == "Accepted: 0  ·  refused: 6"


def test_a_real_report_does_not_enter_a_practice_vault(
    sit: Sit, new_vault: Callable[..., NewVault], tmp_path: Path
) -> None:
    seat = sit(new_vault("practice", "coordinator", practice=True).desk)
    page = seat.window.page()
    assert isinstance(page, InboxPage)
    umit = Issuing(1, tmp_path / "post").trusted_by(seat.window.context.desk, NAME)
    real, invented = umit.report(Q3), Issuing(2, tmp_path / "two")
    invented.trusted_by(seat.window.context.desk, "Komek")
    drop(seat, page, [real, invented.report(Q3, practice=True)])
    assert "this is a practice vault" in why(page, real)
    assert page.count.text() == "Accepted: 1  ·  refused: 1"


def test_one_shelter_in_the_name_of_another_is_refused(seat: Seat, page: InboxPage, umit: Issuing) -> None:
    other = Issuing(2, umit.folder).trusted_by(seat.window.context.desk, "Komek")
    path = umit.report(Q3, shelter=Issuer(other.who.id, other.who.name, ""))
    drop(seat, page, [path])
    assert "in the name of another" in why(page, path)


def test_a_card_that_was_taken_back_and_an_agreement_that_ended_are_said(
    seat: Seat, page: InboxPage, umit: Issuing
) -> None:
    desk = seat.window.context.desk
    late, early = umit.report(Q1), umit.report(Q3)
    agreements.write_agreement(desk, umit.who.id, date(2026, 5, 1), date(2026, 8, 31), 5)
    drop(seat, page, [umit.folder])
    assert "begins on" in why(page, late)
    assert "ended on" in why(page, early)
    agreements.drop_agreement(desk, umit.who.id)
    cards.take_back(desk, umit.who.signer().public_key.hex(), "The computer was stolen.")
    drop(seat, page, [early])
    assert "was taken back on" in why(page, early)


def test_what_was_taken_in_can_be_added_up_at_once(seat: Seat, page: InboxPage, umit: Issuing) -> None:
    umit.report(Q2)
    drop(seat, page, [umit.report(Q3)])
    assert page.to_whole.deed.text() == "See the whole of III / 2026"
    page.to_whole.deed.click()
    seat.rest()
    assert seat.window.current == "national"
    view = national.national(seat.window.context.desk, Q3)
    assert view.shelter_names == {umit.who.id: NAME}


def test_where_only_half_years_are_here_the_way_leads_to_the_year(
    seat: Seat, page: InboxPage, umit: Issuing
) -> None:
    drop(seat, page, [umit.report(HalfYear.numbered(2026, 1))])
    assert page.to_whole.deed.text() == "See the year 2026"
    page.to_whole.deed.click()
    seat.rest()
    whole = seat.window.page()
    assert isinstance(whole, NationalPage)
    assert whole.tabs.isEnabled()
    assert whole.tabs.current() == "year"
    assert whole.years.view is not None
    assert whole.years.view.periods == {NAME: ("2026-H1",)}
    whole.tabs.buttons["quarter"].click()
    seat.rest()
    assert "Only half-years" in whole.quarters.trouble.text()
    assert not whole.quarters.export.begin.isEnabled()
    seat.go("national")
    assert whole.tabs.current() == "year"
