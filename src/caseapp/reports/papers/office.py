"""A sheet for offices: smaller type than the client's own papers, questions beside their answers."""

from caseapp.base.words import Words
from caseapp.reports.faces import clean, lines_of
from caseapp.reports.look import ACCENT, BOLD, MUTED, REGULAR, Style
from caseapp.reports.papers.sheet import EDGE, WIDTH, PaperSheet

HEAD = Style(face=BOLD, size=12, leading=16, colour=ACCENT, before=10, after=4)
TEXT = Style(size=10.5, leading=15, after=3)
NAME = Style(size=10.5, leading=15, colour=MUTED, after=0)
SMALL = Style(size=9, leading=12.5, colour=MUTED, after=3)


class OfficeSheet(PaperSheet):
    """`names` is the width of the column with the questions, in points."""

    names = 176.0

    def beside(self, name: Words, value: str) -> None:
        """A question and, beside it, its answer."""
        left = lines_of(clean(self.say(name)), REGULAR, NAME.size, self.names - 10)
        right = lines_of(clean(value), REGULAR, TEXT.size, WIDTH - self.names)
        for number in range(max(len(left), len(right))):
            self._keep(TEXT.leading)
            y = self._y - TEXT.size
            if number < len(left):
                self._draw(left[number].rstrip(), EDGE, y, NAME)
            if number < len(right):
                self._draw(right[number].rstrip(), EDGE + self.names, y, TEXT)
            self._y -= TEXT.leading
        self._y -= TEXT.after
