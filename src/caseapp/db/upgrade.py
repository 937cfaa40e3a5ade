"""From schema 1 to schema 2: every record is copied into a new database, its answers sealed on the way, and compared.

Frozen: it knows which columns of schema 1 were sealed, not what the records of today ask.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import RowMapping
from sqlalchemy.engine import Connection, Engine

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.db.keys import Keys
from caseapp.db.sealing import SEARCH, FileKeys
from caseapp.db.work import transaction

_SEALED: Mapping[str, Mapping[str, str]] = {
    "person": {
        "identity": (
            "salutation surname given_name patronymic latin_name aliases calling_name title birth "
            "identity_number email home_phone mobile_phone safe_contact street city state postal_code "
            "latitude longitude"
        ),
    },
    "case": {
        "safety": "referring_organisation referral_details referred_organisation referral_out_details",
        "identity": "referring_worker referred_worker closure_details",
    },
    "consent": {
        "safety": "receiver",
        "identity": "notes witness guardian",
    },
    "trafficking": {
        "safety": (
            "stated_by recruitment_place promised occupation exploitation_place notes "
            "perpetrator_roles perpetrator_details perpetrator_organisation vulnerability_details"
        ),
    },
    "event": {
        "safety": "description state city street postal_code latitude longitude",
    },
    "plan": {
        "identity": "objectives action_plan notes",
    },
    "stay": {
        "safety": "provider",
        "identity": "notes",
    },
    "absence": {
        "identity": "notes",
    },
    "medical": {
        "medical": (
            "kind provider complaints injuries injury_details chronic allergies pregnant "
            "birth_expected diagnosis treatment medicines referred_to next_visit tests_offered "
            "tests_accepted test_results seeing hearing walking remembering self_care communicating "
            "cost insurance disability_certificate notes"
        ),
    },
    "psychological": {
        "psychological": (
            "kind minutes provider interpreter methods summary phq9 phq9_item9 gad7 who5 other_scale "
            "other_score crisis self_harm_risk safety_plan plan next_session referred_to"
        ),
    },
    "reintegration": {
        "identity": "description provider notes",
    },
    "return_support": {
        "safety": (
            "provider best_interest_by risk_notes destination_place receiver route_details budget_for notes"
        ),
    },
    "comment": {
        "identity": "text",
    },
}
"""The columns of schema 1 that are sealed in schema 2: table, compartment, names."""

_FILES: Mapping[str, str] = {"person": "id", "case": "id", "absence": "stay"}
"""How a row of schema 1 finds its file; the others belong to the case that owns them."""

_PLAIN = (
    "setting", "audit", "room", "bed", "organisation", "release", "narrative", "card", "received",
    "case_organisation", "taken_row",
)  # fmt: skip
_SUBJECTS = (
    "person", "case", "consent", "trafficking", "event", "plan", "stay", "absence", "medical",
    "psychological", "reintegration", "return_support", "comment",
)  # fmt: skip
_ORDER = ("setting", "audit", "room", "bed", "organisation", "release", "narrative", "card", "received")
_BATCH = 500


def upgrade(old: Engine, new: Engine, keys: Keys, told: Callable[[float, Words], None]) -> None:
    """Bring everything over into an empty database of schema 2 and compare it. KnownError where the two are not equal."""
    with transaction(old) as source, transaction(new) as target:
        files = FileKeys(target, keys)
        tables = (*_ORDER, *_SUBJECTS, *(name for name in _PLAIN if name not in _ORDER))
        for place, name in enumerate(tables):
            told(place / len(tables), words("Sealing the answers"))
            _bring(source, target, files, name)
        files.flush()
        for name in tables:
            _compare(source, target, files, name)


def _bring(source: Connection, target: Connection, files: FileKeys, name: str) -> None:
    rows = source.exec_driver_sql(f'SELECT * FROM "{name}"').mappings()  # noqa: S608  a name of ours
    stays = _stays(source) if name == "absence" else {}
    while batch := rows.fetchmany(_BATCH):
        made = [_row(files, name, row, stays) for row in batch]
        columns = ", ".join(f'"{column}"' for column in made[0])
        marks = ", ".join("?" for _ in made[0])
        statement = f'INSERT INTO "{name}" ({columns}) VALUES ({marks})'  # noqa: S608
        target.exec_driver_sql(statement, [tuple(row.values()) for row in made])


def _row(files: FileKeys, name: str, row: RowMapping, stays: Mapping[int, int]) -> dict[str, Any]:
    sealed = _SEALED.get(name, {})
    hidden = {column for names in sealed.values() for column in names.split()} | {"search"}
    made = {column: value for column, value in row.items() if column not in hidden}
    for compartment, names in sealed.items():
        answers = _answers(name, compartment, row, names)
        place = f"{name}:{row['id']}:{row['version']}"
        file = _file(name, row, stays)
        made[f"sealed_{compartment}"] = (
            files.seal(file, compartment, place, json.dumps(answers, ensure_ascii=False).encode())
            if answers
            else None
        )
    return made


def _answers(name: str, compartment: str, row: RowMapping, names: str) -> dict[str, Any]:
    answers = {column: row[column] for column in names.split() if row[column] is not None}
    if (name, compartment) == ("person", "identity") and row["search"]:
        answers[SEARCH] = row["search"]
    return answers


def _file(name: str, row: RowMapping, stays: Mapping[int, int]) -> tuple[str, int]:
    found = _FILES.get(name, "owner_id")
    if found == "stay":
        return "case", stays[row["owner_id"]]
    return ("person" if name == "person" else "case"), row[found]


def _stays(source: Connection) -> dict[int, int]:
    return {row[0]: row[1] for row in source.exec_driver_sql("SELECT id, owner_id FROM stay")}


def _compare(source: Connection, target: Connection, files: FileKeys, name: str) -> None:
    """Every row again, opened from its seal, against the row it came from."""
    stays = _stays(source) if name == "absence" else {}
    order = "1, 2" if name in ("case_organisation", "bed") else "1"
    before = source.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY {order}').mappings()  # noqa: S608
    after = target.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY {order}').mappings()  # noqa: S608
    if name == "setting":
        settled = {row["name"]: row["value"] for row in after}
        if any(settled.get(row["name"]) != row["value"] for row in before):
            raise _not_equal()
        return
    for one in before:
        other = after.fetchone()
        if other is None or not _equal(files, name, one, other, stays):
            raise _not_equal()
    if after.fetchone() is not None:
        raise _not_equal()


def _equal(
    files: FileKeys, name: str, before: RowMapping, after: RowMapping, stays: Mapping[int, int]
) -> bool:
    sealed = _SEALED.get(name, {})
    for compartment, names in sealed.items():
        blob = after[f"sealed_{compartment}"]
        place = f"{name}:{before['id']}:{before['version']}"
        opened = (
            json.loads(files.unseal(_file(name, before, stays), compartment, place, blob)) if blob else {}
        )
        if opened != _answers(name, compartment, before, names):
            return False
    return all(before[column] == value for column, value in after.items() if not column.startswith("sealed_"))


def _not_equal() -> KnownError:
    return KnownError(
        words(
            "The records could not be brought into the new form without a difference, so the old ones stay."
        ),
        words("Nothing was changed. Make a backup and ask whoever looks after the program."),
    )
