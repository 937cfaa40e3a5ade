"""The window over an open vault: a rail of pages, a top bar, the page, and a foot for messages and work."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLineEdit,
    QToolButton,
    QWidget,
)

from caseapp.base.words import words
from caseapp.ui.context import Context, Page
from caseapp.ui.icons import Tint, icon
from caseapp.ui.keeping import Keeping
from caseapp.ui.pages.admin.recovery_banner import RecoveryBanner
from caseapp.ui.pages.admin.users_banner import SignInBanner
from caseapp.ui.places import Place, places_at
from caseapp.ui.preparing import Failed, Preparing
from caseapp.ui.steady import SteadyFocus
from caseapp.ui.theme import STEP
from caseapp.ui.undo_key import UndoKey
from caseapp.ui.widgets.backup_line import BackupLine
from caseapp.ui.widgets.bars import FOOT, MessageBar, WorkBar
from caseapp.ui.widgets.dialogs import ask_unsaved
from caseapp.ui.widgets.one_shown import OneShown
from caseapp.ui.widgets.parts import (
    button,
    chip,
    column,
    dress,
    icon_button,
    label,
    picture_label,
    row,
    shortened,
)
from caseapp.ui.widgets.speaking import language_button

_RAIL = 104
_SEARCH = 232
"""Pixels that the search keeps, however long the names beside it are."""


class Window(QWidget):
    """Shows one page at a time, from `enter` on, and asks before unsaved answers are left."""

    locking = Signal()
    closing = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.say = context, context.say
        self.places = {place.name: place for place in places_at(context.desk)}
        self.pages: dict[str, Page] = {}
        self.current = ""
        self.shown: object = None
        """What the page was last asked to show."""
        self.buttons: dict[str, QToolButton] = {}
        self.search = QLineEdit()
        self.right = QWidget()
        self.messages = MessageBar(self.say, self.right)
        self.work = WorkBar(self.say)
        self.backup = BackupLine(self.say)
        self.stack = OneShown()
        self._lay_out()
        self._listen()

    def enter(self, page: str = "", shown: object = None) -> None:
        """Show a page for the first time: this one, or the one that work begins with."""
        self.go(page or next(iter(self.places)), shown)
        SteadyFocus(self, self.page)

    def _lay_out(self) -> None:
        whole = row(self._rail(), parent=self, gap=0)
        right = column(self.right, gap=0)
        right.addWidget(self._top())
        right.addWidget(RecoveryBanner(self.context))
        right.addWidget(SignInBanner(self.context))
        if self.context.desk.practice:
            right.addWidget(self._practice())
        right.addWidget(self.stack, 1)
        foot = QWidget()
        foot.setFixedHeight(FOOT)
        strip = column(foot, gap=0)
        strip.addWidget(self.backup)
        strip.addWidget(self.work)
        right.addWidget(foot)
        whole.addWidget(self.right, 1)

    def _rail(self) -> QFrame:
        rail = QFrame()
        dress(rail, "rail")
        rail.setFixedWidth(_RAIL)
        inside = column(rail, margin=STEP, gap=STEP // 2)
        group = QButtonGroup(self)
        for place in self.places.values():
            if place.word is not None:
                made = self._rail_button(place)
                group.addButton(made)
                inside.addWidget(made)
                self.buttons[place.name] = made
        inside.addStretch(1)
        return rail

    def _rail_button(self, place: Place) -> QToolButton:
        made = QToolButton()
        dress(made, "rail")
        made.setCheckable(True)
        made.setText(self.say(place.word) if place.word is not None else "")
        made.setIcon(icon(place.icon, Tint.MUTED, checked=Tint.ACCENT))
        made.setIconSize(QSize(22, 22))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setFixedSize(_RAIL - 2 * STEP - 1, 60)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda _on=False: self.go(place.name))
        return made

    def _top(self) -> QFrame:
        top = QFrame()
        dress(top, "top")
        self.search.setPlaceholderText(self.say(words("Find a person (Ctrl+K)")))
        self.search.setAccessibleName(self.say(words("Find a person")))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(_SEARCH)
        self.search.setMaximumWidth(420)
        self.search.addAction(icon("search", Tint.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        for inner in self.search.findChildren(QToolButton):
            inner.setAccessibleName(self.say(words("Find a person")))
        person = shortened(self.context.desk.user, "muted")
        house = shortened(self.context.desk.profile.name, "heading")
        lock = button(
            self.say(words("Lock")), self.locking.emit, "quiet", "lock", self.say(words("Lock (Ctrl+L)"))
        )
        guide = icon_button("circle-help", self.say(words("Guide (F1)")), self._open_guide)
        tongue = language_button(self.say, partial(self.context.voices.changed.emit, "language"))
        line = row(
            self.search,
            1,
            house,
            picture_label("user", 18),
            person,
            tongue,
            guide,
            lock,
            parent=top,
            gap=STEP,
        )
        line.setContentsMargins(2 * STEP, STEP, STEP, STEP)
        line.setStretch(0, 2)
        self.search.setVisible("people" in self.places)
        return top

    def _practice(self) -> QFrame:
        bar = QFrame()
        dress(bar, "bar-warning")
        text = label(
            self.say(words("Practice vault: everybody in it is invented. Write down nobody real here."))
        )
        line = row(chip(self.say(words("Practice")), "warning"), text, 1, parent=bar)
        if "today" in self.places:
            steps = icon_button("list-checks", self.say(words("Your first case")), lambda: self.go("today"))
            steps.setIconSize(QSize(16, 16))
            line.addWidget(steps)
        line.setContentsMargins(2 * STEP, 0, 2 * STEP, 0)
        bar.setMinimumHeight(4 * STEP)
        return bar

    def _listen(self) -> None:
        context = self.context
        context.voices.told.connect(self.messages.tell)
        self.undo = UndoKey(self, context)
        context.voices.going.connect(self.go)
        context.voices.stored.connect(self._stored)
        context.voices.locking.connect(self.locking)
        context.line.trouble.connect(self.messages.tell_trouble)
        context.line.begun.connect(self.work.begin)
        context.line.progressed.connect(self.work.progress)
        context.line.idle.connect(self.work.end)
        context.line.stoppable.connect(self.work.offer_stop)
        self.work.stopped.connect(context.line.stop)
        self.work.needing.connect(self.messages.keep_above)
        self.work.needing.connect(lambda pixels: self.backup.give_way(aside=pixels > 0))
        self.keeping = Keeping(context, self, self.backup)
        self.keeping.refused.connect(self.locking)
        self.search.textEdited.connect(self._search)
        self.search.returnPressed.connect(self._enter)
        for keys, does in (("Ctrl+K", self._to_search), ("Ctrl+L", self.locking.emit)):
            QShortcut(QKeySequence(keys), self).activated.connect(does)
        for place, name in enumerate(self.buttons, start=1):
            QShortcut(QKeySequence(f"Alt+{place}"), self).activated.connect(lambda name=name: self.go(name))

    def _open_guide(self) -> None:
        from caseapp.ui.help.opening import open_help

        open_help(self.window())

    def begin(self, *, at_page: bool = False) -> None:
        """Put the cursor where work begins, once the window is shown: in the search, or on the page where one was working."""
        first = self.search if "people" in self.places and not at_page else self.page()
        QTimer.singleShot(0, first, first.setFocus)
        self.keeping.begin()
        if "people" in self.places:
            self._prepare_people()

    def _prepare_people(self) -> None:
        """A long list is read in the background, so that it stands when it is asked for."""
        desk = self.context.desk

        def then(many: bool) -> None:
            from caseapp.ui.pages.casework.people import PeoplePage

            page = self.made("people") if many else None
            if isinstance(page, PeoplePage):
                page.prepare()
            if many and "charts" in self.places:
                Preparing(self.context.line, self._prepare_charts, self).begin()

        def job(*_ignored: object) -> bool:
            from caseapp.actions.casework.people_list import are_many

            return are_many(desk)

        self.context.line.ask(job, then, owner=self)

    def _prepare_charts(self, failed: Failed) -> None:
        from caseapp.ui.pages.reporting.charts import ChartsPage

        page = self.made("charts")
        if isinstance(page, ChartsPage):
            page.prepare(failed)

    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.current]

    def go(self, name: str, what: object = None) -> None:
        """Show a page, unless the person wants to save the present one first."""
        if self.current and not self.may_leave():
            self._mark()
            return
        self.made(name)
        if name != self.current or (what is not None and what != self.shown):
            self.messages.clear()
        self.current, self.shown = name, what
        self.stack.setCurrentWidget(self.pages[name])
        self.pages[name].arrive(what)
        self._mark()

    def made(self, name: str) -> Page:
        """A page, made when it is needed first."""
        if name not in self.pages:
            self.pages[name] = self.places[name].build(self.context)
            self.stack.addWidget(self.pages[name])
        return self.pages[name]

    def may_leave(self) -> bool:
        """Whether the page may be left: nothing is unsaved, or the person gives it up."""
        sentence = self.page().unsaved()
        return sentence is None or ask_unsaved(self, self.say, sentence)

    def _mark(self) -> None:
        wanted = self.page().belongs_to()
        wanted = self.places[wanted].under or wanted if wanted in self.places else wanted
        under = wanted if wanted in self.buttons else self.places[self.current].under or self.current
        if under in self.buttons:
            self.buttons[under].setChecked(True)

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _search(self, text: str) -> None:
        self.go("people", text)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        if self.current != "people":
            self._search(self.search.text())
        self.page().enter()

    def _stored(self) -> None:
        """Something was written: the page that is shown has seen to itself, others ask anew when they are shown."""
        if self.current == "settings":
            self.keeping.refresh()

    def event(self, event: QEvent) -> bool:
        """Another language makes the window anew; hundreds of parts of the old or the new one need not be told."""
        return event.type() == QEvent.Type.LanguageChange or super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before unsaved answers are lost."""
        if not self.may_leave():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
