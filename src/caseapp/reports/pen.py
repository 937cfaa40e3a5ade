"""Lines of text on one page of a list: a text object for each line, with colour and face said anew, takes twice as long."""

from reportlab.pdfgen.canvas import Canvas

from caseapp.reports.faces import clean, runs
from caseapp.reports.look import Style


class Pen:
    """Writes on the present page of a canvas; nothing stands there before `lift`."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._text = canvas.beginText()
        self._face: tuple[str, float, float] | None = None
        self._colour: tuple[float, float, float] | None = None

    def write(self, text: str, x: float, y: float, style: Style) -> None:
        """One line that begins at a place, in points from the lower left corner of the page."""
        self._text.setTextOrigin(x, y)
        if style.colour != self._colour:
            self._colour = style.colour
            self._text.setFillColorRGB(*style.colour)
        for name, piece in runs(clean(text), style.face):
            face = (name, style.size, style.leading)
            if face != self._face:
                self._face = face
                self._text.setFont(*face)
            self._text.textOut(piece)

    def lift(self) -> None:
        """Put the lines on the page; the pen has done its work."""
        self._canvas.drawText(self._text)
