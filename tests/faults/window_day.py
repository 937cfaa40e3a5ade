"""The parts of a day at the window. Each ends by locking, crashing or closing, and another session plays the next one."""

import os
import signal
from collections.abc import Callable
from typing import Any

from caseapp.ui.pages.opening.first_secrets import CardStep
from tests.faults.window_deeds import Deeds


class Day(Deeds):
    """The parts in their order; a short day has two."""

    def parts(self) -> tuple[Callable[[], None], ...]:
        """In their order; a short day has two."""
        if self.short:
            return self.first_start, self.short_end
        return (
            self.first_start,
            self.paper_work,
            self.after_a_crash,
            self.restoring,
            self.recovering,
            self.closing,
        )

    # ------------------------------------------------------------ parts

    def first_start(self) -> None:
        """Make the records, admit somebody, fill every form, and lock over a form that is not saved."""
        self.make()
        self.rooms()
        person = self.admit()
        case = self.case(person)
        self.every_form(person, case)
        self.pages(person)
        self.copy(person, case)
        self.papers(person, case)
        page = self.hand.entry("comment", case, person)
        self.hand.write(page.form().fields["text"], self.texts[0] * 3)
        self.hand.stay(3)
        self.hand.tell("part first_start")
        self.hand.shell.lock()
        self.hand.stay(30)

    def short_end(self) -> None:
        """The draft is back; the notice, a bug, and the end."""
        self.unlock()
        self.hand.wait(lambda: self.hand.window.current == "entry")
        self.hand.go("people")
        self.breach()
        self.bugs()
        self.hand.tell("part short_end")
        self.hand.shell.close()

    def paper_work(self) -> None:
        """The draft is back and is saved; registers, reports, backup, card, log, notice; a bug; then a crash."""
        self.unlock(wrong=True)
        page: Any = self.hand.window.page()
        self.hand.wait(lambda: self.hand.window.current == "entry")
        page = self.hand.window.page()
        assert self.texts[0] in str(page.form().fields["text"].box.draft())
        self.hand.save()
        self.registers()
        self.report()
        self.keep()
        self.breach()
        self.logs()
        self.erase(self.last_person())
        self.bugs()
        person = self.first_person()
        page = self.hand.entry("comment", self.case(person), person)
        self.hand.write(page.form().fields["text"], self.texts[1] * 3)
        self.hand.stay(3)
        self.hand.tell("part paper_work")
        os.kill(os.getpid(), signal.SIGSEGV)

    def after_a_crash(self) -> None:
        """The program comes back by itself, with the draft; it is thrown away."""
        self.unlock()
        self.hand.wait(lambda: self.hand.window.current == "entry")
        self.hand.go("people")
        self.hand.window.search.setText(self.texts[0])
        self.hand.window.search.textEdited.emit(self.texts[0])
        self.hand.rest()
        self.colleague()
        self.hand.tell("part after_a_crash")
        self.hand.shell.lock()
        self.hand.stay(30)

    def restoring(self) -> None:
        """Restore the backup by its card in another folder, and lock."""
        hand = self.hand
        hand.rest()
        hand.shell.show_restore()
        page: Any = hand.shell.currentWidget()
        step = page.steps[0]
        step.file.setText(str(next((self.work / "stick").glob("*.age"))))
        step.card.setPlainText((self.told / "card").read_text("utf-8"))
        step.folder.setText(str(self.work / "again"))
        page.next.click()
        hand.wait(lambda: page.current() > 0 or not page.trouble.isHidden())
        assert page.current() > 0, page.trouble.text()
        self.tell_secret("restored", page.steps[1].words.text())
        page.next.click()
        card = page.stack.currentWidget()
        assert isinstance(card, CardStep)
        self.tell_secret("restored-card", " ".join(card.groups))
        card.typed.setPlainText(" ".join(card.groups))
        page.next.click()
        hand.rest()
        self.passphrase = (self.told / "restored").read_text("utf-8")
        self.unlock()
        hand.tell("part restoring")
        hand.shell.lock()
        hand.stay(30)

    def recovering(self) -> None:
        """Open the first records by their card, with a new passphrase and a new card."""
        hand = self.hand
        hand.rest()
        hand.shell.show_recover(self.vault)
        page: Any = hand.shell.currentWidget()
        hand.rest()
        page.steps[0].card.box.setPlainText((self.told / "card").read_text("utf-8"))
        page.next.click()
        hand.wait(lambda: page.current() > 0 or not page.trouble.isHidden())
        assert page.current() > 0, page.trouble.text()
        self.tell_secret("recovered", page.steps[1].words.text())
        page.next.click()
        card = page.stack.currentWidget()
        assert isinstance(card, CardStep)
        self.tell_secret("recovered-card", " ".join(card.groups))
        card.typed.setPlainText(" ".join(card.groups))
        page.next.click()
        hand.wait(lambda: hand.shell.window_over_vault is not None)
        hand.rest()
        hand.tell("part recovering")
        hand.shell.lock()
        hand.stay(30)

    def closing(self) -> None:
        """Unlock with the new passphrase, change the language, close the window."""
        self.passphrase = (self.told / "recovered").read_text("utf-8")
        self.unlock()
        self.hand.window.context.voices.changed.emit("language", "kk")
        self.hand.rest()
        self.pages(self.first_person())
        self.hand.tell("part closing")
        self.hand.shell.close()
