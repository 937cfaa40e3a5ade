"""For whom a whole is rounded, and how: the partner, the day of the agreement, the base. A part of the page of the whole."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from caseapp.base.words import Words, words
from caseapp.statistics.summary import BASES, Rounding
from caseapp.ui.context import Page
from caseapp.ui.form.days import pick_day
from caseapp.ui.form.typed import day_text, read_day
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.parts import button, card, column, icon_button, label, row

_NAMES = {3: words("3 (±2)"), 5: words("5 (±4)")}


class RoundingPart(QWidget):
    """`asked` is told with a `Rounding` when everything is written."""

    asked = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.say, self.shown = page, page.say, False
        self.known: dict[str, Rounding] = {}
        self.partner, self.agreed = QLineEdit(), QLineEdit()
        self.partner.setMaxLength(200)
        self.partner.editingFinished.connect(self._fill_in)
        self.agreed.setFixedWidth(130)
        self.agreed.setPlaceholderText(self.say(words("dd.mm.yyyy")))
        self.base = Combo([(str(base), self.say(_NAMES[base])) for base in BASES])
        self.base.setFixedWidth(110)
        self.calendar = icon_button("calendar", self.say(words("Choose from a calendar")), self._pick)
        self.begin = button(self.say(words("Round")), self._ask, "primary")
        self.fixed = label("", "muted", wrap=True)
        self.trouble = label("", "error", wrap=True)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        frame, inside = card()
        boxes = row(gap=2 * STEP)
        day = row(self.agreed, self.calendar, gap=STEP // 2)
        for name, box, part, wide in (
            (words("Partner"), self.partner, row(self.partner), 1),
            (words("Day of the agreement"), self.agreed, day, 0),
            (words("To multiples of"), self.base, row(self.base), 0),
        ):
            box.setAccessibleName(self.say(name))
            said = label(self.say(name), "heading")
            said.setBuddy(box)
            one = column(gap=STEP // 2)
            one.addWidget(said)
            one.addLayout(part)
            boxes.addLayout(one, wide)
        last = column()
        last.addStretch(1)
        last.addWidget(self.begin)
        boxes.addLayout(last)
        inside.addLayout(boxes)
        inside.addWidget(self.fixed)
        inside.addWidget(self.trouble)
        column(self).addWidget(frame)

    def offer(self, partners: Sequence[Rounding], fixed: Rounding | None) -> None:
        """Who was given rounded numbers before, and how this quarter was rounded where it was."""
        self.known = {one.recipient.casefold(): one for one in partners}
        names = QCompleter([one.recipient for one in partners], self.partner)
        self.partner.setCompleter(names)
        base = fixed.base if fixed is not None else BASES[-1]
        self.base.choose(str(base))
        self.base.setEnabled(fixed is None)
        self.fixed.setText(self.say(_FREE if fixed is None else _FIXED))
        self.fixed.show()
        self.trouble.hide()
        self._fill_in()
        self.shown = True
        self.show()

    def leave(self) -> None:
        """Another audience was chosen."""
        self.shown = False
        self.hide()

    def _fill_in(self) -> None:
        """What is known of a partner who has been given numbers before."""
        found = self.known.get(" ".join(self.partner.text().split()).casefold())
        if found is None or self.agreed.text().strip():
            return
        self.agreed.setText(day_text(date.fromisoformat(found.agreed)))
        if self.base.isEnabled():
            self.base.choose(str(found.base))

    def _ask(self) -> None:
        name = " ".join(self.partner.text().split())
        agreed = read_day(self.agreed.text(), self._today())
        if not name:
            self._tell(words("Write the name of the partner."), self.partner)
        elif agreed is None or agreed > self._today():
            self._tell(words("Write the day of the agreement; it is not in the future."), self.agreed)
        else:
            self.trouble.hide()
            self.asked.emit(Rounding(int(self.base.key()), name, agreed.isoformat()))

    def _tell(self, text: Words, box: QLineEdit) -> None:
        self.trouble.setText(self.say(text))
        self.trouble.show()
        box.setFocus()

    def _today(self) -> date:
        return self.page.context.desk.clock.today()

    def _pick(self) -> None:
        chosen = pick_day(self.agreed, read_day(self.agreed.text(), self._today()) or self._today())
        if chosen is not None:
            self.agreed.setText(day_text(chosen))


_FREE = words(
    "What partners may see is rounded, and nothing that is hidden: the tables add up, and every number says how far the true one can be"
    " away. The first file fixes it for all partners, because numbers that are rounded twice are known better."
)
_FIXED = words(
    "This quarter was handed out rounded already: every partner is given the same numbers, with the partner’s own name."
)
