"""HTCDS workbooks and forms, and lists of a shelter's own, as records. Everybody is invented."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from caseapp.base.dates import PartialDate
from caseapp.exchange.register.rows import TakenRow
from caseapp.records.consent import Consent
from caseapp.records.trafficking import Trafficking
from tests.exchange.register.sheets import (
    DATA,
    LABELS,
    NAMES,
    recognised,
    save,
    taken,
    template,
    text,
)

ASAN = {
    "First Name": "Asan", "Second Name": "Omarov", "Consent": "Yes", "Birthdate": date(1990, 5, 17),
    "Gender": "Masculine", "Citizenship": "Uzbekistan;Kazakhstan", "Mobile Phone": 77011234567,
    "Mailing Street": "Abai 1", "Mailing City": "Taraz", "Mailing State/Province": "Zhambyl",
    "Mailing Zip/Postal Code": "080000", "Mailing Country": "Kazakhstan",
    "Trafficking Status": "Actual victim of trafficking", "Methods of Control": "Debt bondage;Withholds documents",
    "Type of Exploitation": "Forced labour", "Forced Labour Industry": "Construction", "Status": "Follow up",
    "Incoming Referral Date": date(2026, 2, 3), "Reason for Incoming Referral": "Migration Or Change Of Location",
    "Reason for Outgoing Referral": "Other",
}  # fmt: skip


def entry(row: TakenRow, kind: type) -> object:
    return next(record for _, record in row.entries if isinstance(record, kind))


def test_a_row_of_the_template_becomes_a_person_with_a_case(tmp_path: Path) -> None:
    (row,) = taken(template(tmp_path / "a.xlsx", ASAN))
    assert row.number == 3
    assert (row.person.surname, row.person.given_name) == ("Omarov", "Asan")
    assert row.person.birth == PartialDate(1990, 5, 17)
    assert row.person.citizenships == ("UZ", "KZ")
    assert row.person.mobile_phone == "77011234567"
    assert (row.case.opened, row.case.referred_on, row.case.status) == (
        date(2026, 2, 3),
        date(2026, 2, 3),
        "FollowUp",
    )
    assert (row.case.reason_in, row.case.reason_out) == ("MigrationOrChangeOfLocation", "Other")
    history = entry(row, Trafficking)
    assert history == Trafficking(
        status="ActualVictimOfTrafficking", means=("DebtBondage", "WithholdsDocuments"),
        exploitation_types=("ForcedLabour",), industries=("F_Construction",),
    )  # fmt: skip
    assert entry(row, Consent) == Consent(day=date(2026, 2, 3), purpose="keeping_file", given="yes")


def test_the_labels_of_the_address_win_over_the_hidden_names(tmp_path: Path) -> None:
    (row,) = taken(template(tmp_path / "a.xlsx", ASAN))
    found = row.person
    address = (found.street, found.city, found.state, found.postal_code, found.country)
    assert address == ("Abai 1", "Taraz", "Zhambyl", "080000", "KZ")


def test_a_program_that_filled_the_address_in_by_the_names_is_understood_too(tmp_path: Path) -> None:
    by_name = {
        "prs_FirstName": "Asan", "prs_MailingStreet": "Abai 1", "prs_MailingCity": "Taraz",
        "prs_MailingState": "Zhambyl", "prs_MailingPostalCode": "080000", "prs_MailingCountry": "KZ",
    }  # fmt: skip
    path = save(
        tmp_path / "a.xlsx", {"Case Sheet": [NAMES, LABELS, [by_name.get(name, "") for name in NAMES]]}
    )
    (row,) = taken(path)
    assert (row.person.street, row.person.city, row.person.country) == ("Abai 1", "Taraz", "KZ")
    assert (row.person.state, row.person.postal_code) == ("Zhambyl", "080000")


def test_all_38_columns_of_the_template_are_understood(tmp_path: Path) -> None:
    register = recognised(template(tmp_path / "a.xlsx"))
    assert register.kind.text == "HTCDS workbook"
    assert len(register.mapping) == 38
    assert not [heading for heading, path in register.mapping if path is None]
    assert len({path for _, path in register.mapping}) == 38


def test_a_thousand_numbered_empty_rows_are_nobody(tmp_path: Path) -> None:
    assert len(list(recognised(template(tmp_path / "a.xlsx", ASAN, empty=1000)).rows())) == 1


def test_a_template_without_its_row_of_names_is_read_by_its_labels(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", {"Sheet1": [LABELS, [ASAN.get(label, "") for label in LABELS]]})
    (row,) = taken(path)
    assert (row.number, row.person.surname, row.person.city) == (2, "Omarov", "Taraz")


def test_the_published_templates_are_recognised_and_empty() -> None:
    paths = sorted((DATA / "htcds").glob("HTCDS Excel*.xlsx"))
    if not paths:
        pytest.skip("the folder shared/data/htcds is not there")
    assert len(paths) == 3
    for path in paths:
        register = recognised(path)
        assert len([field for _, field in register.mapping if field]) == 38
        assert not list(register.rows())


def test_the_published_form_shows_its_questions_and_has_no_rows() -> None:
    path = DATA / "htcds" / "htcds_xlsform.xlsx"
    if not path.exists():
        pytest.skip("the folder shared/data/htcds is not there")
    register = recognised(path)
    assert register.kind.text == "Definition of an HTCDS form"
    assert {name for name, field in register.mapping if field is None} == {"start", "end", "__version__"}
    assert not list(register.rows())


FORM: Sequence[str] = (
    "start", "end", "prs_First_Name", "prs_Second_Name", "con_Consent", "prs_Birthdate", "prs_Gender",
    "vic_Methods_of_Control", "vic_Methods_of_Control/DebtBondage", "vic_Methods_of_Control/FalsePromises",
    "cas_ReasonForIncomingReferral", "_uuid", "_submission_time",
)  # fmt: skip
ANSWERED: Sequence[object] = (
    "2026-03-01T09:00:00.000+05:00", "2026-03-01T09:20:00.000+05:00", "Vera", "Kim", "TRUE", "1995-02-03", "Feminine",
    "DebtBondage  FalsePromises", 1, 1, "Needs a safe place", "6f1c0a3e-0000-4000-8000-000000000001",
    "2026-03-02T10:00:00",
)  # fmt: skip


def test_the_export_of_a_form_server_is_understood(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", {"form": [FORM, ANSWERED]})
    assert recognised(path).kind.text == "Export of an HTCDS form"
    (row,) = taken(path)
    assert (row.person.given_name, row.person.surname, row.person.gender) == ("Vera", "Kim", "Feminine")
    assert row.key == "form:6f1c0a3e-0000-4000-8000-000000000001"
    assert row.case.opened == date(2026, 3, 2)
    assert entry(row, Trafficking) == Trafficking(means=("DebtBondage", "FalsePromises"))
    assert (row.case.reason_in, row.case.referral_details) == ("Other", "Needs a safe place")


@pytest.mark.parametrize("begin", ["data/", "data-", "data/about/", "group.", "data:"])
@pytest.mark.parametrize(("yes", "no"), [("1", "0"), ("True", "False"), ("TRUE", "")])
def test_groups_before_a_name_and_split_answers_are_understood(
    tmp_path: Path, begin: str, yes: str, no: str
) -> None:
    heads = [f"{begin}{name}" for name in (*FORM[2:7], *FORM[8:10])] + ["meta-instanceID"]
    cells = [*(str(cell) for cell in ANSWERED[2:7]), no, yes, "uuid:7"]
    path = text(tmp_path / "a.csv", ",".join(heads) + "\n" + ",".join(cells) + "\n")
    (row,) = taken(path)
    assert entry(row, Trafficking) == Trafficking(means=("FalsePromises",))
    assert (row.person.surname, row.key) == ("Kim", "form:7")


def test_a_form_exported_with_labels_is_understood(tmp_path: Path) -> None:
    heads = ["First Name", "Second Name", "Second Name", "Methods of Control", "Methods of Control/Debt bondage",
             "Methods of Control/Threatens children/family", "_uuid"]  # fmt: skip
    path = text(tmp_path / "a.csv", ";".join(heads) + "\nVera;Kim;Nurse;;1;1;8\n")
    (row,) = taken(path)
    assert (row.person.surname, row.person.title, row.key) == ("Kim", "Nurse", "form:8")
    assert entry(row, Trafficking) == Trafficking(means=("DebtBondage", "ThreatensChildrenFamily"))


def test_an_empty_box_of_a_form_is_no_answer(tmp_path: Path) -> None:
    path = text(
        tmp_path / "a.csv",
        "prs_First_Name,prs_Second_Name,vic_Methods_of_Control/DebtBondage\n,,0\nVera,Kim,0\n",
    )
    (row,) = taken(path)
    assert row.entries == ()
