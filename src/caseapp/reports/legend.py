"""The legend: what the marks mean."""

from collections.abc import Sequence

from caseapp.base.words import words
from caseapp.reports.faces import clean, lines_of
from caseapp.reports.look import HIDDEN_SIGN, NOTE, STRUCTURAL_SIGN, Style
from caseapp.reports.pieces import Piece, write_lines
from caseapp.reports.sheet import hidden_ground
from caseapp.reports.tags import Element
from caseapp.reports.voice import Voice
from caseapp.statistics.spoken import rounded_meaning
from caseapp.statistics.table import Table

_SAMPLE = 26.0
_GAP = 7.0
_MARK = Style(size=8, leading=11, align="center")


class Legend(Piece):
    """Samples of marks, each with its meaning, one below the other."""

    def __init__(self, marks: Sequence[tuple[str, str]], parent: Element) -> None:
        super().__init__(before=8, after=4)
        self.marks = [(mark, clean(meaning), parent.add("P")) for mark, meaning in marks]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002  ReportLab's names
        """The whole width."""
        self.rows = [
            lines_of(meaning, NOTE.face, NOTE.size, aW - _SAMPLE - _GAP) for _, meaning, _ in self.marks
        ]
        self.width, self.height = aW, sum(len(row) * NOTE.leading + 3 for row in self.rows)
        return self.width, self.height

    def draw(self) -> None:
        """Sample at the left, meaning beside it."""
        top = self.height
        for (mark, _, element), lines in zip(self.marks, self.rows, strict=True):
            with self.paper.artifact():
                if mark == HIDDEN_SIGN:
                    hidden_ground(self.paper, 0, top - 11, _SAMPLE, 11)
                write_lines(self.paper, (mark,), 0, top, _SAMPLE, _MARK)
            with self.paper.meaning(element):
                write_lines(self.paper, lines, _SAMPLE + _GAP, top, self.width - _SAMPLE - _GAP, NOTE)
            top -= len(lines) * NOTE.leading + 3


def legend(voice: Voice, tables: Sequence[Table], parent: Element, *, dash: bool = True) -> Legend:
    """The marks that these tables use; without `dash` they are shown by charts, which leave such cells out."""
    say = voice.say
    cells = [(table.id, cell) for table in tables for cell in table.cells]
    marks = [(HIDDEN_SIGN, say(words("hidden: may be none, few or many")))]
    if dash and any(cell.structural for _, cell in cells):
        marks.append((STRUCTURAL_SIGN, say(words("nobody can be counted here"))))
    if any(cell.value is None and voice.bounds.get((table, cell.key)) for table, cell in cells):
        marks.append(
            ("≥", say(words("at least so many: what the shelters that show this number have together")))
        )
    rounding = voice.summary.rounding
    if rounding is not None:
        marks.append((f"±{rounding.margin}", say(rounded_meaning(rounding))))
    return Legend(marks, parent)
