"""What the page of erasing says before and after, and how one comes to it."""

from collections.abc import Mapping
from typing import NamedTuple

from caseapp.base.words import Words, words
from caseapp.records.retention import Level


class EraseAim(NamedTuple):
    """Whom to erase, the reason that is offered first, and the page to go back to with what it shall show."""

    person_id: int
    reason: str
    back: str
    back_to: object


LEVELS: Mapping[Level, Words] = {
    Level.CODED: words("Names and answers; coded facts stay"),
    Level.ALL: words("Everything"),
}

WHAT_GOES: Mapping[Level, Words] = {
    Level.CODED: words(
        "Erased: names, birth, contacts, documents, notes, all medical, psychological and safety answers, consents, plans"
        " and comments, and drafts about this person. What stays has no name and no case code: sex, age group,"
        " citizenship, form of exploitation, services and nights, so that the counts of your reports stay true."
    ),
    Level.ALL: words(
        "Erased: everything that is written down about this person, the coded facts too. Issued reports keep their"
        " counts; reports that are not issued yet count this person no more."
    ),
}

FOR_EVER = words(
    "This cannot be undone. The keys of these answers are destroyed, and no passphrase, no recovery card and no colleague"
    " brings them back."
)
