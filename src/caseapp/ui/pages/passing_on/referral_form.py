"""The form of a referral: the organisation, what is asked, and a box to tick for each answer that may go along."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from caseapp.actions.passing_on.referral_papers import in_words
from caseapp.actions.passing_on.referring import Order
from caseapp.base.words import Speaks, Words, words
from caseapp.records.fields import COMPARTMENT_LABELS, Compartment
from caseapp.records.referral import ORGANISATION_KIND, SOUGHT
from caseapp.records.referral_fields import FIELDS, MOST_ANSWER, SECTIONS, least
from caseapp.records.sharing import BASIS, EXCEPTIONS
from caseapp.ui.form.typed import read_day
from caseapp.ui.theme import FORM_WIDTH, STEP
from caseapp.ui.widgets.combo import Combo
from caseapp.ui.widgets.flow import Flow
from caseapp.ui.widgets.parts import card, clear, column, label, row

if TYPE_CHECKING:
    from caseapp.actions.passing_on.organisations import Office
    from caseapp.actions.passing_on.referring import Offer

_ANOTHER = "0"


class OrderForm(QWidget):
    """`changed` tells that something was typed or ticked."""

    changed = Signal()

    def __init__(self, say: Speaks, today: date) -> None:
        super().__init__()
        self.say, self.today = say, today
        self.offices: Mapping[str, Office] = {}
        self.boxes: dict[str, QCheckBox] = {}
        self._quiet = False
        self._touched = False
        self.office = Combo()
        self.name, self.contact, self.reply_by = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setMaxLength(200)
        self.contact.setMaxLength(300)
        self.reply_by.setFixedWidth(150)
        self.reply_by.setPlaceholderText(say(words("dd.mm.yyyy")))
        self.kind = Combo([(one.code, say(one.label)) for one in ORGANISATION_KIND.items])
        self.sought = {one.code: QCheckBox(say(one.label)) for one in SOUGHT.items}
        self.urgent = QCheckBox(say(words("Urgent")))
        self.coded = QCheckBox(say(words("Under the code of the case, without the name")))
        self.basis = Combo([(one.code, say(one.label)) for one in BASIS.items])
        self.basis_reason = QLineEdit()
        self.basis_reason.setMaxLength(500)
        self.reason = QPlainTextEdit()
        self.reason.setFixedHeight(96)
        self.reason.setTabChangesFocus(True)
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        self.setMaximumWidth(FORM_WIDTH + 240)
        whole = column(self, gap=2 * STEP)
        frame, inside = card()
        self._field(inside, words("Organisation"), self.office)
        self._field(inside, words("Name of the organisation"), self.name)
        self._field(inside, words("Kind of organisation"), self.kind)
        inside.addWidget(label(self.say(words("What is asked for")), "heading"))
        holder = QWidget()
        flow = Flow(holder, columns=3)
        for box in self.sought.values():
            flow.addWidget(box)
        inside.addWidget(holder)
        inside.addWidget(self.urgent)
        self._field(inside, words("Why, and what was agreed"), self.reason)
        self._field(inside, words("Whom to call here"), self.contact)
        self._field(inside, words("Please answer by"), self.reply_by)
        self._field(inside, words("Why it was allowed"), self.basis)
        self._field(inside, words("Reason, where it was not consent"), self.basis_reason)
        whole.addWidget(frame)
        frame, inside = card()
        inside.addWidget(label(self.say(words("What goes along")), "heading"))
        about = words("Only what is ticked is told. Tick no more than the help needs.")
        inside.addWidget(label(self.say(about), "muted", wrap=True))
        inside.addWidget(self.coded)
        self._answers = column()
        inside.addLayout(self._answers)
        whole.addWidget(frame)

    def _field(self, inside: QVBoxLayout, said: Words, widget: QWidget) -> None:
        text = label(self.say(said), "heading")
        text.setBuddy(widget)
        widget.setAccessibleName(self.say(said))
        inside.addWidget(text)
        if widget is self.reply_by:
            inside.addLayout(row(widget, 1))
        else:
            inside.addWidget(widget)

    def _listen(self) -> None:
        self.office.currentIndexChanged.connect(lambda _row: self._office_chosen())
        self.basis.currentIndexChanged.connect(lambda _row: self._ground_chosen())
        self.kind.currentIndexChanged.connect(lambda _row: self._tell())
        for line in (self.name, self.contact, self.reply_by, self.basis_reason):
            line.textEdited.connect(lambda _text: self._tell())
        self.reason.textChanged.connect(self._tell)
        for box in (*self.sought.values(), self.urgent):
            box.clicked.connect(lambda _on: self._tell())
        self.coded.clicked.connect(lambda _on: self._turned())

    # ------------------------------------------------------------ what is offered

    def begin(self) -> None:
        """Empty everything."""
        self._quiet = True
        self.office.choose("")
        self.kind.choose("")
        self._put_ground("consent", "")
        for line in (self.name, self.contact, self.reply_by):
            line.clear()
        self.reason.clear()
        for box in (*self.sought.values(), self.urgent, self.coded):
            box.setChecked(False)
        self._quiet = self._touched = False

    def show_offices(self, offices: "Sequence[Office]") -> None:
        """The organisations of the list, those with a card marked, and one that is only named."""
        kept = self.office.key()
        self._quiet = True
        self.offices = {str(one.entry.id): one for one in offices}
        sealed = self.say(words("can open encrypted files"))
        pairs = [
            (key, f"{one.name} ({sealed})" if one.card else one.name) for key, one in self.offices.items()
        ]
        self.office.offer([*pairs, (_ANOTHER, self.say(words("Another one, not in the list")))])
        self.office.choose(kept)
        self._quiet = False
        self._fill_office()

    def show_offer(self, offer: "Offer") -> None:
        """A box for each answer that is given and readable, the least ticked already."""
        ticked = self.keys()
        clear(self._answers)
        self.boxes = {}
        for subject, title in SECTIONS.items():
            found = [(key, value) for key, value in offer.answers if FIELDS[key].subject == subject]
            if found:
                self._answers.addWidget(label(self.say(title), "heading"))
            for key, value in found:
                text = f"{self.say(FIELDS[key].label)}: {_short(in_words(key, value, self.say))}"
                box = QCheckBox(text.replace("&", "&&"))
                box.clicked.connect(lambda _on: self._tell())
                self.boxes[key] = box
                self._answers.addWidget(box)
        for subject in offer.unreadable:
            part = COMPARTMENT_LABELS[Compartment(subject)]
            hidden = words("{part}: only whoever may read them can send them.", part=part)
            self._answers.addWidget(label(self.say(hidden), "muted", wrap=True))
        self._tick(ticked if self._touched else least(named=not self.coded.isChecked()))

    def _tick(self, keys: Sequence[str]) -> None:
        for key, box in self.boxes.items():
            forbidden = self.coded.isChecked() and FIELDS[key].names
            box.setEnabled(not forbidden)
            box.setChecked(key in keys and not forbidden)

    def _turned(self) -> None:
        self._tick(least(named=not self.coded.isChecked()))
        self._tell()

    def _ground_chosen(self) -> None:
        self.basis_reason.setEnabled(self.basis.key() in EXCEPTIONS)
        self._tell()

    def _put_ground(self, basis: str, reason: str) -> None:
        self.basis.choose(basis)
        self.basis_reason.setText(reason)
        self.basis_reason.setEnabled(basis in EXCEPTIONS)

    def _office_chosen(self) -> None:
        if not self._quiet:
            self._fill_office()
            self._tell()

    def _fill_office(self) -> None:
        office = self.offices.get(self.office.key())
        free = self.office.key() == _ANOTHER
        self.name.setEnabled(free)
        self.kind.setEnabled(free or (office is not None and not office.kind))
        leftover = free and self.name.text() in {one.name for one in self.offices.values()}
        if not self.office.key() or leftover:
            self.name.clear()
            self.kind.choose("")
        if office is not None:
            self.name.setText(office.name)
            if office.kind:
                self.kind.choose(office.kind)

    def _tell(self) -> None:
        if not self._quiet:
            self._touched = True
            self.changed.emit()

    # ------------------------------------------------------------ what was chosen

    def is_changed(self) -> bool:
        """Whether anything was typed or ticked."""
        return self._touched

    def organisation(self) -> str:
        """The name of the organisation."""
        return self.name.text().strip()

    def has_card(self) -> bool:
        """Whether a file can be sealed to the chosen organisation."""
        office = self.offices.get(self.office.key())
        return office is not None and office.card is not None

    def keys(self) -> tuple[str, ...]:
        """The answers that go along."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def order(self, case_id: int) -> Order:
        """The referral as it stands on the form."""
        key = self.office.key()
        return Order(
            case_id=case_id, office=int(key) if key in self.offices else 0, organisation=self.organisation(),
            kind=self.kind.key(), sought=tuple(code for code, box in self.sought.items() if box.isChecked()),
            urgent=self.urgent.isChecked(), named=not self.coded.isChecked(),
            reason=self.reason.toPlainText()[:MOST_ANSWER], reply_by=read_day(self.reply_by.text(), self.today),
            contact=self.contact.text(), keys=self.keys(), basis=self.basis.key() or "consent",
            basis_reason=self.basis_reason.text() if self.basis.key() in EXCEPTIONS else "",
        )  # fmt: skip

    def content(self) -> dict[str, Any]:
        """Everything on the form in simple types."""
        order = self.order(0)
        return {
            "office": self.office.key(), "name": order.organisation, "kind": order.kind, "sought": list(order.sought),
            "urgent": order.urgent, "coded": not order.named, "reason": order.reason, "contact": order.contact,
            "reply_by": self.reply_by.text(), "keys": list(order.keys),
            "basis": order.basis, "basis_reason": order.basis_reason,
        }  # fmt: skip

    def put(self, content: Mapping[str, Any]) -> None:
        """What `content` gave."""
        self._quiet = True
        self.office.choose(content["office"])
        self._fill_office()
        self.name.setText(content["name"])
        self.kind.choose(content["kind"])
        for code, box in self.sought.items():
            box.setChecked(code in content["sought"])
        self.urgent.setChecked(content["urgent"])
        self.coded.setChecked(content["coded"])
        self.reason.setPlainText(content["reason"])
        self.contact.setText(content["contact"])
        self.reply_by.setText(content["reply_by"])
        self._put_ground(content.get("basis", "consent"), content.get("basis_reason", ""))
        self._tick(content["keys"])
        self._quiet, self._touched = False, True


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 90 else f"{line[:89]}…"
