"""Consents, referrals and organisations in the window: what may not leave cannot be pressed, and what left is shown."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from caseapp.actions.casework import entries, people
from caseapp.actions.desk import Desk
from caseapp.actions.office import cards
from caseapp.actions.passing_on import organisations, referred, referring, sharing
from caseapp.actions.vaults.opening import NewVault
from caseapp.base.dates import PartialDate
from caseapp.records.case import Case
from caseapp.records.consent import Consent
from caseapp.records.letter import Reply
from caseapp.records.organisation import Organisation
from caseapp.records.person import Person
from caseapp.ui.pages.passing_on.consents import ConsentsPage
from caseapp.ui.pages.passing_on.consents_aim import ConsentsAim, ReferAim
from caseapp.ui.pages.passing_on.organisations import OrganisationsPage
from caseapp.ui.pages.passing_on.referral import ReferralPage
from caseapp.ui.pages.passing_on.referral_admit import ReferredPage
from caseapp.ui.pages.passing_on.referrals import ReferralsPage
from tests.ui.conftest import Office, type_into

TODAY = date(2026, 10, 5)
GULNARA = Person(surname="Saparova", given_name="Gulnara", sex="female", birth=PartialDate(1999, 5, 4))


@pytest.fixture
def there(new_vault: Callable[..., NewVault], office: Office, tmp_path: Path) -> Desk:
    """Another shelter; both have compared their cards, and this one has a person whose case is number 1."""
    here, there = office.window.context.desk, new_vault("there").desk

    def prepare(*_ignored: object) -> None:
        people.admit(here, GULNARA, Case(opened=date(2026, 7, 1), status="Active"))
        for one, other, name in ((here, there, "Komek"), (there, here, "Umit")):
            path = tmp_path / f"{name}.card"
            digits = cards.write_card(other, path).fingerprint
            number = entries.add_entry(one, "organisation", 0, Organisation(name=name, kind="ngo")).id
            organisations.trust_card_of(one, number, path, digits)

    office.shell.line.ask(prepare, lambda _nothing: None)
    office.rest()
    return there


def consent(office: Office, purpose: str = "partner") -> None:
    desk = office.window.context.desk
    record = Consent(day=TODAY, purpose=purpose, given="yes")
    office.shell.line.ask(
        lambda *_ignored: entries.add_entry(desk, "consent", 1, record), lambda _nothing: None
    )
    office.rest()


def referral(office: Office) -> ReferralPage:
    page = office.go("refer", ReferAim(1, 1, "Saparova Gulnara"))
    assert isinstance(page, ReferralPage)
    page.form.office.choose("1")
    page.form.sought["accommodation"].click()
    office.rest()
    return page


def texts(page: ConsentsPage | ReferralsPage | ReferredPage) -> str:
    return "\n".join(found.text() for found in page.findChildren(QLabel))


@pytest.mark.usefixtures("there")
def test_without_consent_neither_file_nor_form_can_be_pressed(office: Office) -> None:
    page = referral(office)
    assert not page.file_button.isEnabled()
    assert not page.form_button.isEnabled()
    assert "Sharing with another organisation that helps" in page.consent.text()
    page.form.begin()
    consent(office)
    page = referral(office)
    assert page.form_button.isEnabled()


@pytest.mark.usefixtures("there")
def test_danger_to_life_with_its_reason_opens_the_buttons_and_comes_back_with_a_draft(office: Office) -> None:
    page = referral(office)
    page.form.basis.choose("danger")
    office.rest()
    assert not page.form_button.isEnabled()
    assert page.form.basis_reason.isEnabled()
    type_into(page.form.basis_reason, "Unconscious")
    office.rest()
    assert page.form_button.isEnabled()
    assert "Danger to somebody's life" in page.consent.text()
    content = page.form.content()
    page.form.begin()
    assert not page.form.basis_reason.isEnabled()
    page.form.put(content)
    assert page.form.order(1).basis_reason == "Unconscious"


@pytest.mark.usefixtures("there")
def test_the_least_is_ticked_and_a_code_takes_the_names_away(office: Office) -> None:
    page = referral(office)
    assert set(page.form.keys()) == {"person.surname", "person.given_name", "person.sex"}
    page.form.coded.click()
    assert set(page.form.keys()) == {"person.sex"}
    assert not page.form.boxes["person.surname"].isEnabled()


def test_a_file_goes_out_and_stands_on_the_page_of_consents(
    office: Office, there: Desk, tmp_path: Path
) -> None:
    consent(office)
    page = referral(office)
    page.save(tmp_path / "a.referral")
    office.rest()
    assert referred.look(there, tmp_path / "a.referral").sender == "Umit"
    shown = office.go("consents", ConsentsAim(1, 1, "Saparova Gulnara"))
    assert isinstance(shown, ConsentsPage)
    assert "05 Oct 2026 · Komek · Encrypted file" in texts(shown)


@pytest.mark.usefixtures("there")
def test_withdrawing_shows_at_once_what_already_went_out(office: Office) -> None:
    consent(office)
    page = referral(office)
    desk, order = office.window.context.desk, page.form.order(1)
    office.shell.line.ask(lambda *_ignored: referring.hand_out(desk, order), lambda _number: None)
    office.rest()
    page.form.begin()
    shown = office.go("consents", ConsentsAim(1, 1, "Saparova Gulnara"))
    assert isinstance(shown, ConsentsPage)
    shown.withdraw("partner")
    office.rest()
    assert "This had gone out already" in texts(shown)
    assert not any(one.text() == "Withdraw" for one in shown.findChildren(QPushButton) if one.isVisible())
    again = referral(office)
    assert not again.form_button.isEnabled()
    assert "Withdrawn" in again.consent.text()


@pytest.mark.usefixtures("there")
def test_printing_the_form_twice_is_one_referral(office: Office, tmp_path: Path) -> None:
    consent(office)
    page = referral(office)
    page.form_button.click()
    office.rest()
    for name in ("a.pdf", "b.pdf"):
        page.paper.save_to(tmp_path / name)
        office.rest()
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF")
    desk = office.window.context.desk
    found: list[int] = []
    office.shell.line.ask(lambda *_ignored: len(sharing.list_shared(desk, 1)), found.append)
    office.rest()
    assert found == [1]


def test_a_referral_that_came_is_shown_kept_and_its_person_taken_in(
    office: Office, there: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "in.referral"
    people.admit(there, Person(surname="Omarova", given_name="Aida"), Case(opened=TODAY, status="Active"))
    entries.add_entry(there, "consent", 1, Consent(day=TODAY, purpose="partner", given="yes"))
    order = referring.Order(
        case_id=1, office=1, organisation="Umit", kind="ngo", sought=("legal",), urgent=True,
        keys=("person.surname", "person.given_name"),
    )  # fmt: skip
    referring.send(there, order, path)
    page = office.go("referrals", path)
    assert isinstance(page, ReferralsPage)
    assert "Omarova" in texts(page)
    page.keep.click()
    office.rest()
    assert len(page.lines["waiting"]) == 1
    page.show_waiting(page.lines["waiting"][0])  # type: ignore[arg-type]
    page.admit.click()
    taking = office.page()
    assert isinstance(taking, ReferredPage)
    assert taking.editor is not None
    assert taking.editor.forms[0].get().surname == "Omarova"
    taking.editor.save.click()
    office.rest()
    again = office.go("referrals", "taken")
    assert isinstance(again, ReferralsPage)
    (line,) = again.lines["taken"]
    again.read_taken(line.entry.id)  # type: ignore[attr-defined]
    office.rest()
    assert "Omarova" in texts(again)
    again.answer.click()
    again.reply_to(tmp_path / "out.referral", Reply.DONE)
    office.rest()
    referred.take(there, tmp_path / "out.referral")
    (entry,) = entries.list_entries(there, "referral", 1)
    assert entry.record.state == "done"


@pytest.mark.usefixtures("there")
def test_the_organisations_show_whose_card_was_compared(office: Office) -> None:
    page = office.go("organisations")
    assert isinstance(page, OrganisationsPage)
    assert page.table.plain.lines[0][3].text == "card since 05 Oct 2026"


@pytest.mark.usefixtures("there")
def test_a_half_written_referral_comes_back_after_a_lock(office: Office) -> None:
    page = referral(office)
    page.form.reason.setPlainText("A quiet room")
    draft = page.draft()
    assert draft is not None
    page.form.begin()
    page.take_draft(draft)
    office.rest()
    assert page.form.reason.toPlainText() == "A quiet room"
    assert page.form.sought["accommodation"].isChecked()
