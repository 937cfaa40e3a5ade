"""The text of a quarter between the page and the vault: reading, saving, and the draft of what is not saved."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.words import words
from caseapp.ui.context import Draft, Page
from caseapp.ui.pages.reporting.reports_text import TextPart
from caseapp.ui.widgets.kept_bar import KeptBar

if TYPE_CHECKING:
    from caseapp.statistics.summary import Narrative


class Writing:
    """Works for one page; `changed` is called when another text stands there."""

    def __init__(self, page: Page, text: TextPart, changed: Callable[[], None]) -> None:
        self._page, self._text, self._changed = page, text, changed
        self.quarter: Quarter | None = None
        self.coming: Draft | None = None
        """A draft that waits for its quarter, or for the person's decision."""
        self.kept: KeptBar | None = None
        text.saving.connect(self.save)

    def read(self, quarter: Quarter) -> None:
        """Show the text of a quarter."""
        desk = self._page.context.desk
        self.quarter = quarter
        self._text.put("", "")
        if self.kept is not None:
            self._leave_out()

        def job(*_ignored: object) -> "Narrative | None":
            from caseapp.actions.reporting import narrative

            return narrative.read_narrative(desk, quarter)

        self._page.ask(job, partial(self._show, quarter))

    def _show(self, quarter: Quarter, found: "Narrative | None") -> None:
        if quarter != self.quarter or self._text.is_changed():
            return
        self._text.put(found.text if found else "", found.language if found else "")
        if self.coming is not None and self.coming.form == _form(quarter):
            self._decide(found)
        self._changed()

    def save(
        self, then: Callable[[], None] | None = None, failed: Callable[[KnownError], None] | None = None
    ) -> None:
        """Keep the text; it is published only by an export, which may be what comes `then`."""
        desk, quarter, (text, language) = self._page.context.desk, self.quarter, self._text.written()
        if quarter is None:
            return

        def job(*_ignored: object) -> None:
            from caseapp.actions.casework import drafts
            from caseapp.actions.reporting import narrative

            narrative.save_narrative(desk, quarter, text, language)
            drafts.drop_draft(desk, _form(quarter))

        def saved(_nothing: None) -> None:
            self._text.keep(text, language)
            self._changed()
            if then is not None:
                then()

        self._page.ask(job, saved, failed)

    def save_first(self, then: Callable[[], None], failed: Callable[[KnownError], None]) -> None:
        """Do something, after the text was kept where it was changed."""
        if self._text.is_changed():
            self.save(then, failed)
        else:
            then()

    # ------------------------------------------------------------ what is not saved

    def draft(self) -> Draft | None:
        """The text as it is typed, and the one it is typed over."""
        if self.coming is not None:
            return self.coming
        if self.quarter is None or not self._text.is_changed():
            return None
        content = {"page": "reports", "quarter": str(self.quarter), "text": self._text.draft()}
        return Draft(_form(self.quarter), content)

    def wanted(self) -> Quarter | None:
        """The quarter of a draft that waits for it."""
        return Quarter.parse(self.coming.content["quarter"]) if self.coming is not None else None

    def _decide(self, found: "Narrative | None") -> None:
        """Put the draft in, unless the saved text is no longer the one it was typed over."""
        content = self.coming.content["text"] if self.coming is not None else {}
        saved = found.text if found else ""
        if saved in (content.get("over", ""), content.get("text", "").strip()):
            self._put_in()
            return
        sentence = words(
            "The text was saved anew after your answers were kept, so they are not put in by themselves."
        )
        self.kept = KeptBar(self._page.say, sentence, self._put_in, self._leave_out)
        inside = self._text.layout()
        if isinstance(inside, QVBoxLayout):
            inside.insertWidget(0, self.kept)

    def _put_in(self) -> None:
        draft = self.coming
        self._leave_out()
        if draft is not None:
            self._text.take_draft(draft.content["text"])
            self._page.tell_back()

    def _leave_out(self) -> None:
        self.coming = None
        if self.kept is not None:
            self.kept.hide()
            self.kept.deleteLater()
            self.kept = None


def _form(quarter: Quarter) -> str:
    return f"narrative:{quarter}"
