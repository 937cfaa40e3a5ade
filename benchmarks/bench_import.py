"""Importing the 97,750 rows of CTDC, against a bare insert of the same rows into SQLCipher in one transaction.

Where the published table does not lie beside the checkout (../shared/data), as many rows of the same shape are made.
Rows without a year are read and refused. A row becomes a person, a case, a trafficking history and the mark by which it is known again; the bare insert puts
its 63 texts into one table.
"""

import csv
import io
import lzma
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import ROOT, SEED, Figure, median_seconds, report, shelter
from caseapp.actions.passing_on.register import take_register

PUBLISHED = ROOT.parent / "shared" / "data" / "ctdc" / "kanon_20210715.csv.xz"
ROWS = 97_750
RUNS = 3
HEADS = """yearOfRegistration Datasource gender ageBroad majorityStatus majorityStatusAtExploit majorityEntry citizenship
meansOfControlDebtBondage meansOfControlTakesEarnings meansOfControlRestrictsFinancialAccess meansOfControlThreats
meansOfControlPsychologicalAbuse meansOfControlPhysicalAbuse meansOfControlSexualAbuse meansOfControlFalsePromises
meansOfControlPsychoactiveSubstances meansOfControlRestrictsMovement meansOfControlRestrictsMedicalCare
meansOfControlExcessiveWorkingHours meansOfControlUsesChildren meansOfControlThreatOfLawEnforcement
meansOfControlWithholdsNecessities meansOfControlWithholdsDocuments meansOfControlOther meansOfControlNotSpecified
meansOfControlConcatenated isForcedLabour isSexualExploit isOtherExploit isSexAndLabour isForcedMarriage
isForcedMilitary isOrganRemoval isSlaveryAndPractices typeOfExploitConcatenated typeOfLabourAgriculture
typeOfLabourAquafarming typeOfLabourBegging typeOfLabourConstruction typeOfLabourDomesticWork typeOfLabourHospitality
typeOfLabourIllicitActivities typeOfLabourManufacturing typeOfLabourMiningOrDrilling typeOfLabourPeddling
typeOfLabourTransportation typeOfLabourOther typeOfLabourNotSpecified typeOfLabourConcatenated typeOfSexProstitution
typeOfSexPornography typeOfSexRemoteInteractiveServices typeOfSexPrivateSexualServices typeOfSexConcatenated
isAbduction RecruiterRelationship CountryOfExploitation recruiterRelationIntimatePartner recruiterRelationFriend
recruiterRelationFamily recruiterRelationOther recruiterRelationUnknown""".split()


def figures() -> Iterator[Figure]:
    """Rows a second. The ratio is below 1: the floor is the faster of the two."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "rows.csv"
        file = PUBLISHED if PUBLISHED.exists() else made
        if file is made:
            write_rows(made)
        rows = read_rows(file)
        ours = median_seconds(RUNS, lambda: imported(file, len(rows)))
        empty = median_seconds(RUNS, lambda: imported(None, 0))
        floor = median_seconds(RUNS, lambda: inserted(rows))
    name = "CTDC" if file is PUBLISHED else "made"
    yield Figure(
        f"import of {len(rows):,} {name} rows", len(rows) / (ours - empty), len(rows) / floor, "rows/s"
    )


def imported(file: Path | None, rows: int) -> None:
    """Make a vault and import a file into it; without a file, only make the vault, which is taken off again."""
    with shelter(0, 1) as (desk, _):
        if file is not None:
            assert take_register(desk, file).taken == rows


def inserted(rows: list[list[str]]) -> None:
    """The least that keeping the rows encrypted can cost: one table, one statement, one transaction."""
    import sqlcipher3.dbapi2 as sqlcipher

    with tempfile.TemporaryDirectory() as folder:
        connection = sqlcipher.connect(str(Path(folder) / "bare.db"), isolation_level=None)
        connection.execute(f"PRAGMA key = \"x'{'0a' * 32}'\"")
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute(
            f"CREATE TABLE rows ({', '.join(f'c{place} TEXT' for place in range(len(HEADS)))})"
        )
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(f"INSERT INTO rows VALUES ({', '.join('?' * len(HEADS))})", rows)  # noqa: S608
        connection.execute("COMMIT")
        connection.close()


def read_rows(file: Path) -> list[list[str]]:
    """The rows of a table without its heading."""
    data = file.read_bytes()
    text = (lzma.decompress(data) if file.suffix == ".xz" else data).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text)))[1:]


def write_rows(to: Path) -> None:
    """As many rows of the published shape, made by chance: most answers missing, many rows alike."""
    chance = random.Random(SEED)
    with to.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADS)
        writer.writerows(made_row(chance) for _ in range(ROWS))


def made_row(chance: random.Random) -> list[str]:
    """One row; only what the import reads has to be sensible."""
    flags = {
        head: chance.choices(("", "0", "1"), (6, 2, 1))[0]
        for head in HEADS
        if head.startswith(("means", "is", "typeOf", "recruiter")) and not head.endswith("Concatenated")
    }
    told = {
        "yearOfRegistration": str(chance.randint(2002, 2020)), "Datasource": "Case Management",
        "gender": chance.choice(("Female", "Male")), "ageBroad": chance.choice(("9--17", "18--20", "30--38", "")),
        "citizenship": chance.choice(("PH", "UA", "MD", "KG", "UZ", "")),
        "CountryOfExploitation": chance.choice(("RU", "KZ", "PL", "")),
    }  # fmt: skip
    return [(flags | told).get(head, "") for head in HEADS]


if __name__ == "__main__":
    report(figures())
