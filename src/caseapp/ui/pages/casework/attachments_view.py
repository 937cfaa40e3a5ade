"""One picture or paper, shown from memory, with what can be done with it."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.base.language import date_text
from caseapp.base.words import Speaks, words
from caseapp.records.attachment import Kept, kind_label
from caseapp.records.fields import COMPARTMENT_LABELS
from caseapp.ui.line import Line
from caseapp.ui.pages.casework.attachments_list import size_text
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.paper import Asking, Handing, PaperView
from caseapp.ui.widgets.parts import Elided, button, column, label
from caseapp.ui.widgets.picture_view import PictureView


class Drawable(NamedTuple):
    """An attachment, its content, and the unpacked picture where it is one."""

    kept: Kept
    content: bytes
    image: QImage | None


class AttachmentView(QWidget):
    """Signals: what the person wants to do with the attachment that is shown."""

    changing = Signal()
    leaving = Signal()
    removing = Signal()

    def __init__(self, say: Speaks, line: Line, handing: Handing, asking: Asking) -> None:
        super().__init__()
        self.say = say
        self.shown: Drawable | None = None
        self.title = Elided("", "heading")
        self.about = label("", "muted", wrap=True)
        self.change = button(say(words("Change title and day")), self.changing.emit, "quiet", "pencil")
        self.out = button(say(words("Save outside …")), self.leaving.emit, "quiet", "download")
        self.remove = button(say(words("Remove")), self.removing.emit, "danger", "trash-2")
        self.picture = PictureView(say)
        self.paper = PaperView(say, line, asking)
        self.paper.saving.hide()
        self.paper.handing = handing
        self.stack = QStackedWidget()
        for part in (self.picture, self.paper):
            self.stack.addWidget(part)
        inside = column(self, gap=STEP)
        inside.addWidget(self.title)
        inside.addWidget(self.about)
        holder = QWidget()
        flow = Flow(holder)
        for each in (self.change, self.out, self.remove):
            flow.addWidget(each)
        inside.addWidget(holder)
        inside.addWidget(self.stack, 1)

    def show_one(self, drawable: Drawable, *, may_write: bool, may_take_out: bool) -> None:
        """Show an attachment."""
        self.wipe()
        self.shown, kept = drawable, drawable.kept
        code = self.say.code
        self.title.setText(kept.about.title)
        told = (
            date_text(code, kept.about.day), self.say(kind_label(kept.about.kind)),
            self.say(COMPARTMENT_LABELS[kept.about.compartment]), size_text(self.say, kept.size),
        )  # fmt: skip
        self.about.setText(" · ".join(told))
        self.change.setVisible(may_write)
        self.remove.setVisible(may_write)
        self.out.setVisible(may_take_out)
        if drawable.image is not None:
            self.stack.setCurrentWidget(self.picture)
            self.picture.show_picture(drawable.image, kept.about.title)
        else:
            self.stack.setCurrentWidget(self.paper)
            self.paper.show_paper(drawable.content, kept.about.day.isoformat())
            self.paper.saving.hide()

    def wipe(self) -> None:
        """Forget what was shown."""
        self.shown = None
        self.picture.wipe()
        self.paper.wipe()
