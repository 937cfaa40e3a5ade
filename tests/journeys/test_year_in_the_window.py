"""A caseworker's year with one woman, played through in the window: from the door of the shelter to her coming back."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.actions.opening import NewVault
from caseapp.ui.pages.today_table import DueTable
from caseapp.ui.remembered import remember
from caseapp.ui.shell import Shell
from caseapp.ui.widgets.board_view import BoardView
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.plain_table import PlainTable
from tests.journeys.year_office import NEIGHBOUR, PHQ9, Calendar, Year
from tests.ui.conftest import give_up

MakeVault = Callable[..., NewVault]


@pytest.fixture
def clock() -> Calendar:
    """The Monday on which the story begins."""
    return Calendar(date(2026, 1, 12))


@pytest.fixture
def year(
    qtbot: QtBot, qapp: QApplication, new_vault: MakeVault, tmp_path: Path, clock: Calendar
) -> Iterator[Year]:
    """A new shelter with its window, and a neighbouring one."""
    memory = tmp_path / "desk.txt"
    remember(memory, language="en")
    shell = Shell(qapp, clock, None, memory)
    qtbot.addWidget(shell, before_close_func=give_up)
    shell.resize(1280, 800)
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    made = Year(shell, clock, tmp_path, new_vault("komek").desk)
    shell.open_desk(new_vault("umit").desk)
    made.hand.rest()
    yield made
    assert made.hand.bugs == []


def test_a_caseworkers_year(year: Year) -> None:
    the_house_is_put_up(year)
    she_comes_and_is_admitted(year)
    what_was_done_to_her(year)
    she_gets_a_bed(year)
    a_plan_is_made(year)
    a_bad_night(year)
    help_goes_on(year)
    the_neighbour_is_asked(year)
    the_quarter_is_reported(year)
    she_goes_home(year)
    how_she_fares(year)
    she_comes_back(year)
    for language in ("en", "ru", "kk"):
        assert year.look(language) == []


def the_house_is_put_up(year: Year) -> None:
    hand = year.hand
    year.go("Beds")
    hand.click("Rooms and beds", 0)
    year.note()
    hand.click("Add the first room")
    hand.answer("Room", "Тополь")
    year.save()
    for bed in ("A", "B"):
        hand.click("Add a bed to room Тополь")
        hand.answer("Bed", bed)
        year.save()
    assert hand.sees("Free beds: 2 of 2")
    digits = year.meet()
    year.go("People")
    hand.click("Referrals")
    year.note()
    hand.click("Organisations")
    hand.click("Add an organisation")
    hand.answer("Name of the organisation", NEIGHBOUR)
    hand.answer("Kind of organisation", "Non-governmental organisation")
    year.save()
    hand.key(Qt.Key.Key_Home, hand.find(PlainTable, "Organisations"))
    hand.in_file(year.folder / "komek.card", lambda: hand.click("Take a card in"))
    hand.write("The forty digits, as they were read out", digits)
    hand.click("Compare and trust")
    assert hand.sees("The digits agree.")


def she_comes_and_is_admitted(year: Year) -> None:
    hand = year.hand
    year.go("People")
    hand.click("Add a person", 0)
    year.note()
    hand.answer("Surname", "Сейтқали")
    hand.answer("Given name", "Әсел")
    hand.answer("Date of birth", "5.1998")
    hand.answer("Sex", "Female")
    hand.answer("Citizenship", "Uzbekistan")
    hand.answer("Main language", "Uzbek")
    hand.answer("Who referred", "Police")
    year.save()
    for purpose in ("Keeping the file", "Sharing with another organisation that helps"):
        year.add("Consent")
        hand.answer("Purpose", purpose)
        hand.answer("Consent", "Given")
        hand.answer("How it was given", "Signed on paper")
        year.save()
    hand.click("Consents")
    year.note()
    assert hand.sees("Nothing about this person has gone out.")
    hand.click("Back")


def what_was_done_to_her(year: Year) -> None:
    hand = year.hand
    year.add("Trafficking history")
    assert hand.sees("Act: not known yet")
    hand.answer("What was done with the person", "Recruitment")
    hand.answer("Means of control", "Physical threats")
    assert hand.sees("Not every element that is needed is there.")
    hand.answer("Kinds of exploitation", "Forced labour")
    assert hand.sees("Every element that is needed is there. You decide, under Status.")
    hand.answer("Documents were taken or withheld", "Yes")
    year.save()
    year.add("Needs and risk")
    hand.answer("Safety", "2 – serious need")
    hand.answer("Psychological state", "3 – acute need")
    hand.answer("Next assessment", "12.4.2026")
    year.save()


def she_gets_a_bed(year: Year) -> None:
    hand = year.hand
    year.go("Beds")
    board = hand.find(BoardView, "Bed board")
    hand.in_menu("Сейтқали", lambda: hand.key(Qt.Key.Key_Return, board))
    year.note()
    year.save()
    year.go("Today")
    hand.click("Count the night")
    assert hand.sees("The night is counted: 1 here, 0 away.")


def a_plan_is_made(year: Year) -> None:
    hand = year.hand
    year.open_person("seitkali")
    year.add("Support plan")
    hand.answer("Objectives", "Документы и работа рядом с домом")
    hand.answer("Service", "Documents")
    hand.answer("Planned end", "30.4.2026")
    hand.answer("The person agrees", "Yes")
    year.save()
    hand.pick("Plan and state portal", "The whole support plan")
    year.note()
    hand.click("Approve")
    assert hand.sees("Approved: 1 goals.") or hand.sees("Approved: 1 goal.")
    hand.click("Back to the person")


def a_bad_night(year: Year) -> None:
    hand = year.hand
    year.begin_day(date(2026, 1, 20))
    year.open_person("сейткали")
    year.add("Psychological help")
    for number, question in enumerate(PHQ9):
        hand.answer(question, "1 – several days" if number == 8 else "2 – more than half the days")
    year.save()
    assert year.entry("psychological").phq9 == 17
    assert hand.sees("A danger of suicide is written down.")
    hand.answer("Warning signs", "Не спит, прячется")
    hand.answer("Professionals and emergency numbers", "Психолог, 103")
    year.save()
    assert hand.sees("Safety plan of 20 Jan 2026")
    year.go("Beds")
    board = hand.find(BoardView, "Bed board")
    for key in (Qt.Key.Key_M, Qt.Key.Key_Down, Qt.Key.Key_Return):
        hand.key(key, board)
    assert hand.sees("Moved.")


def help_goes_on(year: Year) -> None:
    hand = year.hand
    year.begin_day(date(2026, 2, 9))
    year.open_person("asel")
    year.add("Legal help")
    hand.answer("Kind of help", "Documents restored")
    year.save()
    year.add("Medical help")
    hand.answer("Complaints", "Головные боли")
    year.save()
    year.add("Material aid and costs")
    hand.answer("What exactly", "Зимние сапоги")
    hand.answer("Cost (KZT)", "18000")
    year.save()
    hand.pick("Add", "Pictures and papers")
    picture = year.folder / "letter.png"
    assert year.shell.grab().save(str(picture))
    hand.in_file(picture, lambda: hand.click("Choose a file"))
    hand.write("Title of the picture or paper", "Письмо сестры")
    hand.choose(hand.find(Combo, "Who may see it"), "Names and notes")
    hand.click("Keep it in the case")
    year.note()
    hand.click_line("Письмо сестры, 09 Feb 2026")
    hand.click("Back to the person")
    hand.click("Papers for the person")
    year.note()
    copy = year.folder / "copy.pdf"
    hand.in_file(copy, lambda: hand.click("Save as PDF"))
    assert copy.read_bytes().startswith(b"%PDF")


def the_neighbour_is_asked(year: Year) -> None:
    hand = year.hand
    year.begin_day(date(2026, 3, 10))
    year.open_person("seitkali")
    hand.click("Refer")
    year.note()
    hand.choose(hand.find(Combo, "Organisation"), f"{NEIGHBOUR} (can open encrypted files)")
    hand.click("Accommodation")
    hand.write("Why, and what was agreed", "Ей нужна комната рядом с больницей")
    file, answer = year.folder / "asel.referral", year.folder / "answer.referral"
    hand.in_file(file, lambda: hand.click("Save as encrypted file"))
    assert hand.sees("Saved as asel.referral.")
    year.neighbour_answers(file, answer)
    year.go("People")
    hand.click("Referrals")
    hand.in_file(answer, lambda: hand.click("Open a file"))
    hand.click("Keep it")
    year.open_person("seitkali")
    assert year.entry("referral").state == "done"
    hand.click("Consents")
    assert hand.sees(NEIGHBOUR)
    hand.click("Back")


def the_quarter_is_reported(year: Year) -> None:
    hand = year.hand
    year.others_live_here(12)
    year.begin_day(date(2026, 4, 2))
    year.go("Reports")
    hand.click("Numbers")
    hand.click("Count and protect")
    hand.click("Export")
    hand.click("I prepared this report")
    hand.click("I approve this report")
    report = year.folder / "quarter.pdf"
    hand.in_file(report, lambda: hand.click("Export the report"), then="Issue and export")
    assert hand.sees("The report is exported.")
    assert report.read_bytes().startswith(b"%PDF")
    hand.click("Issued")
    assert hand.in_table(hand.find(PlainTable, "Issued reports"), "Quarter I, 2026")


def she_goes_home(year: Year) -> None:
    hand = year.hand
    year.begin_day(date(2026, 4, 20))
    year.open_person("seitkali")
    year.add("Voluntary return")
    hand.answer("Information was given", "Yes")
    hand.answer("The person's decision", "Wishes to return")
    hand.answer("Country of return", "Uzbekistan")
    hand.answer("Departure confirmed on", "20")
    hand.answer("Arrival confirmed on", "20")
    year.save()
    hand.click_line("Accommodation")
    hand.answer("Left on", "20")
    hand.answer("Reason for leaving", "Returned to the home country")
    year.save()
    hand.click_line("Case")
    hand.answer("Status", "Closed")
    hand.answer("Closed on", "20")
    hand.answer("Reason for closure", "Returned")
    hand.answer("Lives afterwards", "Abroad")
    year.save()
    assert hand.sees("Closed")


def how_she_fares(year: Year) -> None:
    hand = year.hand
    for months, day, answer in (
        (3, date(2026, 7, 21), "Well"),
        (6, date(2026, 10, 21), "Needs more help"),
        (12, date(2027, 4, 21), "Well"),
    ):
        year.begin_day(day)
        year.go("Today")
        due = hand.find(DueTable, "What is due")
        hand.go_to_line(due, f"Contact {months} months after the return")
        hand.click("Answer")
        year.note()
        hand.answer(f"Contact after {months} months, date", str(day.day))
        hand.answer(f"After {months} months", answer)
        year.save()
        assert year.shell.window_over_vault is not None
        assert year.shell.window_over_vault.current == "today"
        assert not hand.in_table(due, f"Contact {months} months after the return")


def she_comes_back(year: Year) -> None:
    hand = year.hand
    year.begin_day(date(2027, 5, 3))
    year.open_person("seitkali")
    year.add("Open a new case")
    year.save()
    first, second = (case.code for case in reversed(year.cases()))
    assert first != second
    assert hand.sees(first)
    assert hand.sees(second)
    assert hand.sees("Active")
