"""Each flaw is found in the quarter it spoils, and a whole file has none."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from caseapp.base.dates import PartialDate
from caseapp.base.periods import Quarter
from caseapp.records.accommodation import Absence, Stay
from caseapp.records.case import Case
from caseapp.records.fields import NoAnswer
from caseapp.records.grant import Tranche
from caseapp.records.legal import Legal
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.plan import Plan
from caseapp.records.referral import Referral
from caseapp.records.reintegration import Reintegration
from caseapp.records.return_support import ReturnSupport
from caseapp.records.subject import Stored
from caseapp.records.trafficking import Trafficking
from caseapp.statistics.completeness import FLAW_LABELS, Flaw, findings
from caseapp.statistics.reading import CaseRecords

QUARTER = Quarter(2026, 3)
PERSON = Person(sex="female", birth=PartialDate.parse("1998"), citizenships=("KZ",))
CASE = Case(
    opened=date(2026, 7, 1), status="Active", referral_source="police", formal_status="identified",
)  # fmt: skip
STAY = Stay(arrived=date(2026, 7, 1))
HISTORY = Trafficking(exploitation_types=("ForcedLabour",), countries_of_exploitation=("KZ",))
DAY = date(2026, 7, 5)
VISIT = Medical(day=date(2026, 7, 5), outcome="provided")


def stored(number: int, record: Any) -> Stored[Any]:
    return Stored(number, 1, 1, "2026-07-01T00:00:00Z", "2026-07-01T00:00:00Z", record)


def whole(**changes: Any) -> CaseRecords:
    """A case in which nothing is missing, with some of it changed."""
    number = changes.pop("case_id", 1)
    stays = changes.pop("stays", ((STAY, ()),))
    services = changes.pop("services", (VISIT,))
    given: dict[str, Any] = {
        name: tuple(stored(9, one) for one in changes.pop(name, ()))
        for name in ("plans", "referrals", "tranches")
    }
    return CaseRecords(
        stored(changes.pop("person_id", 1), replace(PERSON, **changes.pop("person", {}))),
        stored(number, replace(CASE, **changes.pop("case", {}))),
        trafficking=changes.pop("trafficking", HISTORY),
        stays=tuple((stored(place, stay), away) for place, (stay, away) in enumerate(stays, start=1)),
        services=tuple((_SERVICE[type(visit)], stored(9, visit)) for visit in services),
        **given,
    )


_SERVICE = {
    Medical: "medical", Legal: "legal", Reintegration: "reintegration", ReturnSupport: "return_support",
}  # fmt: skip


def flaws(*records: CaseRecords) -> list[Flaw]:
    return [one.flaw for one in findings(records, QUARTER)]


def test_a_whole_file_has_no_flaw() -> None:
    assert flaws(whole()) == []


CLOSED = {
    "status": "Closed", "closed": date(2026, 8, 31), "closure_reason": "other", "destination": "family",
}  # fmt: skip
ENDED = replace(STAY, left=date(2026, 8, 31))


@pytest.mark.parametrize(
    ("changes", "flaw"),
    [
        ({"person": {"sex": NoAnswer.UNKNOWN}}, Flaw.NO_SEX),
        ({"person": {"birth": NoAnswer.NOT_ASKED}}, Flaw.NO_AGE),
        ({"person": {"citizenships": ()}}, Flaw.NO_CITIZENSHIP),
        ({"trafficking": replace(HISTORY, exploitation_types=NoAnswer.REFUSED)}, Flaw.NO_EXPLOITATION),
        ({"trafficking": replace(HISTORY, countries_of_exploitation=())}, Flaw.NO_COUNTRY),
        ({"case": {"referral_source": NoAnswer.NOT_ASKED}}, Flaw.NO_REFERRAL),
        ({"case": {"formal_status": NoAnswer.NOT_ASKED}}, Flaw.NO_FORMAL_STATUS),
        (
            {"case": CLOSED | {"closure_reason": NoAnswer.NOT_ASKED}, "stays": ((ENDED, ()),)},
            Flaw.NO_CLOSURE_REASON,
        ),
        ({"case": CLOSED}, Flaw.STAY_NOT_ENDED),
        (
            {"case": CLOSED, "stays": ((replace(STAY, left=date(2026, 9, 1)), ()),)},
            Flaw.STAY_AFTER_CLOSING,
        ),
        (
            {"case": CLOSED, "stays": ((ENDED, ()),), "services": (replace(VISIT, day=date(2026, 9, 1)),)},
            Flaw.SERVICE_AFTER_CLOSING,
        ),
        ({"stays": ((STAY, ()), (replace(STAY, arrived=date(2026, 8, 1)), ()))}, Flaw.STAYS_OVERLAP),
        ({"stays": ((STAY, (Absence(away_from=date(2026, 6, 30)),)),)}, Flaw.AWAY_OUTSIDE_STAY),
        ({"stays": ((ENDED, (Absence(away_from=date(2026, 9, 2)),)),)}, Flaw.AWAY_OUTSIDE_STAY),
        ({"stays": (), "services": ()}, Flaw.NOTHING_RECORDED),
        (
            {"case": CLOSED | {"destination": NoAnswer.NOT_ASKED}, "stays": ((ENDED, ()),)},
            Flaw.NO_DESTINATION,
        ),
        ({"services": (Legal(day=DAY, outcome="provided"),)}, Flaw.NO_KIND_OF_LEGAL_HELP),
        ({"services": (Reintegration(day=DAY, outcome="provided"),)}, Flaw.NO_KIND_OF_STEP),
        ({"referrals": (Referral(day=DAY, direction="out"),)}, Flaw.NO_ORGANISATION),
        ({"plans": (Plan(day=DAY, result="reached"),)}, Flaw.NO_DAY_OF_GOAL),
        (
            {"services": (Legal(day=DAY, outcome="provided", kind="wages", amount_recovered=90_000),)},
            Flaw.NO_DAY_OF_MONEY,
        ),
        ({"tranches": (Tranche(due_on=DAY, paid_on=DAY),)}, Flaw.NO_AMOUNT_PAID),
        (
            {"services": (Reintegration(day=DAY, outcome="provided", kind="job", kept_3=False),)},
            Flaw.NO_DAY_OF_ASKING,
        ),
        (
            {"services": (ReturnSupport(day=DAY, outcome="provided", after_6="well"),)},
            Flaw.NO_DAY_OF_ASKING,
        ),
    ],
)
def test_each_flaw_is_found_alone(changes: dict[str, Any], flaw: Flaw) -> None:
    assert flaws(whole(**changes)) == [flaw]


def test_two_open_cases_of_one_person_contradict_each_other() -> None:
    again = whole(case_id=2, case={"opened": date(2026, 8, 1)})
    assert flaws(whole(), again) == [Flaw.TWO_OPEN]
    ended = whole(case=CLOSED, stays=((ENDED, ()),))
    assert flaws(ended, whole(case_id=2, case={"opened": date(2026, 8, 31)})) == []


def test_leaving_and_arriving_on_one_day_do_not_overlap() -> None:
    moved = replace(STAY, arrived=date(2026, 8, 31))
    assert flaws(whole(stays=((ENDED, ()), (moved, ())))) == []


def test_a_case_outside_the_quarter_is_left_alone() -> None:
    later = whole(person={"sex": NoAnswer.UNKNOWN}, case={"opened": date(2026, 10, 1)})
    earlier = whole(case={"opened": date(2026, 1, 1), "closed": date(2026, 6, 30), "status": "Closed"})
    assert flaws(later, earlier) == []


def test_contradictions_come_before_gaps_and_every_flaw_has_its_sentence() -> None:
    both = whole(person={"sex": NoAnswer.UNKNOWN}, case=CLOSED)
    found = findings([both], QUARTER)
    assert [one.contradiction for one in found] == [True, False]
    assert set(FLAW_LABELS) == set(Flaw)
