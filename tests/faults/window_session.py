"""A working day at the window, from the first start to closing it, through the program's own front door.

`python -m tests.faults.window_session HOME COUNT SEED`. The guardian forks the session; locks and a crash end it, and the
next one plays the next part. What the person asks to have in clear lies under HOME/asked, what only the one who
watches needs under HOME/told.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

import caseapp.__main__ as door
from tests.faults.hand import Hand
from tests.faults.marks import marked
from tests.faults.weak import without_key, without_sealing

if TYPE_CHECKING:
    from caseapp.guardian.guard import Guard

USER = "Aigerim"


class Day:
    """The parts of the day. Each ends by locking, crashing or closing."""

    def __init__(self, hand: Hand, home: Path, texts: list[str], *, short: bool = False) -> None:
        self.short = short
        self.hand, self.home, self.texts = hand, home, texts
        self.work, self.asked, self.told = home / "work", home / "asked", home / "told"
        self.vault = self.work / "vault"
        self.passphrase = f"{texts[-1]} {texts[-1]}"

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
        self._make()
        self._rooms()
        person = self._admit()
        case = self._case(person)
        self._every_form(person, case)
        self._pages(person)
        self._copy(person, case)
        page = self.hand.entry("comment", case, person)
        self.hand.write(page.form().fields["text"], self.texts[0] * 3)
        self.hand.stay(3)
        self.hand.tell("part first_start")
        self.hand.shell.lock()
        self.hand.stay(30)

    def short_end(self) -> None:
        """The draft is back; the notice, a bug, and the end."""
        self._unlock()
        self.hand.wait(lambda: self.hand.window.current == "entry")
        self.hand.go("people")
        self._breach()
        self._bugs()
        self.hand.tell("part short_end")
        self.hand.shell.close()

    def paper_work(self) -> None:
        """The draft is back and is saved; registers, reports, backup, card, log, notice; a bug; then a crash."""
        self._unlock(wrong=True)
        page: Any = self.hand.window.page()
        self.hand.wait(lambda: self.hand.window.current == "entry")
        page = self.hand.window.page()
        assert self.texts[0] in str(page.form().fields["text"].box.draft())
        self.hand.save()
        self._registers()
        self._report()
        self._keep()
        self._breach()
        self._bugs()
        person = self._first_person()
        page = self.hand.entry("comment", self._case(person), person)
        self.hand.write(page.form().fields["text"], self.texts[1] * 3)
        self.hand.stay(3)
        self.hand.tell("part paper_work")
        os.kill(os.getpid(), signal.SIGSEGV)

    def after_a_crash(self) -> None:
        """The program comes back by itself, with the draft; it is thrown away."""
        self._unlock()
        self.hand.wait(lambda: self.hand.window.current == "entry")
        self.hand.go("people")
        self.hand.window.search.setText(self.texts[0])
        self.hand.window.search.textEdited.emit(self.texts[0])
        self.hand.rest()
        self.hand.tell("part after_a_crash")
        self.hand.shell.lock()
        self.hand.stay(30)

    def restoring(self) -> None:
        """Restore the backup by its card in another folder, and lock."""
        from caseapp.ui.pages.first_secrets import CardStep

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
        self._tell_secret("restored", page.steps[1].words.text())
        page.next.click()
        card = page.stack.currentWidget()
        assert isinstance(card, CardStep)
        self._tell_secret("restored-card", " ".join(card.groups))
        card.typed.setPlainText(" ".join(card.groups))
        page.next.click()
        hand.rest()
        self.passphrase = (self.told / "restored").read_text("utf-8")
        self._unlock()
        hand.tell("part restoring")
        hand.shell.lock()
        hand.stay(30)

    def recovering(self) -> None:
        """Open the first records by their card, with a new passphrase and a new card."""
        from caseapp.ui.pages.first_secrets import CardStep

        hand = self.hand
        hand.rest()
        hand.shell.show_recover(self.vault)
        page: Any = hand.shell.currentWidget()
        hand.rest()
        page.steps[0].card.box.setPlainText((self.told / "card").read_text("utf-8"))
        page.next.click()
        hand.wait(lambda: page.current() > 0 or not page.trouble.isHidden())
        assert page.current() > 0, page.trouble.text()
        self._tell_secret("recovered", page.steps[1].words.text())
        page.next.click()
        card = page.stack.currentWidget()
        assert isinstance(card, CardStep)
        self._tell_secret("recovered-card", " ".join(card.groups))
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
        self._unlock()
        self.hand.window.context.voices.changed.emit("language", "kk")
        self.hand.rest()
        self._pages(self._first_person())
        self.hand.tell("part closing")
        self.hand.shell.close()

    # ------------------------------------------------------------ what they are made of

    def _make(self) -> None:
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
        self._tell_secret("card", " ".join(card.groups))
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

    def _unlock(self, *, wrong: bool = False) -> None:
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

    def _rooms(self) -> None:
        self.hand.go("rooms")

    def _admit(self) -> int:
        page: Any = self.hand.go("admit")
        page.editor.forms[1].start(opened=self.hand.opened, status="Active")
        for form in page.editor.forms:
            self.hand.fill(form)
        self.hand.save()
        found: Any = self.hand.window.page()
        return int(found.person_id)

    def _first_person(self) -> int:
        return int(self._ask("people", "list_people")[-1].person_id)

    def _case(self, person: int) -> int:
        return int(self._ask("people", "read_person", person).cases[0].case.id)

    def _every_form(self, person: int, case: int) -> None:
        from caseapp.records import SUBJECTS

        for one in SUBJECTS:
            if one.owner == "case" and (not self.short or one.name in {"medical", "stay", "comment"}):
                page = self.hand.entry(one.name, case, person)
                self.hand.fill(page.form())
                self.hand.save()
        stay = self._ask("entries", "list_entries", "stay", case)[0]
        page = self.hand.entry("absence", stay.id, person)
        self.hand.fill(page.form())
        self.hand.save()
        note = self._ask("entries", "list_entries", "comment", case)[0]
        page = self.hand.entry("comment", case, person, note)
        page.editor.remove.click()
        self.hand.rest()
        self.hand.window.messages.action.click()
        self.hand.rest()

    def _pages(self, person: int) -> None:
        for name in self.hand.window.places:
            if name not in {"person", "entry"}:
                self.hand.go(name)
                self.hand.window.grab()
        self.hand.go("person", person)
        self.hand.window.grab()

    def _copy(self, person: int, case: int) -> None:
        note = self._ask("entries", "list_entries", "comment", case)[0]
        page = self.hand.entry("comment", case, person, note)
        part = page.form().fields["text"].box.focus_parts()[0]
        assert isinstance(part, QPlainTextEdit)
        part.selectAll()
        part.copy()
        self.hand.stay(0.2)
        assert QApplication.clipboard().text()
        self.hand.go("people")

    def _registers(self) -> None:
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

    def _report(self) -> None:
        hand = self.hand
        page: Any = hand.go("reports")
        hand.rest()
        page.text.text.setPlainText("A quiet quarter.")
        page.export_to(self.asked / "report.pdf")
        hand.rest()
        told = (str(page.quarter), hand.window.messages.text.text())
        assert (self.asked / "report.pdf").is_file(), told

    def _keep(self) -> None:
        from caseapp.ui.line import Progress, Stop

        desk, stick = self.hand.window.context.desk, self.work / "stick"
        stick.mkdir()

        def job(progress: Progress, _stop: Stop) -> object:
            from caseapp.actions import backup

            return backup.backup(desk, stick, progress)

        self._do(job)
        assert list(stick.glob("*.age"))

    def _breach(self) -> None:
        page: Any = self.hand.go("breach")
        page.assess()
        self.hand.rest()
        page.found.text.appendPlainText(self.texts[6])
        for ending in ("pdf", "txt"):
            page.found.save(self.asked / f"notice.{ending}")
            self.hand.rest()
        page.found._copy()
        self.hand.rest()

    def _bugs(self) -> None:
        """A job and a slot that break over words of a client."""
        words = self.texts[5]

        def job(*_ignored: object) -> None:
            raise ValueError(f"cannot save {words}")

        self.hand.shell.line.ask(job, lambda _nothing: None)
        self.hand.wait(lambda: "bug" in self.hand.dialogs)
        self.hand.rest()
        QTimer.singleShot(0, self.hand.window, lambda: _break_over(words))
        self.hand.wait(lambda: self.hand.dialogs.count("bug") == 2)

    def _ask(self, module: str, name: str, *values: object) -> Any:
        from importlib import import_module

        desk = self.hand.window.context.desk
        return self._do(lambda *_: getattr(import_module(f"caseapp.actions.{module}"), name)(desk, *values))

    def _do(self, job: Callable[..., Any]) -> Any:
        found: list[Any] = []
        self.hand.shell.line.ask(job, found.append)
        self.hand.rest()
        assert found, self.hand.window.messages.text.text()
        return found[0]

    def _tell_secret(self, name: str, text: str) -> None:
        (self.told / name).write_text(text, "utf-8")


def _break_over(text: str) -> None:
    raise KeyError(text)


def play(home: Path, texts: list[str], *, short: bool) -> Callable[["Guard"], int]:
    """A session of the program in which the next part of the day is played."""
    usual = door.session

    def session(guard: "Guard") -> int:
        from caseapp.ui.desktop import program

        app = program()
        counter = home / "told" / "part"
        number = int(counter.read_text("ascii")) if counter.exists() else 0
        counter.write_text(str(number + 1), "ascii")
        hand = Hand(app, texts)
        day = Day(hand, home, texts, short=short)

        def begin() -> None:
            try:
                day.parts()[number]()
            except BaseException as error:  # noqa: BLE001  whatever it is, the one who watches must hear of it
                (home / "told" / f"failed-{number}").write_text(f"{_trail(error)}\n{error!r}\n", "utf-8")
                os.kill(os.getppid(), signal.SIGTERM)

        QTimer.singleShot(300, begin)
        return usual(guard)

    return session


def _trail(error: BaseException) -> str:
    import traceback

    return "".join(traceback.format_tb(error.__traceback__))


def main(arguments: list[str]) -> int:
    """Open the program as a person does, with hands in it."""
    home, count, seed = Path(arguments[0]), int(arguments[1]), int(arguments[2])
    if "control" in arguments[3:]:
        without_key()
        without_sealing()
    front: Any = door
    front.session = play(home, marked(count, seed), short="short" in arguments[3:])
    return door.main([])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
