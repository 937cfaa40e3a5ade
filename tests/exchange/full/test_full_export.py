"""The whole vault, written out and read by the reader in the guide alone: every answer is there again."""

import csv
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pyrage
import pytest
from pyrage import x25519

from caseapp.actions.casework import attachments, entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.passing_on import full_export
from caseapp.actions.passing_on.sharing import list_shared
from caseapp.actions.practice import make_practice
from caseapp.actions.vaults import opening
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.clock import FixedClock
from caseapp.base.dates import PartialDate
from caseapp.base.errors import KnownError, StoppedError
from caseapp.db import store, whole
from caseapp.db.tables import METADATA, SUBJECT_TABLES
from caseapp.exchange.full.packing import pack
from caseapp.records import SUBJECTS
from caseapp.records.comment import Comment
from caseapp.records.fields import Compartment, Kind, NoAnswer, questions
from caseapp.records.house import Feedback
from caseapp.records.roles import Intent
from caseapp.vault.signing import verify
from tests.actions.staff import OWN, hire_all, sign_in, write_something
from tests.exchange.attached.samples import paper, photograph

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "guide" / "full-export.md"
IDENTITY = x25519.Identity.generate()
COURT = full_export.Receiver(str(IDENTITY.to_public()), "City court", "Order of 1 September 2026")


def reader_text() -> str:
    """The program in the guide."""
    found = re.search(r"```python\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert found is not None
    return found[1]


@pytest.fixture(scope="module")
def reader() -> Any:
    """The reader as a module that knows nothing of caseapp."""
    names: dict[str, Any] = {"__name__": "read_export"}
    exec(compile(reader_text(), "read_export.py", "exec"), names)  # noqa: S102  our own guide
    return names


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A practice shelter: its own pictures at the newest cases, one more and a paper at the first person's."""
    folder = tmp_path_factory.mktemp("practice") / "vault"
    clock = FixedClock(datetime(2026, 10, 5, 9, 30, tzinfo=UTC))
    passphrase = make_practice(folder, "shelter", 25, 3, 5, clock, "ru")
    desk = opening.open_vault(folder, "", passphrase, clock)
    case = people.read_person(desk, people.list_people(desk)[0].person_id).cases[0].case.id
    for data, where in ((photograph(), Compartment.SAFETY), (paper(), Compartment.MEDICAL)):
        attachments.add_attachment(desk, case, attachments.looked(data), "=Title", date(2026, 9, 1), where)
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def export(practice: Desk, tmp_path_factory: pytest.TempPathFactory, reader: Any) -> Any:
    """The practice shelter as the reader sees it."""
    target = tmp_path_factory.mktemp("out") / "all.age"
    full_export.export_vault(practice, target, COURT)
    return reader["Export"](target.read_bytes(), str(IDENTITY))


def test_the_reader_is_shorter_than_200_lines_and_needs_only_pyrage() -> None:
    text = reader_text()
    assert len(text.splitlines()) < 200
    imported = set(re.findall(r"^(?:import|from) (\w+)", text, re.MULTILINE))
    assert imported - set(sys.stdlib_module_names) == {"pyrage"}


def test_every_answer_of_a_practice_vault_is_read_again(practice: Desk, export: Any) -> None:
    compared = 0
    with practice.database.reading(Intent.READ_PEOPLE) as reading:
        for one in SUBJECTS:
            stored = store.entries(reading, one.name)
            if one.name == "feedback":
                assert len(export.untraced) == len(stored)
                continue
            told = export.records.get(one.name, {})
            if one.name == "sharing":  # a later export writes lines of its own
                stored = tuple(each for each in stored if each.id in told)
            assert set(told) == {each.id for each in stored}
            for each in stored:
                line = export.records[one.name][each.id]
                assert line.get("of", ["", 0])[1] == each.owner_id
                for asked in questions(one.record):
                    value = getattr(each.record, asked.name)
                    assert _value(asked.kind, line["answers"].get(asked.name)) == value
                    compared += 1
    assert compared > 10_000


def _value(kind: Kind, told: Any) -> object:
    """What a line says, as the records know it; written here once more, apart from the program."""
    if told is None:
        return NoAnswer.NOT_ASKED
    if isinstance(told, dict):
        return NoAnswer(told["none"])
    if kind == Kind.DAY:
        return date.fromisoformat(told)
    if kind == Kind.PART_DAY:
        return PartialDate.parse(told)
    return tuple(told) if kind == Kind.CODES else told


def test_pictures_and_papers_travel_byte_for_byte(practice: Desk, export: Any) -> None:
    for one in export.attachments:
        shown = attachments.show_attachment(practice, one["attachment"])
        assert export.archive.read(one["file"]) == shown.content
    assert [one["title"] for one in export.attachments].count("=Title") == 2


def test_every_table_is_exported_or_named_with_the_reason() -> None:
    named = [*SUBJECT_TABLES, *whole.PLAIN, *whole.OPENED, *whole.LEFT_OUT]
    assert sorted(named) == sorted(METADATA.tables)


def test_no_key_of_the_vault_travels(practice: Desk, export: Any) -> None:
    plain = export.archive.read("records.jsonl") + export.archive.read("end.json")
    for secret in (practice.keys.sealing_key.encode(), practice.keys.database_key.hex().encode()):
        assert secret not in plain
    assert not {"setting", "file_key", "compartment_key", "draft"} & set(export.tables)


def test_the_end_is_signed_by_the_vault(practice: Desk, export: Any) -> None:
    end = json.loads(export.archive.read("end.json"))
    signature, key = bytes.fromhex(end.pop("signature")), bytes.fromhex(end.pop("key"))
    assert key == practice.keys.signer.public_key
    assert verify(key, signature, json.dumps(end, sort_keys=True).encode())


def test_the_reader_runs_alone_and_writes_tables_without_formulas(practice: Desk, tmp_path: Path) -> None:
    target, program, card = tmp_path / "all.age", tmp_path / "read_export.py", tmp_path / "card.txt"
    full_export.export_vault(practice, target, COURT)
    program.write_text(reader_text(), encoding="utf-8")
    card.write_text(f"{IDENTITY}\n", encoding="utf-8")
    code = people.read_person(practice, people.list_people(practice)[0].person_id).cases[0].code
    asked = ["--csv", str(tmp_path / "tables"), "--attachments", str(tmp_path / "papers"), "--case", code]
    done = subprocess.run(
        [sys.executable, "-I", str(program), str(target), str(card), *asked],
        capture_output=True, check=True, env={"PATH": os.environ["PATH"]}, timeout=100,
    )  # fmt: skip
    assert done.stderr == b""
    assert "=Title" in done.stdout.decode("utf-8")
    written = {path.read_bytes() for path in (tmp_path / "papers").iterdir()}
    assert {attachments.looked(one).content for one in (photograph(), paper())} < written
    cells = 0
    for table in (tmp_path / "tables").iterdir():
        for row in csv.reader(io.StringIO(table.read_text("utf-8-sig"))):
            cells += len(row)
            assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row)
    assert cells > 5000


def test_a_cut_or_changed_file_is_noticed_by_the_reader(practice: Desk, tmp_path: Path, reader: Any) -> None:
    target = tmp_path / "all.age"
    full_export.export_vault(practice, target, COURT)
    sealed = target.read_bytes()
    for length in (len(sealed) // 3, len(sealed) - 1):
        with pytest.raises(pyrage.DecryptError):
            reader["Export"](sealed[:length], str(IDENTITY))
    inner = zipfile.ZipFile(io.BytesIO(pyrage.decrypt(sealed, [IDENTITY])))
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w") as archive:
        for name in inner.namelist():
            content = inner.read(name)
            archive.writestr(name, content.replace(b"2026", b"2025") if name == "records.jsonl" else content)
    with pytest.raises(SystemExit):
        reader["Export"](pyrage.encrypt(changed.getvalue(), [IDENTITY.to_public()]), str(IDENTITY))


def test_the_recovery_card_opens_the_export(new_vault: Any, tmp_path: Path, reader: Any) -> None:
    made: NewVault = new_vault()
    target = tmp_path / "all.age"
    full_export.export_vault(made.desk, target)
    from caseapp.vault import recovery

    found = reader["Export"](target.read_bytes(), recovery.read_card(made.recovery_card))
    assert found.about["name"] == "Umit"


def test_what_a_manager_cannot_read_is_marked_unless_the_card_is_there(
    new_vault: Any, tmp_path: Path, reader: Any
) -> None:
    made: NewVault = new_vault()
    write_something(made.desk)
    desk = hire_all(made.desk, {"Botagoz": ["manager"]})
    desk.close()
    manager = sign_in(desk.folder, "Botagoz", desk.clock, OWN)
    assert set(full_export.left_out(manager)) == {Compartment.MEDICAL, Compartment.PSYCHOLOGICAL}
    to = tmp_path / "one.age"
    written = full_export.export_vault(manager, to, COURT)
    assert set(written.sealed) == {Compartment.MEDICAL, Compartment.PSYCHOLOGICAL}
    line = next(iter(reader["Export"](to.read_bytes(), str(IDENTITY)).records["medical"].values()))
    assert line["answers"]["complaints"] == {"none": "sealed"}
    written = full_export.export_vault(manager, tmp_path / "two.age", COURT, [made.recovery_card])
    assert written.sealed == ()
    opened = reader["Export"]((tmp_path / "two.age").read_bytes(), str(IDENTITY))
    assert next(iter(opened.records["medical"].values()))["answers"]["complaints"] == "Headache"
    assert not manager.keyring.holds(Compartment.MEDICAL)
    manager.close()


def test_only_a_manager_may_write_the_vault_out(desk: Desk, tmp_path: Path) -> None:
    desk = hire_all(desk, {"Botagoz": ["caseworker", "medical", "psychologist", "lawyer"]})
    desk.close()
    worker = sign_in(desk.folder, "Botagoz", desk.clock, OWN)
    with pytest.raises(KnownError, match="does not allow"):
        full_export.export_vault(worker, tmp_path / "all.age")
    worker.close()


def test_stop_and_a_strange_key_leave_no_file(practice: Desk, tmp_path: Path) -> None:
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 5

    deeds: tuple[Callable[[], object], ...] = (
        lambda: full_export.export_vault(practice, tmp_path / "all.age", stop=stop),
        lambda: full_export.export_vault(practice, tmp_path / "all.age", replace(COURT, key="age1nobody")),
        lambda: full_export.export_vault(practice, tmp_path / "all.zip"),
        lambda: full_export.export_vault(practice, tmp_path / "none" / "all.age"),
    )
    for deed in deeds:
        with pytest.raises(KnownError):
            deed()
    assert list(tmp_path.iterdir()) == []
    assert issubclass(StoppedError, KnownError)


def test_everybody_whose_answers_leave_has_a_line_that_says_to_whom_and_the_file_holds_it(
    desk: Desk, tmp_path: Path, reader: Any
) -> None:
    write_something(desk)
    case = people.read_person(desk, 1).cases[0].case.id
    with pytest.raises(KnownError, match="who gets everything"):
        full_export.export_vault(desk, tmp_path / "all.age", replace(COURT, reason=" "))
    full_export.export_vault(desk, tmp_path / "all.age", COURT)
    full_export.export_vault(desk, tmp_path / "own.age")
    told = [one.receiver for one in list_shared(desk, case)]
    assert told == ["Whoever has the recovery card of this vault", "City court"]
    found = reader["Export"]((tmp_path / "all.age").read_bytes(), str(IDENTITY))
    assert [one["answers"]["receiver"] for one in found.records["sharing"].values()] == ["City court"]


def test_feedback_sheets_tell_neither_number_nor_moment(desk: Desk, tmp_path: Path, reader: Any) -> None:
    first = next(one for one in SUBJECTS if one.name == "feedback")
    assert first.record is Feedback
    entries.add_entry(desk, "feedback", 0, Feedback(day=date(2026, 9, 1), safe="very"))
    target = tmp_path / "all.age"
    full_export.export_vault(desk, target, COURT)
    (line,) = reader["Export"](target.read_bytes(), str(IDENTITY)).untraced
    assert set(line) == {"record", "answers"}


def test_earlier_answers_and_the_log_travel_opened(desk: Desk, tmp_path: Path, reader: Any) -> None:
    write_something(desk)
    case = people.read_person(desk, 1).cases[0].case.id
    stored = entries.add_entry(desk, "comment", case, Comment(day=date(2026, 9, 1), text="first"))
    entries.save_entry(desk, "comment", stored.id, 1, Comment(day=date(2026, 9, 1), text="second"))
    target = tmp_path / "all.age"
    full_export.export_vault(desk, target, COURT)
    found = reader["Export"](target.read_bytes(), str(IDENTITY))
    assert ["first", "second"] in [each for one in found.earlier for each in one.get("answers", {}).values()]
    assert ["save comment", f"comment:{stored.id}"] in [one["said"] for one in found.log]


def test_the_archive_is_made_a_piece_at_a_time() -> None:
    files = ((f"attachments/{number}.pdf", b"x" * (1 << 20)) for number in range(8))
    lines = ({"record": "comment", "id": number, "answers": {"text": "y" * 500}} for number in range(20_000))
    sizes = [len(piece) for piece in pack(lines, files, b"k" * 32, lambda _told: b"s" * 64)]
    assert sum(sizes) > 18 << 20
    assert max(sizes) < 2 << 20
