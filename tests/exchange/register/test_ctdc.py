"""CTDC's published rows as records: what 0, 1 and the missing codes mean, and the real files."""

import csv
import lzma
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from caseapp.exchange.register.ctdc_columns import MEANINGS
from caseapp.exchange.register.rows import TakenRow
from caseapp.records.fields import NoAnswer
from caseapp.records.trafficking import Trafficking
from tests.exchange.register.sheets import DATA, reasons, recognised, save, taken, text

REAL = DATA / "ctdc"
needs_real = pytest.mark.skipif(not REAL.is_dir(), reason="the folder shared/data/ctdc is not there")
HEADS = tuple(MEANINGS)


def ctdc(path: Path, *rows: Mapping[str, str], heads: tuple[str, ...] = HEADS) -> Path:
    """A file of CTDC's columns with these rows; what a row does not say is blank."""
    lines = [",".join(heads), *(",".join(row.get(name, "") for name in HEADS) for row in rows)]
    return text(path, "\n".join(lines) + "\n")


def history(path: Path) -> Trafficking:
    (row,) = taken(path)
    ((_, record),) = row.entries
    assert isinstance(record, Trafficking)
    return record


def test_a_year_is_a_case_from_its_first_day_to_its_last(tmp_path: Path) -> None:
    (row,) = taken(
        ctdc(tmp_path / "a.csv", {"yearOfRegistration": "2016", "gender": "Female", "ageBroad": "9--17"})
    )
    assert (row.case.opened, row.case.closed, row.case.status) == (
        date(2016, 1, 1),
        date(2016, 12, 31),
        "Closed",
    )
    assert (row.person.sex, row.person.gender, row.person.age_at_entry) == ("female", "Feminine", "9-17")
    assert row.entries == ()


def test_a_case_of_the_present_year_is_open(tmp_path: Path) -> None:
    (row,) = taken(ctdc(tmp_path / "a.csv", {"yearOfRegistration": "2026"}))
    assert (row.case.opened, row.case.closed, row.case.status) == (
        date(2026, 1, 1),
        NoAnswer.NOT_ASKED,
        "Active",
    )


def test_cases_can_be_spread_over_the_days_of_their_year(tmp_path: Path) -> None:
    path = ctdc(
        tmp_path / "a.csv", *[{"yearOfRegistration": year} for year in ("2016", "2026") for _ in range(200)]
    )
    rows = [row for row in recognised(path, spread=True).rows() if isinstance(row, TakenRow)]
    assert len({row.case.opened for row in rows}) > 350
    assert max(row.case.opened for row in rows) <= date(2026, 10, 5)
    assert {row.case.opened.month for row in rows[:200]} == set(range(1, 13))


@pytest.mark.parametrize("year", ["", "-99", "NULL"])
def test_a_row_without_a_year_is_kept_and_says_so(tmp_path: Path, year: str) -> None:
    (row,) = taken(ctdc(tmp_path / "a.csv", {"yearOfRegistration": year, "gender": "Male"}))
    assert (row.case.opened_precision, row.case.status) == ("unknown", "Closed")


@pytest.mark.parametrize("year", ["2027", "soon", "16"])
def test_a_row_of_a_year_that_never_was_is_refused(tmp_path: Path, year: str) -> None:
    (reason,) = reasons(ctdc(tmp_path / "a.csv", {"yearOfRegistration": year, "gender": "Male"}))
    assert "yearOfRegistration" in reason


@pytest.mark.parametrize(
    ("flags", "means"),
    [
        ({}, NoAnswer.NOT_ASKED),
        ({"NotSpecified": "1"}, NoAnswer.UNKNOWN),
        ({"NotSpecified": "-99", "Threats": "NULL"}, NoAnswer.NOT_ASKED),
        ({"Threats": "0"}, NoAnswer.UNKNOWN),
        ({"Threats": "1", "DebtBondage": "0"}, ("PhysicalThreats",)),
        ({"ThreatOfLawEnforcement": "1", "PsychoactiveSubstances": "1", "UsesChildren": "1", "NotSpecified": "0"},
         ("PsychoactiveSubstance", "UsesChildren", "ThreatsLawEnforcement")),
        ({name.removeprefix("meansOfControl"): "0" for name in HEADS if name.startswith("meansOfControl")}, ()),
    ],
)  # fmt: skip
def test_one_zero_and_missing_are_three_things(tmp_path: Path, flags: dict[str, str], means: object) -> None:
    row = {
        "yearOfRegistration": "2016",
        "isAbduction": "0",
        **{f"meansOfControl{k}": v for k, v in flags.items()},
    }
    found = history(ctdc(tmp_path / "a.csv", row))
    assert (found.means, found.abducted) == (means, False)


def test_kinds_of_labour_become_industries_or_kinds_of_exploitation(tmp_path: Path) -> None:
    row = {"yearOfRegistration": "2016", "isForcedLabour": "1", "isSlaveryAndPractices": "1", "typeOfLabourBegging": "1",
           "typeOfLabourAquafarming": "1", "typeOfLabourConstruction": "1", "typeOfSexPornography": "1"}  # fmt: skip
    found = history(ctdc(tmp_path / "a.csv", row))
    assert found.exploitation_types == ("ForcedLabour", "practices_similar_to_slavery", "ForcedBegging")
    assert found.industries == ("A_AgricultureForestryAndFishing", "F_Construction")
    assert found.sex_exploitation_types == ("Pornography",)


@pytest.mark.parametrize(
    ("gender", "sex", "kept"),
    [
        ("Male", "male", "Masculine"), ("Man", "male", "Masculine"), ("Woman", "female", "Feminine"),
        ("Transgender/NonConforming", "other", "NonConforming"),
        ("Trans/Transgender/NonConforming", "other", "NonConforming"), ("Trans Man", "other", "TransgenderMasculine"),
        ("Unknown", NoAnswer.UNKNOWN, NoAnswer.UNKNOWN), ("-99", NoAnswer.NOT_ASKED, NoAnswer.NOT_ASKED),
    ],
)  # fmt: skip
def test_the_words_of_all_editions_are_understood(
    tmp_path: Path, gender: str, sex: object, kept: object
) -> None:
    (row,) = taken(ctdc(tmp_path / "a.csv", {"yearOfRegistration": "2016", "gender": gender}))
    assert (row.person.sex, row.person.gender) == (sex, kept)


@pytest.mark.parametrize("age", ["9--17", "09--17", "9-17", "09-17"])
def test_age_bands_of_all_editions_are_one(tmp_path: Path, age: str) -> None:
    (row,) = taken(ctdc(tmp_path / "a.csv", {"yearOfRegistration": "2016", "ageBroad": age}))
    assert row.person.age_at_entry == "9-17"


@pytest.mark.parametrize("country", ["UZ", "UZB", "uzb"])
def test_countries_of_all_editions_are_one(tmp_path: Path, country: str) -> None:
    row = {"yearOfRegistration": "2016", "citizenship": country, "CountryOfExploitation": country}
    path = ctdc(tmp_path / "a.csv", row)
    assert taken(path)[0].person.citizenships == ("UZ",)
    assert history(path).countries_of_exploitation == ("UZ",)


def test_headings_cut_at_32_characters_or_in_another_case_are_understood(tmp_path: Path) -> None:
    row = {
        "yearOfRegistration": "2016",
        "meansOfControlThreatOfLawEnforcement": "1",
        "meansOfControlRestrictsFinancialAccess": "1",
    }
    path = ctdc(tmp_path / "a.csv", row, heads=tuple(name[:32].upper() for name in HEADS))
    assert history(path).means == ("RestrictsFinancialAccess", "ThreatsLawEnforcement")


def test_an_answer_that_ctdc_does_not_have_is_refused(tmp_path: Path) -> None:
    rows = [
        {"yearOfRegistration": "2016", name: "7"}
        for name in ("gender", "ageBroad", "citizenship", "isForcedLabour")
    ]
    assert len(reasons(ctdc(tmp_path / "a.csv", *rows))) == 4


def test_rows_alike_are_different_people_and_the_same_ones_when_read_again(tmp_path: Path) -> None:
    path = ctdc(tmp_path / "a.csv", *[{"yearOfRegistration": "2016"}] * 3)
    keys = [row.key for row in taken(path)]
    assert len(set(keys)) == 3
    packed = tmp_path / "a.csv.xz"
    packed.write_bytes(lzma.compress(path.read_bytes()))
    assert [row.key for row in taken(packed)] == keys


def test_ctdc_rows_in_a_workbook_are_read_the_same(tmp_path: Path) -> None:
    row = {"yearOfRegistration": "2016", "isForcedLabour": "1", "isSexualExploit": "0", "citizenship": "UZ"}
    plain = ctdc(tmp_path / "a.csv", row)
    cells = [int(row[name]) if row.get(name, "").isdigit() else row.get(name, "") for name in HEADS]
    (one,), (other,) = taken(plain), taken(save(tmp_path / "a.xlsx", {"Sheet1": [HEADS, cells]}))
    assert (one.person, one.case, one.entries) == (other.person, other.case, other.entries)


@needs_real
@pytest.mark.parametrize(
    ("name", "rows", "undated"), [("central_asia_kanon_20210715", 921, 0), ("kanon_20210715", 97_750, 2_011)]
)
def test_the_real_files_are_counted_as_they_are(name: str, rows: int, undated: int) -> None:
    path = REAL / f"{name}.csv.xz"
    with lzma.open(path, "rt", encoding="utf-8", newline="") as file:
        published = list(csv.DictReader(file))
    register = recognised(path)
    assert register.kind.text == "CTDC rows"
    found = list(register.rows())
    assert len(found) == rows
    people = [row for row in found if isinstance(row, TakenRow)]
    assert len(people) == rows
    years = ["" if row.case.opened_precision == "unknown" else str(row.case.opened.year) for row in people]
    assert years == [row["yearOfRegistration"] for row in published]
    assert years.count("") == undated
    assert counted(people, "sex") == Counter(
        {"Female": "female", "Male": "male", "": "-"}.get(row["gender"], "other") for row in published
    )
    assert counted(people, "citizenships") == Counter(row["citizenship"] or "-" for row in published)
    assert counted(people, "age_at_entry") == Counter(
        row["ageBroad"].replace("--", "-") or "-" for row in published
    )
    histories = [dict(row.entries).get("trafficking", Trafficking()) for row in people]
    labour = [
        isinstance(kinds := record.exploitation_types, tuple) and "ForcedLabour" in kinds
        for record in histories
    ]
    assert labour == [row["isForcedLabour"] == "1" for row in published]
    building = [
        isinstance(kinds := record.industries, tuple) and "F_Construction" in kinds for record in histories
    ]
    assert building == [row["typeOfLabourConstruction"] == "1" for row in published]


def counted(people: list[TakenRow], field: str) -> Counter[str]:
    values = (getattr(row.person, field) for row in people)
    return Counter(
        "-" if isinstance(v, NoAnswer) else ";".join(v) if isinstance(v, tuple) else v for v in values
    )


@needs_real
def test_the_published_counts_for_kazakhstan_are_found() -> None:
    rows = [
        (row.person, record)
        for row in taken(REAL / "central_asia_kanon_20210715.csv.xz")
        for _, record in row.entries
        if record.countries_of_exploitation == ("KZ",)
    ]
    assert len(rows) == 215
    kinds = Counter(
        kind
        for _, record in rows
        if isinstance(record.exploitation_types, tuple)
        for kind in record.exploitation_types
    )
    assert (kinds["ForcedLabour"], kinds["SexualExploitation"]) == (149, 14)
    assert Counter(person.citizenships for person, _ in rows).most_common(4) == [
        (("KG",), 94), (("UZ",), 64), (("KZ",), 40), (("UA",), 17),
    ]  # fmt: skip
