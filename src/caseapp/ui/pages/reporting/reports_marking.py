"""The check of a report's text between the page and the vault: what the vault knows, and what may stay and why."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.periods import Quarter
from caseapp.records.mentions import Mention
from caseapp.ui.context import Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.reporting.reports_text import TextPart

if TYPE_CHECKING:
    from caseapp.records.mentions import Known

_NEEDING = ("text", "export")


class Marking:
    """Works for one page and its text."""

    def __init__(self, page: Page, text: TextPart) -> None:
        self._page, self._text = page, text
        self._quarter: Quarter | None = None
        self._learning = False
        self._then: Callable[[], None] | None = None
        text.found.keeping.connect(self._keep)
        text.found.asking_again.connect(self._ask_again)

    def learn(self, part: str) -> None:
        """Ask the vault whom a text must not point at, once until `forget`; who may not issue reports marks nothing.

        The names of everybody are opened for the parts of the page that need them, not for looking at numbers.
        """
        if self._learning or part not in _NEEDING:
            return
        self._learning, desk = True, self._page.context.desk

        def job(progress: Progress, stop: Stop) -> "Known":
            from caseapp.actions.reporting import narrative

            return narrative.known_of(desk, progress, stop)

        self._page.ask(job, self._know, self._nothing)

    def forget(self) -> None:
        """Let go of the names of everybody; what was marked stays marked until they are learned anew."""
        self._learning, self._text.known, self._then = False, None, None

    def _know(self, known: "Known") -> None:
        if not self._learning:
            return
        self._text.know(known)
        then, self._then = self._then, None
        if then is not None:
            then()

    def before(self, then: Callable[[], None]) -> None:
        """Do something for which a text must have been looked through: at once where there is none, or where that is known."""
        if self._text.known is not None or not self._text.written()[0]:
            then()
            return
        self._then = then
        self.learn("text")

    def read(self, quarter: Quarter) -> None:
        """Ask what may stay in the text of a quarter."""
        desk, self._quarter = self._page.context.desk, quarter

        def job(*_ignored: object) -> Mapping[str, str]:
            from caseapp.actions.reporting import narrative

            return narrative.kept(desk, quarter)

        self._page.ask(job, self._text.may_stay, self._nothing)

    def _keep(self, mention: Mention, reason: str, case_code: str) -> None:
        desk, quarter = self._page.context.desk, self._quarter
        if quarter is None:
            return

        def job(*_ignored: object) -> Mapping[str, str]:
            from caseapp.actions.reporting import narrative

            narrative.keep(desk, quarter, mention, reason, case_code)
            return narrative.kept(desk, quarter)

        self._page.ask(job, self._text.may_stay)

    def _ask_again(self, folded: str) -> None:
        desk, quarter = self._page.context.desk, self._quarter
        if quarter is None:
            return

        def job(*_ignored: object) -> Mapping[str, str]:
            from caseapp.actions.reporting import narrative

            narrative.no_longer_keep(desk, quarter, folded)
            return narrative.kept(desk, quarter)

        self._page.ask(job, self._text.may_stay)

    def _nothing(self, error: KnownError) -> None:
        """The text is not this person's to issue, or she stopped: it is shown without marks, and she is told where she wanted more."""
        self._learning = self._learning and not isinstance(error, StoppedError)
        if self._then is not None:
            self._then = None
            self._page.context.line.trouble.emit(error)
