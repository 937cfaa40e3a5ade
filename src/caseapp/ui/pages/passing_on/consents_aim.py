"""The ways from the page of a person to consents and referrals, without loading those pages."""

from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout

from caseapp.base.words import words
from caseapp.records.roles import Intent
from caseapp.ui.context import Context
from caseapp.ui.widgets.parts import button


class ConsentsAim(NamedTuple):
    """Whose page it is, which case, and how it is called."""

    person: int
    case: int
    about: str


class ReferAim(NamedTuple):
    """Whose referral it is, of which case, and how the page is called."""

    person: int
    case: int
    about: str


def add_ways(context: Context, buttons: QHBoxLayout, aim: ConsentsAim) -> None:
    """Buttons to the consents of a case, and to a new referral for those who may refer."""
    consents = context.say(words("Consents"))
    buttons.addWidget(button(consents, lambda: context.go("consents", aim), icon_name="file-check"))
    if context.may(Intent.REFER):
        refer = context.say(words("Refer"))
        buttons.addWidget(button(refer, lambda: context.go("refer", ReferAim(*aim)), icon_name="send"))
