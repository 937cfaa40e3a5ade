"""Which field of a form has the focus: that field offers what its question means."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from caseapp.ui.form.field import Field


class Near(QObject):
    """Follows the focus for one form. One watcher is cheaper than one for every box, of which a form has dozens."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form = form
        self._field: Field | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        here = self._holding(now)
        last, self._field = self._field, here
        if last is not None and last is not here and isValid(last):
            last.set_focused(on=False)
        if here is not None and last is not here:
            here.set_focused(on=True)

    def _holding(self, part: QWidget | None) -> Field | None:
        """The field of this form that holds a part of it."""
        if part is None or not self._form.isAncestorOf(part):
            return None
        holder: QWidget | None = part
        while holder is not None and not isinstance(holder, Field):
            holder = holder.parentWidget()
        return holder
