"""The style sheet over Fusion: one template, filled with the colours of a theme.

Widgets choose a look by the property `look` (see `widgets.parts.dress`); nothing sets colours of its own.
"""

from string import Template

from caseapp.base.resources import resource
from caseapp.ui.theme import BODY, DARK, SMALL, TITLE, Colours

_SHEET = Template("""
QToolTip { color: $surface; background: $text; border: 0; padding: 6px; }
QLabel[look="title"] { font-size: ${title}px; font-weight: 700; }
QLabel[look="heading"] { font-weight: 700; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="small"] { color: $muted; font-size: ${small}px; }
QLabel[look="error"] { color: $danger; font-size: ${small}px; }
QLabel[look="warning"] { color: $warning; font-size: ${small}px; }
QLabel[look="mono"] { font-size: ${title}px; font-weight: 700; }
QLabel[look="number"] { font-size: ${title}px; font-weight: 700; color: $accent; }
QLabel[look="chip"] { color: $text; background: $hover; border-radius: 10px; padding: 2px 10px; font-size: ${small}px; }
QLabel[look="chip-accent"] { color: $accent; background: $soft; border-radius: 10px; padding: 2px 10px;
  font-size: ${small}px; font-weight: 700; }
QLabel[look="chip-warning"] { color: $warning; background: $warning_soft; border-radius: 10px; padding: 2px 10px;
  font-size: ${small}px; font-weight: 700; }
QLabel[look="chip-danger"] { color: $danger; background: $danger_soft; border-radius: 10px; padding: 2px 10px;
  font-size: ${small}px; font-weight: 700; }

QFrame[look="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[look="rail"] { background: $surface; border: 0; border-right: 1px solid $line; }
QFrame[look="top"] { background: $surface; border: 0; border-bottom: 1px solid $line; }
QFrame[look="foot"] { background: $surface; border: 0; border-top: 1px solid $line; }
QFrame[look="line"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[look="bar-info"], QFrame[look="bar-good"] { background: $soft; border: 0; }
QFrame[look="bar-warning"] { background: $warning_soft; border: 0; }
QFrame[look="bar-danger"] { background: $danger_soft; border: 0; }
QFrame[look="bar-info"] QLabel, QFrame[look="bar-good"] QLabel { color: $text; }
QFrame[look="bar-warning"] QLabel { color: $warning; }
QFrame[look="bar-danger"] QLabel { color: $danger; }

QPushButton, QToolButton, QCheckBox, QRadioButton { outline: 0; }
QPushButton { background: $surface; color: $text; border: 1px solid $edge; border-radius: 6px; padding: 7px 16px;
  min-height: 20px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 15px; }
QPushButton:disabled { color: $edge; border-color: $line; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 700; }
QPushButton[look="primary"]:focus { border: 2px solid $text; }
QPushButton[look="primary"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[look="danger"] { color: $danger; border-color: $danger; }
QPushButton[look="danger"]:hover { background: $danger_soft; }
QPushButton[look="quiet"] { background: transparent; border: 2px solid transparent; padding: 6px 10px; color: $accent;
  font-weight: 700; }
QPushButton[look="quiet"]:hover { background: $hover; }
QPushButton[look="quiet"]:focus { border-color: $accent; }
QPushButton[look="number"] { background: transparent; border: 2px solid transparent; padding: 0; text-align: left;
  font-size: ${title}px; font-weight: 700; color: $accent; min-height: 30px; }
QPushButton[look="number"]:hover { background: $hover; }
QPushButton[look="number"]:focus { border-color: $accent; }
QPushButton[look="fold"] { background: transparent; border: 2px solid transparent; padding: 6px 0; text-align: left;
  font-weight: 700; }
QPushButton[look="fold"]:hover { background: $hover; }
QPushButton[look="fold"]:focus { border-color: $accent; }
QPushButton[look="jump"] { background: transparent; border: 2px solid transparent; padding: 5px 6px; text-align: left;
  color: $muted; }
QPushButton[look="jump"]:hover { color: $accent; }
QPushButton[look="jump"]:focus { border-color: $accent; }
QPushButton[look="filter"] { border-radius: 13px; padding: 4px 14px; border-color: $edge; }
QPushButton[look="filter"]:checked { background: $soft; color: $accent; border: 2px solid $accent; padding: 3px 13px; }
QPushButton[look="filter"]:focus { border: 2px solid $text; padding: 3px 13px; }
QPushButton[look="segment"] { border-radius: 6px; padding: 7px 20px; min-width: 56px; }
QPushButton[look="segment"]:checked { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[look="segment"]:focus { border: 2px solid $text; padding: 6px 19px; }
QPushButton[look="card"], QPushButton[look="choice"] { background: $surface; border: 1px solid $line;
  border-radius: 8px; padding: 0; min-height: 40px; }
QPushButton[look="card"]:checked { border-color: $accent; background: $soft; }
QPushButton[look="choice"] { min-height: 68px; }
QPushButton[look="card"]:hover, QPushButton[look="choice"]:hover { background: $hover; }
QPushButton[look="card"]:disabled { background: $window; }
QPushButton[look="card"]:focus, QPushButton[look="choice"]:focus { border: 2px solid $accent; }
QPushButton[look="choice"]:checked { border: 2px solid $accent; background: $soft; }
QPushButton[look="choice"]:checked:focus { border: 3px solid $accent; }
QPushButton[look="chooser"] { padding: 7px 28px 7px 11px; min-height: 20px; text-align: left; }
QPushButton[look="chooser"]:focus { padding: 6px 27px 6px 10px; }
QPushButton[look="chip"] { background: $soft; color: $accent; border: 2px solid transparent; border-radius: 13px;
  padding: 2px 10px; font-size: ${small}px; font-weight: 700; min-height: 18px; }
QPushButton[look="chip"]:focus, QPushButton[look="chip"]:hover { border-color: $accent; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[look="rail"] { padding: 8px 2px; font-size: ${small}px; color: $muted; border-radius: 8px; }
QToolButton[look="rail"]:checked { background: $soft; color: $accent; font-weight: 700; }
QToolButton[look="state"] { color: $muted; font-size: ${small}px; padding: 4px 6px; }
QToolButton[look="state-set"] { color: $accent; background: $soft; font-size: ${small}px; font-weight: 700;
  padding: 4px 6px; }

QLineEdit, QPlainTextEdit, QComboBox { background: $surface; color: $text; border: 1px solid $edge; border-radius: 6px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit { padding: 6px 9px 7px 9px; min-height: 21px; }
QPlainTextEdit { padding: 4px 5px; }
QComboBox { padding: 6px 28px 6px 11px; min-height: 22px; combobox-popup: 0; }
QLineEdit:focus { border: 2px solid $accent; padding: 5px 8px 6px 8px; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 3px 4px; }
QComboBox:focus, QComboBox:on { border: 2px solid $accent; padding: 5px 27px 5px 10px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $window; color: $muted; border-color: $line; }
QLineEdit[look="wrong"], QPlainTextEdit[look="wrong"], QComboBox[look="wrong"] { border: 2px solid $danger;
  padding-left: 8px; }
QSpinBox { background: $surface; color: $text; border: 1px solid $edge; border-radius: 6px; min-height: 34px;
  selection-background-color: $accent; selection-color: $on_accent; }
QSpinBox:focus { border: 2px solid $accent; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus { border: 0; padding: 0; min-height: 0; background: transparent; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: 0; padding: 0; min-height: 0; background: transparent; }
QComboBox[blank="true"] { color: $muted; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; }
QComboBox QAbstractItemView, QListView[look="popup"] { background: $surface; color: $text; border: 1px solid $edge;
  outline: 0; padding: 4px; selection-background-color: $soft; selection-color: $text; }
QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $edge; background: $surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $window; border-color: $line; }
QCheckBox::indicator:checked:disabled { background: $edge; border-color: $edge; }

QMenu { background: $surface; color: $text; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 7px 24px 7px 12px; border-radius: 4px; }
QMenu::item:selected { background: $soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px; }

QTableView, QListView { background: $surface; color: $text; border: 1px solid $line; border-radius: 8px; outline: 0;
  gridline-color: $line; selection-background-color: $soft; selection-color: $text; }
QTableView:focus, QListView:focus { border: 2px solid $accent; }
QTableView::item { padding: 0 8px; border: 0; border-bottom: 1px solid $line; }
QTableView::item:hover { background: $hover; }
QTableView::item:selected { background: $soft; color: $text; }
QTreeView { background: transparent; color: $text; border: 0; outline: 0; selection-background-color: $soft;
  selection-color: $text; }
QTreeView::item { padding: 3px 0; border: 0; }
QTreeView::item:hover { background: $hover; }
QTreeView::item:selected { background: $soft; color: $text; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; color: $muted; border: 0; border-bottom: 1px solid $edge;
  padding: 8px 11px; font-size: ${small}px; font-weight: 700; }
QTableCornerButton::section { background: $surface; border: 0; }

QScrollArea, QScrollArea > QWidget > QWidget[look="page"] { background: transparent; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; min-height: 32px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $line; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QCalendarWidget QWidget { alternate-background-color: $window; }
QCalendarWidget QToolButton { color: $text; padding: 6px; }
QSplitter::handle { background: transparent; }
""")


def style_sheet(colours: Colours) -> str:
    """The whole style sheet for a theme."""
    name = "tick-dark" if colours == DARK else "tick-light"
    tick = resource("icons", f"{name}.svg").as_posix()
    return _SHEET.substitute(colours._asdict(), small=SMALL, body=BODY, title=TITLE, tick=tick)
