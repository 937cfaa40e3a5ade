"""What people do with a vault beside the work on a case: the calendar, beds and nights, holds, settings, papers that leave."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

from caseapp.actions.casework import entries, people, people_filters, undoing
from caseapp.actions.diary import due, week_paper
from caseapp.actions.lodging import bed_paper, board, nights, stays
from caseapp.actions.office import card_papers, cards
from caseapp.actions.passing_on import list_paper, portal_order, referral_papers, register, sharing
from caseapp.actions.reporting import targets
from caseapp.actions.safekeeping import backup_state, erasure_papers, retention
from caseapp.actions.trail import log_files
from caseapp.base.listing import Column, Listing, ListPart
from caseapp.records.accommodation import Bed, Room, Stay
from caseapp.records.appointment import Meeting
from caseapp.records.case import Case
from caseapp.records.comment import Comment
from caseapp.records.consent import Consent
from caseapp.records.people_filter import PeopleFilter
from caseapp.records.retention import HOLD_REASON, KEEP_REASON, YEARS_REASON
from caseapp.records.roles import Intent, any_may
from caseapp.records.stay_limit import LimitRule
from caseapp.statistics.targets import indicators
from tests.faults.at_work import DAY, Shelter, admit


def settle_due(at: Shelter) -> None:
    """Things that are due are done or put off, and taken back again now and then."""
    entries.add_entry(at.desk, "meeting", 0, Meeting(day=DAY))
    at.case()
    for thing in due.due_today(at.desk, everything=True, most=4).things:
        later = partial(due.put_off, until=at.desk.clock.today() + timedelta(days=3))
        settled = at.chance.choice((due.done, later))(at.desk, thing)
        if at.chance.random() < 0.5:
            due.undo(at.desk, settled)


def come_back(at: Shelter) -> None:
    """Somebody known is taken in again, with a further case."""
    people.open_case(at.desk, admit(at), Case(opened=DAY, status="Active"))


def filter_people(at: Shelter) -> None:
    """Two filters of the list are kept, and one goes."""
    for number in range(2):
        name = f"{number} {at.letters(20)}"
        people_filters.keep_filter(at.desk, name, PeopleFilter(query=f"A{number}"))
    people_filters.drop_filter(at.desk, people_filters.list_filters(at.desk)[0].number)


def withdraw(at: Shelter) -> None:
    """A consent is written down and withdrawn."""
    case = at.case()
    entries.add_entry(at.desk, "consent", case, Consent(day=DAY, purpose="services", given="yes"))
    sharing.withdraw(at.desk, case, "services")


def take_night_back(at: Shelter) -> None:
    """A night is counted and not counted after all."""
    nights.take_back(at.desk, nights.count_night(at.desk, DAY, {}))


def move_bed(at: Shelter) -> None:
    """Somebody gets a bed and moves to another, and back now and then; the limit of stay changes."""
    room = entries.add_entry(at.desk, "room", 0, Room(name=f"M{at.chance.randrange(99)}"))
    first, other = (entries.add_entry(at.desk, "bed", room.id, Bed(label=label)).id for label in "12")
    (case,) = people.read_person(at.desk, admit(at)).cases
    stay = entries.add_entry(at.desk, "stay", case.case.id, Stay(arrived=DAY, bed=first))
    moved = stays.move_to_bed(at.desk, stay.id, stay.version, other, DAY)
    if at.chance.random() < 0.5:
        stays.take_back_move(at.desk, moved)
    board.set_stay_limit(at.desk, LimitRule(at.chance.randrange(1, 37), "everybody"))


def take_save_back(at: Shelter) -> None:
    """What was saved last is undone: an answer, or the whole entry."""
    added = entries.add_entry(at.desk, "comment", at.case(), Comment(day=DAY, text="before"))
    if at.chance.random() < 0.5:
        undoing.undo_add(at.desk, "comment", added.id, added.version)
        return
    changed = replace(added.record, text=at.letters(900))
    after = entries.save_entry(at.desk, "comment", added.id, added.version, changed)
    undoing.undo_save(at.desk, "comment", added.id, after.version)


def hold(at: Shelter) -> None:
    """Records are put on hold, let go of and kept longer; the years of keeping change."""
    person, chance = admit(at), at.chance
    retention.put_on_hold(at.desk, person, chance.choice(HOLD_REASON.codes), None)
    retention.lift_hold(at.desk, person)
    retention.keep_longer(at.desk, person, chance.choice(KEEP_REASON.codes))
    retention.set_years(at.desk, chance.randrange(5, 10), chance.choice(YEARS_REASON.codes))


def set_the_house(at: Shelter) -> None:
    """Targets, the order of the state portal, the reminder of a backup."""
    wanted = {one.id: at.chance.randrange(1, 99) for one in indicators()[:3]}
    targets.set_targets(at.desk, 2026, wanted)
    if any_may(at.desk.roles, Intent.TYPE_INTO_PORTAL):
        portal_order.set_order(at.desk, portal_order.usual_order())
        if at.chance.random() < 0.5:
            portal_order.use_usual_order(at.desk)
    backup_state.remind_next_week(at.desk)


def hand_out(at: Shelter) -> None:
    """Papers of the house leave, and the log tells of each."""
    case, names = at.case(), at.chance.random() < 0.5
    bed_paper.hand_out_bed_list(at.desk, DAY, names=names)
    week_paper.hand_out_week(at.desk, DAY, names=names)
    part = ListPart((Column("Name", named=True), Column("Code")), (("x", "y"),))
    list_paper.hand_out_list(at.desk, Listing("people", "People", (part,)), names=names)
    card_papers.hand_out_card(at.desk)
    referral_papers.note_printed(at.desk, case)


def write_out(at: Shelter) -> None:
    """Files of the house are written: its card, the register, the log, the certificate of an erasure."""
    name = str(at.chance.randrange(10**9))
    cards.write_card(at.desk, at.stick / f"{name}.card")
    register.export_register(at.desk, at.stick / f"{name}.xlsx")
    log_files.export_log(at.desk, at.stick / f"{name}.jsonl", opened=False)
    for one in erasure_papers.register(at.desk)[:1]:
        erasure_papers.write_certificate(at.desk, one.facts.number, at.stick / f"{name}.pdf", "en")
    erasure_papers.declare_gone(at.desk)


HOUSE = (
    settle_due, come_back, filter_people, withdraw, take_night_back, move_bed, take_save_back, hold, set_the_house,
    hand_out, write_out,
)  # fmt: skip
