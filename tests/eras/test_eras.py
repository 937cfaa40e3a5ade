"""What an earlier version wrote is opened by this one: vaults, summaries, cards. Remade never; see `remake.py`."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import inspect

from caseapp.actions.casework import attachments, drafts, entries, versions
from caseapp.actions.casework.people import list_people, read_person
from caseapp.actions.desk import Desk
from caseapp.actions.office import cards, coordinator
from caseapp.actions.practice import make_practice
from caseapp.actions.reporting.showing import show_summary
from caseapp.actions.safekeeping import backup, recovery, restoring
from caseapp.actions.vaults.opening import open_vault
from caseapp.base.clock import FixedClock
from caseapp.base.errors import KnownError
from caseapp.db.tables import METADATA
from caseapp.records import subject
from caseapp.records.attachment import ATTACHMENTS
from caseapp.records.house import Feedback
from caseapp.records.legal import Legal
from caseapp.records.safety_plan import SafetyPlan
from caseapp.vault.heads import read_head, write_head

HERE = Path(__file__).resolve().parent
LATER = FixedClock(datetime(2031, 5, 6, 7, 8, tzinfo=UTC))
ERAS = sorted(int(path.stem.removeprefix("known_")) for path in HERE.glob("known_*.json"))

pytestmark = pytest.mark.parametrize("era", ERAS)


def known(era: int) -> Any:
    return json.loads((HERE / f"known_{era}.json").read_text("utf-8"))


def passphrase(era: int) -> str:
    return (HERE / f"vault_{era}.passphrase.txt").read_text("utf-8").strip()


def user(era: int) -> str:
    """The first user; a vault of era 1 has but one."""
    return next(iter(users(era)), "")


def users(era: int) -> dict[str, str]:
    found: dict[str, str] = known(era)["vault"].get("users", {})
    return found


@pytest.fixture
def folder(era: int, tmp_path: Path) -> Path:
    """A copy: opening a vault writes into it."""
    return Path(shutil.copytree(HERE / f"vault_{era}", tmp_path / "vault"))


@pytest.fixture
def desk(era: int, folder: Path) -> Iterator[Desk]:
    opened = open_vault(folder, user(era), passphrase(era), LATER)
    yield opened
    opened.close()


def test_a_vault_of_an_earlier_era_opens_with_its_people(era: int, desk: Desk) -> None:
    assert {line.code: line.name for line in list_people(desk)} == known(era)["vault"]["people"]
    assert (desk.kind, desk.practice, desk.profile.name) == ("shelter", True, known(era)["vault"]["name"])


def test_a_vault_of_an_earlier_era_comes_to_the_tables_of_today(era: int, desk: Desk) -> None:
    with desk.database.reading(None) as reading:
        found = inspect(reading.connection)
        tables = {name: {one["name"] for one in found.get_columns(name)} for name in found.get_table_names()}
    assert tables == {table.name: {one.name for one in table.columns} for table in METADATA.sorted_tables}


def test_every_entry_of_an_earlier_era_reads_as_a_record(era: int, desk: Desk) -> None:
    files = [read_person(desk, line.person_id) for line in list_people(desk)]
    entries = [
        (name, entry.record)
        for file in files
        for case in file.cases
        for name, found in case.entries.items()
        if name != ATTACHMENTS.name  # lines made for the list, of no subject
        for entry in found
    ]
    assert len(entries) > 10
    assert all(isinstance(record, subject(name).record) for name, record in entries)


def test_a_vault_of_an_earlier_era_is_whole(era: int, folder: Path) -> None:
    open_vault(folder, user(era), passphrase(era), LATER).close()
    assert backup.check(folder, user(era), passphrase(era)) == ()


def test_a_summary_of_an_earlier_era_shows_its_numbers(era: int) -> None:
    summary = json.loads(show_summary(HERE / f"summary_{era}.pdf").payload)
    totals = {
        table["id"]: cell["value"]
        for table in summary["tables"]
        for cell in table["cells"]
        if not cell["key"] and cell["value"] is not None
    }
    assert totals == known(era)["summary"]["totals"]
    assert summary["shelter"]["id"] == known(era)["summary"]["shelter"]
    assert "Тыныш тоқсан" in summary["narrative"][0]["text"]


def test_a_card_of_an_earlier_era_is_trusted_and_its_summary_accepted(era: int, tmp_path: Path) -> None:
    card, wanted = HERE / f"card_{era}.json", known(era)["summary"]
    secret = make_practice(tmp_path / "office", "coordinator", 0, 1, 1, LATER)
    office = open_vault(tmp_path / "office", "", secret, LATER)
    try:
        assert cards.read_card(card).fingerprint == wanted["fingerprint"]
        cards.trust(office, card, "Practice", wanted["fingerprint"])
        (verdict,) = coordinator.import_files(office, [HERE / f"summary_{era}.pdf"])
    finally:
        office.close()
    assert (verdict.accepted, verdict.quarter) == (True, "2026-Q3")


def test_every_user_of_an_earlier_era_reads_what_her_roles_read(era: int, folder: Path) -> None:
    if not users(era):
        pytest.skip("one user, and nothing sealed")
    for name, secret in users(era).items():
        opened = open_vault(folder, name, secret, LATER)
        read = [one.record.summary for one in entries.list_entries(opened, "psychological")]
        holds = opened.keyring.holds("medical")
        opened.close()
        assert known(era)["vault"]["session"] in read
        assert holds == (name == user(era))


def test_what_stood_sealed_in_the_records_of_an_earlier_era_is_read_again(era: int, desk: Desk) -> None:
    wanted = known(era)["vault"]
    if "sheet" not in wanted:
        pytest.skip("neither legal help nor feedback was known")
    assert wanted["article"] in {one.record.article for one in entries.list_entries(desk, "legal")}
    assert wanted["sheet"] in {one.record.comment for one in entries.list_entries(desk, "feedback")}


def test_the_case_file_of_an_earlier_era_is_read_again(era: int, desk: Desk) -> None:
    wanted = known(era)["vault"]
    if "attachment" not in wanted:
        pytest.skip("no attachments, appointments, nights and earlier answers were known")
    assert wanted["place"] in {one.record.place for one in entries.list_entries(desk, "appointment")}
    assert wanted["night"] in {one.record.day.isoformat() for one in entries.list_entries(desk, "night")}
    legal = next(
        one for one in entries.list_entries(desk, "legal") if one.record.article == wanted["article"]
    )
    assert versions.earlier_answers(desk, "legal", legal.id)[0].answers["article"][0] == wanted["before"]
    (kept,) = attachments.list_attachments(desk, legal.owner_id).kept
    assert kept.about.title == wanted["attachment"]
    assert attachments.show_attachment(desk, kept.id).content.startswith(b"\x89PNG")


def test_a_draft_of_an_earlier_era_comes_back(era: int, desk: Desk) -> None:
    found = {one.form: one.content for one in drafts.read_drafts(desk)}
    assert found == ({"comment:1": {"text": "half a sentence"}} if users(era) else {})


def test_the_card_of_an_earlier_era_opens_its_vault(era: int, folder: Path) -> None:
    if not users(era):
        pytest.skip("the card of era 1 was not kept")
    begun = recovery.begin_recovery(folder, [known(era)["vault"]["card"]])
    opened = recovery.finish_recovery(begun, "another five words for her lantern", begun.fresh.text, LATER)
    assert {line.code: line.name for line in list_people(opened)} == known(era)["vault"]["people"]
    opened.close()


@pytest.mark.parametrize("by", ["passphrase", "card"])
def test_a_backup_of_an_earlier_era_restores(era: int, tmp_path: Path, by: str) -> None:
    if not users(era):
        pytest.skip("no backup of era 1 was kept")
    way = (
        {"card": known(era)["vault"]["card"]}
        if by == "card"
        else {"passphrase": passphrase(era), "user": user(era)}
    )
    restored = restoring.restore(HERE / f"backup_{era}.age", tmp_path / "again", clock=LATER, **way)
    opened = open_vault(tmp_path / "again", user(era), restored.passphrase or passphrase(era), LATER)
    assert {line.code: line.name for line in list_people(opened)} == known(era)["vault"]["people"]
    opened.close()


def test_a_vault_of_an_earlier_era_takes_what_this_version_writes(era: int, folder: Path) -> None:
    opened = open_vault(folder, user(era), passphrase(era), LATER)
    case = read_person(opened, list_people(opened)[0].person_id).cases[0].case
    plan = SafetyPlan(day=LATER.today(), professionals="Whoever is on duty")
    entries.add_entry(opened, "safety_plan", case.id, plan)
    entries.add_entry(opened, "legal", case.id, Legal(day=LATER.today(), outcome="provided", article="128"))
    entries.add_entry(opened, "feedback", 0, Feedback(day=LATER.today(), safe="very", comment="Рахмет."))
    opened.close()
    opened = open_vault(folder, user(era), passphrase(era), LATER)
    assert entries.list_entries(opened, "safety_plan", case.id)[0].record == plan
    assert entries.list_entries(opened, "legal", case.id)[0].record.article == "128"
    assert "Рахмет." in [one.record.comment for one in entries.list_entries(opened, "feedback")]
    opened.close()
    assert backup.check(folder, user(era), passphrase(era)) == ()


def test_what_came_later_stays_when_an_older_vault_is_put_back_over_it(era: int, folder: Path) -> None:
    opened = open_vault(folder, user(era), passphrase(era), LATER)
    plan = SafetyPlan(day=LATER.today(), professionals="Whoever is on duty")
    case = read_person(opened, list_people(opened)[0].person_id).cases[0].case
    entries.add_entry(opened, "safety_plan", case.id, plan)
    opened.close()
    later = {file.name: file.read_bytes() for file in folder.glob("vault-*.db")}
    own = folder / "vault-copy.db"
    own.write_bytes(b"of somebody's own")
    shutil.copytree(HERE / f"vault_{era}", folder, dirs_exist_ok=True)
    put_back = {file.name for file in (HERE / f"vault_{era}").iterdir()}
    open_vault(folder, user(era), passphrase(era), LATER).close()
    kept = [file.read_bytes() for file in folder.glob("vault-*.db")]
    assert all(content in kept for name, content in later.items() if name not in put_back)
    assert own.read_bytes() == b"of somebody's own"


def test_an_older_database_under_a_newer_head_is_left_as_it_is(era: int, folder: Path) -> None:
    if era == 1:
        pytest.skip("a vault of the first era does not count its openings")
    head = read_head(folder)
    write_head(folder, write_head(folder, replace(head, opened=head.opened + 2)))
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    with pytest.raises(KnownError, match="older than its head"):
        open_vault(folder, user(era), passphrase(era), LATER)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
