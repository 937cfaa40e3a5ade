"""What the questions about rooms, beds, stays and nights away mean."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import NOTES, NOTES_OF_HOUSE, PAYER, PROVIDER

ROOM: Mapping[str, Words] = {
    "name": words("Name or number by which everybody in the house knows the room."),
    "kind": words("What the room serves for, whoever sleeps in it at present."),
    "who_for": words(
        "For whom the house means this room. Who really sleeps there is decided for every stay."
    ),
    "notes": NOTES_OF_HOUSE,
}
BED: Mapping[str, Words] = {
    "label": words("Name or number of the bed in its room. Cots for babies are not counted as beds."),
    "in_use_from": words(
        "The first night on which somebody can sleep in it. Occupancy counts the bed from then on."
    ),
    "notes": NOTES_OF_HOUSE,
}
STAY: Mapping[str, Words] = {
    "payer": PAYER,
    "provider": PROVIDER,
    "bed": words(
        "The bed in which the person sleeps. Whoever moves to another bed ends this stay and begins the next."
    ),
    "planned_until": words(
        "Until when the stay was agreed on arrival. Today reminds of it, and nothing ends by itself on that day."
    ),
    "rules_explained": words("Whether they were explained in a language that the person understands."),
    "worker": words("Who of the staff was there on arrival and showed the house."),
    "meals": words(
        "How many meals the person usually has here on a day. The night count proposes the meals of the house from it, those of"
        " children too."
    ),
    "kits": words(
        "What the person was given during this stay, by kind only. Day and number are written down under Kits."
    ),
    "notes": NOTES,
    "extension_reason": words(
        "Why the person may stay longer than the limit; an extension cannot be saved without it."
    ),
    "reason_left": words(
        "Why this stay ended. It says nothing about the case, which may go on without a bed."
    ),
}
ABSENCE: Mapping[str, Words] = {
    "notes": words("Where the person is and how she or he can be reached, as far as others may know it."),
}
