"""Which field has the focus: that field offers what its question means."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from caseapp.ui.form.field import Field


def follow_focus() -> None:
    """Have the focus followed from the first form on.

    Once for the whole program: a watcher of each form would be told of the focus while it is destroyed with its form.
    """
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.findChild(Near) is None:
        Near(app)


class Near(QObject):
    """Follows the focus from field to field; it lives as long as the program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._field: Field | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        here = _holding(now)
        last, self._field = self._field, here
        if last is not None and last is not here and isValid(last):
            last.set_focused(on=False)
        if here is not None and last is not here:
            here.set_focused(on=True)


def _holding(part: QWidget | None) -> Field | None:
    """The field that holds a part of it."""
    while part is not None and not isinstance(part, Field):
        part = part.parentWidget()
    return part
