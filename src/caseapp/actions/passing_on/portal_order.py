"""The order in which the page of the state portal shows its lines: the house's own, changed in the window, or the usual one.

The portal changes its boxes without telling anybody. Whoever types into it moves the lines until they stand as the boxes do,
leaves out what it does not ask, and takes in what it asks now. The vault keeps the order for everybody.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from caseapp.actions.desk import Desk
from caseapp.base.errors import KnownError
from caseapp.base.resources import resource
from caseapp.base.words import Words, words
from caseapp.db.settings import drop_settings, read_settings, write_settings
from caseapp.db.work import Reading
from caseapp.records import subject
from caseapp.records.fields import questions
from caseapp.records.roles import Intent

Order = tuple[tuple[str, tuple[str, ...]], ...]
"""Sections with their fields, in the order of the page."""

SECTIONS: dict[str, Words] = {
    "person": words("Who applies"),
    "address": words("Address and telephone"),
    "case": words("The case"),
    "services": words("Services by the eight groups"),
}
"""Headings that an order may name."""

SERVICES, CODE = "plan.group", "case.code"
"""What is no question of a record: the groups of services in the plan, and the number of the case."""

OWNERS = ("person", "case", "stay")
_SETTING = "portal_order"


@dataclass(frozen=True, slots=True)
class Orders:
    """The order that holds, whether it is the house's own, and what could be taken in besides."""

    now: Order
    own: bool
    others: tuple[str, ...]


def order_of_portal(reading: Reading) -> Order:
    """The house's own order, or the one of the file portal.json. KnownError where neither can be read."""
    told = read_settings(reading.connection).get(_SETTING)
    return _checked(told) if told is not None else usual_order()


def usual_order() -> Order:
    """The order of the file. KnownError where it names something that does not exist."""
    return _checked(resource("papers", "portal.json").read_text("utf-8"))


def read_order(desk: Desk) -> Orders:
    """The order as it stands, for changing it."""
    with desk.database.reading(Intent.TYPE_INTO_PORTAL) as reading:
        now = order_of_portal(reading)
        own = _SETTING in read_settings(reading.connection)
    used = {field for _section, fields in now for field in fields}
    return Orders(now, own, tuple(one for one in offered() if one not in used))


def set_order(desk: Desk, order: Sequence[tuple[str, Sequence[str]]]) -> None:
    """Keep an order for the whole house. KnownError where it names something that does not exist."""
    text = json.dumps({"order": [{"section": one, "fields": list(fields)} for one, fields in order]})
    _checked(text)
    with desk.database.work(Intent.TYPE_INTO_PORTAL, "set portal order", "portal") as work:
        write_settings(work.connection, {_SETTING: text})


def use_usual_order(desk: Desk) -> None:
    """Forget the house's own order."""
    with desk.database.work(Intent.TYPE_INTO_PORTAL, "set portal order", "portal") as work:
        drop_settings(work.connection, (_SETTING,))


def offered() -> tuple[str, ...]:
    """Everything that a line can show, in the order of the records."""
    asked = (f"{owner}.{one.name}" for owner in OWNERS for one in questions(subject(owner).record))
    return (*asked, CODE, SERVICES)


def moved(order: Order, field: str, by: int) -> Order:
    """The order with a field one place up (-1) or down (1) in its section; as it is where it stands at the end."""
    found = []
    for section, fields in order:
        mine = list(fields)
        if field in mine:
            place = mine.index(field)
            to = min(max(place + by, 0), len(mine) - 1)
            mine.insert(to, mine.pop(place))
        found.append((section, tuple(mine)))
    return tuple(found)


def without(order: Order, field: str) -> Order:
    """The order with a field left out."""
    return tuple((section, tuple(one for one in fields if one != field)) for section, fields in order)


def with_field(order: Order, field: str) -> Order:
    """The order with a field at the end of the section to which it belongs."""
    usual = next((section for section, fields in usual_order() if field in fields), "")
    owner = field.partition(".")[0]
    section = usual or ("person" if owner == "person" else "case")
    return tuple((one, (*fields, field) if one == section else fields) for one, fields in order)


def _checked(text: str) -> Order:
    try:
        told = json.loads(text)
        found = tuple(
            (str(one["section"]), tuple(str(field) for field in one["fields"])) for one in told["order"]
        )
    except (ValueError, KeyError, TypeError):
        raise _unreadable() from None
    known = set(offered())
    for section, fields in found:
        if section not in SECTIONS or not set(fields) <= known:
            raise _unreadable()
    return found


def _unreadable() -> KnownError:
    return KnownError(
        words("The order of the portal's fields cannot be read."),
        words(
            "Look at the file portal.json of the program, or put the one of the last version in its place."
        ),
    )
