"""The permission table in words, in three columns: what keys enforce, what the program enforces, what only a rule asks.

The first two columns follow from `roles.py`; the third is written out here, because no machine can know it. The page in
the program and the guide (`docs/guide/permissions.md`) both show this, and a test compares them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from caseapp.base.words import Words, words
from caseapp.records.fields import COMPARTMENT_LABELS, Compartment
from caseapp.records.roles import ALLOWED, ROLE_LABELS, Intent, Role, compartments_of

TITLE = words("What each role may do")
ABOUT = words(
    "Three things keep people to their work, and they are not equally strong. A key that somebody does not hold cannot be"
    " got round by any program. What the program refuses, a changed program could do. A house rule holds as far as people"
    " keep it."
)
BY_KEY = words("Enforced by keys: she can read")
BY_PROGRAM = words("Enforced by the program: she may")
BY_RULE = words("House rule: nothing enforces it")
NO_KEY = words("No sealed answers at all.")
NO_PEOPLE = words("Sees no person at all; reads the audit log.")

INTENT_LABELS: Mapping[Intent, Words] = {
    Intent.READ_PEOPLE: words("See the list of people and their pages"),
    Intent.WRITE_PEOPLE: words("Take people in and write about them"),
    Intent.READ_IDENTITY: words("Read names, documents and notes"),
    Intent.READ_MEDICAL: words("Read the medical sheet"),
    Intent.WRITE_MEDICAL: words("Write the medical sheet"),
    Intent.READ_PSYCHOLOGICAL: words("Read the psychological sheet"),
    Intent.WRITE_PSYCHOLOGICAL: words("Write the psychological sheet"),
    Intent.READ_SAFETY: words("Read about family, perpetrators and places"),
    Intent.WRITE_SAFETY: words("Write about family, perpetrators and places"),
    Intent.MAKE_SAFETY_PLAN: words("Make a safety plan with a person in danger"),
    Intent.KEEP_CALENDAR: words("Keep the calendar: appointments and reminders"),
    Intent.MANAGE_ROOMS: words("Manage rooms and beds"),
    Intent.COUNT_NIGHTS: words("Count who sleeps in the house"),
    Intent.TELL_OF_INCIDENTS: words("Write down house incidents"),
    Intent.TELL_OF_HOUSE: words("Write down activities, staff and feedback sheets"),
    Intent.APPROVE_PLAN: words("Approve support plans"),
    Intent.APPROVE_CLOSURE: words("Approve the closing of cases"),
    Intent.TYPE_INTO_PORTAL: words("Copy facts for the state portal"),
    Intent.READ_REPORTS: words("See reports that were issued"),
    Intent.EXPORT_SUMMARY: words("Issue a quarterly report"),
    Intent.HAND_OVER_EXACT: words("Hand exact tables over to a coordinating office, sealed"),
    Intent.TAKE_REGISTER: words("Take over a register"),
    Intent.EXPORT_REGISTER: words("Write out the register"),
    Intent.EXPORT_VAULT: words("Write out the whole vault, sealed"),
    Intent.TAKE_OUT_ATTACHMENTS: words("Save an attached picture or paper outside the vault"),
    Intent.IMPORT_SUMMARIES: words("Take in the reports of shelters"),
    Intent.EXPORT_NATIONAL: words("Issue the national report"),
    Intent.TRUST_CARDS: words("Accept the cards of other offices"),
    Intent.MANAGE_VAULT: words("Replace the recovery card"),
    Intent.READ_AUDIT: words("Read the audit log"),
    Intent.BACKUP: words("Make a backup"),
    Intent.COUNT: words("Count a quarter"),
    Intent.MANAGE_USERS: words("Give and take access, change roles"),
    Intent.GRANT: words("Pass on keys that she holds herself"),
    Intent.ERASE: words("Erase a person"),
    Intent.REFER: words("Refer people, and take referrals in"),
}

_EVERYBODY = (
    words("She works under her own name, and tells nobody her passphrase."),
    words("She looks only at people with whom she works; the log shows it afterwards."),
    words(
        "Every user's key opens the coded facts, which hold no names: another program could show them to her."
    ),
)
_WITH_FILES = words("She keeps registers, backups and printed pages as safe as the computer itself.")

_HOUSE_RULES: Mapping[Role, tuple[Words, ...]] = {
    Role.CASEWORKER: (_WITH_FILES,),
    Role.MEDICAL: (words("She passes the medical key on only to somebody of her own profession."),),
    Role.PSYCHOLOGIST: (
        words("She passes the psychological key on only to somebody of her own profession."),
    ),
    Role.LAWYER: (words("What she hands to the police or a court, she first shows to the person."),),
    Role.MANAGER: (
        words("She gives nobody a role that the work does not need, herself included."),
        words("She keeps the recovery card, which opens everything, where she alone cannot get at it."),
        _WITH_FILES,
    ),
    Role.AUDITOR: (words("She speaks of what she finds only to those who appointed her."),),
    Role.COORDINATOR: (
        words("She compares the digits of a card by telephone before she accepts it."),
        _WITH_FILES,
    ),
}


@dataclass(frozen=True, slots=True)
class RolePermissions:
    """A row of the table. `keys` are the compartments whose keys the role holds."""

    role: Role
    name: Words
    keys: tuple[Words, ...]
    program: tuple[Words, ...]
    rules: tuple[Words, ...]


def permissions(roles: Iterable[Role] = tuple(Role)) -> tuple[RolePermissions, ...]:
    """The table, a row for each role."""
    return tuple(_row(role) for role in roles)


def _row(role: Role) -> RolePermissions:
    held = compartments_of([role])
    if role == Role.COORDINATOR:
        held &= {Compartment.AUDIT}
    keys = tuple(COMPARTMENT_LABELS[one] for one in Compartment if one in held) or (NO_KEY,)
    program = tuple(INTENT_LABELS[one] for one in Intent if one in ALLOWED[role])
    return RolePermissions(role, ROLE_LABELS[role], keys, program, (*_EVERYBODY, *_HOUSE_RULES[role]))
