"""From a free bed to a stay in it: for somebody with an open case, or for somebody who is admitted first."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from caseapp.actions.casework import people
from caseapp.ui.context import Page
from caseapp.ui.pages.casework.entry_aim import EntryAim

if TYPE_CHECKING:
    from caseapp.actions.casework.people import PersonFile


@dataclass(frozen=True, slots=True)
class BedAim:
    """The bed that waits for whoever is admitted, and from which day on."""

    bed: int
    arrived: date


def stay_aim(aim: BedAim, case_id: int, about: str) -> EntryAim:
    """The form of a new stay with bed and day filled in."""
    start = {"bed": aim.bed, "arrived": aim.arrived, "kind": "shelter"}
    return EntryAim("stay", case_id, None, "beds", None, about, start)


def lead_to_bed(page: Page, person_id: int, aim: BedAim) -> None:
    """After an admission: straight to the stay in the bed from which one came, and from there to her page."""
    desk = page.context.desk

    def show(file: "PersonFile") -> None:
        newest = file.cases[0]
        stay = stay_aim(aim, newest.case.id, newest.code)
        page.context.go("entry", replace(stay, back="person", back_to=person_id))

    page.ask(lambda *_ignored: people.read_person(desk, person_id), show)
