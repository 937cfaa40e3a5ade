"""The left side of the page: where a file is let go, what is there already, and why no passport is copied."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from caseapp.actions.casework.attachments import AttachmentList
from caseapp.base.language import date_text, number_text
from caseapp.base.listing import Listing
from caseapp.base.words import Speaks, words
from caseapp.records.attachment import MOST_BYTES, AttachmentKind, Kept
from caseapp.records.fields import COMPARTMENT_LABELS, NO_ANSWER_LABELS, NoAnswer
from caseapp.ui.icons import Tint
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_file
from caseapp.ui.widgets.drop import DropPlace
from caseapp.ui.widgets.parts import Elided, button, card, clear, column, fresh, label, picture_label, row
from caseapp.ui.widgets.print_list import list_part

_MEGA = 1 << 20


def size_text(say: Speaks, size: int) -> str:
    """A size in KB or MB, as languages write numbers."""
    code = say.code
    if size < _MEGA:
        return say(words("{size} KB", size=max(1, round(size / 1024))))
    if size % _MEGA == 0:
        return say(words("{size} MB", size=size // _MEGA))
    whole, tenths = number_text(code, size // _MEGA), size % _MEGA * 10 // _MEGA
    return say(words("{size} MB", size=f"{whole}{'.' if code == 'en' else ','}{tenths}"))


class AttachmentsList(QWidget):
    """`chosen` tells the number of an attachment, `dropped` a file to look at, `noting` the wish to write a number down."""

    chosen = Signal(int)
    dropped = Signal(object)
    noting = Signal()

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.lines: dict[int, QPushButton] = {}
        self.kept: tuple[Kept, ...] = ()
        inside = column(self, gap=2 * STEP)
        inside.setContentsMargins(0, 0, STEP // 2, 2 * STEP)
        text = words(
            "Let a picture (JPEG, PNG) or a paper (PDF) go here. At most {most} MB.", most=MOST_BYTES >> 20
        )
        self.place = DropPlace(say(text))
        self.place.dropped.connect(lambda paths: self.dropped.emit(paths[0]))
        self.choose = button(say(words("Choose a file")), self._choose, icon_name="upload")
        self.taking = QWidget()
        taking = column(self.taking, gap=STEP)
        taking.addWidget(self.place)
        taking.addLayout(row(self.choose, 1))
        inside.addWidget(self.taking)
        inside.addWidget(self._no_copies())
        self.used = label("", "muted", wrap=True)
        inside.addWidget(self.used)
        self._list: QVBoxLayout = column(gap=STEP // 2)
        inside.addLayout(self._list)
        inside.addStretch(1)

    def show_list(self, found: AttachmentList) -> None:
        """Show what is there, the newest first, and how much room it takes."""
        clear(self._list)
        self.lines, self.kept = {}, found.kept
        for kept in found.kept:
            self._list.addWidget(self._line(kept))
        mine = sum(kept.size for kept in found.kept)
        told = words(
            "This case: {mine}. The whole vault: {used} of {most}.",
            mine=size_text(self.say, mine), used=size_text(self.say, found.used), most=size_text(self.say, found.most),
        )  # fmt: skip
        self.used.setText(self.say(told))

    def listing(self) -> Listing:
        """What is there, for paper. A title may hold a name, and stands there only with names."""
        say = self.say
        heads = (words("Picture or paper"), words("Day"), words("Who may read it"), words("Size"))
        rows = [
            (
                say(NO_ANSWER_LABELS[NoAnswer.SEALED]) if one.sealed else one.about.title, date_text(say.code, one.about.day),
                say(COMPARTMENT_LABELS[one.about.compartment]), size_text(say, one.size),
            )
            for one in self.kept
        ]  # fmt: skip
        part = list_part([say(one) for one in heads], rows, named=(0,))
        return Listing("attachments", say(words("Pictures and papers")), (part,))

    def mark(self, number: int) -> None:
        """Show which one stands beside."""
        for each, line in self.lines.items():
            line.setChecked(each == number)

    def _no_copies(self) -> QWidget:
        """Kazakhstan forbids collecting paper copies of identity documents since February 2024 (records/person.py)."""
        frame, inside = card()
        inside.addWidget(label(self.say(words("No copies of identity documents")), "heading", wrap=True))
        text = words(
            "In Kazakhstan it is forbidden since February 2024 to collect copies of passports and identity cards. Write"
            " down the number, and that you saw the document."
        )
        inside.addWidget(label(self.say(text), "muted", wrap=True))
        note = button(self.say(words("Note the number instead")), self.noting.emit, icon_name="pencil")
        inside.addLayout(row(note, 1))
        return frame

    def _line(self, kept: Kept) -> QPushButton:
        about = kept.about
        hidden = self.say(NO_ANSWER_LABELS[NoAnswer.SEALED])
        title = hidden if kept.sealed else about.title
        when = date_text(self.say.code, about.day)
        place = self.say(COMPARTMENT_LABELS[about.compartment])
        told = f"{when} · {place} · {size_text(self.say, kept.size)}"
        made = QPushButton()
        fresh(made, "card")
        made.setCheckable(True)
        made.setAccessibleName(f"{title}, {told}")
        made.setToolTip(title)
        made.setMinimumHeight(7 * STEP)
        sign = "lock" if kept.sealed else "file-text" if about.kind is AttachmentKind.PDF else "eye"
        inside = row(parent=made, gap=STEP + STEP // 2)
        inside.setContentsMargins(2 * STEP, STEP // 2, 2 * STEP, STEP // 2)
        texts = column(gap=0)
        for part in (Elided(title, "heading"), Elided(told, "muted")):
            texts.addWidget(part)
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        picture = picture_label(sign, 20, Tint.ACCENT)
        picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside.addWidget(picture)
        inside.addLayout(texts, 1)
        made.clicked.connect(lambda _on=False: self.chosen.emit(kept.id))
        self.lines[kept.id] = made
        return made

    def _choose(self) -> None:
        path = choose_file(self, self.say(words("Choose a file")), "(*.jpg *.jpeg *.png *.pdf);;(*)")
        if path is not None:
            self.dropped.emit(path)
