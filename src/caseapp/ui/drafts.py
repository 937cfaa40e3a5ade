"""Keeps what is typed and not saved as a draft, every few seconds and at a lock, and brings it back."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from caseapp.base.errors import KnownError
from caseapp.ui.context import Draft

if TYPE_CHECKING:
    from caseapp.actions.casework import drafts as actions
    from caseapp.ui.window import Window

_WRITTEN = 1
"""How drafts are written; one of another time is not read, and waits for the program that wrote it."""
_EVERY = 2_000
"""Milliseconds between two looks at the page."""


class Drafts(QObject):
    """Only the page that is shown can have something unsaved: another one is left only by giving that up."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._kept: dict[str, str] = {}
        """Form -> what was kept of it in this session, as text."""
        self._coming: Draft | None = None
        """A draft that was given to its page, which puts it in once it is drawn: until then it stands for what is typed."""
        self._waiting = self._troubled = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY)
        window.context.line.drawn.connect(self._settle)
        window.context.line.idle.connect(self._settle_soon)

    def look(self) -> None:
        """Keep what changed since the last look; forget what was saved or given up."""
        if not self._waiting:
            self.keep()

    def keep(self, then: Callable[[], None] | None = None) -> None:
        """Keep what stands on the page now, and do something after that; whether it could be kept or not."""
        page, desk = self._window.page(), self._window.context.desk
        if page.is_saving():
            self._after_saving(then)
            return
        draft = self.typed()
        dropped = [form for form in self._kept if draft is None or form != draft.form]
        text = json.dumps(draft.content, ensure_ascii=False) if draft is not None else ""
        saving = draft if draft is not None and self._kept.get(draft.form) != text else None
        if not dropped and saving is None and (then is None or not self._waiting):
            if then is not None:
                then()
            return

        def job(*_ignored: object) -> None:
            from caseapp.actions.casework import drafts as actions

            for form in dropped:
                actions.drop_draft(desk, form)
            if saving is not None:
                actions.save_draft(desk, saving.form, {"written": _WRITTEN, **saving.content})

        def done(_nothing: None) -> None:
            self._waiting = False
            self._keep_in_mind(dropped, draft, text)
            if then is not None:
                then()

        def failed(error: KnownError) -> None:
            self._waiting = False
            if then is not None:
                then()
            elif not self._troubled:
                self._troubled = True
                self._window.context.line.trouble.emit(error)

        self._waiting = True
        self._window.context.line.ask(job, done, failed, owner=self)

    def typed(self) -> Draft | None:
        """What stands on the page, or is just being put back there."""
        draft = self._window.page().draft()
        if draft is not None:
            self._coming = None
        return draft or self._coming

    def _keep_in_mind(self, dropped: list[str], draft: Draft | None, text: str) -> None:
        for form in dropped:
            self._kept.pop(form, None)
        if draft is not None:
            self._kept[draft.form] = text

    def _settle_soon(self) -> None:
        """The page is given its answer after this, and may have to draw it."""
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        """Nothing is read or drawn any more: what came back stands on its page, or nowhere."""
        if not self._window.context.line.waited_for():
            self._coming = None

    def _after_saving(self, then: Callable[[], None] | None) -> None:
        """Saving drops the draft itself; if it fails, the draft is still there."""
        if then is not None:
            go_on = then
            self._window.context.line.ask(lambda *_ignored: None, lambda _nothing: go_on(), owner=self)

    def end(self) -> None:
        """The session ends, or another window follows over the same vault: look no more, and leave what is kept as it is."""
        self._timer.stop()

    def carry(self, page: str, draft: Draft) -> None:
        """Put what was typed in the window before onto the same page of this one."""
        self._kept[draft.form], self._coming = "", draft
        if self._window.current != page:
            self._window.go(page)
        self._window.page().take_draft(draft)

    def give_up(self) -> None:
        """The person leaves without saving: nothing of it is kept."""
        self._timer.stop()
        if self.typed() is self._coming is not None:
            self.keep()  # nobody could be asked about it
            return
        forms, desk = list(self._kept), self._window.context.desk

        def job(*_ignored: object) -> None:
            from caseapp.actions.casework import drafts as actions

            for form in forms:
                actions.drop_draft(desk, form)

        if forms:
            self._window.context.line.ask(job, lambda _nothing: None)

    def bring_back(self) -> None:
        """Go to the newest draft there is and put it where it stood; others wait for the next time."""
        desk = self._window.context.desk

        def job(*_ignored: object) -> "tuple[actions.Draft, ...]":
            from caseapp.actions.casework import drafts as actions

            return actions.read_drafts(desk)

        self._window.context.line.ask(job, self._bring, owner=self)

    def _bring(self, found: "tuple[actions.Draft, ...]") -> None:
        window = self._window
        for one in found:
            page = str(one.content.get("page", ""))
            if (
                one.content.get("written") != _WRITTEN
                or page not in window.places
                or window.page().unsaved() is not None
            ):
                continue
            window.go(page)
            self._kept[one.form], self._coming = "", Draft(one.form, dict(one.content))
            window.page().take_draft(self._coming)
            return
