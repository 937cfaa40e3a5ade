"""A feedback sheet on paper, drawn at the shelter from the data that came: own numbers beside the whole, in black and grey."""

from caseapp.base.language import number_text
from caseapp.base.words import Speaks, Words, words
from caseapp.reports.faces import clean, lines_of
from caseapp.reports.look import BOLD, MUTED, REGULAR, RULE, SHADE, Style
from caseapp.reports.papers.office import HEAD, SMALL, TEXT, OfficeSheet
from caseapp.reports.papers.sheet import EDGE, WIDTH
from caseapp.statistics.feedback_lines import (
    ABOUT_NUMBERS,
    COLUMN_NAMES,
    TargetLine,
    facts_of,
    parts_of,
    so_far_text,
    targets_of,
    values_of,
)
from caseapp.statistics.feedback_sheet import FeedbackSheet

_CELL = Style(size=9.5, leading=13, align="right")
_STRONG = Style(face=BOLD, size=9.5, leading=13, align="right")
_LABEL = Style(size=9.5, leading=13)
_TOP = Style(size=8.5, leading=11, colour=MUTED, align="right")
_LABELS = 236.0
_COLUMNS = (290.0, 335.0, 392.0, 437.0, WIDTH)
"""Right edges of the five columns of numbers, from the left edge of the text."""
_ROW = 3.0


class _Sheet(OfficeSheet):
    """A sheet with a table of numbers."""

    names = 150.0

    def section(self, said: Words, columns: tuple[Words, ...]) -> None:
        """A heading with the names of the columns, never alone at the foot of a page."""
        self._keep(HEAD.before + HEAD.leading + 5 * _LABEL.leading)
        self.write(self.say(said), HEAD)
        heads = [
            lines_of(clean(self.say(one)), REGULAR, _TOP.size, width - 4)
            for one, width in zip(columns, _widths(), strict=False)
        ]
        high = max(len(lines) for lines in heads) if heads else 0
        for lines, right in zip(heads, _COLUMNS, strict=False):
            for number, line in enumerate(lines):
                drop = (high - len(lines) + number) * _TOP.leading
                self._draw(line.rstrip(), EDGE + right, self._y - _TOP.size - drop, _TOP)
        self._y -= high * _TOP.leading + 2
        self._rule(EDGE, EDGE + WIDTH, self._y, RULE)

    def numbers(self, name: str, values: tuple[str, ...], *, shaded: bool) -> None:
        """One line of the table; own and whole are set bold."""
        lines = lines_of(clean(name), REGULAR, _LABEL.size, _LABELS)
        high = len(lines) * _LABEL.leading + _ROW
        self._keep(high)
        if shaded:
            self._canvas.setFillColorRGB(*SHADE)
            self._canvas.rect(EDGE, self._y - high, WIDTH, high, stroke=0, fill=1)
        y = self._y - _LABEL.size - _ROW / 2
        for number, line in enumerate(lines):
            self._draw(line.rstrip(), EDGE + 3, y - number * _LABEL.leading, _LABEL)
        for place, (value, right) in enumerate(zip(values, _COLUMNS, strict=False)):
            self._draw(value, EDGE + right - 3, y, _STRONG if place in {0, 2} else _CELL)
        self._y -= high


def _widths() -> tuple[float, ...]:
    return tuple(right - left for left, right in zip((_LABELS, *_COLUMNS), _COLUMNS, strict=False))


def feedback_pdf(sheet: FeedbackSheet, office: str, say: Speaks) -> bytes:
    """The paper in a language; the same sheet gives the same bytes. `office` is the reader's own name for the sender."""
    paper = _Sheet(say(words("Feedback of the coordinator")), say)
    if sheet.practice:
        paper.write(say(words("Practice: invented people")), SMALL)
    for name, value in facts_of(sheet, office):
        paper.beside(name, say(value))
    for text in sheet.texts:
        paper.gap(6)
        for paragraph in text.text.split("\n"):
            paper.write(paragraph, TEXT)
    _targets(paper, targets_of(sheet), say)
    for part in parts_of(sheet):
        paper.section(part.title, COLUMN_NAMES)
        for place, line in enumerate(part.lines):
            paper.numbers(say(line.name), values_of(line, say.code), shaded=place % 2 == 1)
    paper.gap(8)
    paper.write(say(ABOUT_NUMBERS), SMALL)
    return paper.pdf()


def _targets(paper: _Sheet, targets: tuple[TargetLine, ...], say: Speaks) -> None:
    if not targets:
        return
    paper.section(words("Your targets"), (words("Year"), words("Target"), words("Year so far")))
    for place, line in enumerate(targets):
        values = (str(line.year), number_text(say.code, line.target), so_far_text(line, say.code))
        paper.numbers(say(line.name), values, shaded=place % 2 == 1)
