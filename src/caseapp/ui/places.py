"""The table of pages: which exist, in which vault, under which word and icon in the rail.

A page's module is imported when it is first shown, so that the window opens soon.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from caseapp.base.words import Words, words
from caseapp.records.roles import Intent, any_may
from caseapp.ui.context import Context, Page

if TYPE_CHECKING:
    from caseapp.actions.desk import Desk


@dataclass(frozen=True, slots=True)
class Place:
    """One page. `word` is None for a page that is reached from another one; `under` names its rail button."""

    name: str
    where: str
    word: Words | None = None
    icon: str = ""
    under: str = ""
    intent: Intent | None = None
    """Whose roles do not allow this does not see the page at all; None is open to everybody."""

    def build(self, context: Context) -> Page:
        """Make the page: `where` is a module of `pages` and its class, written module:Class."""
        page = getattr(import_module(self.module), self.where.partition(":")[2])(context)
        if not isinstance(page, Page):
            raise TypeError(self.where)
        return page

    @property
    def module(self) -> str:
        """The whole name of the page's module."""
        return f"caseapp.ui.pages.{self.where.partition(':')[0]}"


_LIST_PAPER = Place("list-paper", "passing_on.list_paper:ListPaperPage", under="settings")
_SHEET_PAPER = Place("sheet-paper", "passing_on.sheet_paper:SheetPaperPage", under="settings")
_OFFICES = Place("offices", "office.offices:OfficesPage", under="settings", intent=Intent.TRUST_CARDS)
_CARD_PAPER = Place(
    "card-paper", "office.card_paper:CardPaperPage", under="settings", intent=Intent.TRUST_CARDS
)
_SETTINGS = Place("settings", "admin.settings:SettingsPage", words("Settings"), "settings")
_LOG = Place("log", "admin.log:AuditLogPage", words("Log"), "history", intent=Intent.READ_AUDIT)
_SAFETY = (
    Place("honest", "admin.honest:HonestPage", under="settings"),
    Place("breach", "admin.breach:BreachPage", under="settings", intent=Intent.MANAGE_VAULT),
    Place("try-card", "admin.recovery_try:TryCardPage", under="settings"),
    Place("new-card", "admin.recovery_new:NewCardPage", under="settings", intent=Intent.MANAGE_VAULT),
    Place("update", "admin.update:UpdatePage", under="settings", intent=Intent.MANAGE_VAULT),
)
_PASSPHRASE = Place("passphrase", "admin.users_own:OwnPassphrasePage", under="settings")
_USERS = (
    Place("users", "admin.users:UsersPage", under="settings"),
    Place("user", "admin.users_member:UserPage", under="settings", intent=Intent.MANAGE_USERS),
    Place("key-by-card", "admin.users_card:KeyByCardPage", under="settings", intent=Intent.MANAGE_USERS),
    Place("permissions", "admin.users_table:PermissionsPage", under="settings"),
    _PASSPHRASE,
)

_ERASING = (
    Place("review", "admin.review:ReviewPage", under="settings", intent=Intent.ERASE),
    Place("erase", "admin.erase:ErasePage", under="settings", intent=Intent.ERASE),
)

SHELTER = (
    Place("today", "diary.today:TodayPage", words("Today"), "list-checks", intent=Intent.READ_PEOPLE),
    Place("people", "casework.people:PeoplePage", words("People"), "users", intent=Intent.READ_PEOPLE),
    Place("beds", "lodging.beds:BedsPage", words("Beds"), "bed", intent=Intent.READ_PEOPLE),
    Place(
        "calendar", "diary.calendar:CalendarPage", words("Calendar"), "calendar", intent=Intent.READ_PEOPLE
    ),
    Place("house", "lodging.house:HousePage", words("Work"), "megaphone", intent=Intent.TELL_OF_HOUSE),
    Place(
        "reports",
        "reporting.reports:ReportsPage",
        words("Reports"),
        "chart-column",
        intent=Intent.READ_REPORTS,
    ),
    _LOG,
    _SETTINGS,
    Place("night", "lodging.beds_night:NightPage", under="beds", intent=Intent.READ_PEOPLE),
    Place("incidents", "lodging.incidents:IncidentsPage", under="beds", intent=Intent.READ_PEOPLE),
    Place("bed-list", "lodging.beds_list:BedListPage", under="beds", intent=Intent.READ_PEOPLE),
    Place("rooms", "lodging.rooms:RoomsPage", under="beds", intent=Intent.READ_PEOPLE),
    Place("week", "diary.calendar_paper:WeekPage", under="calendar", intent=Intent.KEEP_CALENDAR),
    Place("person", "casework.person:PersonPage", under="people", intent=Intent.READ_PEOPLE),
    Place("entry", "casework.entry:EntryPage", under="people", intent=Intent.READ_PEOPLE),
    Place("change", "casework.change:ChangePage", under="people", intent=Intent.READ_PEOPLE),
    Place("consents", "passing_on.consents:ConsentsPage", under="people", intent=Intent.READ_PEOPLE),
    Place("refer", "passing_on.referral:ReferralPage", under="people", intent=Intent.REFER),
    Place("referrals", "passing_on.referrals:ReferralsPage", under="people", intent=Intent.REFER),
    Place("referred", "passing_on.referral_admit:ReferredPage", under="people", intent=Intent.WRITE_PEOPLE),
    Place(
        "organisations",
        "passing_on.organisations:OrganisationsPage",
        under="people",
        intent=Intent.READ_PEOPLE,
    ),
    Place("attachments", "casework.attachments:AttachmentsPage", under="people", intent=Intent.READ_PEOPLE),
    Place("papers", "passing_on.papers:PapersPage", under="people", intent=Intent.READ_IDENTITY),
    Place("plan", "casework.plan:PlanPage", under="people", intent=Intent.READ_PEOPLE),
    Place("portal", "passing_on.portal:PortalPage", under="people", intent=Intent.TYPE_INTO_PORTAL),
    Place(
        "portal-order",
        "passing_on.portal_order:PortalOrderPage",
        under="people",
        intent=Intent.TYPE_INTO_PORTAL,
    ),
    Place("admit", "casework.admit:AdmitPage", under="people", intent=Intent.WRITE_PEOPLE),
    Place("year", "reporting.year:YearPage", under="reports", intent=Intent.READ_REPORTS),
    Place("charts", "reporting.charts:ChartsPage", under="reports", intent=Intent.COUNT),
    Place("targets", "reporting.targets:TargetsPage", under="reports", intent=Intent.READ_REPORTS),
    Place("feedback", "reporting.feedback_sheet:FeedbackPage", under="reports", intent=Intent.READ_REPORTS),
    _LIST_PAPER,
    _SHEET_PAPER,
    _OFFICES,
    _CARD_PAPER,
    Place("register", "passing_on.register:RegisterPage", under="settings", intent=Intent.TAKE_REGISTER),
    Place(
        "full-export", "passing_on.full_export:FullExportPage", under="settings", intent=Intent.EXPORT_VAULT
    ),
    *_ERASING,
    *_SAFETY,
    *_USERS,
)
COORDINATOR = (
    Place("inbox", "office.inbox:InboxPage", words("Inbox"), "inbox", intent=Intent.IMPORT_SUMMARIES),
    Place(
        "shelters", "office.shelters:SheltersPage", words("Shelters"), "building-2", intent=Intent.TRUST_CARDS
    ),
    Place("national", "office.national:NationalPage", words("National"), "map", intent=Intent.READ_REPORTS),
    _LOG,
    _SETTINGS,
    Place("shelter", "office.shelter:ShelterPage", under="shelters", intent=Intent.TRUST_CARDS),
    Place(
        "send-back",
        "office.feedback_sheet_send:SendBackPage",
        under="national",
        intent=Intent.EXPORT_NATIONAL,
    ),
    Place("reminder", "office.shelter_reminder:ReminderPage", under="shelters", intent=Intent.TRUST_CARDS),
    _LIST_PAPER,
    _SHEET_PAPER,
    _CARD_PAPER,
    *_SAFETY,
    *_USERS,
)


def places_of(kind: str, roles: Iterable[str] | None = None) -> tuple[Place, ...]:
    """The pages of a vault of this kind that these roles may see; the first one is where work begins.

    Without roles all of them, as for drawing every page.
    """
    places = COORDINATOR if kind == "coordinator" else SHELTER
    if roles is None:
        return places
    held = tuple(roles)
    return tuple(place for place in places if place.intent is None or any_may(held, place.intent))


def places_at(desk: "Desk") -> tuple[Place, ...]:
    """The pages that the signed-in person may see: only one as long as her passphrase was made by somebody else."""
    if desk.head.slot_of(desk.user).temporary:
        return (_PASSPHRASE,)
    return places_of(desk.kind, desk.roles)
