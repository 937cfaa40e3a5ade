"""What there is to read, by reader: for whoever works with people, for coordinators, for whoever keeps it, for auditors."""

from dataclasses import dataclass

from caseapp.base.words import Speaks, Words, words
from caseapp.ui.help.guide import Guide, read_guide
from caseapp.ui.help.keys import keys_guide


@dataclass(frozen=True, slots=True)
class Shelf:
    """The guides for one kind of reader. `name` is the folder of the offline pages."""

    name: str
    reader: Words
    guides: tuple[str, ...]


SHELVES = (
    Shelf(
        "staff",
        words("Working with people"),
        ("start", "work", "papers", "reports", "safety", "permissions", "desk", "glossary", "keys"),
    ),
    Shelf("coordinators", words("Coordinating"), ("coordinator", "postgresql")),
    Shelf(
        "keepers",
        words("Installing and keeping"),
        ("installing", "backup", "recovery-card", "retention", "full-export", "terminal", "tasks", "benchmarks"),
    ),
    Shelf(
        "auditors",
        words("Auditing"),
        (
            "auditor", "what-was-tried", "report-file", "audit-1", "summary-1", "national-1", "exact-1", "feedback-1",
            "full-export-1", "backup-2", "vault-2", "vault-1", "card-1", "referral-1", "registers",
        ),
    ),
)  # fmt: skip


def guide_called(name: str, say: Speaks) -> Guide:
    """A guide in the reader's language, or the nearest. FileNotFoundError where there is none of that name."""
    return keys_guide(say) if name == "keys" else read_guide(name, say.code)


def shelf_guides(shelf: Shelf, say: Speaks) -> tuple[Guide, ...]:
    """The guides of a shelf that this copy of the program has."""
    found = []
    for name in shelf.guides:
        try:
            found.append(guide_called(name, say))
        except FileNotFoundError:
            continue
    return tuple(found)
