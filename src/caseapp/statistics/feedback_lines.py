"""A feedback sheet put into lines to read: the same on the screen and on paper.

Shares and averages are worked out here from two numbers of the sheet; nothing else is added to what came.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from caseapp.base.language import number_text
from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.statistics.definitions import (
    category_label,
    measure_label,
    measure_section,
    population_label,
    sections,
    table_title,
)
from caseapp.statistics.feedback_sheet import FeedbackSheet, Figure
from caseapp.statistics.spoken import least_text, percent_text
from caseapp.statistics.targets import indicator_name

NOTHING = "–"
COLUMN_NAMES: tuple[Words, ...] = (
    words("Yours"), words("Share"), words("The whole"), words("Share"), words("Others, on average"),
)  # fmt: skip
ABOUT_NUMBERS = words(
    "“–”: hidden, not counted, or not given. Shares are whole per cent of all persons counted. “Others, on average” is the whole less"
    " yours, divided by the number of other shelters in it."
)

NIGHTS, BEDS, OCCUPANCY = "bed_nights", "bed_nights_available", "occupancy"


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One number of the shelter beside the whole. Shares in whole per cent; None where there is nothing to show."""

    name: Words
    own: int | None
    whole: int | None
    own_share: int | None = None
    whole_share: int | None = None
    average: int | None = None
    """What the other shelters of the whole have on average, rounded."""
    percent: bool = False
    """Whether the numbers themselves are per cent."""


@dataclass(frozen=True, slots=True)
class SheetPart:
    """Lines under one title."""

    title: Words
    lines: tuple[SheetLine, ...]


@dataclass(frozen=True, slots=True)
class TargetLine:
    """A target of the shelter, and the year so far: exact, or at least so much."""

    name: Words
    year: int
    target: int
    so_far: int | None
    at_least: int


def parts_of(sheet: FeedbackSheet) -> tuple[SheetPart, ...]:
    """All numbers, in the order of the report: persons of a section, its tables, its amounts."""
    found: list[SheetPart] = []
    for section in sections():
        plain = [one for one in sheet.figures if one.id in section.tables and _is_plain(one)]
        amounts = [one for one in sheet.figures if one.unit and measure_section(one.id) == section.number]
        if plain:
            found.append(SheetPart(section.title, tuple(_person_line(sheet, one) for one in plain)))
        found += (part for table in section.tables if (part := _table(sheet, table)) is not None)
        if amounts:
            title = words("{section}: amounts", section=section.title)
            found.append(SheetPart(title, tuple(_amount_line(sheet, one) for one in amounts)))
    return tuple(found)


def targets_of(sheet: FeedbackSheet) -> tuple[TargetLine, ...]:
    """The shelter's own targets."""
    return tuple(
        TargetLine(indicator_name(one.id), one.year, one.target, one.cumulative, one.at_least)
        for one in sheet.targets
    )


def facts_of(sheet: FeedbackSheet, office: str) -> tuple[tuple[Words, Words], ...]:
    """What a sheet is about, who sent it, and what was late or disputed; `office` is the reader's own name for the sender."""
    report = words(
        "number {sequence}, revision {revision}",
        sequence=sheet.report.sequence,
        revision=sheet.report.revision,
    )
    period = Quarter.parse(sheet.quarter)
    return (
        (words("From"), Words("{name}", {"name": office})),
        (words("To"), Words("{name}", {"name": sheet.shelter.name})),
        (words("Quarter"), Words("{quarter}", {"quarter": period})),
        *([(words("Half-year"), _HALF_YEAR)] if len(period.quarters()) > 1 else []),
        (
            words("Written on"),
            words("{day}, sheet {edition}", day=_day(sheet.made_at), edition=sheet.edition),
        ),
        (words("Your report"), report),
        (words("Deadline"), _timing(sheet)),
        *((words("Disputed"), said) for said in _disputes(sheet)),
        (words("The whole"), about_whole(sheet)),
    )


_HALF_YEAR = words(
    "It stands in the place of two quarters: where this sheet says quarter, the half-year is meant. The whole rests on shelters that"
    " report by half-years alone."
)


def about_whole(sheet: FeedbackSheet) -> Words:
    """On whom the numbers of the whole rest."""
    if not sheet.behind:
        return words(
            "Too few shelters had reported: with their sum, one of them could be worked out. So only your own numbers stand here."
        )
    if sheet.within:
        return words(
            "{behind} of {reported} shelters that had reported, yours among them. A number stands there only where all of them"
            " publish it.",
            behind=sheet.behind, reported=sheet.reported,
        )  # fmt: skip
    return words(
        "{behind} of {reported} shelters that had reported, without yours. A number stands there only where all of them publish it.",
        behind=sheet.behind, reported=sheet.reported,
    )  # fmt: skip


def _timing(sheet: FeedbackSheet) -> Words:
    due = date.fromisoformat(sheet.due)
    if not sheet.days_late:
        return words("{day}; your report was issued in time", day=due)
    return words("{day}; your report was issued {n} days later", count=sheet.days_late, day=due)


def _disputes(sheet: FeedbackSheet) -> Iterator[Words]:
    for one in sheet.disputes:
        since = date.fromisoformat(one.on)
        if one.settled_on is None:
            yield words("since {day}; not settled yet", day=since)
        else:
            yield words("on {day}; settled on {end}", day=since, end=date.fromisoformat(one.settled_on))


def _day(moment: str) -> date:
    return date.fromisoformat(moment[:10])


def _is_plain(figure: Figure) -> bool:
    """Whether it is a number of persons of its own, such as all new ones, and no answer of a table."""
    return not figure.key and figure.id.startswith("persons_")


def _person_line(sheet: FeedbackSheet, figure: Figure) -> SheetLine:
    return SheetLine(table_title(figure.id), figure.own, figure.whole, average=_average(sheet, figure))


def _table(sheet: FeedbackSheet, table: str) -> SheetPart | None:
    """A table with its shares; its margin is their denominator and stands above as the number of persons."""
    mine = {one.key: one for one in sheet.figures if one.id == table and one.population}
    total = mine.pop((), None) if not table.startswith("persons_") else None
    answers = [one for key, one in mine.items() if key]
    if not answers:
        return None
    lines = [_answer_line(sheet, one, total) for one in answers]
    if total is not None:
        lines.append(
            SheetLine(
                words("All: {population}", population=population_label(total.population)), total.own, total.whole,
                average=_average(sheet, total),
            )
        )  # fmt: skip
    return SheetPart(table_title(table), tuple(lines))


def _answer_line(sheet: FeedbackSheet, figure: Figure, total: Figure | None) -> SheetLine:
    own_share = _share(figure.own, total.own) if total else None
    whole_share = _share(figure.whole, total.whole) if total else None
    name = _answers([category_label(*pair) for pair in figure.key])
    return SheetLine(name, figure.own, figure.whole, own_share, whole_share, _average(sheet, figure))


def _answers(labels: list[Words]) -> Words:
    first, *rest = labels
    for one in rest:
        first = Words("{first}, {second}", {"first": first, "second": one})
    return first


def _amount_line(sheet: FeedbackSheet, figure: Figure) -> SheetLine:
    if figure.id != OCCUPANCY:
        return SheetLine(measure_label(figure.id), figure.own, figure.whole, average=_average(sheet, figure))
    whole = {one.id: one.whole for one in sheet.figures if one.unit}
    return SheetLine(
        measure_label(OCCUPANCY), figure.own, _share(_of(whole, NIGHTS), _of(whole, BEDS)), percent=True
    )


def _of(numbers: Mapping[str, int | None], name: str) -> int | None:
    return numbers.get(name)


def _share(part: int | None, whole: int | None) -> int | None:
    """A whole percentage, halves rounded up, only where both numbers are there and the whole is not nothing."""
    if part is None or not whole:
        return None
    return (200 * part + whole) // (2 * whole)


def _average(sheet: FeedbackSheet, figure: Figure) -> int | None:
    """What the others have on average: never over fewer than three."""
    own = figure.own if sheet.within else 0
    if figure.whole is None or own is None or sheet.others < 3 or own > figure.whole:
        return None
    return (2 * (figure.whole - own) + sheet.others) // (2 * sheet.others)


def values_of(line: SheetLine, code: str) -> tuple[str, ...]:
    """The five numbers of a line, as they are written."""
    numbers = (line.own, line.own_share, line.whole, line.whole_share, line.average)
    shares = (line.percent, True, line.percent, True, False)
    return tuple(
        NOTHING if number is None else percent_text(code, number) if share else number_text(code, number)
        for number, share in zip(numbers, shares, strict=True)
    )


def so_far_text(line: TargetLine, code: str) -> str:
    """The year so far: exact, at least so much, or nothing."""
    if line.so_far is not None:
        return number_text(code, line.so_far)
    return least_text(code, line.at_least) if line.at_least else NOTHING
