"""Verdicts as lines of the inbox: what needs something done first, and what is no report in one line for all of them."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from caseapp.actions.office.verdicts import FileState
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.icons import Tint
from caseapp.ui.pages.office.shelters import short_quarter
from caseapp.ui.widgets.plain_table import Entry

if TYPE_CHECKING:
    from caseapp.actions.office.coordinator import FileVerdict

HEADS = (words("File"), words("Shelter"), words("Quarter"), words("Verdict"), words("Why"))
WIDTHS = (192, 144, 90, 172, 0)
_MARKS: dict[FileState, tuple[Words, str, Tint]] = {
    FileState.REFUSED: (words("Refused"), "circle-x", Tint.DANGER),
    FileState.WAITING: (words("Waiting"), "clock", Tint.TEXT),
    FileState.UNREAD: (words("Not read"), "file-x", Tint.MUTED),
    FileState.ACCEPTED: (words("Accepted"), "circle-check", Tint.ACCENT),
    FileState.HERE: (words("Here already"), "circle-check", Tint.MUTED),
    FileState.CARD: (words("Card"), "key-round", Tint.MUTED),
    FileState.ASIDE: (words("No report"), "info", Tint.MUTED),
}
_TOGETHER = frozenset({FileState.UNREAD, FileState.ASIDE})
_MOST_NAMED = 20
"""Names in the tip of a line that stands for many files."""


def needing_first(verdicts: Iterable["FileVerdict"]) -> list["FileVerdict"]:
    """Refusals first, then what waits; what is no report comes last."""
    order = {state: place for place, state in enumerate(_MARKS)}
    return sorted(verdicts, key=lambda one: (order[one.state], one.advice is None))


def lines_of(verdicts: Sequence["FileVerdict"], say: Speaks) -> list[tuple[Entry, ...]]:
    """A line for each file; one for all that were left alone, and one for all that were not read."""
    lines: list[tuple[Entry, ...]] = []
    said: set[FileState] = set()
    for one in verdicts:
        if one.state not in _TOGETHER:
            lines.append(_line(one, [one], say))
        elif one.state not in said:
            said.add(one.state)
            lines.append(_line(one, [each for each in verdicts if each.state is one.state], say))
    return lines


def counted(verdicts: Sequence["FileVerdict"]) -> list[Words]:
    """How many files there are of each state that has any; how many were accepted and refused in any case."""
    number = {state: sum(one.state is state for one in verdicts) for state in FileState}
    accepted, refused = number[FileState.ACCEPTED], number[FileState.REFUSED]
    told = [words("Accepted: {accepted}  ·  refused: {refused}", accepted=accepted, refused=refused)]
    if number[FileState.WAITING]:
        told.append(words("waiting for a card: {number}", number=number[FileState.WAITING]))
    if number[FileState.HERE]:
        told.append(words("here already: {number}", number=number[FileState.HERE]))
    if number[FileState.UNREAD]:
        told.append(words("not read: {number}", number=number[FileState.UNREAD]))
    if number[FileState.ASIDE]:
        told.append(words("left alone: {number}", number=number[FileState.ASIDE]))
    return told


def _line(one: "FileVerdict", all_of_it: Sequence["FileVerdict"], say: Speaks) -> tuple[Entry, ...]:
    mark, icon_name, tint = _MARKS[one.state]
    why = say(one.sentence)
    if one.advice is not None and one.state is not FileState.WAITING:  # for those it stands above the lines
        why = f"{why} {say(one.advice)}"
    return (
        _file(all_of_it, say),
        Entry(one.shelter or "–"),
        Entry(short_quarter(Quarter.parse(one.quarter)) if one.quarter else "–"),
        Entry(say(mark), icon_name, tint),
        Entry(why, tip=why),
    )


def _file(verdicts: Sequence["FileVerdict"], say: Speaks) -> Entry:
    """The name of a file with its place as a tip; nobody outside decides how either of them is drawn."""
    first = verdicts[0].name
    if len(verdicts) == 1:
        return Entry(first, tip=verdicts[0].place)
    names = [one.name for one in verdicts[:_MOST_NAMED]]
    if len(verdicts) > _MOST_NAMED:
        names.append("…")
    text = words("{name} and {n} more", count=len(verdicts) - 1, name=first)
    return Entry(say(text), tip="\n".join(names))
