"""What the questions about a consent mean."""

from collections.abc import Mapping

from caseapp.base.words import Words, words

CONSENT: Mapping[str, Words] = {
    "day": words(
        "The day on which the person decided. A change of mind is a new entry; the latest decision about a purpose counts."
    ),
    "notes": words("Conditions and wishes of the person: what may be told, what may not, and to whom."),
    "language": words(
        "The language in which it was explained aloud, which may differ from that of the paper."
    ),
    "interpreter": words("Whether somebody translated or signed while it was explained."),
    "worker": words("Who of the staff explained it and heard the decision."),
    "guardian": words("Who decided for the child, by name, and whether as parent, guardian or authority."),
}
