"""What every page is given, and what every page is."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from caseapp.base.clock import Clock
from caseapp.base.errors import KnownError
from caseapp.base.words import Speaks, Words, words
from caseapp.records.roles import Intent, any_may
from caseapp.ui.line import Job, Line, Piece

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk

T = TypeVar("T")


class Voices(QObject):
    """Signals from pages to the window: a message, a way to go, a wish about the whole program."""

    told = Signal(object, str, object, object)
    """Words, look ("good", "info", "warning", "danger"), Words of a button or None, what the button does."""
    going = Signal(str, object)
    """Name of a page and what it shall show."""
    undoable = Signal(object)
    """What takes the last saving back, for the key of Undo; told with a button "Undo" it is known too."""
    changed = Signal(str, str)
    """A remembered choice ("language" or "theme") and its new value."""
    locking = Signal()
    """The session has to end now: keys or roles were renewed."""
    stored = Signal()
    """Something was written to the vault; lists that are shown may be old."""


@dataclass
class Context:
    """The surroundings of a page. `desk` is the opened vault: only jobs on the line may use it."""

    desk: "Desk"
    line: Line
    say: Speaks
    clock: Clock
    voices: Voices = field(default_factory=Voices)

    def tell(
        self,
        sentence: Words,
        look: str = "good",
        button: Words | None = None,
        does: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence in the message bar, with a button such as Undo where something can be done about it."""
        self.voices.told.emit(sentence, look, button, does)

    def may(self, intent: Intent) -> bool:
        """Whether the roles of the signed-in person allow an intent: what they do not is not offered."""
        return any_may(self.desk.roles, intent)

    def go(self, page: str, what: object = None) -> None:
        """Show another page; the window first asks about unsaved changes."""
        self.voices.going.emit(page, what)


class Draft(NamedTuple):
    """What is typed on a page and not saved: the form it stands on, and everything on it in simple types.

    `content` holds the name of the page under "page"; JSON must be able to write it.
    """

    form: str
    content: dict[str, Any]


class Page(QWidget):
    """One page of the window. It is made once, when first shown, and kept until lock, language or theme change."""

    title: ClassVar[Words]

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.say = context.say
        self.setAccessibleName(self.say(self.title))

    def arrive(self, what: object = None) -> None:
        """Called each time the page is shown; `what` says what to show, None means what it showed before."""

    def belongs_to(self) -> str:
        """The page whose rail button is marked meanwhile; empty where the table of places says it."""
        return ""

    def enter(self) -> None:
        """Called when Enter is pressed in the search field while this page is shown."""

    def unsaved(self) -> Words | None:
        """The sentence to ask before the page is left, or None where nothing would be lost."""
        return None

    def draft(self) -> Draft | None:
        """What would be lost if the program ended now, or None; every page with `unsaved` has it."""
        return None

    def is_saving(self) -> bool:
        """Whether the answers are on their way into the vault: then their draft is left as it is."""
        return False

    def take_draft(self, draft: Draft) -> None:
        """Put back what `draft` gave in an earlier session; called instead of `arrive`, with a page just made."""

    def tell_back(self) -> None:
        """Say that a draft is put in."""
        self.context.tell(words("Your unsaved answers are back."), "info")

    def ask(
        self, job: Job[T], then: Callable[[T], None], failed: Callable[[KnownError], None] | None = None
    ) -> None:
        """Let the worker thread do a job; its answer is dropped if this page is gone by then."""
        self.context.line.ask(job, then, failed, owner=self)

    def draw_later(self, piece: Piece) -> None:
        """Draw a piece in one of the next turns of the event loop, unless this page is gone by then."""
        self.context.line.later(piece, self)
