"""The coordinator's file dropped on a page that is not made for it: it goes to the page that is."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent

from caseapp.ui.context import Page

ENDING = ".feedback"


class FeedbackDrop(QObject):
    """Lets the coordinator's file be dropped anywhere on another page, such as that of reports."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the file of a coordinator, and nothing else."""
        if isinstance(event, QDropEvent) and event.type() in {QEvent.Type.DragEnter, QEvent.Type.Drop}:
            path = next(
                (one for url in event.mimeData().urls() if (one := Path(url.toLocalFile())).suffix == ENDING),
                None,
            )
            if path is not None:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.page.context.go("feedback", path)
                return True
        return False
