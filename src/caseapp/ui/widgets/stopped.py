"""What a page shows where somebody stopped its work: that nothing happened, and the way to begin anew."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from caseapp.base.words import Speaks, words
from caseapp.ui.widgets.parts import button, empty_note


def stopped_note(say: Speaks, again: Callable[[], object]) -> QWidget:
    """Stands in the place of what would have been worked out."""
    do = button(say(words("Begin again")), again, icon_name="history")
    return empty_note(
        "circle-x",
        say(words("The work was stopped")),
        say(words("Nothing was changed. You can begin again at any time.")),
        do,
    )
