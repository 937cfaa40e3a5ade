"""Giving somebody access, changing her roles, and taking access away."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words
from caseapp.records.roles import ROLES_OF_KIND
from caseapp.ui.context import Context, Page
from caseapp.ui.line import Progress, Stop
from caseapp.ui.pages.admin.users_parts import RoleBoxes, listed
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import sure
from caseapp.ui.widgets.parts import button, card, column, icon_button, label, row, top_row
from caseapp.ui.widgets.reading import ReadingColumn, lay_under

if TYPE_CHECKING:
    from caseapp.actions.team.users import NewUser
    from caseapp.actions.team.users_roles import Changed, Losing

_LONGEST = 60


class UserPage(Page):
    """One user, or a new one where nobody is named; after adding, the passphrase that is shown once."""

    title = words("Access")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.user = ""
        self._secret = False
        self._before: tuple[str, tuple[str, ...]] = ("", ())
        self._reading = ReadingColumn(STEP)
        inside = self._reading.inside
        self.back = icon_button(
            "arrow-left", self.say(words("Back to people and permissions")), lambda: context.go("users")
        )
        self.heading = label("", "title")
        self.asking, self.telling = self._asking(), self._telling()
        for part in (self.asking, self.telling):
            inside.addWidget(part)
        inside.addStretch(1)
        lay_under(self, top_row(self.back, self.heading, 1), self._reading)

    def _asking(self) -> QWidget:
        part = QWidget()
        inside = column(part, gap=STEP)
        self.name_heading = label(self.say(words("Name")), "heading")
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.name.setAccessibleName(self.say(words("Name")))
        inside.addWidget(self.name_heading)
        inside.addWidget(self.name)
        inside.addWidget(label(self.say(words("Roles")), "heading"))
        self.roles = RoleBoxes(self.say, ROLES_OF_KIND[self.context.desk.kind])
        inside.addWidget(self.roles)
        self.note = label("", "muted", wrap=True)
        inside.addWidget(self.note)
        self.trouble = label("", "error", wrap=True)
        self.trouble.hide()
        inside.addWidget(self.trouble)
        self.do = button("", self.save, "primary")
        self.again = button(
            self.say(words("Make another first passphrase")), self._another, icon_name="key-round"
        )
        inside.addLayout(row(self.again, 1))
        self.leave = button(self.say(words("Take access away")), self._ask_leaving, "danger")
        inside.addLayout(row(self.leave, 1, self.do))
        return part

    def _telling(self) -> QWidget:
        part = QWidget()
        inside = column(part, gap=2 * STEP)
        about = words(
            "Tell her this passphrase face to face. It is shown this once; at her first sign-in she sets her own."
        )
        inside.addWidget(label(self.say(about), wrap=True))
        frame, box = card()
        self.passphrase = label("", "mono", wrap=True)
        self.passphrase.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(self.passphrase)
        inside.addWidget(frame)
        self.waits = label("", "warning", wrap=True)
        inside.addWidget(self.waits)
        inside.addLayout(row(1, button(self.say(words("She has it")), self._told, "primary")))
        return part

    def arrive(self, what: object = None) -> None:
        """Show a user by name, or an empty form."""
        if what is None and (self._secret or self.user):
            return
        self.user = str(what or "")
        desk = self.context.desk
        slot = next((one for one in desk.head.slots if one.user == self.user), None)
        self.heading.setText(self.user or self.say(words("Give somebody access")))
        self.name.setText("")
        for part in (self.name, self.name_heading):
            part.setVisible(slot is None)
        self.roles.tick(slot.roles if slot is not None else ())
        self._before = ("", self.roles.roles())
        self.leave.setVisible(slot is not None and slot.user != desk.user)
        never = slot is not None and slot.temporary
        self.again.setVisible(never)
        self.do.setText(self.say(words("Give access") if slot is None else words("Save the roles")))
        self.note.setText(self.say(_NEW if slot is None else _LOST if never else _FORGOTTEN))
        self._show(self.asking)
        (self.name if slot is None else self.do).setFocus()

    def unsaved(self) -> Words | None:
        """A passphrase that nobody has seen, or a form that was begun."""
        if self._secret:
            return words("The passphrase is not shown again. Leave this page before she has it?")
        if (self.name.text(), self.roles.roles()) != self._before:
            return words("The access of this person was not saved. Leave this page without saving?")
        return None

    def save(self) -> None:
        """Add the user, or change her roles."""
        if not self.do.isEnabled():
            return
        desk, user, roles = self.context.desk, self.user, self.roles.roles()
        self.trouble.hide()
        self._wait(now=True)
        if not user:
            name = self.name.text()

            def adding(*_ignored: object) -> "NewUser":
                from caseapp.actions.team import users

                return users.add_user(desk, name, roles)

            self.ask(adding, self.show_new, self._failed)
            return

        def looking(*_ignored: object) -> "Losing":
            from caseapp.actions.team import users_roles

            return users_roles.losing(desk, user, roles)

        self.ask(looking, lambda losing: self._change(losing, roles), self._failed)

    def _another(self) -> None:
        desk, user = self.context.desk, self.user

        def job(*_ignored: object) -> "NewUser":
            from caseapp.actions.team import users

            return users.another_first_passphrase(desk, user)

        self._wait(now=True)
        self.ask(job, self.show_new, self._failed)

    def show_new(self, new: "NewUser") -> None:
        """Show the passphrase of a user who was just added, this once."""
        self._wait(now=False)
        self._secret = True
        self.heading.setText(new.user)
        self.passphrase.setText(new.passphrase)
        self.waits.setVisible(bool(new.waiting))
        if new.waiting:
            waits = words(
                "She still waits for: {what}. Somebody who holds the key passes it on under People and permissions.",
                what=listed(self.say, new.waiting),
            )
            self.waits.setText(self.say(waits))
        self._show(self.telling)

    def _told(self) -> None:
        self._secret, self._before = False, (self.name.text(), self.roles.roles())
        self.passphrase.clear()
        self.context.go("users")

    def _change(self, losing: "Losing", roles: tuple[str, ...]) -> None:
        desk, user = self.context.desk, self.user
        if losing.card_only and not self._sure(self._only_card(losing), words("Take these keys away")):
            self._wait(now=False)
            return
        if user == desk.user and not self._sure(_OWN, words("Change my roles")):
            self._wait(now=False)
            return

        def job(progress: Progress, stop: Stop) -> "Changed":
            from caseapp.actions.team import users_roles

            return users_roles.change_roles(desk, user, roles, losing.card_only, progress, stop)

        self.ask(job, self._changed, self._failed)

    def _changed(self, changed: "Changed") -> None:
        self._wait(now=False)
        self._before = (self.name.text(), self.roles.roles())
        if changed.ends:
            self.context.voices.locking.emit()
            return
        self.context.go("users")
        self.context.tell(words("The roles of {name} are changed.", name=self.user))

    def _ask_leaving(self) -> None:
        desk, user = self.context.desk, self.user

        def job(*_ignored: object) -> "Losing":
            from caseapp.actions.team import users_roles

            return users_roles.losing(desk, user)

        self._wait(now=True)
        self.ask(job, self._leave, self._failed)

    def _leave(self, losing: "Losing") -> None:
        question = words(
            "Take access from {name}? Her keys and the key of the database are renewed, which may take a minute, and then"
            " you sign in again. What she copied before, and old backups, she can still open: make a new backup"
            " afterwards and destroy the old ones.", name=self.user,
        )  # fmt: skip
        if losing.card_only:
            question = words("{question} {only}", question=question, only=self._only_card(losing))
        if not self._sure(question, words("Take access away")):
            self._wait(now=False)
            return
        desk, user = self.context.desk, self.user

        def job(progress: Progress, stop: Stop) -> object:
            from caseapp.actions.team import users_leaving

            return users_leaving.remove_user(desk, user, losing.card_only, progress, stop)

        self.ask(job, lambda _left: self._gone(), self._failed)

    def _gone(self) -> None:
        self._before = (self.name.text(), self.roles.roles())
        self.context.voices.locking.emit()

    def _only_card(self, losing: "Losing") -> Words:
        return words(
            "Nobody else holds these keys: {what}. Afterwards only the recovery card opens what they seal.",
            what=listed(self.say, losing.card_only),
        )

    def _sure(self, question: Words, yes: Words) -> bool:
        return sure(self, self.say, question, yes, danger=True)

    def _failed(self, error: KnownError) -> None:
        self._wait(now=False)
        advice = f" {self.say(error.advice)}" if error.advice is not None else ""
        self.trouble.setText(self.say(error.sentence) + advice)
        self.trouble.show()

    def _wait(self, *, now: bool) -> None:
        for one in (self.do, self.leave, self.again, self.back, self.roles, self.name):
            one.setEnabled(not now)

    def _show(self, part: QWidget) -> None:
        for one in (self.asking, self.telling):
            one.setVisible(one is part)
        self.back.setVisible(part is self.asking)
        self.trouble.hide()
        self._reading.updateGeometry()


_NEW = words(
    "She gets a passphrase for her first sign-in, and those keys of her roles that you hold yourself. What you do not"
    " hold, somebody who does passes on."
)
_LOST = words(
    "She has not set her own passphrase yet. Was the first one lost before she signed in? Then make another one for her."
)
_FORGOTTEN = words(
    "Has she forgotten her passphrase? The recovery card gives her a new one: choose “I have forgotten the passphrase”"
    " on the page on which one signs in."
)
_OWN = words(
    "These are your own roles. You sign in again afterwards, and keys that they do not need are gone."
)
