"""Title, day and readers of a picture or paper that is about to be kept, or whose title is changed."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from caseapp.base.words import Speaks, Words, words
from caseapp.records.attachment import COMPARTMENTS, MOST_TITLE
from caseapp.records.fields import COMPARTMENT_LABELS, Compartment
from caseapp.ui.form.days import pick_day
from caseapp.ui.form.typed import day_text, read_day
from caseapp.ui.sealed import readers
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.parts import button, column, icon_button, label, row


class AttachmentForm(QWidget):
    """`kept` is told when everything is filled in; `given_up` when it shall not be."""

    kept = Signal()
    given_up = Signal()

    def __init__(self, say: Speaks, today: date) -> None:
        super().__init__()
        self.say, self.today = say, today
        inside = column(self, gap=STEP)
        self.heading = label("", "heading", wrap=True)
        self.remarks = label("", "warning", wrap=True)
        self.title = QLineEdit()
        self.title.setMaxLength(MOST_TITLE)
        self.day = QLineEdit()
        self.day.setFixedWidth(150)
        self.where = Combo(searched=False)
        self.readers = label("", "muted", wrap=True)
        self.trouble = label("", "error", wrap=True)
        self.where.currentIndexChanged.connect(self._tell_readers)
        self.title.returnPressed.connect(self.kept.emit)
        inside.addWidget(self.heading)
        inside.addWidget(self.remarks)
        self._put(
            words("Title of the picture or paper"),
            self.title,
            words("A word by which it is found: what it is, from whom."),
        )
        inside.addWidget(self._name(words("Day of the picture or paper"), self.day))
        pick = icon_button("calendar", say(words("Choose from a calendar")), self._pick)
        inside.addLayout(row(self.day, pick, 1))
        self.where_heading = self._name(words("Who may see it"), self.where)
        for part in (self.where_heading, self.where, self.readers, self.trouble):
            inside.addWidget(part)
        self.keep = button(say(words("Keep it in the case")), self.kept.emit, "primary", "check")
        self.leave = button(say(words("Cancel")), self.given_up.emit, "quiet")
        inside.addLayout(row(self.keep, self.leave, 1))

    def begin(self, name: str, remarks: Iterable[Words], places: Iterable[Compartment]) -> None:
        """A new file of that name, with what was done to it."""
        self._show(name, remarks)
        self.title.setText("")
        self.day.setText(day_text(self.today))
        offered = [one for one in COMPARTMENTS if one in tuple(places)]
        self.where.offer((one.value, self.say(COMPARTMENT_LABELS[one])) for one in offered)
        if len(offered) == 1:
            self.where.choose(offered[0].value)
        for part in (self.where_heading, self.where, self.readers):
            part.show()
        self._tell_readers()
        self.title.setFocus()

    def change(self, title: str, day: date) -> None:
        """Another title and day of one that is there; who may see it stays."""
        self._show("", ())
        self.heading.setText(self.say(words("Change title and day")))
        self.title.setText(title)
        self.day.setText(day_text(day))
        for part in (self.where_heading, self.where, self.readers):
            part.hide()
        self.title.setFocus()

    def answer(self) -> tuple[str, date, Compartment | None] | None:
        """Title, day, and where it shall lie (None where that stays); None where something is missing, and says what."""
        day = read_day(self.day.text(), self.today)
        code = self.where.key()
        if not self.title.text().strip():
            self._missing(words("Give it a title, so that it is found again."), self.title)
            return None
        if day is None:
            text = words("This is not a day. Write it as 31.12.2026, or only 3 for the 3rd of this month.")
            self._missing(text, self.day)
            return None
        if not self.where.isHidden() and not code:
            self._missing(words("Choose who may see it."), self.where)
            return None
        self.trouble.setText("")
        return self.title.text(), day, Compartment(code) if not self.where.isHidden() else None

    def tell(self, sentence: Words) -> None:
        """Show why it was not kept."""
        self.trouble.setText(self.say(sentence))

    def _show(self, name: str, remarks: Iterable[Words]) -> None:
        told = [self.say(one) for one in remarks]
        self.heading.setText(self.say(words("Keep “{name}”", name=name)))
        self.remarks.setText("\n".join(told))
        self.remarks.setVisible(bool(told))
        self.trouble.setText("")

    def _missing(self, sentence: Words, box: QWidget) -> None:
        self.tell(sentence)
        box.setFocus()

    def _name(self, name: Words, box: QWidget) -> QWidget:
        box.setAccessibleName(self.say(name))
        return label(self.say(name))

    def _put(self, name: Words, box: QWidget, help_text: Words) -> None:
        inside = self.layout()
        for part in (self._name(name, box), box, label(self.say(help_text), "muted", wrap=True)):
            if inside is not None:
                inside.addWidget(part)

    def _tell_readers(self) -> None:
        code = self.where.key()
        told = words("Can read it: {roles}.", roles=readers([Compartment(code)], self.say)) if code else None
        self.readers.setText(self.say(told) if told is not None else "")

    def _pick(self) -> None:
        chosen = pick_day(self.day, read_day(self.day.text(), self.today) or self.today)
        if chosen is not None:
            self.day.setText(day_text(chosen))
