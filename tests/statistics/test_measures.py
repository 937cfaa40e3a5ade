"""Amounts, worked out by hand, and what each person contributed to them."""

from dataclasses import replace

from hypothesis import given

from caseapp.statistics.catalogue import COARSE, FULL, MEASURES, SMALL, keys
from caseapp.statistics.facts import (
    ActivityFact,
    AmountFact,
    BedFact,
    Caseload,
    HouseFacts,
    ServiceFact,
    StaffingFact,
)
from caseapp.statistics.indicators import MeasureCount, count, measure_counts
from caseapp.statistics.indicators.measures import percent
from tests.statistics.caseloads import Q3, case, caseloads, day, load, stay

HOUSE = load(
    case(1, "05-01", "07-21", stays=(stay("05-01", "07-21"),)),  # 20 nights here, 81 in all
    case(2, "07-01", stays=(stay("07-01", children=2),)),  # 92 nights
    case(
        3, "09-01", "09-11", stays=(stay("09-01", "09-11", away=((day("09-03"), day("09-05")),)),)
    ),  # 8 nights
    case(4, "09-20", stays=(stay("09-20", elsewhere=True, children=1),)),  # none in a bed of the house
    case(5, "02-01", "03-01", stays=(stay("02-01"),)),  # closed long ago
    beds=4,
)


def measures(caseload: Caseload) -> dict[str, MeasureCount]:
    return {found.measure.id: found for found in measure_counts(caseload, Q3)}


def test_bed_nights_are_added_up_over_persons() -> None:
    nights = measures(HOUSE)["bed_nights"]
    assert nights.measure.value == 20 + 92 + 8
    assert sorted(nights.contributions) == [8, 20, 92]


def test_occupancy_is_bed_nights_of_those_available_in_whole_percent() -> None:
    found = measures(HOUSE)
    assert found["bed_nights_available"].measure.value == 4 * 92
    assert not found["bed_nights_available"].about_persons
    assert found["occupancy"].measure.value == 33  # 120 of 368
    assert sorted(found["occupancy"].contributions) == [8, 20, 92]


def test_a_house_without_beds_has_no_occupancy() -> None:
    assert "occupancy" not in measures(load(case(1, "07-01")))


def test_the_median_stay_is_that_of_persons_who_left_in_the_quarter() -> None:
    median = measures(HOUSE)["median_stay"]
    assert median.measure.value == 45  # between 8 and 81: 44.5, halves up
    assert sorted(median.contributions) == [8, 81]


def test_nobody_left_so_there_is_no_median() -> None:
    assert "median_stay" not in measures(load(case(1, "07-01", stays=(stay("07-01"),))))


def test_children_are_counted_where_they_slept_along() -> None:
    children = measures(HOUSE)["children_accommodated"]
    assert (children.measure.value, children.contributions) == (3, (2, 1))


def test_a_child_is_not_counted_twice_when_the_family_moves_to_another_bed() -> None:
    moved = (stay("07-01", "07-05", children=2), stay("07-05", children=2))
    assert measures(load(case(1, "07-01", stays=moved)))["children_accommodated"].measure.value == 2


def test_every_time_a_service_was_given_counts() -> None:
    sessions = tuple(ServiceFact("psychological", day(on)) for on in ("07-05", "07-12", "07-19", "10-02"))
    refused = (ServiceFact("psychological", day("07-20"), "refused"),)
    found = measures(load(case(1, "07-01", services=sessions + refused), case(2, "07-01")))
    assert found["times_psychological"].measure.value == 3
    assert found["times_psychological"].contributions == (3,)
    assert found["times_medical"].measure.value == 0


def test_nights_typed_late_stand_apart() -> None:
    late = load(
        case(
            1, "06-20", counted_from=day("07-10"), stays=(stay("06-20", "07-04", counted_from=day("07-10")),)
        )
    )
    found = measures(late)
    assert (found["late_nights"].measure.value, found["bed_nights"].measure.value) == (11, 3)


def test_a_bed_counts_from_its_first_day() -> None:
    house = Caseload((), (BedFact(day("2020-01-01")), BedFact(day("09-21"))))
    assert measures(house)["bed_nights_available"].measure.value == 92 + 10


def test_every_measure_has_the_unit_of_the_catalogue() -> None:
    units = {plan.id: plan.unit for plan in MEASURES}
    staffed = replace(HOUSE, house=HouseFacts(staffing=(StaffingFact(day("08-01"), 9, 2),)))
    assert {name: found.measure.unit for name, found in measures(staffed).items()} == units


def test_halves_of_a_percent_are_rounded_up() -> None:
    assert [percent(1, 200), percent(1, 201), percent(3, 200), percent(200, 200)] == [1, 0, 2, 100]


def test_money_counts_on_the_day_of_receipt_also_after_the_case_was_closed() -> None:
    grant, wages = "grants_paid", "recovered_money"
    paid = (AmountFact(grant, day("07-01"), 200_000), AmountFact(grant, day("09-30"), 50_000))
    later = (AmountFact(grant, day("10-01"), 999_000), AmountFact(wages, day("06-30"), 999_000))
    found = measures(
        load(
            case(1, "2025-01-01", "2025-06-01", amounts=paid + later),
            case(2, "07-05", amounts=(AmountFact(grant, day("08-01"), 75_000),)),
            case(3, "07-05", amounts=(AmountFact(wages, day("08-01"), 310_000),)),
        )
    )
    assert found[grant].measure.value == 325_000
    assert sorted(found[grant].contributions) == [75_000, 250_000]
    assert (found[wages].measure.value, found[wages].contributions) == (310_000, (310_000,))


def test_the_work_of_the_house_says_nothing_about_persons() -> None:
    activities = (
        ActivityFact("staff_training", day("07-10"), 6, 8),
        ActivityFact("staff_training", day("09-30"), 9, 4),
        ActivityFact("staff_training", day("10-01"), 99, 99),
        ActivityFact("outreach", day("08-01"), 120, 3),
        ActivityFact("unknown", day("08-01"), 7, 7),
    )
    staffing = (
        StaffingFact(day("06-01"), 8, 3),
        StaffingFact(day("09-30"), 9),
        StaffingFact(day("10-01"), 2, 2),
    )
    found = measures(replace(load(), house=HouseFacts(activities, staffing)))
    expected = {
        "staff": 9, "staff_trainings": 2, "staff_trained": 15, "training_hours": 12, "trainings_of_others": 0,
        "others_trained": 0, "outreach_activities": 1, "people_reached": 120, "campaigns": 0, "partner_meetings": 0,
    }  # fmt: skip
    told = {name: one for name, one in found.items() if not one.about_persons} | {}
    del told["bed_nights_available"]
    assert {name: one.measure.value for name, one in told.items()} == expected


def test_what_a_shown_amount_rests_on_is_counted_in_every_size_of_the_report() -> None:
    for catalogue in (FULL, COARSE, SMALL):
        plans = {plan.id: plan for plan in catalogue.tables}
        for measure in MEASURES:
            if measure.rests_on is not None:
                table, key = measure.rests_on
                assert key in list(keys(plans[table], catalogue.variables))


@given(caseloads)
def test_who_contributes_is_in_the_cell_on_which_the_amount_rests(caseload: Caseload) -> None:
    tables = {table.id: table for table in count(caseload, Q3, FULL).tables}
    plans = {plan.id: plan for plan in MEASURES}
    for name, found in measures(caseload).items():
        plan = plans[name]
        if plan.rests_on is not None:
            persons = tables[plan.rests_on[0]].by_key()[plan.rests_on[1]].value or 0
            assert len(found.contributions) <= persons
            assert not plan.everybody or len(found.contributions) == persons
            assert plan.most_each is None or max(found.contributions, default=0) <= plan.most_each
