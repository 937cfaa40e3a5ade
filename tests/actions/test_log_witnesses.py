"""What left a vault speaks for its log: reports, backups, the digits on paper; and against one that was changed."""

import json
import random
import re
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from caseapp.actions.office import cards
from caseapp.actions.reporting import reports
from caseapp.actions.safekeeping.backup import check
from caseapp.actions.trail import log_files
from caseapp.actions.trail.log_verify import verify_log
from caseapp.actions.vaults.own_keys import read_former_keys, renew_own_keys
from caseapp.base.language import Language
from caseapp.db.audit import START, AuditEntry, entry_hash
from caseapp.db.logbook import checkpoint_at, checkpoint_now, checkpoints
from caseapp.db.settings import read_settings
from caseapp.db.tables import AUDIT
from caseapp.reports.erasure import ErasureFacts, certificate_pdf
from caseapp.vault.signing import Signer
from tests.faults.audit_given import Given, given
from tests.reports.reading import text_of

EN = Language("en")


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Given]:
    """A vault from which two reports and two backups were given out; no test changes its log."""
    made = given(tmp_path_factory.mktemp("given"), random.Random(1))
    yield made
    made.desk.close()


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Given]:
    """Another one, for a test that changes it."""
    (tmp_path / "own").mkdir()
    made = given(tmp_path / "own", random.Random(2))
    yield made
    made.desk.close()


def test_every_witness_agrees_and_the_newest_vouches_furthest(found: Given, tmp_path: Path) -> None:
    log_files.export_log(found.desk, tmp_path / "log.jsonl", opened=False)
    verified = verify_log(tmp_path / "log.jsonl", [one.file for one in found.witnesses])
    assert verified.agrees
    vouched = [one.entry for one in verified.testimonies]
    assert vouched == sorted(vouched)
    assert verified.vouched == vouched[-1] > 0
    assert verified.vouched < verified.entries


def test_the_digits_on_the_printed_page_agree(found: Given, tmp_path: Path) -> None:
    log_files.export_log(found.desk, tmp_path / "log.jsonl", opened=False)
    text = text_of(found.witnesses[0].file.read_bytes())
    printed = re.search(r"Audit log ((?: ?[0-9a-f]{4}){4})", re.sub(r"\s+", " ", text))
    assert printed is not None
    verified = verify_log(tmp_path / "log.jsonl", digits=[printed[1]])
    assert verified.agrees
    assert verified.vouched > 0


def test_a_log_that_was_cut_off_is_found_by_each_of_them(own: Given, tmp_path: Path) -> None:
    with own.desk.database.reading(None) as reading:
        reading.connection.execute(AUDIT.delete().where(AUDIT.c.sequence > 5))
    log_files.export_log(own.desk, tmp_path / "log.jsonl", opened=False)
    verified = verify_log(tmp_path / "log.jsonl", [one.file for one in own.witnesses])
    assert not verified.holds
    assert "remembers 4 checkpoints" in EN(verified.sentence)
    assert [one.agrees for one in verified.testimonies] == [False] * 4


def test_what_was_signed_before_the_keys_were_changed_still_speaks_for_the_log(
    own: Given, tmp_path: Path
) -> None:
    cards.write_card(own.desk, tmp_path / "old.card")
    renew_own_keys(own.desk)
    with own.desk.database.reading(None) as reading:
        settings = read_settings(reading.connection)
    now = Signer(bytes.fromhex(settings["signing_seed"]))
    keys = replace(own.desk.keys, signer=now, former=read_former_keys(settings))
    log_files.export_log(replace(own.desk, keys=keys), tmp_path / "log.jsonl", opened=False)
    verified = verify_log(
        tmp_path / "log.jsonl", [*(one.file for one in own.witnesses), tmp_path / "old.card"]
    )
    assert verified.agrees
    assert {one.agrees for one in verified.testimonies} == {True}


def test_what_another_vault_signed_says_nothing(found: Given, own: Given, tmp_path: Path) -> None:
    log_files.export_log(own.desk, tmp_path / "log.jsonl", opened=False)
    verified = verify_log(tmp_path / "log.jsonl", [one.file for one in found.witnesses])
    assert verified.holds
    assert {EN(one.sentence) for one in verified.testimonies} == {
        "This was signed by another vault and says nothing about this log."
    }


def test_a_report_names_the_entry_before_it_and_no_number(found: Given) -> None:
    with found.desk.database.reading(None) as reading:
        remembered = checkpoints(reading.connection)
    assert [one.where for one in remembered] == ["summary", "backup", "summary", "backup"]
    assert [one.hash for one in remembered] == [one.mark for one in found.witnesses]
    numbers = {entry.hash: entry.sequence for entry in found.log()}
    data = found.witnesses[0].file.read_bytes()
    payload = json.loads(re.search(rb'\{"format":"caseapp-summary".*\}', data)[0])  # type: ignore[index]
    assert payload["audit"] == {"checkpoint": found.witnesses[0].mark}
    assert numbers[payload["audit"]["checkpoint"]] > 1


def test_the_same_report_drawn_again_is_the_same_file(found: Given, tmp_path: Path) -> None:
    quarter = reports.quarters(found.desk)[-1]
    reports.export_summary(found.desk, quarter, "en", tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == found.witnesses[2].file.read_bytes()


def test_a_log_written_anew_with_everybody_s_keys_is_found_by_the_vault_itself(own: Given) -> None:
    """Its chain holds and every signature is right; but what left the vault does not know it."""
    mine = [entry for entry in own.log() if entry.actor == own.desk.user]
    anew: list[AuditEntry] = []
    for number, entry in enumerate(mine, 1):
        previous = anew[-1].hash if anew else START
        due = entry_hash(number, entry.at, entry.actor, entry.action, entry.object, previous)
        signature = own.writers.first.sign(bytes.fromhex(due)).hex()
        anew.append(replace(entry, sequence=number, previous=previous, hash=due, signature=signature))
    with own.desk.database.reading(None) as reading:
        reading.connection.execute(AUDIT.delete())
        reading.connection.execute(AUDIT.insert(), [asdict(entry) for entry in anew])
    own.desk.close()
    said = [EN(one) for one in check(own.desk.folder, own.desk.user, own.passphrase)]
    assert len(said) == 1
    assert "left the vault on 05 Oct 2026 is not in the log" in said[0]


def test_the_checkpoint_of_an_open_vault_is_its_newest_entry(found: Given) -> None:
    newest = found.log()[-1].hash
    with found.desk.database.reading(None) as reading:
        assert checkpoint_now(reading.connection) == newest


def test_a_paper_on_what_was_done_names_the_entry_of_that_moment(found: Given) -> None:
    moments = [entry.at for entry in found.log()]
    once = next(entry for entry in found.log() if moments.count(entry.at) == 1 and entry.at == max(moments))
    with found.desk.database.reading(None) as reading:
        assert checkpoint_at(reading.connection, once.at) == once.hash
        assert checkpoint_at(reading.connection, "2999-01-01T00:00:00Z") == ""
    pdf = certificate_pdf(
        ErasureFacts("7f3a", 1, once.at, "Aigerim", "own_request", "all", ("26-0001",), 2), "Umit", EN,
        checkpoint=once.hash,
    )  # fmt: skip
    assert once.hash[:4] in text_of(pdf)
