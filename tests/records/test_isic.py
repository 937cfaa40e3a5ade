"""The divisions of ISIC Rev. 4 below the sections of HTCDS."""

from datetime import date

from caseapp.records.isic import DIVISION, SECTION_OF
from caseapp.records.trafficking import Trafficking, check_trafficking
from caseapp.records.trafficking_choices import INDUSTRY

TODAY = date(2026, 10, 5)


def test_every_one_of_the_88_divisions_lies_in_a_section_of_htcds() -> None:
    assert len(DIVISION.codes) == len(SECTION_OF) == 88
    assert set(SECTION_OF) == set(DIVISION.codes)
    assert set(SECTION_OF.values()) == {code[0] for code in INDUSTRY.codes}


def test_each_division_begins_with_its_digits_so_that_they_can_be_typed() -> None:
    assert all(one.label.text.startswith(f"{one.code} ") for one in DIVISION.items)


def test_a_division_of_another_section_asks_for_a_second_look() -> None:
    building = Trafficking(industries=("F_Construction",), divisions=("41", "43"))
    assert check_trafficking(building, TODAY) == []
    other = Trafficking(industries=("F_Construction",), divisions=("56",))
    assert [one.field for one in check_trafficking(other, TODAY)] == ["divisions"]
    assert check_trafficking(Trafficking(divisions=("56",)), TODAY) == []
