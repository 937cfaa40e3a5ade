"""For whom papers are drawn, and with which one the page begins."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PapersAim:
    """A case and its person; `about` stands beside the heading, `kind` is a code of `records/handout.PAPER`."""

    person_id: int
    case_id: int
    about: str = ""
    kind: str = "own_copy"
