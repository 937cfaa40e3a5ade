"""What the inbox offers next: the card beside the files, the way on after Stop, calm words for what is no report."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from sqlalchemy import text

from caseapp.actions.office import cards, coordinator, taking_in
from caseapp.actions.office.coordinator import FileState, FileVerdict
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.records.roles import Intent
from caseapp.ui.pages.office.inbox import InboxPage
from tests.ui.houses import Seat, Sit
from tests.ui.issuing import Issuing, drop, told
from tools.looking import nameless

Q1, Q2, Q3 = (Quarter(2026, number) for number in (1, 2, 3))


@pytest.fixture
def seat(sit: Sit, new_vault: Callable[..., NewVault]) -> Seat:
    return sit(new_vault("centre", "coordinator").desk)


@pytest.fixture
def page(seat: Seat) -> InboxPage:
    found = seat.window.page()
    assert isinstance(found, InboxPage)
    return found


@pytest.fixture
def post(tmp_path: Path) -> Issuing:
    """A shelter whose card is not trusted, with three reports."""
    made = Issuing(1, tmp_path / "stick" / "from Taraz")
    for quarter in (Q1, Q2, Q3):
        made.report(quarter)
    return made


def verdicts_of(seat: Seat, paths: Sequence[Path], **more: object) -> tuple[FileVerdict, ...]:
    return coordinator.import_files(seat.window.context.desk, paths, **more)  # type: ignore[arg-type]


def test_the_card_beside_the_files_is_offered_and_its_files_come_in_at_once(
    seat: Seat, page: InboxPage, post: Issuing, tmp_path: Path
) -> None:
    post.card()
    drop(seat, page, post.issued)
    assert {verdict for verdict, _ in told(page).values()} == {"Waiting"}
    assert page.next_card.text.text().startswith("Reports of a sender that calls itself “Shelter 001” wait")
    assert "trusted: 3." in page.next_card.text.text()
    assert nameless(seat.window) == []
    page.next_card.deed.click()
    seat.rest()
    page.cards.name.setText("Umit, Taraz")
    page.cards.digits.setText(post.digits())
    page.cards.agree.click()
    seat.rest()
    verdicts = told(page)
    assert [verdicts[path.name] for path in post.issued] == [("Accepted", "Accepted.")] * 3
    assert page.tabs.current() == "files"
    assert page.next_card.isHidden()
    assert not page.to_whole.isHidden()


def test_files_come_in_when_their_card_is_trusted_on_the_other_part(
    seat: Seat, page: InboxPage, post: Issuing, tmp_path: Path
) -> None:
    """Nobody asked for it: the card came later, from elsewhere, and another sender goes on waiting."""
    other = Issuing(2, tmp_path / "stick" / "other")
    other.report(Q1)
    drop(seat, page, [post.folder, other.folder])
    assert {verdict for verdict, _ in told(page).values()} == {"Waiting"}
    page.tabs.show_part("cards")
    page.card_desk.read_card(Issuing(1, tmp_path / "mail").card())
    seat.rest()
    page.cards.name.setText("Umit, Taraz")
    page.cards.digits.setText(post.digits())
    page.cards.agree.click()
    seat.rest()
    verdicts = told(page)
    assert [verdicts[path.name][0] for path in post.issued] == ["Accepted"] * 3
    assert [verdicts[path.name][0] for path in other.issued] == ["Waiting"]
    assert page.tabs.current() == "files"
    assert "Shelter 002" in page.next_card.text.text()
    assert seat.troubles == []


def test_files_come_in_when_their_card_was_trusted_elsewhere(
    seat: Seat, page: InboxPage, post: Issuing
) -> None:
    """On another page, at the terminal, by a colleague: whoever comes back to the inbox finds them taken in."""
    drop(seat, page, [post.folder])
    seat.go("shelters")
    post.trusted_by(seat.window.context.desk, "Umit, Taraz")
    seat.go("inbox")
    assert {verdict for verdict, _ in told(page).values()} == {"Accepted"}
    assert page.next_card.isHidden()
    assert seat.troubles == []


def test_a_sender_without_a_card_is_named_and_the_card_asked_for(
    seat: Seat, page: InboxPage, post: Issuing
) -> None:
    drop(seat, page, [post.folder])
    assert "which is not here" in page.next_card.text.text()
    assert page.next_card.deed.text() == "Choose its card"
    assert page.to_whole.isHidden()


def test_senders_with_a_card_come_first_and_the_others_are_counted(
    seat: Seat, page: InboxPage, post: Issuing
) -> None:
    other = Issuing(2, post.folder.parent / "from Almaty")
    other.report(Q3)
    other.card()
    drop(seat, page, [post.folder.parent])
    assert "“Shelter 002”" in page.next_card.text.text()
    assert page.next_card.more.text() == "Other senders who wait for their cards: 1"


def test_a_whole_stick_is_read_and_what_is_no_report_is_said_once(
    seat: Seat, page: InboxPage, post: Issuing
) -> None:
    post.trusted_by(seat.window.context.desk, "Umit")
    stick = post.folder.parent
    for name in ("photo.jpg", "letter.docx", ".hidden.pdf", "table.xlsx"):
        (stick / name).write_bytes(b"\xff\xd8\xff\xe0 a picture")
    for folder in ("System Volume Information", ".Trashes", "$RECYCLE.BIN"):
        (stick / folder).mkdir()
        (stick / folder / "old.pdf").write_bytes(post.issued[0].read_bytes())
    drop(seat, page, [stick])
    lines = told(page)
    assert lines.pop(".hidden.pdf and 3 more") == ("No report", "No report of caseapp, so it was left alone.")
    assert sorted(lines) == sorted(path.name for path in post.issued)
    assert page.count.text() == "Accepted: 3  ·  refused: 0  ·  left alone: 4"


def test_a_report_under_another_name_is_still_a_report(seat: Seat, page: InboxPage, post: Issuing) -> None:
    post.trusted_by(seat.window.context.desk, "Umit")
    renamed = post.issued[0].rename(post.folder / "report without an ending")
    drop(seat, page, [renamed])
    assert told(page)[renamed.name][0] == "Accepted"


def test_a_scanned_report_is_refused_and_not_left_alone(seat: Seat, page: InboxPage, tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7 a scan")
    drop(seat, page, [tmp_path / "scan.pdf"])
    verdict, why = told(page)["scan.pdf"]
    assert verdict == "Refused"
    assert "export the summary again" in why


def test_stop_keeps_what_was_taken_in_and_the_rest_follows_later(
    seat: Seat, page: InboxPage, post: Issuing
) -> None:
    post.trusted_by(seat.window.context.desk, "Umit")
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 2

    first = verdicts_of(seat, [post.folder], stop=stop)
    assert [one.state for one in first] == [FileState.ACCEPTED, FileState.ACCEPTED, FileState.UNREAD]
    page.show_taken((first, ()))
    assert told(page)[post.issued[2].name][0] == "Not read"
    drop(seat, page, [post.folder])
    assert [verdict for verdict, _ in told(page).values()] == ["Accepted", "Here already", "Here already"]


def test_a_disk_that_refuses_in_the_middle_costs_only_what_was_not_kept_yet(
    seat: Seat, page: InboxPage, post: Issuing, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.trusted_by(seat.window.context.desk, "Umit")
    monkeypatch.setattr(taking_in, "AT_ONCE", 1)
    for path in post.issued:
        path.write_bytes(path.read_bytes() + bytes(200_000))
    with seat.window.context.desk.database.quietly() as work:
        pages = work.connection.execute(text("PRAGMA page_count")).scalar_one()
        work.connection.execute(text(f"PRAGMA max_page_count = {pages + 120}"))
    verdicts = verdicts_of(seat, [post.folder])
    assert [one.state for one in verdicts] == [FileState.ACCEPTED, FileState.ACCEPTED, FileState.UNREAD]
    assert "disk" in verdicts[2].sentence.text


def test_a_card_among_the_files_says_whose_it_is(
    seat: Seat, page: InboxPage, post: Issuing, new_vault: Callable[..., NewVault]
) -> None:
    post.trusted_by(seat.window.context.desk, "Umit")
    post.card("known.card")
    Issuing(2, post.folder).card("new.card")
    cards.write_card(seat.window.context.desk, post.folder / "own.card")
    cards.write_card(new_vault("other", "coordinator").desk, post.folder / "office.card")
    drop(seat, page, [post.folder])
    assert {name: why for name, (verdict, why) in told(page).items() if verdict == "Card"} == {
        "known.card": "The card of a shelter that is trusted already.",
        "new.card": "A card. It counts once its digits were compared.",
        "own.card": "This is the card of this office itself.",
        "office.card": "This is the card of another office.",
    }
    assert page.next_card.text.text().startswith("The card of “Shelter 002” lies among the files.")


def test_names_of_files_cannot_reverse_what_stands_beside_them(
    seat: Seat, page: InboxPage, tmp_path: Path
) -> None:
    (tmp_path / "report\u202efdp.pdf").write_bytes(b"%PDF-1.7")
    drop(seat, page, [tmp_path / "report\u202efdp.pdf"])
    assert "report\ufffdfdp.pdf" in told(page)


def test_the_evidence_is_the_very_file_that_was_judged(seat: Seat, page: InboxPage, post: Issuing) -> None:
    desk = seat.window.context.desk
    post.trusted_by(desk, "Umit")
    drop(seat, page, [post.issued[0]])
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        (kept,) = reading.connection.execute(text("SELECT file FROM received")).scalars()
    assert kept == post.issued[0].read_bytes()


def test_two_thousand_lines_are_all_as_high_as_their_text_and_what_is_looked_at_stays(
    seat: Seat, page: InboxPage
) -> None:
    advice = words("Take the same files in again to go on; nothing counts twice.")
    verdicts = tuple(
        FileVerdict(Path(f"/stick/from a shelter with a long name/2026-Q3 report number {number}.pdf"), FileState.REFUSED,
                    words("A card. It counts once its digits were compared."), advice, f"Shelter {number}", "2026-Q3", 1, "ab" * 32)
        for number in range(2000)
    )  # fmt: skip
    page.show_taken((verdicts, ()))
    table = page.table
    table.scrollTo(table.plain.index(1500, 0), table.ScrollHint.PositionAtTop)
    looked_at = table.rowAt(0)
    assert looked_at > 300

    def fitted() -> bool:
        heights = {table.rowHeight(row) for row in (0, 299, 300, 1000, 1999)}
        return len(heights) == 1 and heights.pop() > 40

    seat.qtbot.waitUntil(fitted, timeout=20_000)
    assert table.rowAt(0) == looked_at
    page.show_taken((verdicts, ()))
    assert len(page.verdicts) == 2000
    assert seat.troubles == []
