"""What is seen before a vault is open: the first start, restoring, recovering, unlocking."""

from caseapp.ui.pages.opening.first_start import FirstStart
from caseapp.ui.pages.opening.recover import RecoverPage
from caseapp.ui.pages.opening.restore import RestorePage
from caseapp.ui.pages.opening.unlock import UnlockPage
from tools.album import Album, wait
from tools.album_houses import House

_CARD = (
    "QQQSY-P  QCYQ5-U  RQWZQ-S  FPG9S-0  CRGWP-E  UGPZY-F  SNZS2-2  3V9CC-G  RYDPK-S  8QARC-8  0SWRY-3  DWG-4"
)
"""A card of no vault: the key whose bytes are 0 to 31."""
_PASSPHRASE = "fountain chili thickness unscathed croon"


def look_before(album: Album, house: House) -> None:
    """Every step of the first start and of restoring, and the unlock page."""
    album.shell.show_first_start()
    first = album.shell.currentWidget()
    if isinstance(first, FirstStart):
        for place, step in enumerate(first.steps):
            first.show_step(place)
            if hasattr(step, "show_card"):
                step.show_card(_CARD)
            album.take(f"first-start-{place + 1}")
    album.shell.show_restore()
    restore = album.shell.currentWidget()
    if isinstance(restore, RestorePage):
        restore.steps[1].show_secret(_PASSPHRASE)  # type: ignore[attr-defined]
        album.take("restore-1")
        restore.steps[0].ways.show_part("passphrase")  # type: ignore[attr-defined]
        album.take("restore-2")
        restore.show_step(1)
        album.take("restore-3")
    _recovering(album, house)
    album.shell.show_unlock(house.folder)
    unlock = album.shell.currentWidget()
    if isinstance(unlock, UnlockPage):
        wait(lambda: bool(unlock.user.text()))
        album.take("unlock")


def _recovering(album: Album, house: House) -> None:
    """Every step from a forgotten passphrase to a new card."""
    album.shell.show_recover(house.folder)
    page = album.shell.currentWidget()
    if isinstance(page, RecoverPage):
        album.take("recover-1")
        page.steps[0].papers.ways.show_part("shares")  # type: ignore[attr-defined]
        album.take("recover-2")
        page.show_step(1)
        album.take("recover-3")
        page.steps[2].show_card(_CARD)  # type: ignore[attr-defined]
        page.steps[2].warn()  # type: ignore[attr-defined]
        page.show_step(2)
        album.take("recover-4")
