"""The first steps of a first start, as the tests of what comes after them take them."""

from pathlib import Path

from caseapp.ui.pages.opening.first_secrets import PassphraseStep
from caseapp.ui.pages.opening.first_start import FirstStart
from caseapp.ui.pages.opening.first_steps import NameStep
from tests.ui.conftest import Office


def first_start(office: Office) -> FirstStart:
    """The first start, at its first step."""
    office.shell.show_first_start()
    page = office.shell.currentWidget()
    assert isinstance(page, FirstStart)
    return page


def at_name(office: Office) -> tuple[FirstStart, NameStep]:
    """A shelter that has its names, at the step where it gets its place."""
    page = first_start(office)
    page.next.click()
    names = page.stack.currentWidget()
    assert isinstance(names, NameStep)
    names.name.setText("Үміт")
    names.user.setText("Айгерім")
    names.region.choose(names.region.keys[0])
    return page, names


def named(office: Office, folder: Path) -> tuple[FirstStart, PassphraseStep]:
    """A shelter that has its name and its place, at the step with the passphrase."""
    page, names = at_name(office)
    names.folder.setText(str(folder))
    page.next.click()
    secret = page.stack.currentWidget()
    assert isinstance(secret, PassphraseStep)
    return page, secret
