"""Taking somebody in from a letter: the page on which a person is admitted, with what the letter said already there."""

from typing import Any

from caseapp.actions.passing_on.referred import Waiting, beginnings
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.ui.context import Context, Draft
from caseapp.ui.pages.casework.admit import AdmitPage


class ReferredPage(AdmitPage):
    """`arrive` takes the letter that waits."""

    title = words("Take a person in from a referral")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.letter: Waiting | None = None

    def arrive(self, what: object = None) -> None:
        """Begin with the answers of a letter; each of them can be changed before it is saved."""
        if not isinstance(what, Waiting):
            return
        self.letter = what
        super().arrive()
        person, case = beginnings(what, self.context.clock.today())
        if self.editor is not None:
            self.editor.forms[0].start(**person)
            self.editor.forms[1].start(**(case | {"worker": self.context.desk.user}))

    def draft(self) -> Draft | None:
        """The forms, with the number of the letter that they began from."""
        found = super().draft()
        if found is None or self.letter is None:
            return None
        return Draft("referred", {**found.content, "page": "referred", "letter": self.letter.entry.id})

    def take_draft(self, draft: Draft) -> None:
        """Read the letter again, and put what was typed over it."""
        from caseapp.actions.passing_on import referred

        desk, number = self.context.desk, int(draft.content["letter"])

        def show(letter: Waiting) -> None:
            self.arrive(letter)
            AdmitPage.take_draft(self, draft)

        self.ask(lambda *_ignored: referred.read_waiting(desk, number), show, self._gone)

    def _gone(self, error: KnownError) -> None:
        self.context.go("referrals")
        self.context.line.trouble.emit(error)

    def write_down(self, person: Any, case: Any, *, somebody_else: bool) -> int:  # noqa: ANN401  two subjects
        """Save both, and the referral that came, in one piece."""
        from caseapp.actions.casework import drafts
        from caseapp.actions.passing_on import referred

        if self.letter is None:
            raise LookupError("no letter is shown")
        number = referred.admit_referred(
            self.context.desk, self.letter.entry.id, person, case, somebody_else=somebody_else
        )
        drafts.drop_draft(self.context.desk, "referred")
        return number
