"""Over the list of people: what it is narrowed by, one button for each question, and the filters that are kept."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from caseapp.actions.casework.people_filters import LONGEST_NAME, Index, KeptFilter
from caseapp.base.words import Speaks, Words, words
from caseapp.records import SUBJECTS
from caseapp.records.people_filter import FACETS, Facet, PeopleFilter
from caseapp.ui.icons import Tint, icon
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import button, clear, column, icon_button, row

_NAMED = 2
"""Chosen answers that a button names; of more it tells the number."""
_SERVICES = {subject.service: subject.title for subject in SUBJECTS if subject.service}
_NONE = words("Not assigned")


def answer_words(facet: Facet, code: str) -> Words:
    """An answer to a question as it is offered."""
    if facet.name == "services":
        return _SERVICES.get(code, Words("{code}", {"code": code}))
    if facet.choices is not None:
        return facet.choices.label(code)
    return _NONE if code == "none" else Words("{code}", {"code": code})


class Filters(QWidget):
    """Tells by `changed` what is wanted now; the page says with `show_filter` what is shown.

    `keeping` carries the name under which the present filter shall be kept, `dropping` the number of one that shall go.
    """

    changed = Signal(object)
    keeping = Signal(str)
    dropping = Signal(int)

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.filter = PeopleFilter()
        self.index = Index(())
        self.kept: dict[int, QPushButton] = {}
        self._filters: tuple[KeptFilter, ...] = ()
        whole = column(self, gap=STEP)
        self._kept = QWidget()
        self._kept_flow = Flow(self._kept)
        self._kept.hide()
        facets = QWidget()
        flow = Flow(facets)
        self.facets = {facet.name: self._facet(facet) for facet in FACETS}
        for made in self.facets.values():
            flow.addWidget(made)
        self.everybody = button(say(words("Show everybody")), self._clear, "quiet", "x")
        self.keep = button(say(words("Keep this filter")), self._ask_name, "quiet", "filter")
        self.drop = button(say(words("Remove this filter")), self._drop, "quiet", "trash-2")
        for part in (self.everybody, self.keep, self.drop):
            flow.addWidget(part)
        whole.addWidget(self._kept)
        whole.addWidget(facets)
        whole.addWidget(self._naming())
        self.show_filter(self.filter)

    def show_filter(self, wanted: PeopleFilter) -> None:
        """Show what the list is narrowed by."""
        self.filter = wanted
        for facet in FACETS:
            self._show_facet(facet, wanted.chosen.get(facet.name, frozenset()))
        active = self._active()
        for number, made in self.kept.items():
            made.setChecked(active is not None and active.number == number)
        self.everybody.setVisible(not wanted.is_empty())
        self.keep.setVisible(not wanted.is_empty() and active is None)
        self.drop.setVisible(active is not None)
        if active is not None or wanted.is_empty():
            self.naming.hide()

    def show_kept(self, kept: tuple[KeptFilter, ...], count: Callable[[PeopleFilter], int]) -> None:
        """Show the filters that are kept, each with how many people it leaves."""
        self._filters = kept
        clear(self._kept_flow)
        self.kept = {}
        for one in kept:
            made = button(f"{one.name}  {count(one.filter)}", look="filter")
            text = words("{name}: {n} people", count=count(one.filter), name=one.name, n=count(one.filter))
            made.setAccessibleName(self.say(text))
            made.setToolTip(self.say(text))
            made.setCheckable(True)
            made.clicked.connect(partial(self._apply, one))
            self._kept_flow.addWidget(made)
            self.kept[one.number] = made
        self._kept.setVisible(bool(kept))
        self.show_filter(self.filter)

    def told(self) -> tuple[str, ...]:
        """By what the list is narrowed, for paper. What somebody searches for may be a name, and is not told."""
        searched = (self.say(words("Narrowed by a search")),) if self.filter.query.strip() else ()
        wanted = (facet for facet in FACETS if self.filter.chosen.get(facet.name))
        return (*searched, *(self.facets[facet.name].accessibleName() for facet in wanted))

    def _facet(self, facet: Facet) -> QPushButton:
        made = button(self.say(facet.label), look="filter")
        made.setCheckable(True)
        made.setIcon(icon("chevron-down", Tint.MUTED))
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.clicked.connect(lambda _on: self._open(facet))
        return made

    def _show_facet(self, facet: Facet, chosen: frozenset[str]) -> None:
        made, name = self.facets[facet.name], self.say(facet.label)
        told = [self.say(answer_words(facet, code)) for code in sorted(chosen)]
        if not told:
            text = name
        elif len(told) <= _NAMED:
            text = f"{name}: {', '.join(told)}"
        else:
            text = f"{name}: {len(told)}"
        made.setText(text)
        made.setAccessibleName(f"{name}: {', '.join(told)}" if told else name)
        made.setChecked(bool(chosen))

    def menu_of(self, facet: Facet) -> QMenu:
        """The answers to one question, each with how many people have it; what is chosen bears a mark."""
        menu = QMenu(self)
        held = self.filter.chosen.get(facet.name, frozenset())
        counts = dict(self.index.codes(facet.name))
        counts |= {code: 0 for code in held if code not in counts}
        for code in self._ordered(facet, counts):
            text = f"{self.say(answer_words(facet, code))}\t{counts[code]}"
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(code in held)
            action.toggled.connect(partial(self._choose, facet.name, code))
        if not counts:
            menu.addAction(self.say(words("Nobody in the list has an answer here"))).setEnabled(False)
        return menu

    def _ordered(self, facet: Facet, counts: dict[str, int]) -> list[str]:
        """Short lists in their own order, long ones by how many people there are."""
        if facet.choices is not None and len(facet.choices.codes) < 12:
            order = [*facet.choices.codes, *counts]
            return [code for code in dict.fromkeys(order) if code in counts]
        return sorted(counts, key=lambda code: (-counts[code], code))

    def _open(self, facet: Facet) -> None:
        made = self.facets[facet.name]
        menu = self.menu_of(facet)
        menu.exec(made.mapToGlobal(QPoint(0, made.height())))
        menu.deleteLater()
        self.show_filter(self.filter)

    def _choose(self, facet: str, code: str, wanted: bool) -> None:
        self._want(self.filter.with_choice(facet, code, wanted=wanted))

    def _apply(self, one: KeptFilter, _on: bool = False) -> None:
        active = self._active()
        again = active is not None and active.number == one.number
        self._want(PeopleFilter() if again else one.filter)

    def _clear(self) -> None:
        self._want(PeopleFilter())

    def _want(self, wanted: PeopleFilter) -> None:
        self.show_filter(wanted)
        self.changed.emit(wanted)

    def _active(self) -> KeptFilter | None:
        return next((one for one in self._filters if one.filter == self.filter), None)

    def _naming(self) -> QWidget:
        self.naming = QWidget()
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setMaximumWidth(320)
        asked = self.say(words("Name of the filter"))
        self.name.setPlaceholderText(asked)
        self.name.setAccessibleName(asked)
        self.name.returnPressed.connect(self._keep)
        done = button(self.say(words("Keep")), self._keep, "primary")
        away = icon_button("x", self.say(words("Cancel")), self.naming.hide)
        line = row(self.name, done, away, 1, parent=self.naming)
        line.setStretch(0, 1)
        self.naming.hide()
        return self.naming

    def _ask_name(self) -> None:
        self.name.clear()
        self.naming.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        if self.name.text().strip():
            self.naming.hide()
            self.keeping.emit(self.name.text())

    def _drop(self) -> None:
        active = self._active()
        if active is not None:
            self.dropping.emit(active.number)
