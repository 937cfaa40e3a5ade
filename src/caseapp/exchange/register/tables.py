"""Finding the headings of a sheet, and what each of its columns means."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from caseapp.exchange.register.columns import KEY, OURS, Headings, Target
from caseapp.exchange.register.rows import Cell
from caseapp.exchange.register.spellings import fold
from caseapp.exchange.register.values import is_blank, text_of
from caseapp.records.countries import alpha2_of

_LOOK_AT = 15
"""Rows at the top of a sheet among which the headings are looked for."""

_IDENTIFIERS = (KEY, "instanceID", "meta/instanceID", "_uuid", "KEY", "meta/rootUuid")
_SENT = ("SubmissionDate", "_submission_time", "end", "start", "today")
_FORM_ONLY = ("submissiontime", "submissiondate")
_ADDRESS = ("person.street", "person.city", "person.state", "person.postal_code", "person.country")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its place from 0, its heading as a person sees it, and what it means."""

    place: int
    heading: str
    target: Target | None


@dataclass(frozen=True, slots=True)
class Table:
    """The headings of a sheet. `first` is the number of the first row below them, from 1.

    `named` says that names of fields stand over the columns, not labels only, and `by_names` is what the columns mean
    by these alone. `identifier` and `sent` are places of columns of a form server: the form's own identifier, and
    when it was sent.
    """

    columns: tuple[Column, ...]
    first: int
    named: bool
    form: bool
    identifier: int | None = None
    sent: int | None = None
    by_names: tuple[Column, ...] = ()


def find_table(rows: Iterable[Sequence[Cell]], headings: Headings) -> Table | None:
    """The headings among the first rows of a sheet; None where nothing is understood."""
    top = [[text_of(cell) for cell in row] for row in islice(rows, _LOOK_AT)]
    for number, row in enumerate(top):
        if sum(headings.named(text) is not None for text in row if text) >= 2:
            below = top[number + 1] if number + 1 < len(top) else []
            return _named(row, below if _stand_labels(row, below, headings) else [], number, headings)
    for number, row in enumerate(top):
        filled = [text for text in row if text]
        hits = sum(headings.labelled(text) is not None for text in filled)
        if hits >= 2 and hits * 3 >= len(filled):
            return _labelled(row, number, headings)
    return None


def _stand_labels(names: Sequence[str], below: Sequence[str], headings: Headings) -> bool:
    """Whether the row under the names holds labels: in our own export it is the one without a key."""
    key = _first(names, (KEY,))
    if key is not None:
        return bool(any(below)) and not "".join(below[key : key + 1])
    return _are_labels(below, headings)


def _are_labels(row: Sequence[str], headings: Headings) -> bool:
    filled = [text for text in row if text]
    return sum(headings.labelled(text) is not None for text in filled) >= max(2, len(filled) / 2)


def _named(names: Sequence[str], labels: Sequence[str], number: int, headings: Headings) -> Table:
    width = max(len(names), len(labels))
    names, labels = ([*row, *[""] * (width - len(row))] for row in (names, labels))
    identifier, sent = _first(names, _IDENTIFIERS), _first(names, _SENT)
    ours = identifier is not None and fold(names[identifier]) == fold(KEY)
    form = not ours and (identifier is not None or any(fold(name) in _FORM_ONLY for name in names))
    meanings = [_meaning(name, label, headings) for name, label in zip(names, labels, strict=True)]
    shown = [label or name for name, label in zip(names, labels, strict=True)]
    return Table(
        _columns(shown, meanings), number + (3 if any(labels) else 2), named=True, form=form,
        identifier=identifier, sent=sent, by_names=_columns(shown, [headings.named(name) if name else None for name in names]),
    )  # fmt: skip


def _labelled(labels: Sequence[str], number: int, headings: Headings) -> Table:
    meanings = [(headings.named(label) or headings.labelled(label)) if label else None for label in labels]
    identifier, sent = _first(labels, _IDENTIFIERS), _first(labels, _SENT[:2])
    form = identifier is not None
    return Table(
        _columns(labels, meanings), number + 2, named=False, form=form, identifier=identifier, sent=sent
    )


def _meaning(name: str, label: str, headings: Headings) -> Target | None:
    """The name's meaning, unless the label is one of the standard's and says something else.

    In IOM's templates the row of names is hidden and out of step with the labels in the five columns of the
    address: who fills in the sheet sees the label only.
    """
    by_name, by_label = headings.named(name) if name else None, headings.published(label) if label else None
    if by_name is not None and name.startswith(OURS):
        return by_name
    if by_name is None:
        return headings.labelled(label or name) if label or name else None
    return by_label if by_label is not None and by_label.path != by_name.path else by_name


def _columns(shown: Sequence[str], meanings: Sequence[Target | None]) -> tuple[Column, ...]:
    """The columns, each meaning taken once: of two alike the first counts.

    The published form calls the title "Second Name" too, so the second column of that heading is the title.
    """
    taken: set[Target] = set()
    columns: list[Column] = []
    for place, (heading, meaning) in enumerate(zip(shown, meanings, strict=True)):
        second = meaning == Target("person.surname") and meaning in taken and fold(heading) == "secondname"
        target = Target("person.title") if second else meaning
        columns.append(Column(place, heading, None if target in taken else target))
        taken |= {target} if target else set()
    return tuple(columns)


def _first(names: Sequence[str], wanted: Sequence[str]) -> int | None:
    """The place of the first wanted name, with or without groups of a form before it."""
    for want in wanted:
        for place, name in enumerate(names):
            if name and fold(name) in (fold(want), fold(f"data/{want}")):
                return place
    return None


def settle_address(table: Table, rows: Iterable[Sequence[Cell]]) -> Table:
    """The same table, with the meanings by name for the address where the cells under it speak for the names.

    A program that fills in the template may go by the names, a person goes by the labels; the column of the
    country tells the two apart, because its cells can be recognised.
    """
    by_label, by_name = _place(table.columns, "person.country"), _place(table.by_names, "person.country")
    if by_label is None or by_name is None or by_label == by_name:
        return table
    for_label, for_name = _countries(rows, by_label, by_name)
    if for_label or not for_name:
        return table
    turned = tuple(
        new if new.target and new.target.path in _ADDRESS else old
        for old, new in zip(table.columns, table.by_names, strict=True)
    )
    return replace(table, columns=turned)


def _place(columns: Iterable[Column], path: str) -> int | None:
    return next((column.place for column in columns if column.target == Target(path)), None)


def _countries(rows: Iterable[Sequence[Cell]], first: int, second: int) -> tuple[int, int]:
    """How many cells of two columns are countries."""
    counts = [0, 0]
    for row in rows:
        for number, place in enumerate((first, second)):
            if place < len(row) and not is_blank(row[place]):
                counts[number] += alpha2_of(text_of(row[place])) is not None
    return counts[0], counts[1]
