"""Papers about sharing: the form of a referral, and the list of what went where."""

from datetime import date

from caseapp.actions.desk import Desk
from caseapp.actions.passing_on.referring import Order, Sheet, form_of
from caseapp.actions.passing_on.sharing import ConsentSheet, read_consents
from caseapp.base.dates import PartialDate
from caseapp.base.language import Language, date_text, number_text
from caseapp.base.words import Speaks, Words, words
from caseapp.db import people, store
from caseapp.records.consent import PURPOSE, Standing
from caseapp.records.fields import Value
from caseapp.records.referral import SOUGHT
from caseapp.records.referral_fields import FIELDS, SECTIONS, Answers
from caseapp.records.roles import Intent


def draw_form(desk: Desk, order: Order, language: str) -> bytes:
    """The form of a referral as PDF. ConsentError where it may not go out."""
    from caseapp.reports.referral_form import ReferralPaper, referral_pdf

    sheet, say = form_of(desk, order), Language(language)
    paper = ReferralPaper(
        office=sheet.office, to=order.organisation, day=sheet.made, case=sheet.code, named=order.named,
        urgent=order.urgent, sought=tuple(SOUGHT.label(one) for one in order.sought), reason=order.reason,
        reply_by=order.reply_by, contact=order.contact, parts=parts_of(sheet.answers, say),
        purpose=PURPOSE.label(order.purpose), agreed=_agreed(desk, sheet), practice=desk.practice,
    )  # fmt: skip
    return referral_pdf(paper, say)


def parts_of(answers: Answers, say: Speaks) -> tuple[tuple[Words, tuple[tuple[Words, str], ...]], ...]:
    """Answers by section, in words: for the form, and for the page on which a letter is read."""
    found = []
    for subject, title in SECTIONS.items():
        lines = tuple(
            (FIELDS[key].label, in_words(key, value, say))
            for key, value in answers
            if FIELDS[key].subject == subject
        )
        if lines:
            found.append((title, lines))
    return tuple(found)


def in_words(key: str, value: Value, say: Speaks) -> str:
    """One answer as somebody reads it."""
    field = FIELDS[key]
    if isinstance(value, bool):
        return say(words("Yes")) if value else say(words("No"))
    if isinstance(value, int):
        return number_text(say.code, value)
    if isinstance(value, date):
        return date_text(say.code, value)
    if isinstance(value, PartialDate):
        return _part_day(value, say)
    codes = value if isinstance(value, tuple) else (value,)
    if field.choices is not None:
        return ", ".join(say(field.choices.label(str(code))) for code in codes)
    return str(value)


def draw_shared(desk: Desk, case_id: int, language: str) -> bytes:
    """The list of what went where of a case, as PDF."""
    from caseapp.reports.shared_list import SharedLine, shared_pdf

    sheet, say = read_consents(desk, case_id), Language(language)
    lines = [
        SharedLine(
            one.day,
            one.receiver,
            one.way_label,
            PURPOSE.label(one.purpose) if one.purpose else None,
            one.what,
        )
        for one in sheet.shared
    ]
    with desk.database.reading(Intent.READ_PEOPLE) as reading:
        owner = store.get(reading, "case", case_id).owner_id
        code = people.case_codes(reading.connection, owner)[case_id]
    return shared_pdf(code, lines, _withdrawn(sheet), desk.clock.today(), say)


def note_printed(desk: Desk, case_id: int) -> None:
    """The list is handed out: the log tells of it. It goes to the person herself or stays in the house."""
    with desk.database.work(Intent.READ_PEOPLE, "print sharing", f"case:{case_id}"):
        pass


def _withdrawn(sheet: ConsentSheet) -> list[Words]:
    return [PURPOSE.label(line.purpose) for line in sheet.lines if line.standing is Standing.WITHDRAWN]


def _agreed(desk: Desk, sheet: Sheet) -> date | None:
    consents = read_consents(desk, sheet.order.case_id)
    return next((line.day for line in consents.lines if line.purpose == sheet.order.purpose), None)


def _part_day(day: PartialDate, say: Speaks) -> str:
    if day.month is None:
        return str(day.year)
    if day.day is None:
        return f"{day.month:02d}.{day.year}"
    return date_text(say.code, day.earliest)
