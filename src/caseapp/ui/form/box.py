"""What all boxes share: an answer, or one of the three reasons why there is none."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp.base.words import Speaks, Words
from caseapp.records.fields import NO_ANSWER_LABELS, NoAnswer, Question, Value


class Box(QWidget):
    """The place for one answer.

    A box that nobody touched gives back exactly what was put in, whatever a widget of Qt would make of it (a line
    edit joins lines, a text edit turns no-break spaces into spaces).
    """

    shows_state = True
    """Whether the box itself has a place where "not asked" stands in grey."""
    edited = Signal()
    """The person changed something."""
    settled = Signal()
    """The person left the box or made a choice: time to check."""

    def __init__(self, question: Question, say: Speaks, today: date) -> None:
        super().__init__()
        self.question, self.say, self.today = question, say, today
        self.touched = False
        self._kept: Value | None = None if question.required else NoAnswer.NOT_ASKED
        self._state: NoAnswer | None = NoAnswer.NOT_ASKED

    def put(self, value: Value) -> None:
        """Show an answer as it stands in the vault."""
        self._kept, self.touched = value, False
        if isinstance(value, NoAnswer):
            self._empty(value)
        else:
            self._state = None
            self._fill(value)
        self.show_state()

    def get(self) -> Value | None:
        """The answer; None where a required one is missing or what stands here cannot be read."""
        if not self.touched:
            return self._kept
        if self._state is not None:
            return None if self.question.required else self._state
        return self._read()

    def state(self) -> NoAnswer | None:
        """Why there is no answer, or None where there is one."""
        return self._state

    def set_state(self, state: NoAnswer) -> None:
        """Say that there is no answer, and why (by the menu or a key)."""
        self.touched = True
        self._empty(state)
        self.show_state()
        self.edited.emit()
        self.settled.emit()

    def clear_state(self, *, filled: bool) -> None:
        """Note that the person wrote something, or took the last of it away (which means not asked)."""
        self.touched = True
        self._state = None if filled else NoAnswer.NOT_ASKED
        self.show_state()
        self.edited.emit()

    def touch(self) -> None:
        """Read the answer from the widget from now on, as after typing."""
        self.touched = True

    def draft(self) -> dict[str, Any]:
        """What stands here, readable or not, in simple types."""
        return {"state": self._state.value if self._state is not None else "", "typed": self._standing()}

    def take_draft(self, draft: Mapping[str, Any]) -> None:
        """Put back what `draft` gave; it counts as typed."""
        self.touched = True
        self._wipe()
        self._state = NoAnswer(draft["state"]) if draft["state"] else None
        self._retype(draft["typed"])
        self.show_state()

    def problem(self) -> Words | None:
        """Why what stands here cannot be read, or None."""
        return None

    def focus_parts(self) -> Sequence[QWidget]:
        """The controls inside, in tab order; the first takes the focus and the accessible name."""
        raise NotImplementedError

    def _fill(self, value: Value) -> None:
        raise NotImplementedError

    def _wipe(self) -> None:
        raise NotImplementedError

    def _read(self) -> Value | None:
        raise NotImplementedError

    def _standing(self) -> Any:  # noqa: ANN401  text, or a list or mapping of texts
        raise NotImplementedError

    def _retype(self, typed: Any) -> None:  # noqa: ANN401
        raise NotImplementedError

    def show_state(self) -> None:
        """Show the state inside the box where it has a place for that."""

    def state_text(self) -> str:
        """The state in words, empty where there is an answer."""
        if self._state is None or self.question.required:
            return ""
        return self.say(NO_ANSWER_LABELS[self._state])

    def _empty(self, state: NoAnswer) -> None:
        self._state = None
        self._wipe()
        self._state = state
