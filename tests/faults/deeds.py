"""What people do with a vault every day, each deed by itself: the varied work of which the power cuts draw their scripts."""

from dataclasses import replace
from datetime import date

from caseapp.actions.casework import attachments, closing, drafts, entries, people, plans
from caseapp.actions.diary import due
from caseapp.actions.lodging import nights
from caseapp.actions.passing_on import papers
from caseapp.db import store
from caseapp.records.accommodation import Bed, Room, Stay
from caseapp.records.appointment import Appointment
from caseapp.records.attachment import AttachmentKind
from caseapp.records.comment import Comment
from caseapp.records.fields import Compartment
from caseapp.records.incident import Incident
from caseapp.records.medical import Medical
from caseapp.records.plan import Plan
from caseapp.records.psychological import Psychological
from caseapp.records.referral import Referral
from caseapp.records.roles import Intent, any_may
from caseapp.records.services import OUTCOME
from tests.faults.at_work import DAY, Shelter, admit


def change_person(at: Shelter) -> object:
    """The sealed names of a person are written anew."""
    found = at.one("person")
    if found is None:
        return admit(at)
    changed = replace(found.record, aliases=at.letters(400), sex=at.chance.choice(("male", "female")))
    return entries.save_entry(at.desk, "person", found.id, found.version, changed)


def note(at: Shelter) -> None:
    """A short or a very long comment."""
    text = at.letters(at.chance.choice((100, 2000, 30_000)))
    entries.add_entry(at.desk, "comment", at.case(), Comment(day=DAY, text=text))


def appoint(at: Shelter) -> None:
    """An appointment with a sealed place, and a word about what became of it; or a thing that is put off."""
    record = Appointment(day=DAY, time="0930", kind="medical", place=at.letters(200))
    entries.add_entry(at.desk, "appointment", at.case(), record)
    for thing in due.due_today(at.desk, everything=True, most=3).things:
        due.dismiss(at.desk, thing, "cancelled" if thing.kind == "appointment" else "not_needed")


def attach(at: Shelter) -> None:
    """A paper in one piece or in two, and now and then the title of the newest, or its end."""
    content = at.chance.randbytes(at.chance.choice((900, 90_000, 1_200_000)))
    case, paper = at.case(), attachments.Looked(AttachmentKind.PDF, content, ())
    kept = attachments.add_attachment(at.desk, case, paper, at.letters(60), DAY, Compartment.SAFETY)
    if at.chance.random() < 0.3:
        kept = attachments.rename_attachment(at.desk, kept.id, kept.version, at.letters(60), DAY)
    if at.chance.random() < 0.3:
        attachments.remove_attachment(at.desk, kept.id, kept.version)


def plan_and_hand_out(at: Shelter) -> None:
    """A goal with sealed words, its approval, and a paper that goes to the person."""
    case = at.case()
    goal = Plan(day=DAY, service="training", objectives=at.letters(300), provider=at.letters(40))
    entries.add_entry(at.desk, "plan", case, goal)
    if any_may(at.desk.roles, Intent.APPROVE_PLAN):
        plans.approve_plan(at.desk, case)
    papers.note_handed(at.desk, papers.Order(case, papers.PaperKind.PLAN, "uz"), "print")


def visit(at: Shelter) -> None:
    """A medical entry with sealed answers."""
    entry = Medical(day=DAY, outcome=OUTCOME.codes[0], complaints=at.letters(900), notes=at.letters(2000))
    entries.add_entry(at.desk, "medical", at.case(), entry)


def session(at: Shelter) -> None:
    """A psychological entry with sealed answers."""
    entry = Psychological(day=DAY, outcome=OUTCOME.codes[0], summary=at.letters(3000), minutes=50)
    entries.add_entry(at.desk, "psychological", at.case(), entry)


def change_visit(at: Shelter) -> None:
    """Sealed answers are written over: a new version, and so a new seal."""
    found = at.one("medical")
    if found is None:
        return visit(at)
    entries.save_entry(
        at.desk, "medical", found.id, found.version, replace(found.record, notes=at.letters(5000))
    )
    return None


def take_out(at: Shelter) -> None:
    """An entry goes again."""
    name = at.chance.choice(("comment", "medical", "psychological"))
    found = at.one(name)
    if found is None:
        return note(at)
    entries.remove_entry(at.desk, name, found.id, found.version)
    return None


def furnish(at: Shelter) -> None:
    """A room with a bed, in two transactions."""
    room = entries.add_entry(at.desk, "room", 0, Room(name=f"R{at.chance.randrange(99)}"))
    entries.add_entry(at.desk, "bed", room.id, Bed(label=str(at.chance.randrange(99))))


def furnish_all(at: Shelter) -> None:
    """Many rooms in one transaction: some sixty pages are written at once."""
    with at.desk.database.work(Intent.MANAGE_ROOMS, "add rooms") as work:
        for number in range(at.chance.randrange(5, 60)):
            store.add(work, "room", 0, Room(name=f"R{number}", notes=at.letters(2400)))


def sleep(at: Shelter) -> None:
    """A night is counted; whoever has no place yet gets one without a bed; sometimes somebody is away, or something happens."""
    case = at.case()
    if not nights.read_night(at.desk, DAY).sleepers:
        entries.add_entry(at.desk, "stay", case, Stay(arrived=DAY))
    seen = nights.read_night(at.desk, DAY)
    away = {one.stay_id: "permitted" for one in seen.sleepers if at.chance.random() < 0.5}
    nights.count_night(at.desk, DAY, away)
    entries.add_entry(at.desk, "incident", 0, Incident(day=DAY, kind="conflict", account=at.letters(1500)))


def keep_draft(at: Shelter) -> None:
    """What stands on a form is kept, or forgotten."""
    form = f"comment:{at.chance.randrange(3)}"
    if at.chance.random() < 0.3:
        drafts.drop_draft(at.desk, form)
    else:
        drafts.save_draft(at.desk, form, {"text": at.letters(4000)})


def refer_by_hand(at: Shelter) -> None:
    """A referral typed by hand with its line of what went where, changed and removed now and then."""
    record = Referral(
        day=DAY, direction="out", organisation_kind="health", organisation=at.letters(60), sought=("medical",),
        basis="danger", basis_reason=at.letters(300), state="sent",
    )  # fmt: skip
    kept = entries.add_entry(at.desk, "referral", at.case(), record)
    if at.chance.random() < 0.4:
        changed = replace(record, organisation=at.letters(60))
        kept = entries.save_entry(at.desk, "referral", kept.id, kept.version, changed)
    if at.chance.random() < 0.3:
        entries.remove_entry(at.desk, "referral", kept.id, kept.version)


def close_and_approve(at: Shelter) -> None:
    """Somebody new is taken in, her case is closed again, and the closure approved where she who works may do so."""
    person = admit(at)
    (case,) = people.read_person(at.desk, person).cases
    closed = replace(case.case.record, status="Closed", closed=date(2026, 9, 1), closure_reason="own_wish")
    entries.save_entry(at.desk, "case", case.case.id, case.case.version, closed)
    if closing.may_approve(at.desk, people.read_person(at.desk, person).cases[0].case.record):
        closing.approve_closure(at.desk, case.case.id)


OFTEN = (
    admit, change_person, note, note, appoint, attach, plan_and_hand_out, visit, session, change_visit,
    take_out, refer_by_hand, close_and_approve, furnish, furnish_all, keep_draft, keep_draft, sleep,
)  # fmt: skip
