"""What the marks of counted tables mean, as it stands on paper beside those that are used."""

from collections.abc import Sequence

from caseapp.base.listing import ListPart
from caseapp.base.words import Speaks
from caseapp.ui.widgets.count_words import AT_LEAST, HIDDEN, HIDDEN_SIGN, NOBODY, STRUCTURAL_SIGN


def marks(parts: Sequence[ListPart], say: Speaks) -> tuple[str, ...]:
    """One sentence for each mark that stands in a table."""
    texts = {text for part in parts for row in part.rows for text in row[1:]}
    found = []
    if HIDDEN_SIGN in texts:
        found.append(f"{HIDDEN_SIGN} {say(HIDDEN)}")
    if any(text.startswith("≥") for text in texts):
        found.append(f"≥ {say(AT_LEAST)}")
    if STRUCTURAL_SIGN in texts:
        found.append(f"{STRUCTURAL_SIGN} {say(NOBODY)}")
    return tuple(found)
