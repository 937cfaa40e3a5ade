"""The left side of the guide's window: a field to search in, and below it the contents or what was found."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from caseapp.base.words import Speaks, words
from caseapp.ui.help.finding import Found, find
from caseapp.ui.help.found_line import FoundLine
from caseapp.ui.help.guide import Guide
from caseapp.ui.help.shelves import SHELVES, shelf_guides
from caseapp.ui.icons import Tint, icon
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import column, label

_WHERE = int(Qt.ItemDataRole.UserRole.value)
_LEAST = 2
"""Letters from which on the guide is searched."""


class Contents(QWidget):
    """Tells which section of which guide is chosen, and what was searched for."""

    chosen = Signal(str, int, str)

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        self.guides: list[Guide] = []
        self.search = QLineEdit()
        self.tree = QTreeWidget()
        self.list = QListWidget()
        self.nothing = label(
            say(words("Nothing is found. Try fewer letters or another word.")), "muted", wrap=True
        )
        self.stack = QStackedWidget()
        self._items: dict[tuple[str, int], QTreeWidgetItem] = {}
        self._lay_out()
        self._fill()
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._to_list)
        self.tree.itemActivated.connect(lambda item, _column: self._choose(item.data(0, _WHERE)))
        self.tree.itemClicked.connect(lambda item, _column: self._choose(item.data(0, _WHERE)))
        self.list.itemActivated.connect(lambda item: self._choose(item.data(_WHERE)))
        self.list.itemClicked.connect(lambda item: self._choose(item.data(_WHERE)))

    def _lay_out(self) -> None:
        say = self.say
        self.search.setPlaceholderText(say(words("Search the guide (Ctrl+F)")))
        self.search.setAccessibleName(say(words("Search the guide")))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", Tint.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        for inner in self.search.findChildren(QToolButton):
            inner.setAccessibleName(say(words("Search the guide")))
        self.tree.setAccessibleName(say(words("Contents of the guide")))
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(14)
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(say(words("What was found")))
        self.list.setItemDelegate(FoundLine(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(STEP // 2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        for part in (self.tree, self.list, self.nothing):
            self.stack.addWidget(part)
        whole = column(self)
        whole.addWidget(self.search)
        whole.addWidget(self.stack, 1)

    def _fill(self) -> None:
        for shelf in SHELVES:
            top = QTreeWidgetItem(self.tree, [self.say(shelf.reader)])
            bold = self.tree.font()
            bold.setBold(True)
            top.setFont(0, bold)
            for guide in shelf_guides(shelf, self.say):
                self.guides.append(guide)
                self._add(top, guide)
            top.setExpanded(True)

    def _add(self, top: QTreeWidgetItem, guide: Guide) -> None:
        whole = self._item(top, guide, 0)
        for place, section in enumerate(guide.sections):
            if section.level == 2:
                self._item(whole, guide, place)

    def _item(self, above: QTreeWidgetItem, guide: Guide, place: int) -> QTreeWidgetItem:
        made = QTreeWidgetItem(above, [guide.sections[place].title])
        made.setData(0, _WHERE, (guide.name, place, ""))
        made.setToolTip(0, guide.sections[place].title)
        self._items[guide.name, place] = made
        return made

    def mark(self, name: str, section: int) -> None:
        """Show in the contents what is read."""
        item = next(
            (self._items[name, one] for one in range(section, -1, -1) if (name, one) in self._items), None
        )
        if item is None:
            return
        for (other, place), one in self._items.items():
            if place == 0:
                one.setExpanded(other == name)
        self.tree.setCurrentItem(item)
        self.tree.scrollToItem(item)

    def begin_search(self) -> None:
        """Put the cursor into the field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def begin_contents(self) -> None:
        """Show the contents, with the cursor in them."""
        self.search.clear()
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end_search(self) -> bool:
        """Take away what was searched for; False where nothing was."""
        if not self.search.text():
            return False
        self.begin_contents()
        return True

    def _search(self, typed: str) -> None:
        if len(typed.strip()) < _LEAST:
            self.stack.setCurrentWidget(self.tree)
            return
        found = find(typed, self.guides)
        self.list.clear()
        for one in found:
            self._found(one, typed)
        self.stack.setCurrentWidget(self.list if found else self.nothing)

    def _found(self, one: Found, typed: str) -> None:
        title = one.section.title
        item = QListWidgetItem(f"{title}\n{one.piece}")
        item.setToolTip(one.guide.title)
        item.setData(_WHERE, (one.guide.name, one.place, typed))
        self.list.addItem(item)

    def _to_list(self) -> None:
        if self.stack.currentWidget() is self.list:
            self.list.setCurrentRow(0)
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self._choose(self.list.item(0).data(_WHERE))

    def _choose(self, where: Any) -> None:  # noqa: ANN401  what Qt kept for us, None for the name of a reader
        if where is not None:
            name, place, searched = where
            QTimer.singleShot(0, self, lambda: self.chosen.emit(name, place, searched))
