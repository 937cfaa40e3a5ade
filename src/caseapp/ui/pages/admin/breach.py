"""A computer with the records was lost or stolen: what is known, what follows from it, and the notice."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.actions.safekeeping.breach_advice import Alongside, Condition, Disk, Loss
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.admin.breach_parts import Chips, Moment
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, card, clear, column, icon_button, label, row, top_row
from caseapp.ui.widgets.reading import ReadingColumn, lay_under

if TYPE_CHECKING:
    from caseapp.actions.safekeeping.breach import Assessment
    from caseapp.ui.pages.admin.breach_found import FoundParts

_NOTHING, _UNKNOWN = "nothing", "unknown"
_CONDITIONS = (
    (Condition.OFF, words("Switched off")),
    (Condition.LOCKED, words("On, the records locked")),
    (Condition.OPEN, words("On, the records open")),
    (Condition.UNKNOWN, words("Not known")),
)
_DISKS = (
    (Disk.ENCRYPTED, words("Yes")),
    (Disk.PLAIN, words("No")),
    (Disk.UNKNOWN, words("Not known")),
)
_ALONGSIDE = (
    (_NOTHING, words("Nothing else")),
    (Alongside.PASSPHRASE, words("A written passphrase")),
    (Alongside.CARD, words("The recovery card")),
    (Alongside.BACKUP, words("A stick with a backup")),
    (_UNKNOWN, words("Not known")),
)
_OWN = (
    ("own", words("The same records as here")),
    ("other", words("Records of another office")),
)


class BreachPage(Page):
    """Questions first; then what was on the computer, what to do now, and the notice. Nothing of it is kept."""

    title = words("The computer was lost or stolen")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._column = ReadingColumn(STEP)
        self._inside = self._column.inside
        back = icon_button("arrow-left", self.say(words("Back to the settings")), self._back)
        head = top_row(back, label(self.say(self.title), "title"), 1)
        about = words(
            "Stay calm: the records on it are encrypted. Answer what you know; what you do not know may stay open. You"
            " can come back and answer again."
        )
        self._inside.addWidget(label(self.say(about), wrap=True))
        self._questions()
        self._results = QWidget()
        self._found: QVBoxLayout = column(self._results, gap=2 * STEP)
        self.found: FoundParts | None = None
        self._inside.addWidget(self._results)
        self._inside.addStretch(1)
        self.area = lay_under(self, head, self._column)

    def _back(self) -> None:
        self.context.go("settings")

    def _questions(self) -> None:
        frame, inside = card()
        inside.setSpacing(2 * STEP)
        self._inside.addWidget(frame)
        say, today = self.say, self.context.clock.today()
        now = self.context.clock.now().astimezone()
        self.discovered = Moment(say, words("When did you notice that it is gone?"), today, now)
        self.last_seen = Moment(say, words("When was it last seen?"), today)
        self.condition = Chips(say, words("How was it then?"), _CONDITIONS)
        self.alongside = Chips(
            say, words("What was with it?"), _ALONGSIDE, many=True, alone=frozenset({_NOTHING, _UNKNOWN})
        )
        self.disk = Chips(say, words("Was the whole disk encrypted (BitLocker, LUKS)?"), _DISKS)
        self.own = Chips(say, words("Which records were on it?"), _OWN)
        self.own.choose("own")
        for part in (self.discovered, self.last_seen, self.condition, self.alongside, self.disk, self.own):
            inside.addWidget(part)
        self.trouble = label("", "error", wrap=True)
        self.trouble.hide()
        inside.addWidget(self.trouble)
        self.answer = button(self.say(words("Show what to do")), self.assess, "primary", "shield-check")
        inside.addLayout(row(self.answer, 1))

    def loss(self) -> Loss | None:
        """What was answered, or None where a moment cannot be read or the moment of discovery is missing."""
        discovered, last_seen = self.discovered.read(), self.last_seen.read()
        if discovered is None or self.last_seen.is_wrong():
            return None
        alongside = self.alongside.chosen()
        known = bool(alongside) and _UNKNOWN not in alongside
        return Loss(
            discovered,
            last_seen,
            Condition(self.condition.one() or Condition.UNKNOWN),
            Disk(self.disk.one() or Disk.UNKNOWN),
            frozenset(Alongside(one) for one in alongside - {_NOTHING}) if known else None,
            own_records=self.own.one() != "other",
        )

    def assess(self) -> None:
        """Ask what follows from the answers, and show it."""
        loss, desk = self.loss(), self.context.desk
        self.trouble.setVisible(loss is None)
        if loss is None:
            self.trouble.setText(
                self.say(
                    words("Write days as 31.12.2026 and hours as 14:30. The moment you noticed it is needed.")
                )
            )
            return

        def job(*_ignored: object) -> "Assessment":
            from caseapp.actions.safekeeping import breach

            return breach.assess(desk, loss)

        self.ask(job, self.show_found, self._refused)

    def show_found(self, found: "Assessment") -> None:
        """Show what was on the computer, what to do, and the notice."""
        from caseapp.ui.pages.admin.breach_found import FoundParts

        self.trouble.hide()
        clear(self._found)
        self.found = FoundParts(self, found)
        self._found.addWidget(self.found)
        self.area.verticalScrollBar().rangeChanged.connect(self._show_results)

    def _show_results(self) -> None:
        """Once the results have their place, bring them to the top."""
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.disconnect(self._show_results)
        QTimer.singleShot(0, self, lambda: bar.setValue(self._results.y() - STEP))

    def _refused(self, error: KnownError) -> None:
        """Whoever may not look after the records can still do the first thing."""
        advice = words(
            "Call the manager of the shelter now: only she can see what was on it and write the notice."
        )
        self.trouble.setText(f"{self.say(error.sentence)} {self.say(advice)}")
        self.trouble.show()
