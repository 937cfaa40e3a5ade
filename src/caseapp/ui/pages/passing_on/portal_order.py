"""Changing the order of the lines for the state portal: up, down, left out, taken in; kept at once for the whole house."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout

from caseapp.actions.passing_on import portal, portal_order
from caseapp.base.words import words
from caseapp.ui.context import Context, Page
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.parts import button, card, clear, column, icon_button, label, row, scroller, top_row
from caseapp.ui.widgets.reading import ReadingColumn

if TYPE_CHECKING:
    from caseapp.actions.passing_on.portal_order import Order, Orders


class PortalOrderPage(Page):
    """`arrive` takes the number of the case to go back to."""

    title = words("Order of the lines for the state portal")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.case_id = 0
        self.orders: Orders | None = None
        self.lines: dict[str, tuple[QToolButton, QToolButton, QToolButton]] = {}
        """By field the buttons that move it up and down and leave it out."""
        self._inside: QVBoxLayout = column(self, gap=0)

    def arrive(self, what: object = None) -> None:
        """Read the order."""
        if isinstance(what, int):
            self.case_id = what
        desk = self.context.desk
        self.ask(lambda *_ignored: portal_order.read_order(desk), self.show_orders)

    def show_orders(self, orders: "Orders") -> None:
        """Draw the lines with their buttons, and what could be taken in."""
        self.orders, self.lines = orders, {}
        clear(self._inside)
        say = self.say
        back = icon_button("arrow-left", say(words("Back")), lambda: self.context.go("portal", self.case_id))
        line = top_row(back, label(say(self.title), "title"), 1)
        self.usual = button(say(words("The usual order")), self._use_usual, icon_name="history")
        self.usual.setEnabled(orders.own)
        line.addWidget(self.usual)
        self._inside.addLayout(line)
        body = ReadingColumn()
        about = words(
            "Move the lines until they stand as the boxes of the portal do. Every change is kept at once and holds for"
            " everybody in the house."
        )
        body.inside.addWidget(label(say(about), wrap=True))
        for section, fields in orders.now:
            body.inside.addWidget(self._section(section, fields))
        body.inside.addWidget(self._taking_in(orders))
        body.inside.addStretch(1)
        self._inside.addWidget(scroller(body), 1)

    def _section(self, section: str, fields: tuple[str, ...]) -> QFrame:
        frame, inside = card()
        inside.addWidget(label(self.say(portal_order.SECTIONS[section]), "heading"))
        if not fields:
            inside.addWidget(label(self.say(words("Nothing stands here.")), "muted"))
        for place, field in enumerate(fields):
            name = self.say(portal.label_of(field))
            up = icon_button("arrow-up", self.say(words("Up: {what}", what=name)))
            down = icon_button("arrow-down", self.say(words("Down: {what}", what=name)))
            out = icon_button("x", self.say(words("Leave out: {what}", what=name)))
            up.setEnabled(place > 0)
            down.setEnabled(place < len(fields) - 1)
            up.clicked.connect(lambda _on=False, one=field: self._move(one, -1))
            down.clicked.connect(lambda _on=False, one=field: self._move(one, 1))
            out.clicked.connect(lambda _on=False, one=field: self._leave_out(one))
            self.lines[field] = (up, down, out)
            line = row(label(name, wrap=True), up, down, out, gap=STEP // 2)
            line.setStretch(0, 1)
            inside.addLayout(line)
        return frame

    def _taking_in(self, orders: "Orders") -> QFrame:
        frame, inside = card()
        inside.addWidget(label(self.say(words("What the portal asks besides")), "heading"))
        self.more = Combo([(one, self.say(portal.label_of(one))) for one in orders.others])
        self.more.setAccessibleName(self.say(words("What the portal asks besides")))
        self.take = button(self.say(words("Take in")), self._take_in, icon_name="plus")
        inside.addLayout(row(self.more, self.take, 1, gap=STEP))
        return frame

    def _now(self) -> "Order":
        return self.orders.now if self.orders is not None else ()

    def _move(self, field: str, by: int) -> None:
        self._keep(portal_order.moved(self._now(), field, by))

    def _leave_out(self, field: str) -> None:
        self._keep(portal_order.without(self._now(), field))

    def _take_in(self) -> None:
        field = self.more.key()
        if field:
            self._keep(portal_order.with_field(self._now(), field))

    def _keep(self, order: "Order") -> None:
        desk = self.context.desk
        self.ask(lambda *_ignored: portal_order.set_order(desk, order), lambda _nothing: self.arrive())

    def _use_usual(self) -> None:
        desk = self.context.desk
        self.ask(lambda *_ignored: portal_order.use_usual_order(desk), lambda _nothing: self.arrive())
