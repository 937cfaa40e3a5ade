"""The card in a coordinator's Settings about where the summaries lie: in the vault, or in a common store of the office.

Nothing is connected to before somebody presses a button.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from caseapp.base.words import Words, words
from caseapp.ui.context import Context
from caseapp.ui.early import never_learn
from caseapp.ui.line import Progress, Stop
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import sure
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import button, column, label
from caseapp.ui.widgets.secret import SecretLine

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk
    from caseapp.actions.office.office_store import Held, Tried

HEADING = words("Where the summaries lie")
ABOUT = words(
    "Usually in this vault. An office with several coordinators can keep them in one PostgreSQL database instead: summaries"
    " only, never a person. What lies there is not encrypted by this program; the guide “PostgreSQL” says what is needed."
)
_EXAMPLE = "postgresql://aigerim@db.example.org/summaries?sslrootcert=/home/aigerim/ca.crt"


class StorePart(QWidget):
    """An address, a password, and what can be done with them."""

    def __init__(self, context: Context, inside: QVBoxLayout) -> None:
        super().__init__()
        self.context, self.say = context, context.say
        self.state = label("", "heading", wrap=True)
        self.address = QLineEdit()
        self.address.setPlaceholderText(_EXAMPLE)
        self.address.setAccessibleName(self.say(words("Address of the common store")))
        never_learn(self.address)
        self.password = SecretLine(self.say, self.say(words("Password of the common store")))
        self.found = label("", wrap=True)
        self.typing = QWidget()
        rows = column(self.typing, gap=STEP)
        rows.addWidget(label(self.say(words("Address of the common store")), "muted"))
        rows.addWidget(self.address)
        rows.addWidget(label(self.say(words("Password of the common store")), "muted"))
        rows.addWidget(self.password)
        rows.addWidget(self.found)
        self.ways = QWidget()
        flow = Flow(self.ways)
        self.trying = button(self.say(words("Try the connection")), self.try_it, icon_name="search")
        self.preparing = button(
            self.say(words("Prepare the empty database")), self.prepare, icon_name="table"
        )
        self.moving = button(
            self.say(words("Move the summaries there")), self.move_there, "primary", "upload"
        )
        self.leaving = button(
            self.say(words("Bring the summaries back")), self.bring_back, icon_name="download"
        )
        self.forgetting = button(self.say(words("Leave without a copy")), self._forget, "quiet", "x")
        for one in (self.trying, self.preparing, self.moving, self.leaving, self.forgetting):
            flow.addWidget(one)
            one.hide()
        own = column(self, gap=STEP)
        for part in (self.state, self.typing, self.ways):
            own.addWidget(part)
        self.address.textEdited.connect(lambda _text: self._untried())
        self.password.changed.connect(self._untried)
        inside.addWidget(self)

    def arrive(self) -> None:
        """Say where they lie, from what this vault knows itself."""
        from caseapp.actions.office import office_store

        where = office_store.address_of_store(self.context.desk)
        told = words("In the common store {address}.", address=where) if where else words("In this vault.")
        self.state.setText(self.say(told))
        self.typing.setVisible(not where)
        self.trying.setVisible(not where)
        self.leaving.setVisible(bool(where))
        self.forgetting.setVisible(bool(where))
        self._untried()

    def try_it(self) -> None:
        """Connect and count."""
        desk, typed, password = self._typed()

        def job(*_ignored: object) -> "Tried":
            from caseapp.actions.office import office_store

            return office_store.try_store(desk, typed, password)

        self.context.line.ask(job, self.show_tried, owner=self)

    def show_tried(self, tried: "Tried") -> None:
        """Say what was found, and offer what can follow."""
        self.found.setText(self.say(tried.said()))
        self.preparing.setVisible(tried.held is None)
        self.moving.setVisible(tried.held is not None)

    def prepare(self) -> None:
        """Make the tables, then look again."""
        desk, typed, password = self._typed()

        def job(*_ignored: object) -> "Tried":
            from caseapp.actions.office import office_store

            office_store.prepare_store(desk, typed, password)
            return office_store.try_store(desk, typed, password)

        self.context.line.ask(job, self.show_tried, owner=self)

    def move_there(self) -> None:
        """Move what the vault holds there, with progress and Stop at the foot of the window."""
        desk, typed, password = self._typed()

        def job(progress: Progress, stop: Stop) -> "Held":
            from caseapp.actions.office import office_store

            return office_store.connect_store(desk, typed, password, progress, stop)

        self.context.line.ask(job, self._moved, owner=self)

    def bring_back(self) -> None:
        """Copy everything into the vault again."""
        desk = self.context.desk

        def job(progress: Progress, stop: Stop) -> "Held":
            from caseapp.actions.office import office_store

            return office_store.bring_back(desk, progress, stop)

        self.context.line.ask(job, self._moved, owner=self)

    def forget(self) -> None:
        """Leave a store that answers no more."""
        desk = self.context.desk

        def job(*_ignored: object) -> None:
            from caseapp.actions.office import office_store

            office_store.forget_store(desk)

        self.context.line.ask(job, lambda _nothing: self.arrive(), owner=self)

    def _forget(self) -> None:
        question = words(
            "This vault will hold no card and no report any more, and will not look for the store again. This is meant for a"
            " store that answers no more; usually you bring the summaries back."
        )
        if sure(self, self.say, question, words("Leave without a copy"), danger=True):
            self.forget()

    def _moved(self, held: "Held") -> None:
        told: Words = words(
            "Moved: {n} reports of {shelters} shelters.", n=held.reports, shelters=held.shelters
        )
        self.context.tell(told)
        self.password.wipe()
        self.arrive()

    def _typed(self) -> tuple["Desk", str, str]:
        return self.context.desk, self.address.text(), self.password.text()

    def _untried(self) -> None:
        """What was found says nothing of another address."""
        self.found.setText("")
        self.preparing.hide()
        self.moving.hide()
