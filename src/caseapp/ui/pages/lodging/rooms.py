"""Rooms and beds tonight: who is where, what is free, who is away."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QWidget

from caseapp.actions.lodging import board as boards
from caseapp.actions.lodging import rooms
from caseapp.base.language import date_text
from caseapp.base.listing import Listing
from caseapp.base.words import words
from caseapp.records.accommodation import ROOM_FOR
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored
from caseapp.ui.context import Context, Page
from caseapp.ui.icons import Tint
from caseapp.ui.pages.casework.entry_aim import EntryAim
from caseapp.ui.pages.lodging.bed_admission import BedAim, stay_aim
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import (
    Elided,
    button,
    card,
    chip,
    column,
    discard,
    dress,
    empty_note,
    icon_button,
    label,
    picture_label,
    row,
)
from caseapp.ui.widgets.print_list import list_part, print_button
from caseapp.ui.widgets.sight import Sight

if TYPE_CHECKING:
    from caseapp.actions.lodging.board import Waiting
    from caseapp.actions.lodging.rooms import BedNight, RoomNight

_CARD = 340


class RoomsPage(Page):
    """A card for each room, a line for each bed."""

    title = words("Rooms and beds")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.nights: tuple[RoomNight, ...] = ()
        self._frames: list[QWidget] = []
        self.count = label("", "muted")
        self.stack = QStackedWidget()
        add = button(self.say(words("Add a room")), self._add_room, "primary", "plus")
        self.may_change = context.may(Intent.MANAGE_ROOMS)
        if not self.may_change:
            add.hide()
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        back = icon_button("arrow-left", self.say(words("Back to the beds")), lambda: self.context.go("beds"))
        printing = print_button(self, "rooms", self.listing)
        title = label(self.say(words("Rooms and beds tonight")), "title")
        whole.addLayout(row(back, title, self.count, 1, printing, add))
        whole.addWidget(self.stack, 1)
        self._flow = Flow(gap=2 * STEP)
        self.sight = Sight(self, self._flow)
        self.sight.moved.connect(self._draw_down)
        first = button(self.say(words("Add the first room")), self._add_room, "primary", "plus")
        if not self.may_change:
            first.hide()
        text = words("Rooms and their beds are shown here, with everybody who sleeps in them tonight.")
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.sight.area)
        self.stack.addWidget(empty_note("bed", self.say(words("No rooms yet")), self.say(text), first))

    def arrive(self, what: object = None) -> None:
        """Ask who is where tonight."""
        desk, today = self.context.desk, self.context.clock.today()
        self.ask(lambda *_ignored: rooms.occupancy(desk, today), self.show_rooms)

    def show_rooms(self, nights: "tuple[RoomNight, ...]") -> None:
        """Draw the rooms."""
        known = {
            night.room.id: (night, frame) for night, frame in zip(self.nights, self._frames, strict=False)
        }
        while self._flow.takeAt(0) is not None:
            pass
        self.nights, self._frames = nights, []
        self._draw_down(known)
        for _night, frame in known.values():
            discard(frame)
        beds = [bed for night in nights for bed in night.beds]
        free = sum(bed.free for bed in beds)
        text = words("Free beds: {free} of {beds}", free=free, beds=len(beds))
        self.count.setText(self.say(text) if nights else "")
        self.stack.setCurrentIndex(1 if nights else 2)

    def listing(self) -> Listing:
        """Rooms and beds with who has them tonight, for paper."""
        say = self.say
        heads = (words("Room"), words("Bed"), words("Code"), words("Name"), words("Since"), words("Tonight"))
        rows = [self._printed(night, bed) for night in self.nights for bed in night.beds]
        part = list_part([say(one) for one in heads], rows, named=(3,))
        return Listing("rooms", say(words("Rooms and beds tonight")), (part,), (self.count.text(),))

    def _printed(self, night: "RoomNight", bed: "BedNight") -> tuple[str, ...]:
        tonight = words("Away") if bed.away else words("Free") if bed.free else words("Not in use")
        state = "" if bed.person_id and not bed.away else self.say(tonight)
        since = date_text(self.say.code, bed.since) if bed.since is not None else ""
        return night.room.record.name, bed.bed.record.label, bed.case_code, bed.person_name, since, state

    def _draw_down(self, known: "dict[int, tuple[RoomNight, QWidget]] | None" = None) -> None:
        """Draw rooms as far down as somebody looks; all those of a large house would take half a second."""
        width = self.sight.width
        for night in self.nights[len(self._frames) :]:
            if self._flow.heightForWidth(width) >= self.sight.bottom:
                break
            self._frames.append(self._frame(night, known or {}))
            self._flow.addWidget(self._frames[-1])
        high, count = self._flow.heightForWidth(width), max(1, len(self._frames))
        self.sight.keep(high * (len(self.nights) - len(self._frames)) // count)

    def _frame(self, night: "RoomNight", known: "dict[int, tuple[RoomNight, QWidget]]") -> QWidget:
        """The card of a room; the one there is where nothing in it changed, because making cards is what takes time."""
        if night.room.id in known and known[night.room.id][0] == night:
            return known.pop(night.room.id)[1]
        return self._room(night)

    def _room(self, night: "RoomNight") -> QWidget:
        frame, inside = card()
        frame.setFixedWidth(_CARD)
        inside.setSpacing(STEP // 2)
        record = night.room.record
        head = row(picture_label("door-open", 18), label(record.name, "heading"))
        if isinstance(record.who_for, str):
            head.addWidget(chip(self.say(ROOM_FOR.label(record.who_for))))
        head.addStretch(1)
        change = icon_button("pencil", self.say(words("Change room {room}", room=record.name)))
        change.clicked.connect(lambda: self._open("room", 0, night.room))
        if not self.may_change:
            change.hide()
        head.addWidget(change)
        inside.addLayout(head)
        for bed in night.beds:
            inside.addLayout(self._bed(night, bed))
        add = button(
            self.say(words("Add a bed")), lambda: self._open("bed", night.room.id, None), "quiet", "plus"
        )
        add.setAccessibleName(self.say(words("Add a bed to room {room}", room=record.name)))
        if not self.may_change:
            add.hide()
        inside.addLayout(row(add, 1))
        return frame

    def _bed(self, night: "RoomNight", bed: "BedNight") -> Any:  # noqa: ANN401  a layout
        name = bed.bed.record.label
        change = icon_button("ellipsis", self.say(words("Change bed {bed}", bed=name)))
        change.clicked.connect(lambda: self._open("bed", night.room.id, bed.bed))
        if not self.may_change:
            change.hide()
        line = row(self._taken(bed) if bed.person_id else self._free(bed), change, gap=STEP // 2)
        line.setStretch(0, 1)
        return line

    def _free(self, bed: "BedNight") -> QPushButton:
        name = bed.bed.record.label
        made = self._line(self.say(words("Bed {bed}: free. Choose who gets it.", bed=name)))
        text = words("Free") if bed.free else words("Not in use")
        self._put(made, label(name, "muted"), Elided(self.say(text), "muted"))
        made.setEnabled(bed.free and self.context.may(Intent.WRITE_PEOPLE))
        made.setToolTip(self.say(words("Choose who gets this bed")))
        made.clicked.connect(lambda: self._choose_person(bed, made))
        return made

    def _taken(self, bed: "BedNight") -> QPushButton:
        name = bed.bed.record.label
        spoken = words("Bed {bed}: {person}, since {day}", bed=name, person=bed.person_name, day=bed.since)
        made = self._line(self.say(spoken))
        things: list[QWidget] = [label(name, "muted"), Elided(bed.person_name, "heading")]
        if bed.away:
            things.append(chip(self.say(words("Away")), "warning"))
        self._put(made, *things)
        made.setToolTip(self.say(spoken))
        made.clicked.connect(lambda: self.context.go("person", bed.person_id))
        return made

    def _line(self, name: str) -> QPushButton:
        made = QPushButton()
        dress(made, "card")
        made.setAccessibleName(name)
        made.setMinimumHeight(40)
        return made

    def _put(self, made: QPushButton, *things: QWidget) -> None:
        line = row(picture_label("bed", 18, Tint.MUTED), *things, parent=made)
        line.setContentsMargins(STEP + 4, 4, STEP, 4)
        things[0].setFixedWidth(40)

    def _choose_person(self, bed: "BedNight", beside: QWidget) -> None:
        desk, today = self.context.desk, self.context.clock.today()
        self.ask(
            lambda *_ignored: boards.waiting(desk, today),
            lambda found: self._offer_people(bed, beside, found),
        )

    def _offer_people(self, bed: "BedNight", beside: QWidget, found: "tuple[Waiting, ...]") -> None:
        menu = self.people_menu(bed, found)
        menu.exec(beside.mapToGlobal(QPoint(0, beside.height())))
        menu.deleteLater()

    def people_menu(self, bed: "BedNight", found: "tuple[Waiting, ...]") -> QMenu:
        """Everybody with an open case and no bed, and the way to admit somebody new."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        aim = BedAim(bed.bed.id, self.context.clock.today())
        for one in found:
            action = menu.addAction(f"{one.name}  ·  {one.code}".replace("&", "&&"))
            action.triggered.connect(partial(self._begin_stay, aim, one))
        if menu.isEmpty():
            menu.addAction(self.say(words("Everybody with an open case has a bed"))).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.say(words("Admit somebody new into this bed"))).triggered.connect(
            lambda: self.context.go("admit", aim)
        )
        return menu

    def _begin_stay(self, aim: BedAim, one: "Waiting", _checked: bool = False) -> None:
        about = f"{one.name} · {one.code}"
        self.context.go("entry", replace(stay_aim(aim, one.case_id, about), back="rooms"))

    def _add_room(self) -> None:
        self._open("room", 0, None)

    def _open(self, name: str, owner_id: int, stored: Stored[Any] | None) -> None:
        self.context.go("entry", EntryAim(name, owner_id, stored, "rooms"))
