"""Who belongs to the vault, as the encrypted database remembers it: a changed list in the head is noticed.

The head stands in the open, with nothing but a hash of its own. Whoever can write to the folder could give somebody
another role there, or put a slot of her own beside the others.
"""

import hashlib
import json

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.connection import Connection
from caseapp.db.settings import read_settings, write_settings
from caseapp.vault.heads import Head

MEMBERS = "members"
"""The setting with the digest of the users and their roles; two of them, joined by a semicolon, while a change is on its
way from the database to the head."""


def members_digest(head: Head) -> str:
    """One number for users, roles, public keys and the recipient of the recovery card."""
    slots = [(slot.user, slot.roles, slot.box_key, slot.signing_key) for slot in head.slots]
    listed = json.dumps([slots, head.recovery_recipient], ensure_ascii=False)
    return hashlib.sha256(listed.encode()).hexdigest()


def expect_members(connection: Connection, now: Head, then: Head | None = None) -> None:
    """Remember who belongs here; `then` is the head that is written after this transaction, before which both count."""
    digests = dict.fromkeys(members_digest(head) for head in (now, then or now))
    write_settings(connection, {MEMBERS: ";".join(digests)})


def refuse_changed_members(connection: Connection, head: Head) -> None:
    """KnownError where the head names other users, roles or keys than the database expects."""
    expected = read_settings(connection).get(MEMBERS)
    if expected is not None and members_digest(head) not in expected.split(";"):
        raise KnownError(
            words("The list of users in the head of this vault was changed from outside."),
            words("Nothing was changed. Put the files back as they were, or restore the last backup."),
        )
