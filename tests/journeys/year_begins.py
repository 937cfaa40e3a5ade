"""The first half of a caseworker's year: the house, the arrival, the screening, the plan, a bad night, and help."""

from datetime import date

from PySide6.QtCore import Qt

from caseapp.ui.widgets.board_view import BoardView
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.plain_table import PlainTable
from tests.journeys.year_office import NEIGHBOUR, PHQ9, Year


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
    hand.click("Add an organisation", place=0)
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
    hand.answer("Danger at the first contact", "Danger is possible")
    hand.answer("Documents that others withhold", "Passport")
    year.save()
    assert hand.sees("Danger is possible")
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
    hand.answer("Trafficking status", "Possible victim of trafficking")
    year.save()
    assert year.entry("trafficking").signed_by == "Aigerim"
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
