"""What somebody does at the window in a day, piece by piece: make records, admit, fill every form, write out, break."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from caseapp.actions.casework import attachments
from caseapp.records import SUBJECTS
from caseapp.records.fields import Compartment, NoAnswer
from caseapp.records.retention import ERASING_REASON, Level
from caseapp.ui.pages.casework.attachments_aim import AttachmentsAim
from caseapp.ui.pages.passing_on.papers_aim import PapersAim
from caseapp.ui.widgets.paper import PaperView
from tests.exchange.attached.samples import paper
from tests.faults.hand import Hand
from tests.faults.marks import on_paper

USER = "Aigerim"
_SHORT = frozenset({"medical", "stay", "comment"})
"""The forms of a short day."""


class Deeds:
    """The hands, the folders of the day, and what they do. The last two texts are the passphrase."""

    def __init__(self, hand: Hand, home: Path, texts: list[str], *, short: bool = False) -> None:
        self.short = short
        self.hand, self.home, self.texts = hand, home, texts
        self.work, self.asked, self.told = home / "work", home / "asked", home / "told"
        self.vault = self.work / "vault"
        self.passphrase = f"{texts[-1]} {texts[-2]}"

    def make(self) -> None:
        hand, page = self.hand, self.hand.shell.currentWidget()
        first: Any = page
        first.next.click()
        names = first.stack.currentWidget()
        names.name.setText("Umit")
        names.user.setText(USER)
        names.region.choose(names.region.keys[0])
        names.folder.setText(str(self.vault))
        first.next.click()
        secret = first.stack.currentWidget()
        secret.own.click()
        secret.secret.line.setText(self.passphrase)
        first.next.click()
        card = first.stack.currentWidget()
        self.tell_secret("card", " ".join(card.groups))
        hand.targets.append(self.asked / "card.pdf")
        card.card.saving.click()
        hand.rest()
        card.typed.setPlainText(" ".join(card.groups))
        first.next.click()
        hand.wait(lambda: first.made is not None or not first.trouble.isHidden())
        assert first.made is not None, first.trouble.text()
        hand.rest()
        first.next.click()
        hand.wait(lambda: hand.shell.window_over_vault is not None)
        hand.rest()

    def unlock(self, *, wrong: bool = False) -> None:
        hand = self.hand
        hand.rest()
        page: Any = hand.shell.currentWidget()
        for text in ([f"{self.passphrase} {self.texts[2]}"] if wrong else []) + [self.passphrase]:
            hand.wait(page.unlock.isEnabled)
            page.secret.line.setText(text)
            page.unlock.click()
            hand.rest()
        hand.wait(lambda: hand.shell.window_over_vault is not None)
        hand.rest()

    def rooms(self) -> None:
        self.hand.go("rooms")

    def admit(self) -> int:
        page: Any = self.hand.go("admit")
        page.editor.forms[1].start(opened=self.hand.opened, status="Active")
        for form in page.editor.forms:
            self.hand.fill(form)
        self.hand.save()
        found: Any = self.hand.window.page()
        return int(found.person_id)

    def last_person(self) -> int:
        """Somebody who was taken over from a register."""
        return int(self.ask("casework.people", "list_people")[-1].person_id)

    def first_person(self) -> int:
        return int(self.ask("casework.people", "list_people")[0].person_id)

    def case(self, person: int) -> int:
        return int(self.ask("casework.people", "read_person", person).cases[0].case.id)

    def every_form(self, person: int, case: int) -> None:
        for one in SUBJECTS:
            if one.owner == "case" and (not self.short or one.name in _SHORT):
                page = self.hand.entry(one.name, case, person)
                self.hand.fill(page.form())
                self.hand.save()
        stay = self.ask("casework.entries", "list_entries", "stay", case)[0]
        page = self.hand.entry("absence", stay.id, person)
        self.hand.fill(page.form())
        self.hand.save()
        note = self.ask("casework.entries", "list_entries", "comment", case)[0]
        page = self.hand.entry("comment", case, person, note)
        page.editor.remove.click()
        self.hand.rest()
        self.hand.window.messages.action.click()
        self.hand.rest()

    def pages(self, person: int) -> None:
        for name in self.hand.window.places:
            if name not in {"person", "entry"}:
                self.hand.go(name)
                self.hand.window.grab()
        self.hand.go("person", person)
        self.hand.window.grab()

    def copy(self, person: int, case: int) -> None:
        note = self.ask("casework.entries", "list_entries", "comment", case)[0]
        page = self.hand.entry("comment", case, person, note)
        part = page.form().fields["text"].box.focus_parts()[0]
        assert isinstance(part, QPlainTextEdit)
        part.selectAll()
        part.copy()
        self.hand.stay(0.2)
        assert QApplication.clipboard().text()
        self.hand.go("people")

    def papers(self, person: int, case: int) -> None:
        """Keep a paper of somebody else's and look at it, which another process draws; then her own copy."""
        hand, title = self.hand, self.texts[0][:40]
        looked = self.do(lambda *_: attachments.looked(paper(on_paper(), pages=2)))
        day = hand.opened
        kept = self.ask(
            "casework.attachments", "add_attachment", case, looked, title, day, Compartment.SAFETY
        )
        file = self.ask("casework.people", "read_person", person)
        page: Any = hand.go("attachments", AttachmentsAim(file.person, case, title, kept.id))
        self.draw(page.view.paper)
        page = hand.go("papers", PapersAim(person, case, title))
        self.draw(page.view)

    def draw(self, view: PaperView) -> None:
        """Look at a paper until it is drawn."""
        hand = self.hand
        hand.rest()
        assert view.sheets, view.told.text()
        hand.window.grab()
        hand.rest()
        assert view.sheets[0].pixels is not None
        hand.window.grab()

    def registers(self) -> None:
        hand = self.hand
        for file in ("register.xlsx", "list.csv"):
            page: Any = hand.go("register", self.home / file)
            page.take.click()
            hand.rest()
        for ending in ("xlsx", "csv"):
            page = hand.go("settings")
            page.write_out(self.asked / f"register.{ending}")
            hand.rest()
        page = hand.go("settings")
        hand.targets.append(self.asked / f"{self.texts[3]}.card")
        page._save_card()
        hand.rest()
        assert (self.asked / f"{self.texts[3]}.card").is_file()

    def report(self) -> None:
        hand = self.hand
        page: Any = hand.go("reports")
        hand.rest()
        page.text.text.setPlainText("A quiet quarter.")
        page.export_to(self.asked / "report.pdf")
        hand.rest()
        told = (str(page.quarter), hand.window.messages.text.text())
        assert (self.asked / "report.pdf").is_file(), told

    def keep(self) -> None:
        from caseapp.ui.line import Progress, Stop

        desk, stick = self.hand.window.context.desk, self.work / "stick"
        stick.mkdir()

        def job(progress: Progress, _stop: Stop) -> object:
            from caseapp.actions.safekeeping import backup

            return backup.backup(desk, stick, progress)

        self.do(job)
        assert list(stick.glob("*.age"))

    def colleague(self) -> None:
        """A user is made and leaves again, which moves the database under a new key."""
        self.tell_secret("colleague", self.ask("team.users", "add_user", "Dana", ("caseworker",)).passphrase)
        self.hand.go("users")
        self.ask("team.users_leaving", "remove_user", "Dana")

    def logs(self) -> None:
        """The log, read on its page and saved with what it says: it names nobody whose records these are."""
        self.hand.go("log")
        self.ask("trail.log_files", "export_log", self.work / "log.jsonl", opened=True)

    def erase(self, person: int) -> None:
        """Close somebody's case, erase her, and save the certificate, which names nobody either."""
        stored = self.ask("casework.people", "read_person", person).cases[0].case
        closed = replace(stored.record, status="Closed", closed=self.hand.today, reason_out=NoAnswer.UNKNOWN)
        self.ask("casework.entries", "save_entry", "case", stored.id, stored.version, closed)
        number = self.ask("safekeeping.erasing", "erase", person, ERASING_REASON.codes[0], Level.ALL)
        self.ask(
            "safekeeping.erasure_papers", "write_certificate", number, self.work / "certificate.pdf", "ru"
        )
        self.hand.go("review")

    def breach(self) -> None:
        page: Any = self.hand.go("breach")
        page.assess()
        self.hand.rest()
        page.found.text.appendPlainText(self.texts[6])
        for ending in ("pdf", "txt"):
            page.found.save(self.asked / f"notice.{ending}")
            self.hand.rest()
        page.found._copy()
        self.hand.rest()

    def bugs(self) -> None:
        """A job and a slot that break over words of a client."""
        words = self.texts[5]

        def job(*_ignored: object) -> None:
            raise ValueError(f"cannot save {words}")

        self.hand.shell.line.ask(job, lambda _nothing: None)
        self.hand.wait(lambda: "bug" in self.hand.dialogs)
        self.hand.rest()
        QTimer.singleShot(0, self.hand.window, lambda: _break_over(words))
        self.hand.wait(lambda: self.hand.dialogs.count("bug") == 2)

    def ask(self, module: str, name: str, *values: object, **named: object) -> Any:
        desk = self.hand.window.context.desk
        return self.do(
            lambda *_: getattr(import_module(f"caseapp.actions.{module}"), name)(desk, *values, **named)
        )

    def do(self, job: Callable[..., Any]) -> Any:
        found: list[Any] = []
        self.hand.shell.line.ask(job, found.append)
        self.hand.rest()
        assert found, self.hand.window.messages.text.text()
        return found[0]

    def tell_secret(self, name: str, text: str) -> None:
        (self.told / name).write_text(text, "utf-8")


def _break_over(text: str) -> None:
    raise KeyError(text)
