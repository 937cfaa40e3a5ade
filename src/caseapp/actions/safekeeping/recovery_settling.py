"""What a sign-in settles about recovery: rows a new card still lacks, and a recovery that nobody has written down yet.

A recovery is remembered in a setting of the database before the heads are exchanged, so that a power cut in between
loses neither the entry of the log nor the news for everybody else.
"""

import json
from dataclasses import asdict, dataclass
from datetime import date

from caseapp.actions.desk import Desk
from caseapp.actions.team.keys import card_lacks, seal_for_card
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.connection import Connection
from caseapp.db.settings import read_settings, write_settings
from caseapp.records.roles import Intent, any_may

RECOVERIES = "recoveries"
"""The setting with the recoveries that no manager has acknowledged yet, as JSON."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """One use of the recovery card or of two shares. `at` is UTC; `key` is the public signing key made for it."""

    at: str
    user: str
    by: str
    key: str
    logged: bool = False

    @property
    def day(self) -> date:
        """The day of it, in UTC."""
        return date.fromisoformat(self.at[:10])


@dataclass(frozen=True, slots=True)
class News:
    """What everybody is told at her sign-in: the recoveries, and whether this person may acknowledge them."""

    recoveries: tuple[Recovery, ...]
    may_acknowledge: bool


def remember_recovery(connection: Connection, recovery: Recovery) -> None:
    """Note a recovery before it takes effect."""
    _write(connection, (*_all(connection), recovery))


def settle_recovery(desk: Desk) -> None:
    """At a sign-in: write recoveries into the log that are not in it, and seal to the card what it lacks.

    A card that was replaced by somebody who does not hold every compartment is completed by those who do.
    """
    with desk.database.reading(None) as reading:
        known, lacking = _all(reading.connection), _lacking(reading.connection, desk)
    signers = {key for keys in desk.head.signers().values() for key in keys}
    for one in known:
        if one.logged or one.key not in signers:
            continue
        with desk.database.work(None, f"recover by {one.by}") as work:
            _write(work.connection, tuple(_logged(other, one) for other in _all(work.connection)))
    if lacking:
        with desk.database.work(None, "complete recovery card") as work:
            keys = {compartment: desk.keyring.key_of(compartment) for compartment in lacking}
            seal_for_card(work.connection, keys, desk.head.recovery_recipient)


def recovery_news(desk: Desk) -> News:
    """The recoveries to be told. One that a power cut kept from taking effect is none."""
    signers = {key for keys in desk.head.signers().values() for key in keys}
    with desk.database.reading(None) as reading:
        happened = tuple(one for one in _all(reading.connection) if one.key in signers)
    return News(happened, _may_acknowledge(desk, happened))


def acknowledge(desk: Desk) -> None:
    """A manager has seen the news; it is not told any more.

    KnownError where the recoveries are her own and somebody else could acknowledge them: whoever stole a card shall
    not be the one who makes it quiet.
    """
    news = recovery_news(desk)
    desk.database.require(Intent.MANAGE_VAULT)
    if not news.may_acknowledge:
        raise KnownError(
            words("Another manager must confirm this, because the recovery was for your own name.")
        )
    with desk.database.work(Intent.MANAGE_VAULT, "acknowledge recovery") as work:
        _write(work.connection, ())


def _may_acknowledge(desk: Desk, recoveries: tuple[Recovery, ...]) -> bool:
    managers = {slot.user for slot in desk.head.slots if any_may(slot.roles, Intent.MANAGE_VAULT)}
    own = {one.user for one in recoveries} == {desk.user}
    return desk.user in managers and (not own or managers == {desk.user})


def _lacking(connection: Connection, desk: Desk) -> tuple[str, ...]:
    lacking = card_lacks(connection, desk.head.recovery_recipient)
    return tuple(sorted(one for one in lacking if desk.keyring.holds(one)))


def _logged(other: Recovery, one: Recovery) -> Recovery:
    return Recovery(other.at, other.user, other.by, other.key, logged=True) if other == one else other


def _all(connection: Connection) -> tuple[Recovery, ...]:
    return tuple(Recovery(**one) for one in json.loads(read_settings(connection).get(RECOVERIES, "[]")))


def _write(connection: Connection, recoveries: tuple[Recovery, ...]) -> None:
    write_settings(connection, {RECOVERIES: json.dumps([asdict(one) for one in recoveries])})
