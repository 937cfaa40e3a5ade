"""One section of a form. Its boxes are made when it is first opened: most sections of a long form stay folded."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from caseapp.records.fields import NoAnswer, Question, Value
from caseapp.ui.form.field import Field
from caseapp.ui.widgets.fold import Fold

NOTHING_HERE = (NoAnswer.NOT_ASKED, NoAnswer.SEALED)
"""States of a question about which this reader learns nothing."""
_AT_ONCE = 6
"""Boxes that are made in one turn of the event loop."""


class Section:
    """Some questions under one heading. Until a box is made the section holds its answer itself, as it was put."""

    def __init__(self, fold: Fold, make: Callable[[Question, Value | None], Field]) -> None:
        self.fold, self._make = fold, make
        self.waits = False
        """Whether it stands open, and its boxes are made later."""
        self._late = False
        self.asked: list[Question] = []
        self.made: dict[str, Field] = {}
        """The fields by the names of their questions, in their order: those that are made so far."""
        self._held: dict[str, Value] = {}
        fold.opening.connect(self._opened)

    @property
    def fields(self) -> Sequence[Field]:
        """All fields, in their order."""
        self.build()
        return list(self.made.values())

    def is_whole(self) -> bool:
        """Whether all boxes are made."""
        return len(self.made) == len(self.asked)

    def build(self) -> None:
        """Make the boxes that are not made yet."""
        self._build(self.asked)

    def in_parts(self) -> Iterator[Callable[[], None]]:
        """The same, a few boxes at a time."""
        for first in range(0, len(self.asked), _AT_ONCE):
            yield partial(self._build, self.asked[: first + _AT_ONCE])

    def _build(self, upto: Sequence[Question]) -> None:
        """Make boxes up to there, and put them behind the heading in the order of the keys."""
        there = [part for field in self.made.values() for part in field.box.focus_parts()]
        before = there[-1] if there else self.fold.head
        for asked in upto[len(self.made) :]:
            field = self.made[asked.name] = self._make(asked, self._held.get(asked.name))
            self.fold.inside.addWidget(field)
            for part in field.box.focus_parts():
                QWidget.setTabOrder(before, part)
                before = part

    def open(self, *, open_now: bool, late: bool = False) -> None:
        """Open or fold it; `late` leaves its boxes to be made later."""
        self._late = late
        self.fold.set_open(open_now=open_now)
        self._late, self.waits = False, late and open_now

    def _opened(self) -> None:
        if not self._late:
            self.build()

    def put(self, record: Any) -> None:  # noqa: ANN401  of the form's subject
        """Show a record as it stands in the vault."""
        for asked in self.asked:
            value = getattr(record, asked.name)
            self._held[asked.name] = value
            if asked.name in self.made:
                field = self.made[asked.name]
                field.box.put(value)
                field.show_state()
                field.show_finding(None)

    def settle(self, record: Any) -> None:  # noqa: ANN401
        """Note that this record is saved: what was touched is put anew."""
        for asked in self.asked:
            self._held[asked.name] = getattr(record, asked.name)
        for name, field in self.made.items():
            if field.box.touched:
                field.box.put(getattr(record, name))
                field.show_state()

    def answers(self) -> Iterator[tuple[str, Value | None]]:
        """The answers by the names of their questions; None where a required one is missing or cannot be read."""
        for asked in self.asked:
            if asked.name in self.made:
                yield asked.name, self.made[asked.name].box.get()
            else:
                yield asked.name, self._held.get(asked.name, None if asked.required else NoAnswer.NOT_ASKED)

    def answered(self) -> int:
        """How many questions have an answer of which this reader learns something."""
        held = (value for name, value in self._held.items() if name not in self.made)
        shown = (field.box.state() for field in self.made.values())
        return sum(state not in NOTHING_HERE for state in (*held, *shown))


class Fields(Mapping[str, Field]):
    """All fields of a form by the names of their questions. Asking for one makes the boxes of its section."""

    def __init__(self, sections: Sequence[Section]) -> None:
        self._sections = sections

    def __getitem__(self, name: str) -> Field:
        for section in self._sections:
            if any(asked.name == name for asked in section.asked):
                section.build()
                return section.made[name]
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        return any(asked.name == name for section in self._sections for asked in section.asked)

    def __iter__(self) -> Iterator[str]:
        return (asked.name for section in self._sections for asked in section.asked)

    def __len__(self) -> int:
        return sum(len(section.asked) for section in self._sections)

    def made(self) -> Iterator[tuple[str, Field]]:
        """Those whose boxes are made, with their names."""
        for section in self._sections:
            yield from section.made.items()
