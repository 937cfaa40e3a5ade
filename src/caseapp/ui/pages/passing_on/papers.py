"""Papers for the person herself: chosen on the left, seen on the right as they will be printed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QPushButton, QWidget

from caseapp.actions.passing_on import paper_files, papers
from caseapp.actions.passing_on.paper_files import Paged
from caseapp.actions.passing_on.papers import PAPER, SECTIONS, Order, PaperKind
from caseapp.base.language import SPOKEN
from caseapp.base.words import words
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.passing_on.papers_aim import PapersAim
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.paper import PaperView
from caseapp.ui.widgets.parts import (
    button,
    card,
    column,
    dress,
    icon_button,
    label,
    row,
    scroller,
    shortened,
    top_row,
)

if TYPE_CHECKING:
    from caseapp.actions.passing_on.papers import Offer

_LEFT = 340
"""Pixels of the column with the choices."""
_COVERED = frozenset({PaperKind.OWN_COPY, PaperKind.PLAN, PaperKind.SAFETY_PLAN})
"""Papers that tell of one person, and so can have a neutral cover."""


class PapersPage(Page):
    """`arrive` takes a PapersAim. Each choice draws the paper anew; printing and saving are written down before."""

    title = words("Papers for the person")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.aim: PapersAim | None = None
        self.kind = PaperKind.OWN_COPY
        self.kinds: dict[PaperKind, QPushButton] = {}
        self.parts: dict[str, QCheckBox] = {}
        self.view = PaperView(self.say, context.line)
        self.view.handing = self._hand
        self._drawn: Order | None = None
        self._offering = False
        self._lay_out()

    def _lay_out(self) -> None:
        say = self.say
        whole = column(self, gap=0)
        self.about = shortened(look="muted")
        back = icon_button("arrow-left", say(words("Back to the person")), self._back)
        whole.addLayout(top_row(back, label(say(self.title), "title"), self.about, 1))
        left = QWidget()
        self._choices = column(left, gap=STEP)
        self._choices.setContentsMargins(0, 0, STEP, STEP)
        self._warn()
        self._choose_paper()
        self._choose_language()
        self._choose_parts()
        self._choices.addStretch(1)
        area = scroller(left)
        area.setFixedWidth(_LEFT)
        line = row(gap=2 * STEP)
        line.setContentsMargins(3 * STEP, STEP, 3 * STEP, STEP)
        line.addWidget(area)
        line.addWidget(self.view, 1)
        whole.addLayout(line, 1)

    def _warn(self) -> None:
        frame, inside = card()
        dress(frame, "bar-warning")
        inside.addWidget(
            label(self.say(words("A paper can be found by the wrong person")), "heading", wrap=True)
        )
        text = words(
            "Ask first whether it is safe to have it. It can also be read here, kept at our place, given a neutral cover, or"
            " printed without some parts."
        )
        inside.addWidget(label(self.say(text), wrap=True))
        self.read_here = button(self.say(words("It was only read here")), self._only_read, "", "eye")
        inside.addWidget(self.read_here)
        self._choices.addWidget(frame)

    def _choose_paper(self) -> None:
        self._choices.addWidget(label(self.say(words("Paper")), "heading"))
        group = QButtonGroup(self)
        for kind in PaperKind:
            made = button(self.say(PAPER.label(kind.value)), look="segment")
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.clicked.connect(lambda _on=False, kind=kind: self.choose(kind))
            group.addButton(made)
            self.kinds[kind] = made
            self._choices.addWidget(made)

    def _choose_language(self) -> None:
        self._choices.addWidget(label(self.say(words("Language of the paper")), "heading"))
        self.language = Combo(tuple(SPOKEN.items()), searched=False)
        self.language.setAccessibleName(self.say(words("Language of the paper")))
        self.language.currentIndexChanged.connect(lambda _place: self._draw())
        self._choices.addWidget(self.language)
        self.cover = QCheckBox(self.say(words("With a neutral cover")))
        self.cover.toggled.connect(lambda _on: self._draw())
        self._choices.addWidget(self.cover)

    def _choose_parts(self) -> None:
        self._parts = QWidget()
        inside = column(self._parts, gap=STEP // 2)
        inside.addWidget(label(self.say(words("Parts of the copy")), "heading"))
        for one in SECTIONS:
            tick = QCheckBox(self.say(one.title))
            tick.toggled.connect(lambda _on: self._draw())
            self.parts[one.key] = tick
            inside.addWidget(tick)
        self.sealed = label(self.say(words("Grey parts are for others to read.")), "small", wrap=True)
        inside.addWidget(self.sealed)
        self._choices.addWidget(self._parts)

    # ------------------------------------------------------------ what is drawn

    def arrive(self, what: object = None) -> None:
        """Begin with the client's language and the parts that endanger least."""
        if isinstance(what, PapersAim):
            self.aim = what
            self.kind = PaperKind(what.kind)
        aim, desk, usual = self.aim, self.context.desk, self.say.code
        if aim is None:
            return
        self.about.setText(aim.about)
        self.view.wipe()
        self.ask(lambda *_ignored: papers.offer(desk, aim.case_id, usual), self.show_offer)

    def show_offer(self, found: "Offer") -> None:
        """Set the choices, and draw."""
        self._offering = True
        self.language.choose(found.language)
        self.cover.setChecked(False)
        for key, tick in self.parts.items():
            tick.setChecked(key in found.first)
            tick.setEnabled(key in found.readable)
        self.sealed.setVisible(len(found.readable) < len(self.parts))
        self._offering = False
        self.choose(self.kind)

    def choose(self, kind: PaperKind) -> None:
        """Another paper."""
        self.kind = kind
        self.kinds[kind].setChecked(True)
        self._parts.setVisible(kind is PaperKind.OWN_COPY)
        self.cover.setVisible(kind in _COVERED)
        self._draw()

    def order(self) -> Order | None:
        """What is chosen; None before anything is."""
        if self.aim is None or not self.language.key():
            return None
        chosen = frozenset(key for key, tick in self.parts.items() if tick.isChecked())
        covered = self.cover.isChecked() and self.kind in _COVERED
        return Order(self.aim.case_id, self.kind, self.language.key(), chosen, covered)

    def _draw(self) -> None:
        order, desk, say = self.order(), self.context.desk, self.say
        if order is None or self._offering:
            return

        def job(*_ignored: object) -> tuple[bytes, Paged]:
            pdf = papers.draw_paper(desk, order, say)
            return pdf, paper_files.opened(pdf)

        self.ask(job, lambda found: self._show(order, *found))

    def _show(self, order: Order, pdf: bytes, paper: Paged) -> None:
        if order == self.order():
            self._drawn = order
            self.view.show_paper(pdf, "notes", paper)

    # ------------------------------------------------------------ out of the program

    def _hand(self, way: str, does: Callable[[], None]) -> None:
        order, desk = self._drawn, self.context.desk
        if order is not None:
            self.ask(
                lambda *_ignored: papers.note_handed(desk, order, way), lambda _nothing: self._noted(does)
            )

    def _noted(self, does: Callable[[], None]) -> None:
        self.context.voices.stored.emit()
        does()

    def _only_read(self) -> None:
        def told() -> None:
            self.context.tell(words("Written down: the paper was read here and not taken along."))

        self._hand("read", told)

    def _back(self) -> None:
        self.context.go("person", self.aim.person_id if self.aim is not None else None)
