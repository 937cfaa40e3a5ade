"""Every number of the whole that is not hidden equals the sum over the very rows that the shelters imported."""

import json
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.journeys.terminal import Vault, done, practice, trusted_by
from tools.ctdc_country import COUNTRY, YEAR, Row, deal, rows_of_country, write_rows

MEANS = {
    "violence": "PhysicalAbuse SexualAbuse",
    "threats": "Threats ThreatOfLawEnforcement",
    "deception": "FalsePromises",
    "debt_and_earnings": "DebtBondage TakesEarnings RestrictsFinancialAccess",
    "documents": "WithholdsDocuments",
    "restriction": "RestrictsMovement RestrictsMedicalCare WithholdsNecessities ExcessiveWorkingHours",
    "psychological": "PsychologicalAbuse PsychoactiveSubstances UsesChildren",
    "other": "Other",
}
NEAR = {"UZ", "KG", "TJ", "TM"}
NO_ANSWER = {"referral_source": {"unknown"}, "days_to_admission": {"unknown"}, "formal_status": {"unknown"}}
FLAGS = [f"meansOfControl{name}" for names in MEANS.values() for name in names.split()]
LABOUR = ("typeOfLabourConstruction", "typeOfLabourAgriculture", "typeOfLabourDomesticWork")
HEADS = (
    YEAR, "Datasource", "gender", "ageBroad", "citizenship", *FLAGS, "isForcedLabour", "isSexualExploit", *LABOUR,
    "isAbduction", COUNTRY,
)  # fmt: skip


def places(row: Row, quarter: int) -> dict[str, set[str]]:
    """Every category and group under which the row stands, by question, as a reader of the codebook would say it."""
    citizenship = row["citizenship"]
    around = {"central_asia"} if citizenship in NEAR else set() if citizenship == "KZ" else {"elsewhere"}
    means = {
        name
        for name, flags in MEANS.items()
        if any(row[f"meansOfControl{flag}"] == "1" for flag in flags.split())
    }
    return NO_ANSWER | {
        "sex": {row["gender"].lower()},
        "age": {row["ageBroad"].replace("--", "-"), "minor" if row["ageBroad"] in ("0--8", "9--17") else "adult"},
        "citizenship": {citizenship} | around,
        "border": {"internal" if citizenship == "KZ" else "cross_border"},
        "country_of_exploitation": {"KZ"},
        "purpose": {
            name for name, flag in (("labour", "isForcedLabour"), ("sexual", "isSexualExploit")) if row[flag] == "1"
        },
        "industry": {
            name for name, flag in zip(("construction", "agriculture", "domestic"), LABOUR, strict=True)
            if row[flag] == "1"
        },
        "means": means | ({"any_other"} if means - {"deception", "debt_and_earnings", "documents"} else set()),
        "entry": {"in_time"},
        "exit": {"closed", "unknown"} if quarter == 4 else {"open"},
        "destination": {"elsewhere", "unknown"} if quarter == 4 else {"open"},
        "change": {"not_measured"},
    }  # fmt: skip


def expected(rows: Sequence[Row], quarter: int, population: str, key: dict[str, str]) -> int:
    """How many rows stand at a key: all of them are new in the first quarter, carried into the next three."""
    first = quarter == 1
    counted = {"assisted": True, "new": first, "entered": first, "carried": not first, "reopened": False}[
        population
    ]
    placed = [places(row, quarter) for row in rows] if counted else []
    return sum(all(level in place.get(dim, set()) for dim, level in key.items()) for place in placed)


def shelters_with(hands: Sequence[Sequence[Row]], folder: Path) -> list[Vault]:
    """A shelter for every list of rows, each of which it imported from a file."""
    vaults = []
    for number, rows in enumerate(hands, start=1):
        vault = practice(folder / f"shelter-{number:02d}", people=1, quarters=1, seed=number)
        write_rows(rows, folder / f"rows-{number:02d}.csv")
        said = done("register", "import", *vault.opening, folder / f"rows-{number:02d}.csv")
        assert (said.facts["taken"], said.facts["refused"]) == (str(len(rows)), "0")
        vaults.append(vault)
    return vaults


def seen_and_right(hands: Sequence[Sequence[Row]], numbers: Sequence[int], folder: Path) -> int:
    """Walk the whole way, compare every visible number of the whole, and say how many there were."""
    office = practice(folder / "office", "coordinator")
    vaults = shelters_with(hands, folder)
    reports = folder / "reports"
    reports.mkdir()
    quarters: dict[str, list[Row]] = {}
    for vault, rows in zip(vaults, hands, strict=True):
        trusted_by(office, vault)
        can = set(vault.quarters())
        for year in sorted({row[YEAR] for row in rows}):
            for number in numbers:
                quarter = f"{year}-Q{number}"
                assert quarter in can
                vault.export(quarter, reports / f"{vault.folder.name}-{quarter}.pdf")
                quarters.setdefault(quarter, []).extend(row for row in rows if row[YEAR] == year)
    done("summary", "import", *office.opening, reports)
    return sum(_compared(office, quarter, rows, folder) for quarter, rows in quarters.items())


def _compared(office: Vault, quarter: str, rows: Sequence[Row], folder: Path) -> int:
    target = folder / f"whole-{quarter}.pdf"
    done("national", "export", *office.opening, "--quarter", quarter, "--language", "en", "--to", target)
    whole = json.loads(done("summary", "show", target).out)
    seen = 0
    for table in whole["tables"]:
        for cell in table["cells"]:
            if cell["value"] is not None and not cell.get("structural"):
                due = expected(rows, int(quarter[-1]), table["population"], cell["key"])
                assert (quarter, table["id"], cell["key"], cell["value"]) == (
                    quarter,
                    table["id"],
                    cell["key"],
                    due,
                )
                seen += 1
    return seen


def invented_rows(year: str, count: int, seed: int) -> list[Row]:
    """Rows of the published shape that nobody published."""
    chance = random.Random(seed)

    def flag(share: float) -> str:
        return "1" if chance.random() < share else "0"

    rows = []
    for _ in range(count):
        row = dict.fromkeys(HEADS, "") | {name: flag(0.4) for name in FLAGS}
        labour = chance.random() < 0.7
        row |= {
            YEAR: year, "Datasource": "Case Management", COUNTRY: "KZ", "isAbduction": "0",
            "gender": chance.choices(("Male", "Female"), (7, 3))[0],
            "ageBroad": chance.choice(("9--17", "18--20", "24--26", "30--38", "39--47")),
            "citizenship": chance.choices(("UZ", "KG", "KZ", "UA"), (5, 3, 3, 1))[0],
            "isForcedLabour": "1" if labour else "0", "isSexualExploit": "0" if labour else "1",
            **dict.fromkeys(LABOUR, "0"), chance.choice(LABOUR): "1" if labour else "0",
        }  # fmt: skip
        rows.append(row)
    return rows


@pytest.mark.timeout(300)
def test_the_whole_of_invented_rows_is_their_sum(tmp_path: Path) -> None:
    hands = [invented_rows("2020", 52, 60), invented_rows("2020", 55, 70)]
    assert seen_and_right(hands, (1, 4), tmp_path) > 20


@pytest.mark.timeout(900)
def test_the_whole_of_the_rows_of_kazakhstan_is_their_sum(tmp_path: Path, shared_data: Path) -> None:
    """215 real k-anonymised rows in ten shelters, 2008 to 2018; CTDC, edition of 15 July 2021."""
    rows = rows_of_country(shared_data / "ctdc" / "kanon_20210715.csv.xz", "KZ")
    hands = deal(rows, 10)
    assert (len(rows), [len(hand) >= 10 for hand in hands]) == (215, [True] * 10)
    assert seen_and_right(hands, (1,), tmp_path) > 50


def test_rows_are_dealt_whole_and_by_years() -> None:
    rows = invented_rows("2010", 45, 3) + invented_rows("2011", 12, 4) + invented_rows("2012", 19, 5)
    hands = deal(rows, 3)
    assert sum(map(len, hands)) == len(rows)
    assert all(any(row is dealt for hand in hands for dealt in hand) for row in rows)
    assert sorted(len(hand) for hand in hands) == [22, 23, 31]
