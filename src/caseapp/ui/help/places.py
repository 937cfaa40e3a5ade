"""Where the guide tells of each page: one line for every page of `ui/places.py`, and a test that none is forgotten."""

from collections.abc import Mapping
from typing import NamedTuple


class HelpPlace(NamedTuple):
    """A guide and one of its sections by its fixed name; without one the guide begins at its top."""

    guide: str
    section: str = ""


KEYS_PLACE = HelpPlace("keys")
GLOSSARY_PLACE = HelpPlace("glossary")


def _at(guide: str, **pages: str) -> dict[str, HelpPlace]:
    """Pages of one guide, each with its section; an underline stands for the dash in the name of a page."""
    return {page.replace("_", "-"): HelpPlace(guide, section) for page, section in pages.items()}


PAGES: Mapping[str, HelpPlace] = {
    **_at("start", unlock="unlock", first_start="first", admit="admit"),
    **_at("work", today="today", calendar="calendar", week="calendar", beds="beds", night="night", incidents="incidents"),
    **_at("work", bed_list="beds", rooms="rooms", people="search", person="person", entry="form", change="change"),
    **_at("work", consents="consent", refer="referrals", referrals="referrals", referred="referrals"),
    **_at("work", organisations="organisations", offices="organisations", portal="portal", portal_order="portal"),
    **_at("papers", papers="before", plan="plan"),
    **_at("reports", reports="pages", year="year", targets="targets", feedback="back"),
    **_at("desk", house="house", attachments="attachments", log="log", settings="settings", register="register"),
    **_at("desk", full_export="write-out", charts="charts", list_paper="printing", sheet_paper="printing", update="update"),
    **_at("permissions", users="access", user="access", key_by_card="access", permissions=""),
    "passphrase": HelpPlace("permissions", "access"),
    **_at("safety", honest="honest", breach="lost"),
    **_at("recovery-card", recover="forgotten", try_card="twice", new_card="new"),
    **_at("retention", review="review", erase="erasing"),
    **_at("backup", restore="back"),
    **_at("coordinator", inbox="taking-in", shelters="quarters", shelter="agreement", national="whole"),
    **_at("coordinator", send_back="back", reminder="reminders", card_paper="trust"),
}  # fmt: skip
"""By the name of the page, in the table of places or before a vault is open."""

FORMS: Mapping[str, HelpPlace] = {
    **_at("work", consent="consent", referral="referrals", incoming="referrals", organisation="organisations"),
    **_at("work", sharing="consent", case="closing", stay="beds", absence="night", kit="services", room="rooms", bed="rooms"),
    **_at("work", night="night", incident="incidents", appointment="calendar", meeting="calendar"),
    **_at("work", trafficking="screening", event="screening", assessment="screening", safety_plan="screening"),
    **_at("work", medical="services", psychological="services", legal="services", aid="services", comment="services"),
    **_at("work", reintegration="services", tranche="services", visit="services", return_support="services"),
    **_at("papers", plan="plan", handout="before"),
    **_at("desk", activity="house", staffing="house", feedback="house"),
}  # fmt: skip
"""Forms that are told of elsewhere than where forms are, by the name of their subject."""


def help_place(page: str, shown: object = None) -> HelpPlace:
    """Where a page is told of; `shown` is what it shows, which for a form says which one."""
    form = getattr(shown, "subject", "")
    if page == "entry" and isinstance(form, str) and form in FORMS:
        return FORMS[form]
    return PAGES.get(page, HelpPlace("start"))
