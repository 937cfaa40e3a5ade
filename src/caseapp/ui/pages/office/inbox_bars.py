"""What to do next in the inbox: whose card to compare, and the way to the whole."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, Words, words
from caseapp.ui.icons import Tint
from caseapp.ui.pages.office.shelters import short_quarter
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import button, column, dress, label, picture_label, row

if TYPE_CHECKING:
    from caseapp.actions.office.coordinator import Sender


class NextBar(QFrame):
    """A sentence, a smaller one below it, and the one thing to do about it."""

    def __init__(self, say: Speaks, icon_name: str, does: Callable[[], None], look: str = "") -> None:
        super().__init__()
        self.say = say
        dress(self, "bar-info")
        self.text = label("", wrap=True)
        self.more = label("", "small", wrap=True)
        self.deed = button("", does, look)
        told = column(gap=2)
        told.addWidget(self.text)
        told.addWidget(self.more)
        sign = picture_label(icon_name, 20, Tint.ACCENT)
        line = row(sign, parent=self, margin=STEP, gap=STEP)
        line.addLayout(told, 1)
        line.addWidget(self.deed)
        self.hide()

    def tell(self, text: Words, more: Words | None, deed: Words | None) -> None:
        """Show what there is to do; without a deed there is no button."""
        self.text.setText(self.say(text))
        self.setAccessibleName(self.text.text())
        self.more.setText("" if more is None else self.say(more))
        self.more.setVisible(more is not None)
        self.deed.setText("" if deed is None else self.say(deed))
        self.deed.setAccessibleName(self.deed.text())
        self.deed.setVisible(deed is not None)
        self.show()


def tell_senders(bar: NextBar, senders: Sequence["Sender"], *, may_trust: bool) -> None:
    """The first of those who are not trusted yet; nothing where there is none."""
    if not senders:
        bar.hide()
        return
    first, others = senders[0], len(senders) - 1
    more = words("Other senders who wait for their cards: {number}", number=others) if others else None
    deed = None
    if may_trust:
        deed = words("Compare its digits") if first.card is not None else words("Choose its card")
    bar.tell(_waiting(first), more, deed)


def _waiting(sender: "Sender") -> Words:
    name, number = sender.calls_itself, len(sender.files)
    if not number:
        return words("The card of “{name}” lies among the files. It is not trusted yet.", name=name)
    if sender.card is not None:
        return words(
            "Reports of a sender that calls itself “{name}” wait until its card is trusted: {number}. The card lies beside them.",
            name=name,
            number=number,
        )
    return words(
        "Reports of a sender that calls itself “{name}” wait for its card, which is not here: {number}. Ask the shelter for it.",
        name=name,
        number=number,
    )


def whole_to_see(periods: Sequence[Quarter]) -> Quarter | int | None:
    """The newest quarter of what was just taken in; where that were half-years alone, their year; nothing where nothing was."""
    quarters = [one for one in periods if len(one.quarters()) == 1]
    if quarters:
        return max(quarters)
    return max((one.year for one in periods), default=None)


def tell_whole(bar: NextBar, found: Quarter | int | None) -> None:
    """The way to what can be added up now."""
    if found is None:
        bar.hide()
        return
    deed = words("See the year {year}", year=str(found))
    if isinstance(found, Quarter):
        deed = words("See the whole of {quarter}", quarter=short_quarter(found))
    bar.tell(words("The reports are taken in and can be added up."), None, deed)
