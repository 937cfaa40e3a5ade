"""The table of people: every line once, and the order in which a search leaves them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from caseapp.actions.casework.people_filters import Index
from caseapp.base.words import Speaks, Words, words
from caseapp.records.case import STATUS
from caseapp.records.countries import CITIZENSHIPS
from caseapp.records.finding import Finder
from caseapp.records.people_filter import PeopleFilter
from caseapp.records.person import SEX
from caseapp.ui.form.typed import part_day_text

if TYPE_CHECKING:
    from caseapp.actions.casework.people import PersonLine

COLUMNS: tuple[Words, ...] = (
    words("Code"), words("Name"), words("Born"), words("Sex"), words("Citizenship"), words("Status"),
    words("Room"), words("Case worker"),
)  # fmt: skip
_SHOW = int(Qt.ItemDataRole.DisplayRole)
_READ = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_Index = QModelIndex | QPersistentModelIndex


Ready = tuple[Finder, Index]


def made_ready(lines: Sequence["PersonLine"]) -> Ready:
    """What a list of people is searched and filtered by: a tenth of a second's work for ten thousand."""
    return Finder(line.search for line in lines), Index(lines)


class PeopleModel(QAbstractTableModel):
    """Texts are made once, when a line is first painted: ten thousand at once would be felt."""

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.lines: list[PersonLine] = []
        self.shown: list[int] = []
        self._texts: dict[int, tuple[str, ...]] = {}
        self._finder = Finder(())
        self._heads = [say(column) for column in COLUMNS]
        self.filter = PeopleFilter()
        self.answers = Index(())

    def take(self, lines: Sequence["PersonLine"], ready: Ready | None = None) -> None:
        """Show other people, under the same search; `ready` is what the worker made for finding them."""
        finder, answers = ready or made_ready(lines)
        self.beginResetModel()
        self.lines = list(lines)
        self._texts = {}
        self._finder, self.answers = finder, answers
        self.shown = self.found(self.filter)
        self.endResetModel()

    @property
    def ready(self) -> Ready:
        """What the people are searched and filtered by now."""
        return self._finder, self.answers

    def search(self, wanted: PeopleFilter) -> None:
        """Leave whom a filter leaves, those whom its text fits best first."""
        self.beginResetModel()
        self.filter = wanted
        self.shown = self.found(wanted)
        self.endResetModel()

    def found(self, wanted: PeopleFilter) -> list[int]:
        """The places of the lines that a filter leaves."""
        places = self._finder.find(wanted.query) if wanted.query.strip() else range(len(self.lines))
        if not any(wanted.chosen.values()):
            return list(places)
        left = self.answers.places(wanted)
        return [place for place in places if place in left]

    def person(self, row: int) -> "PersonLine":
        """The person in a row as shown."""
        return self.lines[self.shown[row]]

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many people are shown."""
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def columnCount(self, parent: _Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = _SHOW) -> Any:  # noqa: ANN401  as Qt has it
        """What stands in a cell; a screen reader hears the column with it."""
        if role == _SHOW:
            return self._row(self.shown[index.row()])[index.column()]
        if role == _READ:
            text = self._row(self.shown[index.row()])[index.column()]
            return f"{self._heads[index.column()]}: {text}"
        if role == _TIP and index.column() == 1:
            return self.lines[self.shown[index.row()]].other_names or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _SHOW) -> Any:  # noqa: ANN401
        """The word above a column."""
        if role == _SHOW and orientation is Qt.Orientation.Horizontal:
            return self._heads[section]
        return None

    def _row(self, place: int) -> tuple[str, ...]:
        if place not in self._texts:
            self._texts[place] = self._text(self.lines[place])
        return self._texts[place]

    def _text(self, line: "PersonLine") -> tuple[str, ...]:
        say = self.say
        born = ("~" if line.birth.about else "") + part_day_text(line.birth) if line.birth is not None else ""
        countries = ", ".join(say(CITIZENSHIPS.label(code)) for code in line.citizenships)
        name = f"{line.name}  ({line.other_names})" if line.other_names else line.name
        if line.erased:
            name = say(words("Erased"))
        return (
            line.code, name, born, say(SEX.label(line.sex)) if line.sex else "", countries,
            say(STATUS.label(line.status)) if line.status else "", line.room, line.worker,
        )  # fmt: skip
