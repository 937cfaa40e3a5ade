"""What is told at a sign-in: wrong passphrases in one's own name, and colleagues who wait for a key that one holds."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from caseapp.base.words import Words, words
from caseapp.ui.context import Context
from caseapp.ui.pages.admin.users_parts import moment_text
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, fresh, icon_button, label, picture_label, row

if TYPE_CHECKING:
    from caseapp.actions.team.users_own import SignIn


@dataclass(frozen=True)
class SignInNews:
    """The signed-in person's last sign-in, and who waits for a key of hers."""

    last: "SignIn"
    waiting: tuple[str, ...]


class SignInBanner(QFrame):
    """A bar below the top of the window until it is closed; hidden where there is nothing to tell."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.say = context, context.say
        fresh(self, "bar-warning")
        self.text = label("", wrap=True)
        self.show_people = button(self.say(words("Pass keys on")), self._go, "quiet")
        close = icon_button("x", self.say(words("Close this message")), self.hide)
        line = row(picture_label("info", 20), self.text, self.show_people, close, parent=self)
        line.setContentsMargins(2 * STEP, STEP // 2, STEP, STEP // 2)
        line.setStretch(1, 1)
        self.hide()
        if not context.desk.head.slot_of(context.desk.user).temporary:
            self._ask()

    def _ask(self) -> None:
        desk = self.context.desk

        def job(*_ignored: object) -> SignInNews:
            from caseapp.actions.team import users, users_own

            waiting = tuple(one.user for one in users.list_members(desk).members if one.giveable)
            return SignInNews(users_own.last_sign_in(desk), waiting)

        self.context.line.ask(job, self.show_news, owner=self)

    def show_news(self, news: SignInNews) -> None:
        """Say it, one sentence each."""
        sentences: list[Words] = []
        if news.last.wrong:
            sentences.append(self._wrong(news.last))
        if news.waiting:
            names = ", ".join(news.waiting)
            sentences.append(words("Waiting for a key that you hold: {names}.", names=names))
        self.text.setText(" ".join(self.say(one) for one in sentences))
        self.show_people.setVisible(bool(news.waiting))
        self.setVisible(bool(sentences))

    def _wrong(self, last: "SignIn") -> Words:
        if not last.before:
            return words(
                "{n} wrong passphrases were tried in your name before this sign-in.", count=last.wrong
            )
        return words(
            "{n} wrong passphrases were tried in your name since your last sign-in, {moment}.",
            count=last.wrong, moment=moment_text(self.say.code, last.before),
        )  # fmt: skip

    def _go(self) -> None:
        self.hide()
        self.context.go("users")
