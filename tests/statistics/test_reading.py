"""From records to facts: nothing but codes and days, and the day from which each counts."""

from datetime import date

import pytest

from caseapp.base.dates import PartialDate
from caseapp.base.periods import Quarter
from caseapp.records.accommodation import Absence, Bed, Room, Stay
from caseapp.records.case import Case
from caseapp.records.fields import NoAnswer
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.subject import R, Stored
from caseapp.records.trafficking import Trafficking
from caseapp.statistics.facts import BedFact, CaseFact, ServiceFact, StayFact
from caseapp.statistics.reading import NOTHING_ISSUED, CaseRecords, Issues, bed_fact, facts_from
from tests.statistics.caseloads import day

ISSUED = Issues({Quarter(2026, 1): "2026-04-03T10:00:00Z", Quarter(2026, 2): "2026-07-04T10:00:00Z"})
IN_TIME = "2026-07-04T09:59:59Z"
LATE = "2026-07-20T08:00:00Z"


def stored(record: R, entered_at: str = "2026-05-01T08:00:00Z", number: int = 1) -> Stored[R]:
    return Stored(number, 7, 1, entered_at, entered_at, record)


def facts(
    person: Person | None = None, case: Case | None = None, history: Trafficking | None = None
) -> CaseFact:
    records = CaseRecords(
        stored(person or Person()),
        stored(case or Case(opened=day("05-01"), status="Active")),
        trafficking=history,
    )
    return facts_from(records)


def test_what_was_not_asked_refused_or_not_known_is_unknown() -> None:
    for reason in NoAnswer:
        person = Person(sex=reason, birth=reason, citizenships=reason)
        found = facts(
            person, history=Trafficking(exploitation_types=reason, countries_of_exploitation=reason)
        )
        assert (found.sex, found.age, found.citizenships) == ("unknown", "unknown", ())
        assert (found.purposes, found.border, found.referral_source) == ((), "unknown", "unknown")
    assert facts() == facts(history=Trafficking())


def test_answers_are_taken_over_as_codes() -> None:
    person = Person(
        surname="Sample", sex="male", birth=PartialDate(1998, 5, 2), citizenships=("UZ", "undetermined")
    )
    case = Case(
        opened=day("05-01"), status="Closed", closed=day("06-01"), closure_reason="returned",
        referral_source="police", referred_on=day("04-28"), formal_status="pending",
    )  # fmt: skip
    history = Trafficking(
        exploitation_types=("ForcedLabour",), industries=("F_Construction",), countries_of_exploitation=("KZ",),
        recruitment_methods=("AtWork",), means=("DebtBondage",),
    )  # fmt: skip
    assert facts(person, case, history) == CaseFact(
        person=1, case=1, opened=day("05-01"), counted_from=day("05-01"), closed=day("06-01"), sex="male",
        age="27-29", citizenships=("UZ",), purposes=("ForcedLabour",), industries=("F_Construction",),
        countries_of_exploitation=("KZ",), recruitment=("AtWork",), means=("DebtBondage",),
        referral_source="police", referred_on=day("04-28"), formal_status="pending", closure_reason="returned",
    )  # fmt: skip


def test_the_age_is_that_of_the_day_of_opening() -> None:
    assert facts(Person(birth=PartialDate(2008, 5, 2))).age == "9-17"
    assert facts(Person(birth=PartialDate(2008, 5, 1))).age == "18-20"
    assert facts(Person(age_at_entry="30-38")).age == "30-38"


@pytest.mark.parametrize(
    ("happened", "typed", "counts"),
    [
        ("06-15", IN_TIME, "06-15"),
        ("06-15", LATE, "07-20"),
        ("02-01", LATE, "07-20"),
        ("2025-11-01", LATE, "07-20"),
        ("07-02", LATE, "07-02"),
        ("02-01", "2026-05-09T08:00:00Z", "05-09"),
    ],
)
def test_what_is_typed_after_its_quarter_was_issued_counts_when_it_was_typed(
    happened: str, typed: str, counts: str
) -> None:
    assert ISSUED.counting_day(day(happened), typed) == day(counts)


def test_nothing_counts_in_an_issued_quarter_even_where_it_was_issued_before_its_end() -> None:
    early = Issues({Quarter(2026, 3): "2026-09-20T10:00:00Z"})
    assert early.counting_day(day("09-25"), "2026-09-25T10:00:00Z") == day("10-01")


def test_before_anything_is_issued_everything_counts_on_its_day() -> None:
    assert NOTHING_ISSUED.counting_day(day("02-01"), LATE) == day("02-01")


def test_a_late_case_counts_from_the_day_of_typing_and_a_late_closure_too() -> None:
    case = Case(opened=day("05-10"), status="Closed", closed=day("06-20"))
    late = facts_from(CaseRecords(stored(Person()), stored(case, LATE)), ISSUED)
    assert (late.opened, late.counted_from, late.closing_counted_from) == (day("05-10"), day("07-20"), None)
    closing = facts_from(CaseRecords(stored(Person()), stored(case), closing_typed=LATE), ISSUED)
    assert (closing.counted_from, closing.leaves) == (day("05-10"), day("07-20"))


def test_a_stay_keeps_its_nights_away_and_its_children() -> None:
    written = Stay(arrived=day("05-02"), left=day("05-20"), children=2, bed=3, kind="hotel")
    absences = (Absence(away_from=day("05-05"), back_on=day("05-07")), Absence(away_from=day("05-18")))
    (stay,) = _stays_of(written, absences=absences)
    away = ((day("05-05"), day("05-07")), (day("05-18"), None))
    assert stay == StayFact(day("05-02"), day("05-20"), away, 2, elsewhere=False, counted_from=day("05-02"))


def test_a_stay_in_a_hotel_fills_no_bed() -> None:
    (stay,) = _stays_of(Stay(arrived=day("05-02"), kind="hotel"))
    assert stay.elsewhere
    (stay,) = _stays_of(Stay(arrived=day("05-02"), kind="shelter"))
    assert not stay.elsewhere


def test_a_stay_without_an_end_ends_with_the_case() -> None:
    (stay,) = _stays_of(Stay(arrived=day("05-02")), closed=day("06-01"))
    assert stay.left == day("06-01")
    (stay,) = _stays_of(Stay(arrived=day("05-02")))
    assert stay.left is None


def _stays_of(
    stay: Stay, absences: tuple[Absence, ...] = (), closed: date | None = None
) -> tuple[StayFact, ...]:
    case = Case(
        opened=day("05-01"), status="Closed" if closed else "Active", closed=closed or NoAnswer.NOT_ASKED
    )
    return facts_from(CaseRecords(stored(Person()), stored(case), stays=((stored(stay), absences),))).stays


def test_a_service_counts_with_its_outcome_from_the_day_on_which_it_counts() -> None:
    entries = (
        ("medical", stored(Medical(day=day("06-10"), outcome="referred"))),
        ("medical", stored(Medical(day=day("06-10"), outcome="provided"), LATE)),
    )
    case = Case(opened=day("05-01"), status="Active")
    found = facts_from(CaseRecords(stored(Person()), stored(case), services=entries), ISSUED)
    assert found.services == (
        ServiceFact("medical", day("06-10"), "referred"),
        ServiceFact("medical", day("07-20"), "provided"),
    )


def test_a_bed_can_be_used_while_both_it_and_its_room_are_in_use() -> None:
    room = Room(name="1", in_use_from=day("03-01"), in_use_until=day("09-30"))
    bed = Bed(label="1a", in_use_from=day("04-01"))
    assert bed_fact(room, bed) == BedFact(day("04-01"), day("10-01"))
    assert bed_fact(Room(name="2"), Bed(label="2a")) == BedFact(date.min, None)
