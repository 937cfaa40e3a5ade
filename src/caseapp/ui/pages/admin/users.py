"""People and permissions: who can open these records, what she reads, and what she still waits for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from caseapp.base.listing import Listing
from caseapp.base.words import Words, words
from caseapp.ui.context import Context, Page
from caseapp.ui.pages.admin.users_parts import listed, moment_text, roles_listed
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import (
    button,
    card,
    chip,
    clear,
    column,
    icon_button,
    label,
    row,
    top_row,
)
from caseapp.ui.widgets.print_list import list_part, print_button
from caseapp.ui.widgets.reading import ReadingColumn, lay_under

if TYPE_CHECKING:
    from caseapp.actions.team.users import Access, Member


class UsersPage(Page):
    """One card for each user, the signed-in person first."""

    title = words("People and permissions")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._reading = ReadingColumn(STEP)
        inside = self._reading.inside
        back = icon_button(
            "arrow-left", self.say(words("Back to the settings")), lambda: context.go("settings")
        )
        self.access: Access | None = None
        printing = print_button(self, "users", self.listing)
        head = top_row(back, label(self.say(self.title), "title"), 1, printing)
        about = words(
            "Everybody works under her own name with her own passphrase. A role decides which keys she holds, and so"
            " what she can read."
        )
        inside.addWidget(label(self.say(about), "muted", wrap=True))
        self.adding = self._way(words("Give somebody access"), "user", "plus", "primary")
        self.adding.hide()
        ways = QWidget()
        flow = Flow(ways)
        flow.addWidget(self.adding)
        flow.addWidget(self._way(words("Change my passphrase"), "passphrase", "key-round"))
        flow.addWidget(self._way(words("What each role may do"), "permissions", "table"))
        inside.addWidget(ways)
        self.due = label("", "muted", wrap=True)
        self.due.hide()
        inside.addWidget(self.due)
        self.members = QWidget()
        self._place = column()
        self._place.addWidget(self.members)
        inside.addLayout(self._place)
        inside.addStretch(1)
        lay_under(self, head, self._reading)

    def arrive(self, what: object = None) -> None:
        """Ask who there is."""
        desk = self.context.desk

        def job(*_ignored: object) -> "Access":
            from caseapp.actions.team import users

            return users.list_members(desk)

        self.ask(job, self.show_access)

    def show_access(self, access: "Access") -> None:
        """Show everybody."""
        self.access = access
        self.adding.setVisible(access.may_manage)
        self.due.setVisible(bool(access.due))
        if access.due:
            due = words(
                "Keys are renewed when somebody who holds them signs in: {what}.",
                what=listed(self.say, access.due),
            )
            self.due.setText(self.say(due))
        clear(self._place)
        self.members = QWidget()
        cards = column(self.members, gap=2 * STEP)
        for member in access.members:
            cards.addWidget(self._member(member, may_manage=access.may_manage))
        self._place.addWidget(self.members)
        self.members.show()  # at once: what is not shown yet has no height
        self._reading.updateGeometry()

    def listing(self) -> Listing:
        """Who has access, with her roles, the keys that she holds and those that she waits for, for paper."""
        say = self.say
        heads = (
            words("Name"),
            words("Roles"),
            words("Keys held"),
            words("Keys waited for"),
            words("Last signed in"),
        )
        members = self.access.members if self.access is not None else ()
        rows = [
            (
                one.user, roles_listed(say, one.roles), listed(say, one.held), listed(say, one.waiting),
                moment_text(say.code, one.seen) if one.seen else "–",
            )
            for one in members
        ]  # fmt: skip
        return Listing("users", say(self.title), (list_part([say(one) for one in heads], rows),))

    def _member(self, member: "Member", *, may_manage: bool) -> QWidget:
        frame, inside = card()
        inside.setSpacing(STEP // 2)
        head = row(label(member.user, "heading", wrap=True))
        head.setStretch(0, 1)
        if member.me:
            head.addWidget(chip(self.say(words("You")), "accent"))
        if may_manage:
            change = self._way(words("Change"), "user", "pencil", "quiet", member.user)
            change.setAccessibleName(self.say(words("Change: {name}", name=member.user)))
            head.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        inside.addWidget(label(roles_listed(self.say, member.roles), wrap=True))
        held = listed(self.say, member.held)
        if held:
            inside.addWidget(label(self.say(words("Holds the keys: {what}", what=held)), "muted", wrap=True))
        self._waiting(inside, member, may_manage=may_manage)
        for sentence in self._since(member):
            inside.addWidget(label(self.say(sentence), "small", wrap=True))
        return frame

    def _waiting(self, inside: QVBoxLayout, member: "Member", *, may_manage: bool) -> None:
        """What her role reads and she cannot open yet, and who can mend it."""
        for one in sorted(member.waiting):
            what = listed(self.say, [one])
            if one in member.giveable:
                text = words("Waits for the key: {what}. You hold it.", what=what)
                do = button(self.say(words("Pass the key on")), icon_name="key-round")
                do.clicked.connect(lambda _on=False, one=one: self._pass_on(member.user, one))
            elif one in member.lost:
                text = words(
                    "Waits for the key: {what}. Nobody holds it; the recovery card opens it.", what=what
                )
                do = self._way(
                    words("Use the recovery card"), "key-by-card", "key-round", what=(member.user, one)
                )
                if not may_manage:
                    do.hide()
            else:
                text = words("Waits for the key: {what}. Somebody who holds it passes it on.", what=what)
                do = None
            inside.addWidget(label(self.say(text), "warning", wrap=True))
            if do is not None:
                do.setAccessibleName(f"{do.text().strip()}: {what}, {member.user}")
                inside.addLayout(row(do, 1))

    def _since(self, member: "Member") -> tuple[Words, ...]:
        found = (
            words("Last signed in: {moment}", moment=moment_text(self.say.code, member.seen))
            if member.seen
            else words("Has not signed in yet."),
        )
        if member.temporary:
            return (*found, words("Has not set a passphrase of her own yet."))
        return found

    def _way(self, text: Words, page: str, icon_name: str, look: str = "", what: object = "") -> QPushButton:
        return button(self.say(text), lambda: self.context.go(page, what), look, icon_name)

    def _pass_on(self, user: str, compartment: str) -> None:
        desk = self.context.desk

        def job(*_ignored: object) -> "Access":
            from caseapp.actions.team import users

            users.pass_key(desk, user, compartment)
            return users.list_members(desk)

        def done(access: "Access") -> None:
            self.show_access(access)
            self.context.tell(words("The key is passed on to {name}.", name=user))

        self.ask(job, done)
