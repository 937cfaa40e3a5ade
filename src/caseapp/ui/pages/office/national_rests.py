"""What a whole rests on, and what its audience should know of it: the card above the numbers."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.base.words import Speaks, Words, words
from caseapp.statistics.national import Audience
from caseapp.statistics.summary import Rounding
from caseapp.ui.icons import Tint
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import card, label, picture_label, row

if TYPE_CHECKING:
    from caseapp.actions.office.national import NationalView


def rests_on(view: "NationalView", say: Speaks) -> QWidget:
    """The card of a view; only that of the office names shelters."""
    frame, inside = card()
    inside.setSpacing(STEP // 2)
    number = len(view.summary.shelters)
    rests = words("Shelters whose reports are added up: {number}", number=number)
    _part(inside, say, rests, sorted(view.shelter_names.values()), "circle-check", Tint.ACCENT)
    late = words("Late: {number}", number=len(view.late))
    awaited = words("Awaited, still in time: {number}", number=len(view.awaited))
    half = words("Shelters that report by half-years: {number}", number=len(view.by_half_years))
    disputed = words("Disputed: {number}", number=len(view.disputed))
    taken_back = words("Card taken back: {number}", number=len(view.card_taken_back))
    for head, names, sign in (
        (disputed, view.disputed, "message-square"),
        (taken_back, view.card_taken_back, "triangle-alert"),
        (late, view.late, "triangle-alert"),
        (awaited, view.awaited, "clock"),
        (half, view.by_half_years, "calendar"),
    ):
        if names:
            inside.addSpacing(STEP // 2)
            _part(inside, say, head, sorted(names), sign)
    if view.by_half_years:
        inside.addWidget(label(say(_BY_HALF_YEARS), "muted", wrap=True))
    inside.addSpacing(STEP // 2)
    for text in _about(view):
        inside.addWidget(label(say(text), "muted", wrap=True))
    return frame


def _part(
    inside: QVBoxLayout, say: Speaks, head: Words, names: Sequence[str], sign: str, tint: Tint = Tint.MUTED
) -> None:
    inside.addLayout(row(picture_label(sign, 20, tint), label(say(head), "heading"), 1))
    if names:
        inside.addWidget(label(" · ".join(names), wrap=True))


def _about(view: "NationalView") -> list[Words]:
    added_up = _EXACT if view.from_exact else _ADDED_UP
    if view.audience is Audience.OFFICE:
        return [added_up]
    rounding = view.summary.rounding
    if rounding is not None:
        return _about_rounded(view, rounding)
    if view.audience is Audience.RESTRICTED:
        return [_PARTNER, added_up]
    proved = words(
        "The auditor looked at {counts} counts, beside all public wholes that were issued before.",
        counts=view.summary.protection.checked,
    )
    if not view.issued_on:
        return [_PUBLIC, proved, _NOT_FIXED]
    fixed = words(
        "Fixed since {day}: these numbers stay as they are. A report that comes in later stands in the view of the office.",
        day=date.fromisoformat(view.issued_on),
    )
    return [_PUBLIC, proved, fixed]


def _about_rounded(view: "NationalView", rounding: Rounding) -> list[Words]:
    day = date.fromisoformat(rounding.agreed)
    made = words(
        "For {partner}, under the agreement of {day}: each number is a multiple of {base}, and the true one is at most {margin} larger or"
        " smaller.",
        partner=rounding.recipient, day=day, base=rounding.base, margin=rounding.margin,
    )  # fmt: skip
    proved = words(
        "{n} numbers were checked one by one, apart from the rounding.", count=view.summary.protection.checked
    )
    if not view.issued_on:
        return [made, _ROUNDED, proved]
    handed = words(
        "Handed out on {day}: these numbers stay as they are.", day=date.fromisoformat(view.issued_on)
    )
    return [made, _ROUNDED, proved, handed]


_ROUNDED = words(
    "Only numbers that partners may see are rounded; what is hidden stays hidden. The tables add up as they stand, and what is missing"
    " to a sum is rounded in the same way."
)
_BY_HALF_YEARS = words(
    "Their numbers are about two quarters at once, so they are in no quarter of the whole, but in its year."
)
_ADDED_UP = words(
    "Only numbers that the shelters published are added up. Where one of them hides a number, the others together"
    " say at least how many."
)
_EXACT = words(
    "Worked out from the exact tables that shelters handed over, and from what the others published. Numbers are hidden in it until"
    " nobody can work one below the threshold out, neither beside all reports nor beside earlier wholes."
)
_PARTNER = words("For a partner under agreement: the sums of the office, and no shelter is named.")
_PUBLIC = words(
    "For everybody: no number below 11, at least three shelters behind each, none of them with nearly all of it, and nothing"
    " hidden can be worked out from what is shown. Numbers that say “at least” are rounded down to tens."
)
_NOT_FIXED = words(
    "Not handed out yet. The first export fixes these numbers for good, because a second whole of the same quarter would"
    " tell, by subtraction, what the late shelters have. Wait until enough reports are here."
)
