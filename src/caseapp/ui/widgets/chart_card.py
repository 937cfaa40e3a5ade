"""A chart with everything that can be done with it: read as a table, copied as a picture or a table, printed."""

from collections.abc import Callable

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QFrame

from caseapp.base.listing import Column, Listing, ListPart, ListPicture
from caseapp.base.words import Speaks, words
from caseapp.ui.clipboard import private, private_picture
from caseapp.ui.theme import STEP, heading_font
from caseapp.ui.widgets.chart import Chart, ChartView, picture_of, pixels_of
from caseapp.ui.widgets.parts import button, column, fresh, icon_button, in_lines, label, row
from caseapp.ui.widgets.plain_table import Entry, PlainTable
from caseapp.ui.widgets.print_list import PRINTS

_ON_PAPER = 515.0
"""Points: between the edges of A4."""
_NUMBER_WIDE, _EDGES = 112, 3 * STEP


class ChartCard(QFrame):
    """`printing` gets the list to print. `notice` stands under every picture and on every page that leaves."""

    def __init__(
        self, say: Speaks, kind: str, notice: str, printing: Callable[[Listing], None], *, practice: bool
    ) -> None:
        super().__init__()
        fresh(self, "card")
        self.say, self.kind, self.notice, self.practice = say, kind, notice, practice
        self.period = ""
        self.chart: Chart | None = None
        self.view = ChartView()
        self.heading = label("", "heading", wrap=True)
        self.about = label("", "small", wrap=True)
        self.reading = button(say(words("Read as table")), self._turn, "quiet", "table")
        self.reading.setCheckable(True)
        self.picture = icon_button("chart-column", say(words("Copy the picture")), self.copy_picture)
        self.copying = icon_button("copy", say(words("Copy the table")), self.copy_table)
        self.printer = icon_button(
            "printer", say(words("Print the chart with its table")), lambda: printing(self.listing())
        )
        self.printer.setObjectName(PRINTS)
        self.table = PlainTable("", ("",), (0,))
        self.table.stand_whole()
        self.table.hide()
        inside = column(self, margin=2 * STEP, gap=STEP)
        head = row(self.heading, self.reading, self.picture, self.copying, self.printer, gap=STEP // 2)
        head.setStretch(0, 1)
        inside.addLayout(head)
        inside.addWidget(self.view)
        inside.addWidget(self.about)
        inside.addWidget(self.table)

    def show_chart(self, chart: Chart, period: str) -> None:
        """Show another chart; `period` says of when it is."""
        self.chart, self.period = chart, period
        self.heading.setText(chart.title)
        self.about.setText(chart.about)
        self.about.setVisible(bool(chart.about))
        self.view.show_chart(chart)
        self.setAccessibleName(chart.title)
        self.table.setAccessibleName(chart.title)
        self._fill(chart)
        for one, said in (
            (self.reading, words("Read as table: {title}", title=chart.title)),
            (self.picture, words("Copy the picture: {title}", title=chart.title)),
            (self.copying, words("Copy the table: {title}", title=chart.title)),
            (self.printer, words("Print: {title}", title=chart.title)),
        ):
            one.setAccessibleName(self.say(said))

    def _fill(self, chart: Chart) -> None:
        """The table: heads in as many lines as their columns need."""
        metrics = QFontMetrics(heading_font())
        heads = [
            chart.heads[0],
            *(in_lines(metrics, head, _NUMBER_WIDE - _EDGES) for head in chart.heads[1:]),
        ]
        words_wide = [max(map(metrics.horizontalAdvance, head.split("\n"))) + _EDGES for head in heads[1:]]
        widths = (0, *(max(_NUMBER_WIDE, wide) for wide in words_wide))
        lines = max(head.count("\n") for head in heads) + 1
        self.table.horizontalHeader().setMinimumHeight(lines * metrics.lineSpacing() + 2 * STEP)
        self.table.show_lines([tuple(map(Entry, line)) for line in chart.rows], heads, widths)

    def _turn(self) -> None:
        self.table.setVisible(self.reading.isChecked())

    def notes(self) -> tuple[str, ...]:
        """What stands under the picture."""
        invented = self.say(words("Practice data: invented people")) if self.practice else ""
        about = self.chart.about if self.chart is not None else ""
        return tuple(one for one in (self.period, about, self.notice, invented) if one)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard, for twenty seconds and kept out of the lists of clipboard managers."""
        if self.chart is not None:
            QApplication.clipboard().setMimeData(private_picture(picture_of(self.chart, self.notes())))

    def copy_table(self) -> None:
        """Put the table on the clipboard as text with tabs, with what it is and whom it is for."""
        if self.chart is not None:
            lines = (self.chart.title, *self.notes(), "\t".join(self.chart.heads))
            lines += tuple("\t".join(line) for line in self.chart.rows)
            QApplication.clipboard().setMimeData(private("\n".join(lines)))

    def listing(self) -> Listing:
        """The chart with its table, for paper."""
        chart = self.chart
        if chart is None:
            return Listing(self.kind, "", ())
        image = picture_of(chart, (), titled=False)
        drawn = ListPicture(pixels_of(image), image.width(), image.height(), _ON_PAPER, chart.spoken())
        columns = tuple(Column(head, number=place > 0) for place, head in enumerate(chart.heads))
        about = tuple(one for one in (self.period, chart.about) if one)
        return Listing(self.kind, chart.title, (ListPart(columns, chart.rows),), about, self.notice, drawn)
