"""The keys of the program, as a page of the guide that is said from the same words as everything else."""

from caseapp.base.words import Speaks, Words, words
from caseapp.ui.help.guide import Guide, guide_of

_EVERYWHERE: tuple[tuple[str, Words], ...] = (
    ("F1", words("The guide, at the page one is on")),
    ("Ctrl+F1", words("This list of keys")),
    ("Ctrl+K", words("Find a person")),
    ("Ctrl+L", words("Lock")),
    ("Ctrl+P", words("Print this list")),
    ("Alt+1, Alt+2 …", words("The pages on the left, from top to bottom")),
    ("Ctrl+Z", words("Undo the last saving")),
)
_FORMS: tuple[tuple[str, Words], ...] = (
    ("Ctrl+S", words("Save and stay on the form")),
    ("Shift+F1", words("What a field means, and its source")),
    ("Ctrl+1", words("Not asked")),
    ("Ctrl+2", words("Refused to answer")),
    ("Ctrl+3", words("Not known")),
    ("Alt+↓", words("In a day: choose from a calendar")),
)
_TODAY: tuple[tuple[str, Words], ...] = (
    ("Space", words("On Today and in the calendar: done")),
    ("+, Delete", words("On Today: put off, not needed")),
    ("Insert", words("In the calendar: a new appointment")),
    ("Ctrl+←, Ctrl+→", words("In the calendar: carry an appointment to another day")),
    ("Page Up, Down", words("In the calendar: another week or month")),
)
_GUIDE: tuple[tuple[str, Words], ...] = (
    ("Ctrl+F", words("Search the guide")),
    ("Alt+←", words("Back to what was read before")),
    ("Ctrl++, Ctrl+−", words("Larger or smaller type")),
    ("Esc", words("Close the guide")),
)
_PARTS = (
    (words("Everywhere"), _EVERYWHERE),
    (words("In a form"), _FORMS),
    (words("On Today and in the calendar"), _TODAY),
    (words("In the guide"), _GUIDE),
)


def keys_guide(say: Speaks) -> Guide:
    """All keys, in tables under the place where they work."""
    lines = [f"# {say(words('Keys'))}"]
    for heading, keys in _PARTS:
        head = f"| {say(words('Key'))} | {say(words('What it does'))} |"
        lines += ["", f"## {say(heading)}", "", head, "|---|---|"]
        lines += [f"| {key} | {say(meaning)} |" for key, meaning in keys]
    return guide_of("keys", say.code, "\n".join(lines))
