"""The news of a recovery, for everybody who signs in, until a manager has seen it: a stolen card must not work in silence."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from caseapp.base.language import date_text
from caseapp.base.words import Words, words
from caseapp.ui.context import Context
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, fresh, label, picture_label, row

if TYPE_CHECKING:
    from caseapp.actions.safekeeping.recovery_settling import News, Recovery


class RecoveryBanner(QFrame):
    """A bar below the top of the window; hidden where there is no news."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.say = context, context.say
        fresh(self, "bar-danger")
        self.text = label("", wrap=True)
        self.seen = button(self.say(words("I know of this")), self._acknowledge, "quiet")
        line = row(picture_label("triangle-alert", 20), self.text, self.seen, parent=self)
        line.setContentsMargins(2 * STEP, STEP // 2, 2 * STEP, STEP // 2)
        line.setStretch(1, 1)
        self.hide()
        self._ask()

    def _ask(self) -> None:
        desk = self.context.desk

        def job(*_ignored: object) -> "News":
            from caseapp.actions.safekeeping.recovery_settling import recovery_news

            return recovery_news(desk)

        self.context.line.ask(job, self.show_news, owner=self)

    def show_news(self, news: "News") -> None:
        """Say what happened, one sentence each."""
        sentences = [self.say(_told(self.say.code, one)) for one in news.recoveries]
        self.text.setText(" ".join([*sentences, self.say(_ADVICE)]))
        self.seen.setVisible(news.may_acknowledge)
        self.setVisible(bool(news.recoveries))

    def _acknowledge(self) -> None:
        desk = self.context.desk

        def job(*_ignored: object) -> None:
            from caseapp.actions.safekeeping.recovery_settling import acknowledge

            acknowledge(desk)

        self.context.line.ask(job, lambda _nothing: self.hide(), owner=self)


_ADVICE = words("If nobody here did this, tell the manager at once: somebody else has the card.")


def _told(code: str, recovery: "Recovery") -> Words:
    day = date_text(code, recovery.day)
    if recovery.by == "shares":
        return words("On {day} two shares gave {name} a new passphrase.", day=day, name=recovery.user)
    return words("On {day} the recovery card gave {name} a new passphrase.", day=day, name=recovery.user)
