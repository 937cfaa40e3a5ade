"""What is for others to read shows as a lock and a sentence, never as an answer, and cannot be written over."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton

from caseapp.actions.casework import entries, people
from caseapp.base.dates import PartialDate
from caseapp.records import SUBJECTS
from caseapp.records.case import Case
from caseapp.records.fields import Compartment
from caseapp.records.medical import Medical
from caseapp.records.person import Person
from caseapp.records.psychological import Psychological
from caseapp.ui.pages.casework.entry import EntryAim, EntryPage
from caseapp.ui.pages.casework.person import PersonPage
from caseapp.ui.sealed import for_others
from tests.ui.conftest import Office
from tools.looking import nameless

WORDS = "For others to read"
SECRETS = ("Сломано ребро", "Говорили о доме", "Каримова")


def prepared(office: Office) -> int:
    """A person with a medical visit and a psychological session, written by somebody who may."""
    desk, today = office.window.context.desk, office.shell.clock.today()
    found: list[int] = []

    def job(*_ignored: object) -> int:
        person = Person(surname="Каримова", sex="female", birth=PartialDate(1998))
        person_id = people.admit(desk, person, Case(opened=today, status="Active"))
        case = people.read_person(desk, person_id).cases[0].case.id
        visit = Medical(
            day=today, outcome="provided", worker="Сауле", kind="first_check", complaints=SECRETS[0]
        )
        entries.add_entry(desk, "medical", case, visit)
        session = Psychological(day=today, outcome="referred", worker="Дана", summary=SECRETS[1])
        entries.add_entry(desk, "psychological", case, session)
        return person_id

    office.shell.line.ask(job, found.append)
    office.rest()
    return found[0]


def become(office: Office, role: str, *, holding: tuple[str, ...]) -> None:
    """Work on as somebody of one role who holds the keys of these compartments and no others."""
    desk = office.window.context.desk
    slot = replace(desk.head.slot_of(desk.user), roles=(role,))
    desk.heads.head = replace(desk.head, slots=(slot,))
    desk.database._actor = replace(desk.database._actor, roles=(role,))
    for compartment in set(desk.keyring.held) - set(holding):
        desk.keyring._keys.pop(compartment)
        desk.keyring._ciphers.pop(compartment, None)


def as_caseworker(office: Office) -> PersonPage:
    person = prepared(office)
    become(office, "caseworker", holding=(Compartment.IDENTITY, Compartment.SAFETY))
    page = office.go("person", person)
    assert isinstance(page, PersonPage)
    return page


def shown(page: object) -> str:
    assert isinstance(page, PersonPage | EntryPage)
    texts = [one.text() for one in page.findChildren(QLabel)]
    texts += [one.text() for one in page.findChildren(QPushButton)]
    texts += [one.text() for one in page.findChildren(QLineEdit)]
    texts += [one.accessibleName() for one in page.findChildren(QPushButton)]
    return "\n".join([*texts, *(one.toPlainText() for one in page.findChildren(QPlainTextEdit))])


def opened(office: Office, page: PersonPage, title: str) -> EntryPage:
    lines = [one for one in page.findChildren(QPushButton) if f", {title}" in one.accessibleName()]
    lines[0].click()
    entry = office.page()
    assert isinstance(entry, EntryPage)
    return entry


def test_a_case_worker_sees_that_a_visit_took_place_and_nothing_else(office: Office) -> None:
    page = as_caseworker(office)
    lines = [one.accessibleName() for one in page.findChildren(QPushButton)]
    visit = next(line for line in lines if "Medical" in line and "05 Oct 2026" in line)
    assert "Provided" in visit
    assert "Сауле" in visit
    assert WORDS in visit
    assert "First" not in visit
    assert [secret for secret in SECRETS[:2] if secret in shown(page)] == []


def test_the_form_of_sealed_answers_is_read_only_and_says_who_may_read_them(office: Office) -> None:
    entry = opened(office, as_caseworker(office), "Medical")
    for section in entry.form().sections:
        section.fold.set_open(open_now=True)
    text = shown(entry)
    assert [secret for secret in SECRETS[:2] if secret in text] == []
    assert "Nurse or doctor" in text
    assert entry.editor is not None
    assert entry.editor.save.isHidden()
    assert entry.editor.remove.isHidden()
    assert text.count(WORDS) > 5
    assert nameless(office.window) == []
    entry.editor.saving.emit(True)
    office.rest()
    assert office.window.messages.isHidden()


def test_what_may_be_read_stands_beside_what_may_not(office: Office) -> None:
    entry = opened(office, as_caseworker(office), "Medical")
    fields = entry.form().fields
    assert fields["worker"].sealed is None
    assert fields["worker"].box.get() == "Сауле"
    assert fields["complaints"].sealed is not None
    assert not fields["complaints"].sealed.isHidden()


def test_an_entry_that_the_role_may_not_write_is_read_only_without_sealed_answers_too(office: Office) -> None:
    page = as_caseworker(office)
    titles = {one.name: office.window.say(one.title) for one in SUBJECTS}
    menu = [action.text() for action in page.add_menu().actions()]
    assert titles["medical"] not in menu
    assert titles["comment"] in menu
    office.go("entry", EntryAim("medical", page.case_id or 1))
    entry = office.page()
    assert isinstance(entry, EntryPage)
    assert entry.editor is not None
    assert entry.editor.save.isHidden()
    assert "Your role may read this entry and not change it." in shown(entry)


def test_somebody_without_the_key_of_names_sees_the_case_without_a_name(office: Office) -> None:
    person = prepared(office)
    become(office, "medical", holding=(Compartment.MEDICAL,))
    page = office.go("person", person)
    text = shown(page)
    assert "Каримова" not in text
    assert WORDS in text
    assert SECRETS[0] not in text or SECRETS[1] not in text
    office.go("people")


@pytest.mark.parametrize("role", ["caseworker", "manager"])
def test_no_page_needs_a_key_to_be_shown(office: Office, role: str) -> None:
    """Somebody was given a role, and no holder has passed the keys on yet."""
    person = prepared(office)
    become(office, role, holding=())
    for name in office.window.places:
        if name not in {"person", "entry"}:
            office.go(name)
    office.go("person", person)


@pytest.mark.parametrize("code", ["en", "ru", "kk"])
def test_the_sentence_names_the_roles(code: str) -> None:
    from caseapp.base.language import Language

    say = Language(code)
    assert len({for_others([one], say) for one in (Compartment.MEDICAL, Compartment.PSYCHOLOGICAL)}) == 2
    both = for_others([Compartment.MEDICAL, Compartment.PSYCHOLOGICAL], say)
    assert both != for_others([Compartment.MEDICAL], say)
