"""The table of pages: which exist, in which vault, under which word and icon in the rail.

A page's module is imported when it is first shown, so that the window opens soon.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module

from caseapp.base.words import Words, words
from caseapp.records.roles import Intent, any_may
from caseapp.ui.context import Context, Page


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
        module, _colon, name = self.where.partition(":")
        page = getattr(import_module(f"caseapp.ui.pages.{module}"), name)(context)
        if not isinstance(page, Page):
            raise TypeError(self.where)
        return page


_SETTINGS = Place("settings", "settings:SettingsPage", words("Settings"), "settings")
_LOG = Place("log", "log:AuditLogPage", words("Log"), "history", intent=Intent.READ_AUDIT)
_SAFETY = (
    Place("honest", "honest:HonestPage", under="settings"),
    Place("breach", "breach:BreachPage", under="settings"),
    Place("try-card", "recovery_try:TryCardPage", under="settings"),
    Place("new-card", "recovery_new:NewCardPage", under="settings", intent=Intent.MANAGE_VAULT),
)

SHELTER = (
    Place("people", "people:PeoplePage", words("People"), "users"),
    Place("rooms", "rooms:RoomsPage", words("Rooms"), "bed"),
    Place("reports", "reports:ReportsPage", words("Reports"), "chart-column"),
    _LOG,
    _SETTINGS,
    Place("person", "person:PersonPage", under="people"),
    Place("entry", "entry:EntryPage", under="people"),
    Place("admit", "admit:AdmitPage", under="people"),
    Place("register", "register:RegisterPage", under="settings"),
    *_SAFETY,
)
COORDINATOR = (
    Place("inbox", "inbox:InboxPage", words("Inbox"), "inbox"),
    Place("shelters", "shelters:SheltersPage", words("Shelters"), "building-2"),
    Place("national", "national:NationalPage", words("National"), "map"),
    _LOG,
    _SETTINGS,
    *_SAFETY,
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
