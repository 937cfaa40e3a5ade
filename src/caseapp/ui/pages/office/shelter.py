"""The page of one shelter: its quarters with notes, the agreement with it, its cards and its files."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from caseapp.actions.office import agreements, cards, exact_held, following_up, originals
from caseapp.actions.office.following_up import DISPUTE, Received, ShelterView
from caseapp.base.errors import KnownError
from caseapp.base.listing import Listing
from caseapp.base.periods import Quarter
from caseapp.base.words import Words, words
from caseapp.records.roles import Intent
from caseapp.ui.context import Context, Draft, Page
from caseapp.ui.pages.office.shelter_agreement import Agreed, AgreementPart
from caseapp.ui.pages.office.shelter_cards import ShelterCards
from caseapp.ui.pages.office.shelter_quarters import QuartersPart
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.dialogs import choose_target, sure
from caseapp.ui.widgets.parts import Elided, button, column, icon_button, row, shortened
from caseapp.ui.widgets.print_list import parts_in, print_button
from caseapp.ui.widgets.tabs import Tabs

_DROPS = words("Remove this agreement? Its days, its smallest count and its note go with it.")
_DROPS_AND_WIPES = words(
    "Remove this agreement? Its days, its smallest count and its note go with it, and all exact tables of this shelter are wiped."
)
_WIPES = words(
    "All exact tables of this shelter are wiped when it hands over published numbers only. Save it so?"
)


class ShelterPage(Page):
    """`arrive` takes the identifier of a shelter."""

    title = words("Shelter")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.shelter = ""
        self.view: ShelterView | None = None
        self._typed: Draft | None = None
        today = context.clock.today()
        self.name = shortened(look="title")
        self.calls_itself = Elided("", "muted")
        self.new_name = QLineEdit()
        self.rename = button(self.say(words("Rename")), self._begin_renaming, "quiet", "pencil")
        self.quarters = QuartersPart(self.say)
        self.agreement = AgreementPart(self.say, today)
        self.cards = ShelterCards(self.say, today)
        self.tabs = Tabs()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        back = icon_button(
            "arrow-left", self.say(words("Back to the shelters")), lambda: self.context.go("shelters")
        )
        remind = button(
            self.say(words("Reminder")), lambda: self.context.go("reminder", self.shelter), icon_name="send"
        )
        feedback = button(
            self.say(words("Send back…")),
            lambda: self.context.go("send-back", self.shelter),
            icon_name="upload",
        )
        if not self.context.may(Intent.EXPORT_NATIONAL):
            feedback.hide()
        if not self.context.may(Intent.IMPORT_SUMMARIES):
            self.cards.save.hide()
        self.new_name.setMaxLength(cards.MOST_NAME)
        self.new_name.setAccessibleName(self.say(words("Your name for the shelter, as it stands in tables")))
        self.new_name.returnPressed.connect(self._rename)
        self.new_name.hide()
        self.tabs.add("quarters", self.say(words("Quarters")), self.quarters)
        self.tabs.add("agreement", self.say(words("The agreement")), self.agreement)
        self.tabs.add("cards", self.say(words("Cards and files")), self.cards)
        whole = column(self, margin=3 * STEP, gap=2 * STEP)
        printing = print_button(self, "shelter", self.listing)
        whole.addLayout(row(back, self.name, self.new_name, self.rename, 1, printing, feedback, remind))
        whole.addLayout(row(self.calls_itself, self.tabs))
        whole.addWidget(self.tabs.stack, 1)

    def _connect(self) -> None:
        self.quarters.written.connect(self._write)
        self.quarters.settled.connect(
            lambda number: self._do(lambda: following_up.settle(self.context.desk, number))
        )
        self.quarters.dropped.connect(
            lambda number: self._do(lambda: following_up.drop_note(self.context.desk, number))
        )
        self.agreement.kept.connect(self._agree)
        self.agreement.dropped.connect(self._drop_agreement)
        self.cards.taken_back.connect(self._take_back)
        self.cards.exact.wiped.connect(self._wipe_exact)
        self.cards.saving.connect(self._choose_original)

    def arrive(self, what: object = None) -> None:
        """Show a shelter, the one before where none is named."""
        if isinstance(what, str) and what != self.shelter:
            self.shelter = what
            self.tabs.show_part("quarters")
            self.quarters.text.clear()
            self.agreement.forget()
        desk, shelter = self.context.desk, self.shelter
        if shelter:
            self.ask(lambda *_ignored: following_up.shelter_view(desk, shelter), self.show_view)

    def show_view(self, view: ShelterView) -> None:
        """Show everything about it; an agreement with it that is being typed stays."""
        self.view = view
        self.name.setText(view.shelter.name)
        itself = words("It calls itself “{name}”.", name=view.shelter.calls_itself)
        self.calls_itself.setText(self.say(itself))
        self._end_renaming()
        self.quarters.show_quarters(view)
        self.cards.show_cards(view)
        if not self.agreement.is_changed():
            self.agreement.show_agreement(view.shelter.agreement, view.least_threshold)
        if self._typed is not None:
            self._put_back(self._typed)

    def _choose_original(self, report: Received) -> None:
        name = f"{report.quarter} {self.name.text()}.pdf"
        target = choose_target(self, self.say(words("Save the file")), name, "PDF (*.pdf)")
        if target is not None:
            self.save_original(report, target)

    def save_original(self, report: Received, target: Path) -> None:
        """Save the file of a report as its shelter signed it."""
        desk = self.context.desk
        self.ask(
            lambda *_ignored: originals.save_original(desk, report.sha256, target),
            lambda _done: self.context.tell(words("Exported to {path}", path=str(target))),
        )

    def listing(self) -> Listing:
        """The tables of the part that is shown, for paper."""
        return Listing("shelter", self.name.text(), parts_in(self.tabs.stack))

    def _do(self, job: Callable[[], object], failed: Callable[[str], None] | None = None) -> None:
        """Do something about the shelter, and show it anew."""

        def trouble(error: KnownError) -> None:
            advice = f" {self.say(error.advice)}" if error.advice is not None else ""
            if failed is not None:
                failed(self.say(error.sentence) + advice)
            else:
                self.context.line.trouble.emit(error)

        self.ask(lambda *_ignored: job(), lambda _done: self._done(), trouble)

    def _done(self) -> None:
        self.context.voices.stored.emit()
        self.arrive()

    # ------------------------------------------------------------ what is done here

    def _write(self, quarter: Quarter, kind: str, text: str) -> None:
        write = following_up.dispute if kind == DISPUTE else following_up.write_note
        desk, shelter = self.context.desk, self.shelter
        self.quarters.text.clear()
        self._do(lambda: write(desk, shelter, quarter, text))

    def _agree(self, agreed: Agreed) -> None:
        desk, shelter = self.context.desk, self.shelter
        wipes = agreed.mode != agreements.SEALED_TABLES and self._has_exact()
        if wipes and not sure(self, self.say, _WIPES, words("Save"), danger=True):
            return

        def job() -> None:
            agreements.write_agreement(desk, shelter, *agreed)

        def kept(_nothing: None) -> None:
            self.agreement.forget()
            self.context.tell(words("The agreement is saved."))
            self._done()

        def trouble(error: KnownError) -> None:
            self.agreement.tell(self.say(error.sentence))

        self.ask(lambda *_ignored: job(), kept, trouble)

    def _has_exact(self) -> bool:
        return self.view is not None and bool(self.view.exact)

    def _drop_agreement(self) -> None:
        desk, shelter = self.context.desk, self.shelter
        question = _DROPS_AND_WIPES if self._has_exact() else _DROPS
        if not sure(self, self.say, question, words("Remove the agreement"), danger=True):
            return
        self.agreement.forget()
        self._do(lambda: agreements.drop_agreement(desk, shelter), self.agreement.tell)

    def _take_back(self, key: str, reason: str, day: date) -> None:
        desk = self.context.desk
        self._do(lambda: cards.take_back(desk, key, reason, day), self.cards.tell)

    def _wipe_exact(self) -> None:
        desk, shelter = self.context.desk, self.shelter
        self._do(lambda: exact_held.drop_exact(desk, shelter))

    def _begin_renaming(self) -> None:
        if not self.new_name.isHidden():
            self._rename()
            return
        self.new_name.setText(self.name.text())
        self.name.hide()
        self.new_name.show()
        self.new_name.setFocus()
        self.new_name.selectAll()

    def _end_renaming(self) -> None:
        self.new_name.hide()
        self.name.show()

    def _rename(self) -> None:
        desk, shelter, name = self.context.desk, self.shelter, self.new_name.text()
        self._do(lambda: cards.rename(desk, shelter, name))

    # ------------------------------------------------------------ drafts

    def unsaved(self) -> Words | None:
        """Ask before a typed agreement or note is lost."""
        typed = self.agreement.is_changed() or bool(self.quarters.text.text().strip())
        return words("What you typed about this shelter is not saved.") if typed else None

    def draft(self) -> Draft | None:
        """What is typed and not saved."""
        if self.unsaved() is None:
            return None
        agreed = list(self.agreement.written()) if self.agreement.is_changed() else []
        content = {
            "page": "shelter",
            "shelter": self.shelter,
            "agreement": agreed,
            "note": self.quarters.text.text(),
        }
        return Draft(f"shelter:{self.shelter}", content)

    def take_draft(self, draft: Draft) -> None:
        """Read the shelter of the draft, and put in what was typed."""
        self._typed = draft
        self.arrive(str(draft.content["shelter"]))

    def _put_back(self, draft: Draft) -> None:
        self._typed = None
        self.quarters.text.setText(str(draft.content["note"]))
        if draft.content["agreement"]:
            self.agreement.write(tuple(map(str, draft.content["agreement"])))
            self.tabs.show_part("agreement")
        self.tell_back()
