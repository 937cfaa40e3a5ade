"""The lines of the lists of referrals."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from caseapp.base.language import date_text
from caseapp.base.listing import Listing
from caseapp.base.words import Speaks, words
from caseapp.records.referral import SOUGHT
from caseapp.ui.icons import Tint
from caseapp.ui.widgets.plain_table import Entry, PlainTable
from caseapp.ui.widgets.print_list import part_of
from caseapp.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from caseapp.actions.passing_on.referral_lists import ReferralLine
    from caseapp.actions.passing_on.referred import Waiting

WAITING, OURS, TAKEN = "waiting", "ours", "taken"
EMPTY = {
    WAITING: words("No referral waits for a decision. Open the file that another organisation sent."),
    OURS: words("Every referral of this shelter is answered."),
    TAKEN: words("Nobody was taken in from a file whose answer is still open."),
}


def list_table(name: str, say: Speaks) -> PlainTable:
    """An empty list of one of the three kinds."""
    first = words("From whom") if name == WAITING else words("Case")
    second = words("Answer by") if name == WAITING else words("Organisation")
    heads = (first, second, words("What is asked for"), words("Date"), words("Ask again on"))
    if name == WAITING:
        heads = (first, words("Came on"), words("What is asked for"), second, words("Urgent"))
    widths = (240, 150, 0, 150, 110) if name == WAITING else (120, 260, 0, 140, 150)
    return PlainTable(say(words("Referrals")), [say(one) for one in heads], widths)


def waiting_line(one: "Waiting", say: Speaks) -> tuple[Entry, ...]:
    """A letter that waits: from whom, when it came, what is asked, until when, whether it is urgent."""
    record = one.entry.record
    urgent = record.urgent is True
    sign = Entry(say(words("Yes")), "triangle-alert", Tint.DANGER) if urgent else Entry("")
    return (
        Entry(one.sender), Entry(_day(record.day, say)), Entry(_sought(record.sought, say)),
        Entry(_day(record.remind_on, say)), sign,
    )  # fmt: skip


def referral_line(one: "ReferralLine", today: date, say: Speaks) -> tuple[Entry, ...]:
    """A referral of a case: which, to or from whom, what is asked, when, and when to ask again."""
    record = one.entry.record
    late = one.late_since is not None and one.late_since <= today
    office = record.organisation if isinstance(record.organisation, str) else ""
    return (
        Entry(one.code, "lock" if one.by_file else "file-text"), Entry(office), Entry(_sought(record.sought, say)),
        Entry(_day(record.day, say)), Entry(_day(record.remind_on, say), "clock" if late else "", Tint.DANGER),
    )  # fmt: skip


def on_paper(tables: Mapping[str, PlainTable], tabs: Tabs, say: Speaks) -> Listing:
    """The three lists, for paper; a referral bears the code of its case."""
    parts = (part_of(table, tabs.buttons[name].text()) for name, table in tables.items())
    return Listing("referrals", say(words("Referrals")), tuple(part for part in parts if part.rows))


def _sought(codes: object, say: Speaks) -> str:
    return ", ".join(say(SOUGHT.label(code)) for code in codes) if isinstance(codes, tuple) else ""


def _day(day: object, say: Speaks) -> str:
    return date_text(say.code, day) if isinstance(day, date) else ""
