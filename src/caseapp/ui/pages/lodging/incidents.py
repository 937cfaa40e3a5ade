"""House incidents and the counts of past nights, as two lists."""

from typing import Any, ClassVar

from caseapp.base.words import words
from caseapp.records.subject import Stored
from caseapp.ui.pages.lodging.house import HousePage, Part

_PARTS: tuple[Part, ...] = (
    Part(
        "incident",
        (("day", 120), ("kind", 0), ("harm", 150), ("state", 190), ("follow_up_on", 130)),
        words("No incidents are written down"),
        words(
            "What happened in the house, without needless detail about anybody. The details are sealed: only who holds the key"
            " of safety reads them."
        ),
    ),
    Part(
        "night",
        (("day", 130), ("present", 130), ("away", 130), ("children", 110), ("meals", 130), ("worker", 0)),
        words("No night was counted yet"),
        words("Every night that was counted, with what was seen. To correct one, count it again under Beds."),
    ),
)


class IncidentsPage(HousePage):
    """Two lists behind tabs, like the work of the house."""

    title = words("Incidents and night counts")
    parts: ClassVar[tuple[Part, ...]] = _PARTS
    place: ClassVar[str] = "incidents"

    def belongs_to(self) -> str:
        """Part of the beds."""
        return "beds"

    def _open(self, name: str, stored: Stored[Any] | None) -> None:
        """A night is not written like an entry: it is counted."""
        if name == "night":
            self.context.go("night", stored.record.day if stored is not None else None)
        else:
            super()._open(name, stored)
