"""What a full house at rest does not show: empty pages, a page that waits, a trouble, the guide, and the whole in its views."""

import threading
from datetime import date

from caseapp.actions.casework import people
from caseapp.actions.office import following_up
from caseapp.actions.passing_on.referred import Waiting
from caseapp.base.words import words
from caseapp.records.incoming import Incoming
from caseapp.records.letter import Letter, Sender
from caseapp.records.subject import Stored
from caseapp.ui.help.opening import open_at
from caseapp.ui.help.places import GLOSSARY_PLACE, KEYS_PLACE, HelpPlace
from caseapp.ui.pages.admin.erase_words import EraseAim
from caseapp.ui.pages.office.national import ROUNDED
from caseapp.ui.pages.office.national_rounding import RoundingPart
from caseapp.vault.recovery import read_card
from tools.album import Album, wait
from tools.album_houses import House

_NEW_SHELTER = ("today", "people", "beds", "calendar", "house", "reports", "log", "charts", "rooms")
_NEW_OFFICE = ("inbox", "shelters", "national")
_GUIDE = {"guide": HelpPlace("reports"), "guide-keys": KEYS_PLACE, "guide-glossary": GLOSSARY_PLACE}


def look_at_the_new(album: Album, shelter: House, office: House) -> None:
    """The first day: nobody and nothing is there."""
    for house, pages in ((shelter, _NEW_SHELTER), (office, _NEW_OFFICE)):
        album.open(house)
        for page in pages:
            album.window.go(page)
            album.take(f"new-{page}")
        album.lock()


def look_at_work_and_trouble(album: Album) -> None:
    """A page while the worker is busy with something else, and what is said when something goes wrong."""
    over, line = threading.Event(), album.shell.line
    album.window.go("today")
    album.rest()
    line.ask(lambda *_ignored: over.wait(60), lambda _nothing: None)
    album.window.go("people")
    wait(album.window.work.isVisible)
    line.progressed.emit(0.4, words("Counting"))
    album.look_at("people-waiting")
    over.set()
    album.rest()
    line.ask(lambda *_ignored: read_card("QQQSY-X"), lambda _card: None)
    album.take("people-trouble")
    album.window.messages.hide()


def look_at_the_seldom(album: Album) -> None:
    """Erasing somebody whose case is closed, a key that the recovery card gives, and taking somebody in from a letter.

    The last begins with answers that count as typed, so that nothing can follow it but a lock.
    """
    window, desk = album.window, album.window.context.desk
    lines = album.ask(lambda: people.list_people(desk))
    closed = next(line.person_id for line in lines if line.status in ("Closed", "ClosedReferred"))
    window.go("erase", EraseAim(closed, "own_request", "person", closed))
    album.take("erase")
    window.go("key-by-card", (desk.user, "medical"))
    album.take("key-by-card")
    window.go("referred", _letter())
    album.take("referred")


def _letter() -> Waiting:
    """A referral of somebody invented that waits, without a vault that it came from."""
    day = date(2026, 10, 2)
    letter = Letter(
        id="0" * 32, practice=True, sender=Sender("office", "Үміт"), to="", made=day, case="1", named=True,
        sought=("legal",), urgent=True, reason="", reply_by=None, contact="",
        answers=(("person.surname", "Омарова"), ("person.given_name", "Аида")),
    )  # fmt: skip
    return Waiting(Stored(1, 0, 1, "", "", Incoming(day=day)), letter, "Үміт", ())


def look_at_the_guide(album: Album) -> None:
    """The window under F1: at the part of a page, at the keys, at the glossary."""
    for page, place in _GUIDE.items():
        window = open_at(album.shell, place)
        if window is not None:
            window.resize(1024, 768)
            album.take(page, window)
            window.close()


def look_at_the_whole(album: Album) -> None:
    """The sums of the country: year, trends, and rounded for a partner, before and after the partner is named."""
    album.parts("national")
    page = album.window.page()
    page.tabs.show_part("quarter")  # type: ignore[attr-defined]
    page.audience.choose(ROUNDED)  # type: ignore[attr-defined]
    page.audience.activated.emit(page.audience.currentIndex())  # type: ignore[attr-defined]
    album.take("national-partner")
    rounding: RoundingPart = page.quarters.rounding  # type: ignore[attr-defined]
    rounding.partner.setText("IOM")
    rounding.agreed.setText("01.09.2026")
    rounding.begin.click()
    album.take("national-rounded")


def look_at_the_large(album: Album, office: House) -> None:
    """Many shelters with long names, which no picture of one practice shelter shows."""
    album.open(office)
    desk = album.window.context.desk
    chosen = album.ask(lambda: following_up.overview(desk)).shelters[0].id
    for page, what in (
        ("shelters", None), ("inbox", "cards"), ("shelter", chosen), ("national", None), ("send-back", ""),
        ("reminder", ""),
    ):  # fmt: skip
        album.window.go(page, what)
        album.take(f"large-{page}")
    album.window.go("inbox", "files")
    album.lock()
