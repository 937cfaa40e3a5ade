"""Putting a referral together: for whom, what is asked, and field by field what goes along; then a file or a paper form."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.actions.passing_on import organisations, referring
from caseapp.base.language import of_documents
from caseapp.base.words import Words, words
from caseapp.records.consent import PURPOSE, Standing
from caseapp.records.sharing import BASIS, EXCEPTIONS
from caseapp.ui.context import Context, Draft, Page
from caseapp.ui.pages.passing_on.consents_aim import ConsentsAim, ReferAim
from caseapp.ui.pages.passing_on.consents_words import STANDING_LOOKS
from caseapp.ui.pages.passing_on.referral_form import OrderForm
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_target
from caseapp.ui.widgets.paper import PaperView
from caseapp.ui.widgets.parts import (
    button,
    column,
    dress,
    icon_button,
    label,
    row,
    scroller,
    shortened,
    top_row,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.actions.passing_on.organisations import Office
    from caseapp.actions.passing_on.referring import Offer, Order


class ReferralPage(Page):
    """Nothing leaves before the consent that it needs is found; the page says at once how things stand."""

    title = words("Refer to an organisation")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.aim: ReferAim | None = None
        self.given: Order | None = None
        """What the paper on the screen was drawn from."""
        self.handed = False
        self.form = OrderForm(self.say, context.clock.today())
        self.form.changed.connect(self._look)
        self.about = shortened(look="muted")
        self.consent = label("", wrap=True)
        self.to_consents = button(self.say(words("Consents")), self._consents, "quiet", "file-check")
        self.form_button = button(self.say(words("Show the paper form")), self._draw, icon_name="printer")
        self.file_button = button(self.say(words("Save as encrypted file")), self._choose, "primary", "lock")
        self.paper = PaperView(self.say, context.line)
        self.paper.handing = self._handing
        self.paper.setContentsMargins(3 * STEP, 0, 3 * STEP, 2 * STEP)
        self.stack = QStackedWidget()
        self._begin: Draft | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        back = icon_button("arrow-left", self.say(words("Back")), self._back)
        head = top_row(back, label(self.say(self.title), "title"), self.about, 1)
        sheet = QWidget()
        inside = column(sheet, gap=0)
        holder = QWidget()
        body = column(holder)
        body.setContentsMargins(3 * STEP, STEP, 3 * STEP, 3 * STEP)
        body.addWidget(self.form)
        body.addStretch(1)
        inside.addWidget(scroller(holder), 1)
        foot = column()
        foot.addWidget(self.consent)
        foot.addLayout(row(self.to_consents, 1, self.form_button, self.file_button))
        foot.setContentsMargins(3 * STEP, STEP, 3 * STEP, STEP)
        inside.addLayout(foot)
        self.stack.addWidget(sheet)
        self.stack.addWidget(self.paper)
        whole = column(self, gap=0)
        whole.addLayout(head)
        whole.addWidget(self.stack, 1)

    def arrive(self, what: object = None) -> None:
        """Begin a referral of a case; without one, go on with what was begun."""
        if isinstance(what, ReferAim) and what != self.aim:
            self.aim = what
            self.form.begin()
        aim, desk = self.aim, self.context.desk
        self._show_form()
        if aim is not None:
            self.about.setText(aim.about)
            self.ask(
                lambda *_ignored: (organisations.list_offices(desk), referring.offer(desk, aim.case)),
                self.show_offer,
            )

    def show_offer(self, found: "tuple[tuple[Office, ...], Offer]") -> None:
        """Show the organisations, and what could go along."""
        offices, offer = found
        self.form.show_offices(offices)
        self.form.show_offer(offer)
        if self._begin is not None:
            self.form.put(self._begin.content["form"])
            self._begin = None
            self.tell_back()
        self._look()

    # ------------------------------------------------------------ consent

    def _look(self) -> None:
        """Ask how things stand with the consent that this referral needs."""
        aim, desk, order = self.aim, self.context.desk, self._order()
        if aim is None:
            return
        ready = order is not None and bool(order.organisation and order.sought)
        if order is None or not order.organisation:
            self._say(words("Choose an organisation: then it is seen which consent is needed."), "muted")
            self._offer(allowed=False, ready=False)
            return
        self.ask(
            lambda *_ignored: referring.consent_for(
                desk, aim.case, order.kind, order.organisation, named=order.named
            ),
            partial(self.show_consent, ready=ready),
        )

    def show_consent(self, found: tuple[str, Standing], *, ready: bool) -> None:
        """Say which consent is needed and how things stand with it."""
        purpose, standing = found
        said, _look = STANDING_LOOKS[standing]
        order = self._order()
        if standing is not Standing.GIVEN and order is not None and order.basis in EXCEPTIONS:
            text = words("Without consent: {basis}. The log says so.", basis=BASIS.label(order.basis))
            self._say(text, "error")
            self._offer(allowed=bool(order.basis_reason.strip()), ready=ready)
            return
        text = words("Consent needed: {purpose}. {standing}.", purpose=PURPOSE.label(purpose), standing=said)
        self._say(text, "muted" if standing is Standing.GIVEN else "error")
        self._offer(allowed=standing is Standing.GIVEN, ready=ready)

    def _offer(self, *, allowed: bool, ready: bool) -> None:
        self.to_consents.setVisible(not allowed)
        self.form_button.setEnabled(allowed and ready)
        self.file_button.setEnabled(allowed and ready and self.form.has_card())
        tip = words("Needs the card of the organisation: take it in under Organisations.")
        self.file_button.setToolTip("" if self.form.has_card() else self.say(tip))

    def _say(self, said: Words, look: str) -> None:
        dress(self.consent, look)
        self.consent.setText(self.say(said))

    def _order(self) -> "Order | None":
        return self.form.order(self.aim.case) if self.aim is not None else None

    # ------------------------------------------------------------ what the buttons do

    def _choose(self) -> None:
        target = choose_target(
            self, self.say(words("Save as encrypted file")), f"{self._name()}.referral", "(*.referral)"
        )
        if target is not None:
            self.save(target)

    def save(self, target: Path) -> None:
        """Write the encrypted file."""
        order, desk = self._order(), self.context.desk
        if order is not None:
            self.ask(
                lambda *_ignored: referring.send(desk, order, target), lambda _number: self._sent(target)
            )

    def _sent(self, target: Path) -> None:
        self._done()
        text = words(
            "Saved as {name}. Only {office} can open it. The answer is opened under Referrals.",
            name=target.name, office=self.form.organisation(),
        )  # fmt: skip
        self.context.tell(text)

    def _draw(self) -> None:
        order, desk, code = self._order(), self.context.desk, of_documents(self.say.code)
        if order is None:
            return

        def job(*_ignored: object) -> bytes:
            from caseapp.actions.passing_on import referral_papers

            return referral_papers.draw_form(desk, order, code)

        self.given, self.handed = order, False
        self.ask(job, self.show_paper)

    def show_paper(self, pdf: bytes) -> None:
        """Show the form as it will be printed."""
        self.paper.show_paper(pdf, self._name())
        self.stack.setCurrentWidget(self.paper)

    def _handing(self, _way: str, does: "Callable[[], None]") -> None:
        """The first printing or saving writes the referral down; doing it again is the same referral."""
        order, desk = self.given, self.context.desk
        if order is None:
            return
        if self.handed:
            does()
            return

        def then(_number: int) -> None:
            self.handed = True
            self.context.voices.stored.emit()
            does()

        self.ask(lambda *_ignored: referring.hand_out(desk, order), then)

    def _name(self) -> str:
        return self.say(words("referral"))

    def _done(self) -> None:
        self.form.begin()
        self.context.voices.stored.emit()
        if self.aim is not None:
            self.context.go("person", self.aim.person)

    def _back(self) -> None:
        if self.stack.currentWidget() is self.paper and not self.handed:
            self._show_form()
        elif self.aim is not None:
            if self.handed:
                self.form.begin()
            self.context.go("person", self.aim.person)

    def _show_form(self) -> None:
        self.stack.setCurrentIndex(0)
        self.paper.wipe()
        self.given, self.handed = None, False

    def _consents(self) -> None:
        if self.aim is not None:
            self.context.go("consents", ConsentsAim(*self.aim))

    # ------------------------------------------------------------ what is typed

    def unsaved(self) -> Words | None:
        """Ask before a half-written referral is lost."""
        if self.form.is_changed() and not self.handed:
            return words("This referral is not finished. Leave it?")
        return None

    def draft(self) -> Draft | None:
        """What was typed and chosen."""
        if self.aim is None or not self.form.is_changed() or self.handed:
            return None
        content = {"page": "refer", "aim": list(self.aim), "form": self.form.content()}
        return Draft(f"refer:{self.aim.case}", content)

    def take_draft(self, draft: Draft) -> None:
        """Put it back once the case is read again."""
        person, case, about = draft.content["aim"]
        self._begin = draft
        self.arrive(ReferAim(person, case, about))
