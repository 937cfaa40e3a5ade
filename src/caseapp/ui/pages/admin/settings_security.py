"""The card of the settings about safety: who has access, and two ways to pages that one hopes not to need."""

from PySide6.QtWidgets import QVBoxLayout

from caseapp.base.words import words
from caseapp.records.roles import Intent
from caseapp.ui.context import Context
from caseapp.ui.widgets.parts import button, row

HEADING = words("Security")


def security(inside: QVBoxLayout, context: Context) -> None:
    """Fill the card."""
    say, go = context.say, context.go
    people = button(say(words("People and permissions")), lambda: go("users"), icon_name="users")
    honest = button(say(words("What this does not protect")), lambda: go("honest"), icon_name="shield-check")
    lost = button(
        say(words("The computer was lost or stolen")), lambda: go("breach"), icon_name="triangle-alert"
    )
    if not context.may(Intent.MANAGE_VAULT):
        lost.hide()
    for one in (people, honest, lost):
        inside.addLayout(row(one, 1))
