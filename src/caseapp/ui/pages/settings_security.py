"""The card of the settings about safety: who has access, and two ways to pages that one hopes not to need."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from caseapp.base.words import Speaks, words
from caseapp.ui.widgets.parts import button, row

HEADING = words("Security")


def security(inside: QVBoxLayout, say: Speaks, go: Callable[[str], None]) -> None:
    """Fill the card; `go` shows a page."""
    people = button(say(words("People and permissions")), lambda: go("users"), icon_name="users")
    honest = button(say(words("What this does not protect")), lambda: go("honest"), icon_name="shield-check")
    lost = button(
        say(words("The computer was lost or stolen")), lambda: go("breach"), icon_name="triangle-alert"
    )
    inside.addLayout(row(people, 1))
    inside.addLayout(row(honest, 1))
    inside.addLayout(row(lost, 1))
