"""The second half of a caseworker's year: a neighbour helps, the quarter is reported, she goes home, and comes back."""

from datetime import date

from caseapp.ui.pages.diary.today_table import DueTable
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.plain_table import PlainTable
from tests.journeys.year_office import NEIGHBOUR, Year


def the_neighbour_is_asked(year: Year) -> None:
    hand = year.hand
    year.begin_day(date(2026, 3, 10))
    year.open_person("seitkali asel")
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
    year.open_person("seitkali asel")
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
    year.open_person("seitkali asel")
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
    assert hand.sees("Closure not approved yet")
    hand.click("Approve the closure")
    assert hand.sees("Closed and approved by the only manager")


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
    year.open_person("seitkali asel")
    year.add("Open a new case")
    year.save()
    first, second = (case.code for case in reversed(year.cases()))
    assert first != second
    assert hand.sees(first)
    assert hand.sees(second)
    assert hand.sees("Active")
