"""The practice shelter's rooms, and who gets which bed: two people are never in one bed in the same night."""

import heapq
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from caseapp.records.accommodation import Bed, Room

_NIGHTS_USUAL = 38
_SHARE_STAYING = 0.75


@dataclass(frozen=True, slots=True)
class InventedRoom:
    """A room with its beds, in the order in which they get their numbers, from 1 upwards."""

    room: Room
    beds: tuple[Bed, ...]


def invent_house(people: int, quarters: int, since: date) -> tuple[InventedRoom, ...]:
    """Rooms for so many people over so many quarters: a shelter that is mostly two thirds full."""
    at_once = people / max(1, quarters) * _SHARE_STAYING * _NIGHTS_USUAL / 91
    rooms = max(1, round(at_once / 8))
    plan = [("men", 4)] * (rooms * 2) + [("women", 2)] * rooms + [("families", 3)] * max(1, rooms // 2)
    return tuple(
        InventedRoom(
            Room(
                name=str(number), kind="family" if who == "families" else "bedroom", who_for=who,
                step_free=number == len(plan), in_use_from=since,
            ),
            tuple(Bed(label=f"{number}.{place}", in_use_from=since) for place in range(1, beds + 1)),
        )
        for number, (who, beds) in enumerate(plan, start=1)
    )  # fmt: skip


def beds_by_group(rooms: tuple[InventedRoom, ...]) -> dict[int, str]:
    """For whom each bed is (men, women, families), by the bed's number."""
    groups = [str(room.room.who_for) for room in rooms for _ in room.beds]
    return dict(enumerate(groups, start=1))


class FreeBeds:
    """Hands out beds. Ask for them in the order of arrival."""

    def __init__(self, beds: Mapping[int, str]) -> None:
        self._free: dict[str, list[tuple[date, int]]] = {}
        for bed, group in beds.items():
            self._free.setdefault(group, []).append((date.min, bed))

    def take(self, group: str, arrived: date, left: date | None) -> int | None:
        """A bed of a group that is free from a day on; None where there is none. A departure frees it the same day."""
        waiting = self._free.get(group, [])
        if not waiting or waiting[0][0] > arrived:
            return None
        bed = waiting[0][1]
        heapq.heapreplace(waiting, (left or date.max, bed))
        return bed
