"""One section of a form. Its boxes are made when it is first opened: most sections of a long form stay folded."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from caseapp.records.fields import NoAnswer, Question, Value
from caseapp.ui.form.field import Field
from caseapp.ui.line import Later
from caseapp.ui.widgets.fold import Fold

NOTHING_HERE = (NoAnswer.NOT_ASKED, NoAnswer.SEALED)
"""States of a question about which this reader learns nothing."""


class Section:
    """Some questions under one heading. Until its boxes are made it holds the answers itself, as they were put."""

    def __init__(self, fold: Fold, make: Callable[[Question, Value | None], Field], later: Later) -> None:
        self.fold, self._make, self._later = fold, make, later
        self.below = False
        """Whether it is opened below what is seen at first: its boxes are made in a later turn of the event loop."""
        self.asked: list[Question] = []
        self.made: dict[str, Field] = {}
        """The fields by the names of their questions: all of them, or none yet."""
        self._held: dict[str, Value] = {}
        fold.opening.connect(self._opened)

    @property
    def fields(self) -> Sequence[Field]:
        """All fields, in their order."""
        self.build()
        return list(self.made.values())

    def build(self) -> None:
        """Make the boxes, if that was not done yet, and put them behind the heading in the order of the keys."""
        if self.made:
            return
        before: QWidget = self.fold.head
        for asked in self.asked:
            field = self.made[asked.name] = self._make(asked, self._held.get(asked.name))
            self.fold.inside.addWidget(field)
            for part in field.box.focus_parts():
                QWidget.setTabOrder(before, part)
                before = part

    def _opened(self) -> None:
        if self.below and not self.made:
            self._later(self.build, self.fold)
        else:
            self.build()

    def put(self, record: Any) -> None:  # noqa: ANN401  of the form's subject
        """Show a record as it stands in the vault."""
        for asked in self.asked:
            value = getattr(record, asked.name)
            if not self.made:
                self._held[asked.name] = value
                continue
            field = self.made[asked.name]
            field.box.put(value)
            field.show_state()
            field.show_finding(None)

    def settle(self, record: Any) -> None:  # noqa: ANN401
        """Note that this record is saved: what was touched is put anew."""
        if not self.made:
            self.put(record)
        for name, field in self.made.items():
            if field.box.touched:
                field.box.put(getattr(record, name))
                field.show_state()

    def answers(self) -> Iterator[tuple[str, Value | None]]:
        """The answers by the names of their questions; None where a required one is missing or cannot be read."""
        for asked in self.asked:
            if self.made:
                yield asked.name, self.made[asked.name].box.get()
            else:
                yield asked.name, self._held.get(asked.name, None if asked.required else NoAnswer.NOT_ASKED)

    def answered(self) -> int:
        """How many questions have an answer of which this reader learns something."""
        if self.made:
            return sum(field.box.state() not in NOTHING_HERE for field in self.made.values())
        return sum(value not in NOTHING_HERE for value in self._held.values())


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
