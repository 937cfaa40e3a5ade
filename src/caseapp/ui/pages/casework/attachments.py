"""Pictures and papers of a case: what is there on the left, what is looked at or added on the right."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.records.attachment import WRITING, AttachmentKind
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.casework.attachments_aim import AttachmentsAim
from caseapp.ui.pages.casework.attachments_form import AttachmentForm
from caseapp.ui.pages.casework.attachments_list import AttachmentsList
from caseapp.ui.pages.casework.attachments_out import OutForm
from caseapp.ui.pages.casework.attachments_view import AttachmentView, Drawable
from caseapp.ui.pages.casework.entry_aim import EntryAim
from caseapp.ui.theme import FORM_WIDTH, STEP
from caseapp.ui.widgets.dialogs import sure
from caseapp.ui.widgets.parts import Elided, column, empty_note, icon_button, label, row, scroller, top_row
from caseapp.ui.widgets.picture_view import read_picture
from caseapp.ui.widgets.print_list import print_button

if TYPE_CHECKING:
    from caseapp.actions.casework.attachments import AttachmentList, Looked, Shown
    from caseapp.actions.desk import Desk

_LEFT = 376
"""Pixels of the list."""


class AttachmentsPage(Page):
    """`arrive` takes an `AttachmentsAim`."""

    title = words("Pictures and papers")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.aim: AttachmentsAim | None = None
        self.file: Looked | None = None
        whole = column(self, gap=0)
        back = icon_button("arrow-left", self.say(words("Back to the person")), self._back)
        self.about = Elided("", "muted")
        self.list = AttachmentsList(self.say)
        printing = print_button(self, "attachments", self.list.listing)
        whole.addLayout(top_row(back, label(self.say(self.title), "title"), self.about, printing))
        self.list.dropped.connect(self.look_at)
        self.list.chosen.connect(self.show_number)
        self.list.noting.connect(self._note_number)
        self.form = AttachmentForm(self.say, context.clock.today())
        self.form.kept.connect(self.keep)
        self.form.given_up.connect(self._show_again)
        self.out = OutForm(self.say)
        self.out.saving.connect(self._save_outside)
        self.out.given_up.connect(self._show_again)
        self.view = AttachmentView(self.say, context.line, self._hand, self._let_draw)
        self.view.changing.connect(self._change)
        self.view.leaving.connect(self._leave)
        self.view.removing.connect(self._ask_removing)
        text = words(
            "Choose one on the left, or let a file go there. It is kept encrypted in the vault, and shown only here."
        )
        self.empty = empty_note("paperclip", self.say(words("Nothing is chosen")), self.say(text))
        self.stack = QStackedWidget()
        self._parts = {part: _narrow(part) for part in (self.form, self.out)}
        for each in (self.empty, self.view, *self._parts.values()):
            self.stack.addWidget(each)
        left = scroller(self.list)
        left.setFixedWidth(_LEFT)
        line = row(left, self.stack, gap=2 * STEP)
        line.setContentsMargins(3 * STEP, STEP, 3 * STEP, 2 * STEP)
        line.setStretch(1, 1)
        whole.addLayout(line, 1)

    def arrive(self, what: object = None) -> None:
        """Show the attachments of a case."""
        if isinstance(what, AttachmentsAim):
            self.aim = what
            self.about.setText(what.about)
            self.view.wipe()
            self.file = None
            self.stack.setCurrentWidget(self.empty)
            if what.shown:
                self.show_number(what.shown)
        self._read()

    # ------------------------------------------------------------ reading

    def _read(self) -> None:
        aim, desk = self.aim, self.context.desk
        if aim is None:
            return

        def job(*_ignored: object) -> "AttachmentList":
            from caseapp.actions.casework import attachments

            return attachments.list_attachments(desk, aim.case_id)

        self.ask(job, self.show_list)

    def show_list(self, found: "AttachmentList") -> None:
        """Show what is there; who may write nothing is not offered to."""
        self.list.show_list(found)
        self.list.taking.setVisible(any(self.context.may(intent) for intent in WRITING.values()))
        self.list.mark(self.view.shown.kept.id if self.view.shown is not None else 0)

    def show_number(self, number: int) -> None:
        """Read and show one attachment; its picture is unpacked by the worker."""
        desk = self.context.desk

        def job(*_ignored: object) -> Drawable:
            from caseapp.actions.casework import attachments

            shown: Shown = attachments.show_attachment(desk, number)
            kind = shown.kept.about.kind
            image = None if kind is AttachmentKind.PDF else read_picture(shown.content, kind.value)
            return Drawable(shown.kept, shown.content, image)

        self.ask(job, self.show_one)
        self.list.mark(number)

    def show_one(self, drawable: Drawable) -> None:
        """Show what was read."""
        if self.aim is None or drawable.kept.about.case_id != self.aim.case_id:
            return
        self.stack.setCurrentWidget(self.view)
        self.view.show_one(
            drawable,
            may_write=self.context.may(WRITING[drawable.kept.about.compartment]),
            may_take_out=self.context.may(Intent.TAKE_OUT_ATTACHMENTS),
        )
        self.list.mark(drawable.kept.id)

    # ------------------------------------------------------------ adding and changing

    def look_at(self, path: Path) -> None:
        """Look at a file, and ask for its title."""

        def job(*_ignored: object) -> "Looked":
            from caseapp.actions.casework import attachments

            return attachments.look_at(path)

        self.ask(job, lambda looked: self.show_looked(path.name, looked))

    def show_looked(self, name: str, looked: "Looked") -> None:
        """Ask what a file is that may be kept."""
        from caseapp.actions.casework import attachments

        self.file = looked
        self.list.mark(0)
        self.form.begin(name, looked.remarks, attachments.compartments_to_write(self.context.desk.roles))
        self.stack.setCurrentWidget(self._parts[self.form])

    def keep(self) -> None:
        """Keep the file, or the new title of the one that is shown."""
        answer, aim, desk, file = self.form.answer(), self.aim, self.context.desk, self.file
        shown = self.view.shown
        if answer is None or aim is None:
            return
        title, day, where = answer

        def job(progress: Progress, stop: Stop) -> int:
            from caseapp.actions.casework import attachments

            if file is not None and where is not None:
                return attachments.add_attachment(
                    desk, aim.case_id, file, title, day, where, progress, stop
                ).id
            if shown is None:
                return 0
            return attachments.rename_attachment(desk, shown.kept.id, shown.kept.version, title, day).id

        self.form.keep.setEnabled(False)
        self.ask(job, self._kept, self._not_kept)

    def _kept(self, number: int) -> None:
        self.form.keep.setEnabled(True)
        self.file = None
        self.context.voices.stored.emit()
        self.show_number(number)
        self._read()

    def _not_kept(self, error: KnownError) -> None:
        self.form.keep.setEnabled(True)
        self.form.tell(error.sentence)

    def _change(self) -> None:
        if self.view.shown is not None:
            self.file = None
            about = self.view.shown.kept.about
            self.form.change(about.title, about.day)
            self.stack.setCurrentWidget(self._parts[self.form])

    def _show_again(self) -> None:
        self.file = None
        self.stack.setCurrentWidget(self.view if self.view.shown is not None else self.empty)

    # ------------------------------------------------------------ going out, and away

    def _leave(self) -> None:
        if self.view.shown is not None:
            self.out.begin(self.view.shown.kept)
            self.stack.setCurrentWidget(self._parts[self.out])

    def _save_outside(self, job: "Callable[[Desk], None]", told: Words) -> None:
        desk = self.context.desk
        self.ask(lambda *_ignored: job(desk), lambda _nothing: self._saved(told), self._not_saved)

    def _saved(self, told: Words) -> None:
        prints, self.out.prints = self.out.prints, None
        self._show_again()
        if prints is not None:
            prints()
        self.context.voices.stored.emit()
        self.context.tell(told, "warning")

    def _not_saved(self, error: KnownError) -> None:
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self.out.tell(self.say(error.sentence) + advice)

    def _let_draw(
        self, job: Callable[[], Any], then: Callable[[Any], None], failed: Callable[[KnownError], None]
    ) -> None:
        """Papers of others are drawn while the worker waits for their own process."""
        self.ask(lambda *_ignored: job(), then, failed)

    def _hand(self, _way: str, does: Callable[[], None]) -> None:
        """A paper goes to a printer once it is said for whom, and the consent, the list and the log know it."""
        if self.view.shown is not None:
            self.out.begin(self.view.shown.kept, does)
            self.stack.setCurrentWidget(self._parts[self.out])

    def _ask_removing(self) -> None:
        question = words(
            "Remove this for ever? It cannot be brought back. Older backups hold it until they are replaced."
        )
        if sure(self, self.say, question, words("Remove"), danger=True):
            self.remove_shown()

    def remove_shown(self) -> None:
        """Take the attachment that is shown out of the vault."""
        shown, desk = self.view.shown, self.context.desk
        if shown is None:
            return
        kept = shown.kept

        def job(*_ignored: object) -> None:
            from caseapp.actions.casework import attachments

            attachments.remove_attachment(desk, kept.id, kept.version)

        self.ask(job, self._removed)

    def _removed(self, _nothing: None) -> None:
        self.view.wipe()
        self.stack.setCurrentWidget(self.empty)
        self.context.voices.stored.emit()
        self.context.tell(words("Removed."))
        self._read()

    def _note_number(self) -> None:
        aim = self.aim
        if aim is not None:
            back = aim.person.id
            self.context.go("entry", EntryAim("person", 0, aim.person, "person", back, aim.about))

    def _back(self) -> None:
        if self.aim is not None:
            self.view.wipe()
            self.context.go("person", self.aim.person.id)


def _narrow(part: QWidget) -> QWidget:
    """A form beside the list: no line grows longer than is good to read."""
    holder = QWidget()
    inside = column(holder)
    part.setMaximumWidth(FORM_WIDTH)
    inside.addWidget(part)
    inside.addStretch(1)
    return scroller(holder)
