"""What the questions about referrals mean: those that the shelter makes, and those that come as files."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import NOTES, STAFF

REFERRAL: Mapping[str, Words] = {
    "day": words(
        "The day on which the request left the house or came in. Reports count it in the quarter of this day."
    ),
    "direction": words(
        "To another organisation: this house asks for help for the person. To this shelter: another one asks this house."
    ),
    "organisation_kind": words(
        "What kind of body the other side is. It decides which consent is needed first."
    ),
    "organisation": words("Name of the organisation that is asked, or that asks."),
    "contact": words("Who deals with it on the other side, with telephone."),
    "sought": words("What the one who is asked is to do for the person, only what the person wants."),
    "reason": words(
        "Why this organisation, and what was agreed with the person; no more than the other side has to know."
    ),
    "worker": STAFF,
    "answered_on": words("The day on which the answer came, whatever it was."),
    "notes": NOTES,
}
INCOMING: Mapping[str, Words] = {
    "day": words("The day on which the referral came to this shelter."),
    "sought": words("What the other organisation asks this shelter for, as its letter has it."),
    "urgent": words("As the sender marked it: help is needed today."),
    "named": words("Whether the sender gave the person's name, or only the code of a case."),
    "remind_on": words("By when the sender waits for an answer; a week where the letter names no day."),
    "sender": words("The organisation that signed the letter."),
    "content": words("What the sender wrote about the person, kept as it was signed."),
    "medical": words(
        "What the sender wrote for nurse and doctor. Only who may read medical answers sees it."
    ),
    "psychological": words(
        "What the sender wrote for the psychologist. Only who may read psychological answers sees it."
    ),
}
