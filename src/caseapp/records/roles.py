"""What each role may do: one table, and nothing else decides.

Need to know: the coordinator sees no person at all, the auditor sees the log and no names, the medical and the
psychological sheets are open to their own profession. People may hold several roles, as in a small shelter.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from caseapp.base.words import Words, words
from caseapp.records.fields import Compartment


class Role(StrEnum):
    """What somebody is in the shelter or in the coordinating office."""

    CASEWORKER = "caseworker"
    MEDICAL = "medical"
    PSYCHOLOGIST = "psychologist"
    LAWYER = "lawyer"
    MANAGER = "manager"
    AUDITOR = "auditor"
    COORDINATOR = "coordinator"


ROLE_LABELS: Mapping[Role, Words] = {
    Role.CASEWORKER: words("Case worker"),
    Role.MEDICAL: words("Nurse or doctor"),
    Role.PSYCHOLOGIST: words("Psychologist"),
    Role.LAWYER: words("Lawyer"),
    Role.MANAGER: words("Manager of the shelter"),
    Role.AUDITOR: words("Auditor"),
    Role.COORDINATOR: words("Coordinator"),
}


ROLES_OF_KIND: Mapping[str, tuple[Role, ...]] = {
    "shelter": (
        Role.CASEWORKER, Role.MEDICAL, Role.PSYCHOLOGIST, Role.LAWYER, Role.MANAGER, Role.AUDITOR,
    ),
    "coordinator": (Role.COORDINATOR, Role.AUDITOR),
}  # fmt: skip
"""The roles that somebody can hold in each kind of vault."""


class Intent(StrEnum):
    """What somebody wants to do; every action asks for one of these first."""

    READ_PEOPLE = "read_people"
    WRITE_PEOPLE = "write_people"
    READ_IDENTITY = "read_identity"
    READ_MEDICAL = "read_medical"
    WRITE_MEDICAL = "write_medical"
    READ_PSYCHOLOGICAL = "read_psychological"
    WRITE_PSYCHOLOGICAL = "write_psychological"
    READ_SAFETY = "read_safety"
    WRITE_SAFETY = "write_safety"
    MAKE_SAFETY_PLAN = "make_safety_plan"
    KEEP_CALENDAR = "keep_calendar"
    MANAGE_ROOMS = "manage_rooms"
    COUNT_NIGHTS = "count_nights"
    TELL_OF_INCIDENTS = "tell_of_incidents"
    TELL_OF_HOUSE = "tell_of_house"
    APPROVE_PLAN = "approve_plan"
    APPROVE_CLOSURE = "approve_closure"
    TYPE_INTO_PORTAL = "type_into_portal"
    READ_REPORTS = "read_reports"
    EXPORT_SUMMARY = "export_summary"
    HAND_OVER_EXACT = "hand_over_exact"
    TAKE_REGISTER = "take_register"
    EXPORT_REGISTER = "export_register"
    EXPORT_VAULT = "export_vault"
    TAKE_OUT_ATTACHMENTS = "take_out_attachments"
    IMPORT_SUMMARIES = "import_summaries"
    EXPORT_NATIONAL = "export_national"
    TRUST_CARDS = "trust_cards"
    MANAGE_VAULT = "manage_vault"
    READ_AUDIT = "read_audit"
    BACKUP = "backup"
    COUNT = "count"
    MANAGE_USERS = "manage_users"
    GRANT = "grant"
    ERASE = "erase"
    REFER = "refer"


_I = Intent
_PEOPLE = {
    _I.READ_PEOPLE,
    _I.READ_IDENTITY,
    _I.GRANT,
    _I.TELL_OF_HOUSE,
    _I.COUNT_NIGHTS,
    _I.KEEP_CALENDAR,
    _I.TAKE_OUT_ATTACHMENTS,
}
_CASE = _PEOPLE | {_I.WRITE_PEOPLE, _I.REFER}

ALLOWED: Mapping[Role, frozenset[Intent]] = {
    Role.CASEWORKER: frozenset(
        _CASE
        | {_I.READ_SAFETY, _I.WRITE_SAFETY, _I.MANAGE_ROOMS, _I.READ_REPORTS, _I.COUNT, _I.TAKE_REGISTER}
        | {_I.TYPE_INTO_PORTAL, _I.BACKUP, _I.MAKE_SAFETY_PLAN, _I.TELL_OF_INCIDENTS}
    ),
    Role.MEDICAL: frozenset(_PEOPLE | {_I.READ_MEDICAL, _I.WRITE_MEDICAL, _I.MAKE_SAFETY_PLAN, _I.REFER}),
    Role.PSYCHOLOGIST: frozenset(
        _PEOPLE
        | {_I.READ_PSYCHOLOGICAL, _I.WRITE_PSYCHOLOGICAL, _I.READ_SAFETY, _I.MAKE_SAFETY_PLAN, _I.REFER}
        | {_I.TELL_OF_INCIDENTS}
    ),
    Role.LAWYER: frozenset(_CASE | {_I.READ_SAFETY, _I.WRITE_SAFETY, _I.TELL_OF_INCIDENTS}),
    Role.MANAGER: frozenset(
        _CASE
        | {_I.READ_SAFETY, _I.WRITE_SAFETY, _I.MANAGE_ROOMS, _I.READ_REPORTS, _I.COUNT, _I.EXPORT_SUMMARY}
        | {
            _I.APPROVE_PLAN,
            _I.APPROVE_CLOSURE,
            _I.TYPE_INTO_PORTAL,
            _I.MANAGE_USERS,
            _I.ERASE,
            _I.MAKE_SAFETY_PLAN,
            _I.TELL_OF_INCIDENTS,
        }
        | {_I.EXPORT_VAULT, _I.HAND_OVER_EXACT}
        | {_I.TAKE_REGISTER, _I.EXPORT_REGISTER, _I.TRUST_CARDS, _I.MANAGE_VAULT, _I.READ_AUDIT, _I.BACKUP}
    ),
    Role.AUDITOR: frozenset({_I.READ_AUDIT, _I.READ_REPORTS}),
    Role.COORDINATOR: frozenset(
        {_I.READ_REPORTS, _I.IMPORT_SUMMARIES, _I.EXPORT_NATIONAL, _I.TRUST_CARDS}
        | {_I.MANAGE_VAULT, _I.MANAGE_USERS, _I.GRANT, _I.READ_AUDIT, _I.BACKUP}
    ),
}

_READING: Mapping[Compartment, Intent] = {
    Compartment.CASE: Intent.READ_PEOPLE,
    Compartment.IDENTITY: Intent.READ_IDENTITY,
    Compartment.MEDICAL: Intent.READ_MEDICAL,
    Compartment.PSYCHOLOGICAL: Intent.READ_PSYCHOLOGICAL,
    Compartment.SAFETY: Intent.READ_SAFETY,
    Compartment.AUDIT: Intent.READ_AUDIT,
}


def may(role: str, intent: str) -> bool:
    """Whether a role may do something. An unknown role or intent may nothing."""
    return any(role == known and intent in intents for known, intents in ALLOWED.items())


def any_may(roles: Iterable[str], intent: str) -> bool:
    """Whether somebody who holds these roles may do something."""
    return any(may(role, intent) for role in roles)


def may_read(roles: Iterable[str], compartment: Compartment) -> bool:
    """Whether somebody who holds these roles may read answers of a compartment."""
    return any_may(roles, _READING[compartment])


def compartments_of(roles: Iterable[str]) -> frozenset[Compartment]:
    """The compartments whose keys somebody with these roles holds. CASE has no key: it is open to every user."""
    held = tuple(roles)
    return frozenset(one for one in Compartment if one != Compartment.CASE and may_read(held, one))
