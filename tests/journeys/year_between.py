"""What else a year holds: a child who comes after her, a nurse with an account of her own, a course, a grant, the state portal, a bad day in the house."""

from datetime import date

from PySide6.QtWidgets import QApplication

from caseapp.records.fields import NoAnswer
from tests.journeys.year_office import Year

NURSE = "Marina"
NO_CONSENT = (
    "Nothing is shared: there is no consent on file to “Entry in the state portal of social services”."
)


def her_child_comes(year: Year) -> None:
    hand = year.hand
    year.begin_day(date(2026, 2, 12))
    year.open_person("seitkali")
    hand.pick("Add", "Admit a child or relative")
    year.note()
    hand.answer("Given name", "Тимур")
    hand.answer("Date of birth", "2018")
    hand.answer("Care of a child", "With a parent, who is here too")
    year.save()
    assert hand.sees("Сейтқали Тимур")
    hand.click("Family: Сейтқали Әсел")
    assert hand.sees("Family: Сейтқали Тимур")


def the_nurse_sees_her(year: Year) -> None:
    hand = year.hand
    year.hire(NURSE, "medical")
    year.begin_day(date(2026, 2, 13), NURSE)
    year.open_person("asel seitkali")
    assert year.entry("psychological").phq9 is NoAnswer.SEALED
    assert year.entry("trafficking").notes is NoAnswer.SEALED
    year.add("Medical help")
    hand.answer("Complaints", "Боли в спине")
    hand.answer("Tests offered", "Tuberculosis")
    year.save()
    year.begin_day(date(2026, 2, 16))


def she_learns_and_begins_a_trade(year: Year) -> None:
    hand = year.hand
    year.open_person("asel seitkali")
    year.add("Reintegration")
    hand.answer("Kind of help", "Course or vocational training")
    hand.answer("Hours", "72")
    hand.answer("Certificate received", "Yes")
    year.save()
    year.add("Reintegration")
    hand.answer("Kind of help", "Grant for a small business")
    hand.answer("Amount planned (KZT)", "400000")
    year.save()
    hand.click_line("Reintegration")
    for title, asked in (
        ("Add a tranche", (("Planned for", "16"), ("Amount (KZT)", "200000"), ("Paid on", "16"))),
        ("Add a visit", (("How it goes", "Goes well"),)),
    ):
        hand.click(title)
        for name, answer in asked:
            hand.answer(name, answer)
        year.save()
    assert hand.sees("Paid so far: 200,000 KZT")
    hand.click("Cancel")


def the_case_goes_into_the_portal(year: Year) -> None:
    hand = year.hand
    hand.pick("Plan and state portal", "For the state portal")
    assert hand.sees(NO_CONSENT)
    year.open_person("asel seitkali")
    year.add("Consent")
    hand.answer("Purpose", "Entry in the state portal of social services")
    hand.answer("Consent", "Given")
    year.save()
    hand.pick("Plan and state portal", "For the state portal")
    year.note()
    hand.click("Copy: Surname")
    assert QApplication.clipboard().text() == "Сейтқали"
    hand.click("Back to the person")


def something_happens_in_the_house(year: Year) -> None:
    hand = year.hand
    year.go("Beds")
    hand.click("Incidents")
    year.note()
    hand.click("Write down an incident", 0)
    hand.answer("Kind of incident", "Theft or damage")
    hand.answer("State", "Something has to follow")
    hand.answer("Look at it again on", "16")
    year.save()
    year.go("Today")
    assert year.due("Theft or damage")
