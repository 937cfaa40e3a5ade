"""Qt's classes for Python are made in the window's thread alone.

PySide6 makes the class that stands for one of Qt's when it is first named, and does not guard the making: two threads
that name such classes at once get half of one (an `AttributeError` for what it holds), or crash. Pages are imported
beside the window (`readying.py`), and their import names classes. So all those are made before another thread does that.
Making every class that Qt has instead would cost each start 60 ms and 16 MB.
"""

from collections.abc import Mapping
from importlib import import_module

_NAMED = {
    "QtCore": """QAbstractTableModel QBuffer QByteArray QCoreApplication QDate QElapsedTimer QEvent QIODevice
        QItemSelectionModel QLineF QLocale QMarginsF QMimeData QModelIndex QObject QPersistentModelIndex QPoint QPointF
        QRect QRectF QRegularExpression QSettings QSignalBlocker QSize QSizeF QStandardPaths QStorageInfo QTimer QUrl
        Qt""",
    "QtGui": """QAccessible QAccessibleEvent QBrush QClipboard QCloseEvent QColor QCursor QDesktopServices
        QDragEnterEvent QDragLeaveEvent QDropEvent QEnterEvent QFocusEvent QFont QFontDatabase QFontMetrics
        QFontMetricsF QGuiApplication QHelpEvent QHideEvent QIcon QImage QImageReader QKeyEvent QKeySequence QMouseEvent
        QPageLayout QPageSize QPaintEvent QPainter QPainterPath QPalette QPen QPixmap QPolygonF
        QRegularExpressionValidator QResizeEvent QShortcut QShowEvent QTextBlock QTextBlockFormat QTextCharFormat
        QTextCursor QTextDocument QTextFormat QTextFrameFormat QTextLength QTextOption QTextTable QWheelEvent
        QWindow""",
    "QtSvg": "QSvgRenderer",
    "QtWidgets": """QAbstractButton QAbstractItemView QApplication QButtonGroup QCalendarWidget QCheckBox QComboBox
        QCompleter QDialog QFileDialog QFormLayout QFrame QGridLayout QHBoxLayout QHeaderView QLabel QLayout QLayoutItem
        QLineEdit QListView QListWidget QListWidgetItem QMenu QPlainTextEdit QProgressBar QPushButton QRadioButton
        QScrollArea QSizePolicy QSpinBox QStackedWidget QStyle QStyleOptionViewItem QStyledItemDelegate QTableView
        QTableWidget QTableWidgetItem QTextBrowser QTextEdit QToolButton QToolTip QTreeWidget QTreeWidgetItem
        QVBoxLayout QWhatsThis QWidget QWidgetAction""",
}


_PRINTING = {"QtPrintSupport": "QPrinter QPrinterInfo"}


def make_classes() -> None:
    """Make what the modules of the window name, in up to 40 ms; once made, they are there."""
    _make(_NAMED)


def make_printing_classes() -> None:
    """Make what printing names besides: pages are drawn on a printer in the worker's thread."""
    _make(_PRINTING)


def _make(named: Mapping[str, str]) -> None:
    for module, names in named.items():
        qt = import_module(f"PySide6.{module}")
        for name in names.split():
            getattr(qt, name)
