"""The night count: everybody who has a place in the house tonight, present or away, written down with one click.

What is seen becomes nights away of the stays (`records.night.marked`), from which board and report count; the entry of the night
says that somebody looked. Counting the same again changes nothing and leaves no second trace.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from caseapp.actions.desk import Desk, require_shelter
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db import nights, store
from caseapp.db.nights import StayRow
from caseapp.db.work import Reading, Work
from caseapp.records.accommodation import ABSENCE_KIND, Absence
from caseapp.records.fields import NoAnswer
from caseapp.records.night import Night, Span, marked
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored

_DAY = timedelta(days=1)
LOOK_BACK = 14
"""Days: nights that were not counted are asked after for so long."""


@dataclass(frozen=True, slots=True)
class Sleeper:
    """Somebody with a place in the house in one night. `away` is a code of ABSENCE_KIND, "unsaid", or empty for present.

    `room` and `bed` are empty where she sleeps without a bed of her own. `since` is the first night away.
    """

    stay_id: int
    person_id: int
    name: str
    code: str
    room: str
    bed: str
    children: int
    meals: int
    away: str = ""
    since: date | None = None


@dataclass(frozen=True, slots=True)
class NightView:
    """One night. `counted` is the entry of the count, or None; `missing` are the nights before it without a count."""

    day: date
    sleepers: tuple[Sleeper, ...]
    counted: Stored[Night] | None
    missing: tuple[date, ...] = ()
    before: Mapping[int, str] = field(default_factory=dict)
    """After a count: who was away by then, by stay, so that it can be taken back."""
    fresh: bool = False
    """After a count: whether the night was counted for the first time."""

    @property
    def present(self) -> int:
        """Persons who sleep here: the bed nights of this night."""
        return sum(not one.away for one in self.sleepers)

    @property
    def away(self) -> int:
        """Persons whose place is kept while they sleep elsewhere."""
        return len(self.sleepers) - self.present

    @property
    def children(self) -> int:
        """Children without a case of their own who sleep here."""
        return sum(one.children for one in self.sleepers if not one.away)

    @property
    def meals(self) -> int:
        """Meals that those present are due on this day, children included; three a day where nothing else was said."""
        return sum(one.meals * (1 + one.children) for one in self.sleepers if not one.away)

    @property
    def differs(self) -> bool:
        """Whether entries were changed after the count, so that it no longer says what they say."""
        if self.counted is None:
            return False
        told = self.counted.record
        return (told.present, told.away, told.children) != (self.present, self.away, self.children)


UNSAID = "unsaid"
"""Away, and nobody said why."""


def read_night(desk: Desk, day: date) -> NightView:
    """Everybody with a place in the house in the night that begins on the evening of a day."""
    require_shelter(desk)
    with desk.database.reading(Intent.READ_PEOPLE, seen=("read rooms", "people")) as reading:
        return _view(reading, day)


def tell_night(desk: Desk, day: date) -> NightView:
    """The same for whoever needs the numbers alone: nobody's name is opened, codes stand in their place."""
    require_shelter(desk)
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        return _view(reading, day, look=False)


def count_night(
    desk: Desk, day: date, away: Mapping[int, str] | None = None, meals: int | None = None
) -> NightView:
    """Write down who is present at midnight. KnownError for a night that has not come, and for a stay that is not in it.

    `away` names the stays of those who are not there, with a code of ABSENCE_KIND; whoever is not named is present. Without
    it everything is as the entries say. `meals` is what was given on that day; without it, what those present are due, or what
    was counted before. Counting the same night again corrects it.
    """
    require_shelter(desk)
    _refuse_future(desk, day)
    with desk.database.reading(Intent.COUNT_NIGHTS) as reading:
        known = _view(reading, day, look=False)
    if _says_already(known, away, meals):
        return read_night(desk, day)
    with desk.database.work(Intent.COUNT_NIGHTS, "count night", f"night:{day.isoformat()}") as work:
        before = {one.stay_id: one.away for one in known.sleepers if one.away}
        if away is not None:
            _mark(work, day, known, away)
        _write(work, day, desk.user, meals, known.counted)
        seen = _view(work, day)
    return NightView(day, seen.sleepers, seen.counted, seen.missing, before, known.counted is None)


def take_back(desk: Desk, count: NightView) -> NightView:
    """Undo a count: who was away before is away again; a night that was counted for the first time is not counted any more."""
    with desk.database.work(Intent.COUNT_NIGHTS, "take back night", f"night:{count.day.isoformat()}") as work:
        known = _view(work, count.day, look=False)
        named = {stay: kind for stay, kind in count.before.items() if kind != UNSAID}
        if dict(named) != {one.stay_id: one.away for one in known.sleepers if one.away}:
            _mark(work, count.day, known, named)
        if known.counted is not None and count.fresh:
            store.remove(work, "night", known.counted.id, known.counted.version)
        elif known.counted is not None:
            _write(work, count.day, desk.user, None, known.counted)
        return _view(work, count.day)


def _refuse_future(desk: Desk, day: date) -> None:
    if day > desk.clock.today():
        raise KnownError(
            words("This night has not begun, so nobody can be counted."),
            words("Count a night on its evening or later."),
        )


def _view(reading: Reading, day: date, *, look: bool = True) -> NightView:
    rows = _once(nights.stays_between(reading.connection, day, day))
    spans = nights.spans_of(reading.connection, [row.id for row in rows])
    names = nights.names_of(reading, [row.person_id for row in rows]) if look else {}
    places = nights.bed_places(reading.connection)
    sleepers = [_sleeper(row, spans.get(row.id, ()), names, places, day) for row in rows]
    order = {bed: number for number, bed in enumerate(places)}
    bed_of = {row.id: row.bed for row in rows}
    sleepers.sort(key=lambda one: order.get(bed_of[one.stay_id], len(order)))
    first = max(day - LOOK_BACK * _DAY, nights.first_night(reading.connection) or day)
    counted = nights.night_ids(reading.connection, first, day)
    found = store.get(reading, "night", counted[day]) if day in counted else None
    missing = tuple(
        night
        for night in (first + number * _DAY for number in range((day - first).days))
        if night not in counted
    )
    return NightView(day, tuple(sleepers), found, missing)


def _once(rows: list[StayRow]) -> list[StayRow]:
    """A person sleeps once a night: of stays that overlap, the one that began last counts."""
    return list({row.person_id: row for row in rows}.values())


def _sleeper(
    row: StayRow,
    spans: tuple[Span, ...],
    names: Mapping[int, str],
    places: Mapping[int, tuple[str, str]],
    day: date,
) -> Sleeper:
    room, bed = places.get(row.bed, ("", ""))
    gone = next((span for span in spans if span.holds(day)), None)
    return Sleeper(
        row.id, row.person_id, names.get(row.person_id) or row.code, row.code, room, bed, row.children, row.meals,
        (gone.kind or UNSAID) if gone else "", gone.first if gone else None,
    )  # fmt: skip


def _says_already(known: NightView, away: Mapping[int, str] | None, meals: int | None) -> bool:
    if known.counted is None or known.differs:
        return False
    if meals is not None and meals != known.counted.record.meals:
        return False
    return away is None or dict(away) == {one.stay_id: one.away for one in known.sleepers if one.away}


def _mark(work: Work, day: date, known: NightView, away: Mapping[int, str]) -> None:
    """Bring the nights away of everybody into line with what was seen."""
    here = {one.stay_id for one in known.sleepers}
    if not set(away) <= here or not all(kind in ABSENCE_KIND or kind == UNSAID for kind in away.values()):
        raise KnownError(
            words("Somebody who was counted has no place in the house in this night any more."),
            words("Open the night count again."),
        )
    later = nights.night_ids(work.connection, day + _DAY, date.max)
    spans = nights.spans_of(work.connection, here)
    for one in known.sleepers:
        kind = away.get(one.stay_id)
        if kind == UNSAID:
            continue
        before = spans.get(one.stay_id, ())
        _keep(work, one.stay_id, before, marked(before, day, kind, only=bool(later)))


def _keep(work: Work, stay_id: int, before: tuple[Span, ...], after: tuple[Span, ...]) -> None:
    """Write what changed among the nights away of one stay; notes of an absence that only became longer or shorter stay."""
    known, kept = {span.id: span for span in before}, {span.id for span in after}
    for span in after:
        if span.id == 0:
            store.add(work, "absence", stay_id, _absence(span, None))
        elif span != known[span.id]:
            old: Stored[Absence] = store.get(work, "absence", span.id)
            store.save(work, "absence", span.id, old.version, _absence(span, old.record))
    for span in before:
        if span.id not in kept:
            store.remove(work, "absence", span.id, span.version)


def _absence(span: Span, old: Absence | None) -> Absence:
    return Absence(
        away_from=span.first, back_on=span.back or NoAnswer.NOT_ASKED, kind=span.kind or NoAnswer.NOT_ASKED,
        notes=old.notes if old is not None else NoAnswer.NOT_ASKED,
    )  # fmt: skip


def _write(work: Work, day: date, user: str, meals: int | None, counted: Stored[Night] | None) -> None:
    """The entry of the night itself: a new one, or the one there is with the newer numbers."""
    now = _view(work, day, look=False)
    known = counted.record.meals if counted is not None and isinstance(counted.record.meals, int) else None
    given = meals if meals is not None else (known if known is not None else now.meals)
    entry = Night(
        day=day, present=now.present, away=now.away, children=now.children, meals=given, worker=user
    )
    if counted is None:
        store.add(work, "night", 0, entry)
    else:
        store.save(work, "night", counted.id, counted.version, entry)
