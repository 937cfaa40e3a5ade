"""The text of a guide on the screen: Qt reads the Markdown itself, and what it makes of it is dressed in our own looks."""

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QRegularExpression, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from caseapp.ui.help.guide import Guide
from caseapp.ui.theme import BODY, STEP, body_font, colours

SIZES = (BODY, 16, 18, 21, 24)
"""Type sizes to choose from, in the pixels of the theme."""
_LARGER = {1: 1.6, 2: 1.25, 3: 1.08}
"""How much larger than the text the headings of each level are."""
_LINE = 118.0
"""Height of a line in percent of the type."""
_WIDEST = 820
"""Pixels that the text may be wide."""
_NEW_LINE = "\u2028"
"""Stands for a line that ends inside of a cell: at the sign of HTML Qt loses the rest of the table."""
_ANY_CASE = QRegularExpression.PatternOption.CaseInsensitiveOption | (
    QRegularExpression.PatternOption.UseUnicodePropertiesOption
)
_OWN_PAGE = re.compile(r"^(?:\.\./)?(?:guide/|formats/)?([a-z0-9-]+?)(?:-(?:ru|kk))?\.md(?:#.*)?$")


class GuideView(QTextBrowser):
    """Shows one guide. A link to another one is told by `turning`; a link to the outside is text like any other."""

    turning = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.guide: Guide | None = None
        self.type_size = SIZES[0]
        self._headings: list[int] = []
        self._shown: QTextDocument | None = None
        self._marked: list[str] = []
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.anchorClicked.connect(self._follow)

    def show_guide(self, guide: Guide, section: int = 0) -> None:
        """Show a guide from a section on, with the cursor at its heading: a screen reader goes on from there."""
        self.guide = guide
        self._draw()
        self.show_section(section)

    def show_section(self, section: int) -> None:
        """Go to a section."""
        if section >= len(self._headings):
            return
        cursor = QTextCursor(self.document().findBlockByNumber(self._headings[section]))
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(cursor.block()).top()
        self.verticalScrollBar().setValue(int(top) - STEP if section else 0)

    def section(self) -> int:
        """The section that is read now: the last one whose heading is not below the top of the view."""
        layout, edge = self.document().documentLayout(), self.verticalScrollBar().value() + 4 * STEP
        found = 0
        for place, number in enumerate(self._headings):
            if layout.blockBoundingRect(self.document().findBlockByNumber(number)).top() <= edge:
                found = place
        return found

    def mark(self, stems: list[str]) -> None:
        """Mark every word that begins like one of these, also after the type is resized."""
        self._marked, marks = stems, []
        for stem in stems:
            wanted = QRegularExpression(rf"\b{re.escape(stem)}\w*", _ANY_CASE)
            found = self.document().find(wanted, 0)
            while not found.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = found
                mark.format.setBackground(QBrush(QColor(colours().warning_soft)))
                mark.format.setForeground(QBrush(QColor(colours().warning)))
                marks.append(mark)
                found = self.document().find(wanted, found)
        self.setExtraSelections(marks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines stay of a length that can be read."""
        super().resizeEvent(event)
        self.setViewportMargins(0, 0, max(0, self.width() - _WIDEST), 0)  # a width the margins do not change
        self._scroll_if_wide()

    def resize_type(self, steps: int) -> None:
        """Larger or smaller type; the section stays in view."""
        place = max(0, min(len(SIZES) - 1, SIZES.index(self.type_size) + steps))
        section = self.section()
        self.type_size = SIZES[place]
        if self.guide is not None:
            self._draw()
            self.mark(self._marked)
            self.show_section(section)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is fetched, from nowhere: the guide in the window is words."""
        return None

    def _follow(self, link: QUrl) -> None:
        self.turning.emit(link.toString())

    def _draw(self) -> None:
        if self.guide is None:
            return
        font = body_font()
        font.setPixelSize(self.type_size)
        document = QTextDocument(
            self
        )  # dressed before it is shown: each change of a shown one lays all of it out anew
        document.setDocumentMargin(3 * STEP)
        document.setDefaultFont(font)
        text = self.guide.markdown.replace("<br>", _NEW_LINE)
        document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        _unescape(document)
        self._headings = []
        for block in _blocks(document):
            level = block.blockFormat().headingLevel()
            if level:
                self._headings.append(block.blockNumber())
            self._dress(block, level)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        document.setTextWidth(self.viewport().width())  # without it the range of the width before stays
        # Marks in a document that is gone end the program when Qt is given others.
        self.setExtraSelections([])
        old, self._shown = self._shown, document
        self.setDocument(document)
        self._scroll_if_wide()
        if old is not None:
            old.deleteLater()

    def _scroll_if_wide(self) -> None:
        """A table of many columns may be wider than a narrow window; what goes into the margin is not cut."""
        over = self.document().size().width() - self.viewport().width()
        wide = over > self.document().documentMargin()
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if wide else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.horizontalScrollBarPolicy() != policy:
            self.setHorizontalScrollBarPolicy(policy)

    def _dress(self, block: QTextBlock, level: int) -> None:
        cursor = QTextCursor(block)
        shape = QTextBlockFormat()
        shape.setLineHeight(_LINE, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
        shape.setNonBreakableLines(False)
        inside = cursor.currentTable() is not None
        if not inside:
            shape.setTopMargin(2 * STEP if level > 1 else 0)
            shape.setBottomMargin(STEP // 2 if cursor.currentList() is not None else STEP)
        cursor.mergeBlockFormat(shape)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            large = QTextCharFormat()
            large.setProperty(
                QTextFormat.Property.FontPixelSize, int(self.type_size * _LARGER.get(level, 1.0))
            )
            large.clearProperty(QTextFormat.Property.FontSizeAdjustment)
            large.setFontWeight(QFont.Weight.Bold)
            _merge(block, large)
        for start, length, kind in _pieces(block):
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(self._look(kind))

    def _look(self, kind: QTextCharFormat) -> QTextCharFormat:
        """How a link or a piece of code looks; a link that leads outside of the guide is no link."""
        look = QTextCharFormat()
        if kind.isAnchor() and page_of(kind.anchorHref()):
            look.setForeground(QBrush(QColor(colours().accent)))
            look.setFontUnderline(True)
        elif kind.isAnchor():
            look.setAnchor(False)
            look.setAnchorHref("")
            look.setForeground(QBrush(QColor(colours().text)))
            look.setFontUnderline(False)
        else:
            look.setBackground(QBrush(QColor(colours().hover)))
        return look

    def _dress_table(self, table: QTextTable) -> None:
        shape = table.format()
        shape.setCellPadding(STEP - 2)
        shape.setCellSpacing(0)
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderBrush(QBrush(QColor(colours().line)))
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setBottomMargin(2 * STEP)
        table.setFormat(shape)
        for place in range(table.columns()):
            cell = table.cellAt(0, place)
            head = cell.format()
            head.setBackground(QBrush(QColor(colours().window)))
            cell.setFormat(head)


def page_of(link: str) -> str:
    """The name of the guide that a link leads to; empty where it leads elsewhere."""
    found = _OWN_PAGE.match(link)
    return found[1] if found is not None else ""


def _unescape(document: QTextDocument) -> None:
    """A bar inside of code in a table is written with a backslash before it, which Qt's parser leaves standing."""
    found = document.find("\\|")
    while not found.isNull():
        found.insertText("|")
        found = document.find("\\|", found)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Where links and code stand in a block."""
    found = []
    pieces: Any = block  # its iterator has no types
    for piece in pieces:
        fragment = piece.fragment()
        if fragment.isValid():
            kind = fragment.charFormat()
            if kind.isAnchor() or kind.fontFixedPitch():
                found.append((fragment.position(), fragment.length(), kind))
    return found


def _merge(block: QTextBlock, look: QTextCharFormat) -> None:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(look)
