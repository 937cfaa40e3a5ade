"""The table of people: every line once, and the order in which a search leaves them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from caseapp.base.words import Speaks, Words, words
from caseapp.records.case import STATUS
from caseapp.records.countries import CITIZENSHIPS
from caseapp.records.finding import Finder
from caseapp.records.person import SEX
from caseapp.ui.form.typed import part_day_text

if TYPE_CHECKING:
    from caseapp.actions.people import PersonLine

COLUMNS: tuple[Words, ...] = (
    words("Code"), words("Name"), words("Born"), words("Sex"), words("Citizenship"), words("Status"),
    words("Room"), words("Case worker"),
)  # fmt: skip
_SHOW = int(Qt.ItemDataRole.DisplayRole)
_READ = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_Index = QModelIndex | QPersistentModelIndex


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
        self._query = ""
        self._status: frozenset[str] = frozenset()
        self._services: frozenset[str] = frozenset()

    def take(self, lines: Sequence["PersonLine"]) -> None:
        """Show other people, under the same search."""
        self.beginResetModel()
        self.lines = list(lines)
        self._texts = {}
        self._finder = Finder(line.search for line in self.lines)
        self._search()
        self.endResetModel()

    def search(self, query: str, status: frozenset[str], services: frozenset[str]) -> None:
        """Leave whom a text finds, in one of the statuses and with all of the services; empty sets leave all."""
        self.beginResetModel()
        self._query, self._status, self._services = query, status, services
        self._search()
        self.endResetModel()

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

    def _search(self) -> None:
        found = self._finder.find(self._query) if self._query.strip() else range(len(self.lines))
        narrowed = bool(self._status or self._services)
        self.shown = [place for place in found if not narrowed or self._passes(self.lines[place])]

    def _passes(self, line: "PersonLine") -> bool:
        return (not self._status or line.status in self._status) and self._services.issubset(line.services)

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
