"""How wide the columns of a list are: as wide as what stands in them, and by turns narrower where the page is too small."""

from collections.abc import Sequence

from caseapp.base.listing import ListPart
from caseapp.reports.faces import clean, text_width, widest_word
from caseapp.reports.look import Style

PAD = 4.0
_MEASURED = 400
"""Rows that are measured; those below them are broken into lines like all others."""
_MOST = 260.0
"""Points beyond which a text is rather broken into lines than given a wider column."""
_LEAST = 28.0
_LONGEST_WORD = 110.0
ACROSS_FROM = 6
"""So many columns need the page across."""


def across(parts: Sequence[ListPart]) -> bool:
    """Whether a list is printed on pages across."""
    return max((len(part.columns) for part in parts), default=0) >= ACROSS_FROM


def widths(part: ListPart, room: float, head: Style, cell: Style) -> tuple[float, ...]:
    """The widths of the columns in points; together the room that there is."""
    rows = [row for row in part.rows if len(row) == len(part.columns)][:_MEASURED]
    least, wanted = [], []
    for place, column in enumerate(part.columns):
        texts = [clean(row[place]) for row in rows]
        top = clean(column.head)
        words = [widest_word(top, head.face, head.size)]
        words += [min(_LONGEST_WORD, widest_word(text, cell.face, cell.size)) for text in texts]
        lines = [text_width(top, head.face, head.size)]
        lines += [text_width(line, cell.face, cell.size) for text in texts for line in text.split("\n")]
        least.append(max(_LEAST, max(words) + 2 * PAD + 1))
        wanted.append(max(least[-1], min(_MOST, max(lines) + 2 * PAD + 1)))
    return _shared(least, wanted, room)


def _shared(least: list[float], wanted: list[float], room: float) -> tuple[float, ...]:
    """What every column wants where the page has it; otherwise the least, and of the rest each a fair part."""
    if sum(wanted) <= room:
        spare = (room - sum(wanted)) / sum(wanted)
        return tuple(one * (1 + spare) for one in wanted)
    if sum(least) >= room:
        return tuple(one * room / sum(least) for one in least)
    share = (room - sum(least)) / (sum(wanted) - sum(least))
    return tuple(low + (high - low) * share for low, high in zip(least, wanted, strict=True))
