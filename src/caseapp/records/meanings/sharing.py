"""What the questions about what went where mean, and those about papers handed out."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import STAFF

SHARING: Mapping[str, Words] = {
    "day": words("The day on which it left the house."),
    "way": words(
        "In what form it left. The program writes most of these lines itself, and those cannot be changed."
    ),
    "purpose": words("The purpose of consent on which it rests, as it is named among the consents."),
    "receiver": words("The organisation or the person who received it, by name."),
    "what": words("Which facts went out, such as name, days or health; do not repeat the facts themselves."),
    "reason": words(
        "One sentence that says why it was allowed without the person's yes, and who decided it."
    ),
    "worker": words("Who of the staff passed it on."),
}
HANDOUT: Mapping[str, Words] = {
    "day": words("The day on which the person received or heard the paper."),
    "paper": words("Which paper it was. Each paper is an entry of its own."),
    "language": words("The language of the paper itself, which may differ from that of the conversation."),
    "way": words("Printed, as a file, or only read out, where keeping it would not be safe."),
    "worker": STAFF,
}
