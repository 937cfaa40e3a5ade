"""Answers that are for others to read: the mark that stands in their place, and the sentence that says for whom."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QWidget

from caseapp.base.words import Speaks, words
from caseapp.records.fields import NO_ANSWER_LABELS, Compartment, NoAnswer, questions
from caseapp.records.roles import ROLE_LABELS, Role, compartments_of
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import label, picture_label, row

_SIGN = 16


def sealed_compartments(record: Any) -> tuple[Compartment, ...]:  # noqa: ANN401  a record of any subject
    """The compartments of a record of which something is answered that the reader may not read, in their order."""
    kind: type = type(record)
    found = {asked.compartment for asked in questions(kind) if getattr(record, asked.name) is NoAnswer.SEALED}
    return tuple(one for one in Compartment if one in found)


def readers(compartments: Iterable[Compartment], say: Speaks) -> str:
    """The roles that hold the keys of all these compartments, in words."""
    wanted = frozenset(compartments)
    held = [role for role in Role if role is not Role.COORDINATOR and wanted <= compartments_of((role,))]
    return ", ".join(say(ROLE_LABELS[role]) for role in held)


def for_others(compartments: Iterable[Compartment], say: Speaks) -> str:
    """One calm sentence over a form that cannot be changed because parts of it are for others."""
    named = readers(compartments, say)
    if not named:
        return say(
            words(
                "Some answers here are for several others to read. You see the rest and cannot change this entry."
            )
        )
    return say(
        words(
            "Some answers here are for others to read: {roles}. You see the rest and cannot change this entry.",
            roles=named,
        )
    )


def sealed_mark(say: Speaks) -> QWidget:
    """A lock and the words "For others to read"."""
    made = QWidget()
    line = row(
        picture_label("lock", _SIGN), label(say(NO_ANSWER_LABELS[NoAnswer.SEALED]), "muted"), 1, parent=made
    )
    line.setContentsMargins(0, STEP, 0, STEP)
    return made
