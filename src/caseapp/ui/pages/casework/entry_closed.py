"""An entry that can only be read: parts of it are for others, or the role may not write it."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout

from caseapp.actions.casework.entries import writing_intent
from caseapp.base.words import words
from caseapp.records.fields import Question
from caseapp.records.roles import any_may, may_read
from caseapp.records.sharing import is_fixed
from caseapp.ui.context import Context
from caseapp.ui.editor import Editor
from caseapp.ui.pages.casework.entry_aim import EntryAim
from caseapp.ui.sealed import for_others, sealed_compartments
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import dress, label, picture_label, row

BY_PROGRAM: Mapping[str, tuple[str, ...]] = {
    "plan": ("approved_by", "approved_on"),
    "case": ("closed_by", "closure_approved_by", "closure_approved_on"),
    "trafficking": ("signed_by", "signed_on"),
}
"""Answers that the program fills in, so that nobody types them."""


def close_for_others(editor: Editor, context: Context, aim: EntryAim) -> bool:
    """Whether the entry can only be read; then the form says why, and offers nothing to write."""
    sentence = _why(context, aim)
    if sentence:
        _close(editor, sentence)
    else:
        _close_unreadable(editor, context)
    return bool(sentence)


def _close_unreadable(editor: Editor, context: Context) -> None:
    """Nobody can seal what she could not read again: a provider sealed as safety is not for a nurse to write."""
    for form in editor.forms:
        form.close_answers(partial(_is_for_others, context, BY_PROGRAM.get(form.subject.name, ())))


def _is_for_others(context: Context, by_program: tuple[str, ...], asked: Question) -> bool:
    return asked.name in by_program or not may_read(context.desk.roles, asked.compartment)


def _why(context: Context, aim: EntryAim) -> str:
    """The one sentence over the form; empty where it can be written."""
    sealed = sealed_compartments(aim.stored.record) if aim.stored is not None else ()
    if sealed:
        return for_others(sealed, context.say)
    if aim.stored is not None and is_fixed(aim.stored.record):
        return context.say(
            words("The program wrote this line when something went out, and it stays as it is.")
        )
    if not any_may(context.desk.roles, writing_intent(aim.subject)):
        return context.say(words("Your role may read this entry and not change it."))
    return ""


def _close(editor: Editor, sentence: str) -> None:
    editor.save.hide()
    editor.remove.hide()
    for form in editor.forms:
        form.close_answers(lambda _asked: True)
    whole = editor.layout()
    if isinstance(whole, QVBoxLayout):
        whole.insertWidget(1, _bar(sentence))


def _bar(sentence: str) -> QFrame:
    bar = QFrame()
    dress(bar, "bar-info")
    line = row(picture_label("lock", 18), label(sentence, wrap=True), parent=bar, gap=STEP)
    line.setStretch(1, 1)
    line.setContentsMargins(3 * STEP, STEP, 3 * STEP, STEP)
    return bar
