"""Referrals and answers that went out or came in as files: the numbers they carry, and the entries that they became."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import Connection

from caseapp.db.earlier import forget_changes
from caseapp.db.received import TrustedCard
from caseapp.db.tables import LETTER, ORGANISATION_CARD, SUBJECT_TABLES
from caseapp.db.tables_reports import CARD
from caseapp.db.work import Work

OUT, IN, ANSWER_OUT, ANSWER_IN = "out", "in", "answer_out", "answer_in"


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One file. `partner` is the signing key of the other side, hexadecimal, and empty once the person is erased."""

    id: str
    kind: str
    partner: str
    at: str
    referral_id: int | None = None
    incoming_id: int | None = None


def add_letter(connection: Connection, row: LetterRow) -> None:
    """Remember a file."""
    connection.execute(insert(LETTER).values(**{name: getattr(row, name) for name in LetterRow.__slots__}))


def letter(connection: Connection, number: str) -> LetterRow | None:
    """The file that carries a number."""
    return _first(connection, LETTER.c.id == number)


def letter_of_referral(connection: Connection, referral_id: int, kind: str) -> LetterRow | None:
    """The file that went out for a referral, or that one came in."""
    return _first(connection, (LETTER.c.referral_id == referral_id) & (LETTER.c.kind == kind))


def letter_of_incoming(connection: Connection, incoming_id: int) -> LetterRow | None:
    """The file that waits for a decision."""
    return _first(connection, (LETTER.c.incoming_id == incoming_id) & (LETTER.c.kind == IN))


def settle_letter(connection: Connection, number: str, referral_id: int | None) -> None:
    """A letter was decided: it belongs to a referral from now on, or to nothing any more."""
    values = {"referral_id": referral_id, "incoming_id": None}
    connection.execute(update(LETTER).where(LETTER.c.id == number).values(values))


def tie_letter(connection: Connection, number: str, referral_id: int) -> None:
    """Somebody was taken in from a letter: it belongs to her referral from now on, and goes when she is erased."""
    connection.execute(update(LETTER).where(LETTER.c.id == number).values(referral_id=referral_id))


def undecided(connection: Connection) -> list[int]:
    """The letters that came and wait for a decision, the oldest first."""
    wanted = LETTER.c.incoming_id.is_not(None) & LETTER.c.referral_id.is_(None)
    query = select(LETTER.c.incoming_id).where(wanted).order_by(LETTER.c.incoming_id)
    return list(connection.execute(query).scalars())


def letters_due(connection: Connection, last: date) -> list[tuple[int, date]]:
    """The letters that wait for a decision and should be answered by a day, each with that day."""
    table = SUBJECT_TABLES["incoming"].c
    wanted = LETTER.c.referral_id.is_(None) & (table.remind_on <= last.isoformat())
    query = select(table.id, table.remind_on).join(LETTER, LETTER.c.incoming_id == table.id).where(wanted)
    return [(row[0], date.fromisoformat(row[1])) for row in connection.execute(query.order_by(table.id))]


def forget_letters(work: Work, referrals: Collection[int]) -> None:
    """Of an erased person only the numbers of letters stay, so that none of them comes in again."""
    connection, mine = work.connection, LETTER.c.referral_id.in_(list(referrals))
    contents = [one for one in connection.execute(select(LETTER.c.incoming_id).where(mine)).scalars() if one]
    connection.execute(update(LETTER).where(mine).values(partner="", referral_id=None, incoming_id=None))
    table = SUBJECT_TABLES["incoming"]
    connection.execute(delete(table).where(table.c.id.in_(contents)))
    forget_changes(connection, "incoming", contents)
    work.files.destroy([("incoming", one) for one in contents])


def cards_of_organisations(connection: Connection) -> dict[int, TrustedCard]:
    """The card of each organisation that has one that is trusted today."""
    columns = [CARD.c[name] for name in TrustedCard.__dataclass_fields__]
    joined = select(ORGANISATION_CARD.c.organisation_id, *columns).join(
        CARD, CARD.c.signing_key == ORGANISATION_CARD.c.signing_key
    )
    rows = connection.execute(joined.where(CARD.c.taken_back_on.is_(None)))
    return {row[0]: TrustedCard(*row[1:]) for row in rows}


def link_card(connection: Connection, organisation_id: int, signing_key: str) -> None:
    """Say whose card it is."""
    statement = upsert(ORGANISATION_CARD).values(organisation_id=organisation_id, signing_key=signing_key)
    changed = {"signing_key": signing_key}
    connection.execute(statement.on_conflict_do_update(index_elements=["organisation_id"], set_=changed))


def unlink_card(connection: Connection, organisation_id: int) -> None:
    """Take the card from an organisation; it stays trusted."""
    connection.execute(
        delete(ORGANISATION_CARD).where(ORGANISATION_CARD.c.organisation_id == organisation_id)
    )


def _first(connection: Connection, where: object) -> LetterRow | None:
    columns = [LETTER.c[name] for name in LetterRow.__slots__]
    row = connection.execute(select(*columns).where(where)).first()  # type: ignore[arg-type]
    return LetterRow(*row) if row else None


MOST_PENDING = 300
"""Lines of a list; a house with more of them has stopped looking at the list."""


def pending(connection: Connection, direction: str) -> list[tuple[int, int, int, str, str | None]]:
    """Referrals without an end: number, case, person, code of the case, and the number of a letter where there is one."""
    referral, case = SUBJECT_TABLES["referral"].c, SUBJECT_TABLES["case"].c
    kind, state = (OUT, "sent") if direction == "out" else (IN, "accepted")
    joined = SUBJECT_TABLES["referral"].join(SUBJECT_TABLES["case"], referral.owner_id == case.id)
    whole = joined.outerjoin(LETTER, (LETTER.c.referral_id == referral.id) & (LETTER.c.kind == kind))
    query = select(referral.id, case.id, case.owner_id, case.code, LETTER.c.id).select_from(whole)
    query = query.where(
        referral.direction == direction, referral.state == state, ~case.code.startswith("erased-")
    )
    rows = connection.execute(query.order_by(referral.remind_on, referral.id).limit(MOST_PENDING))
    return [(row[0], row[1], row[2], row[3], row[4]) for row in rows]
