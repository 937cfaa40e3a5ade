"""What the questions about psychological help mean. Those of a questionnaire have one meaning each."""

from collections.abc import Mapping

from caseapp.base.words import Words, words
from caseapp.records.meanings.shared import DAY_OF_HELP, PAYER, PROVIDER
from caseapp.records.scales import ITEMS

_OF_SCALE: Mapping[str, Words] = {
    "phq9": words(
        "One of the nine questions of PHQ-9 about low mood over the last two weeks. Read it out as it stands, and tick how often"
        " it was so."
    ),
    "gad7": words(
        "One of the seven questions of GAD-7 about anxiety over the last two weeks. Read it out as it stands, and tick how often"
        " it was so."
    ),
    "who5": words(
        "One of the five sentences of WHO-5 about well-being over the last two weeks. Read it out as it stands, and tick how much"
        " of the time it was so."
    ),
}

PSYCHOLOGICAL: Mapping[str, Words] = {
    "payer": PAYER,
    "provider": PROVIDER,
    "day": DAY_OF_HELP,
    "kind": words("What form this session had. Another one on the same day is an entry of its own."),
    "minutes": words("How long the session lasted, without preparing and writing."),
    "worker": words("Who led the session."),
    "interpreter": words("Whether somebody translated or signed, so that a third person was in the room."),
    "methods": words(
        "How you worked in this session; several are possible. It says nothing about a diagnosis."
    ),
    "phq9": words(
        "Sum of the nine answers about low mood (PHQ-9), 0 to 27; more is worse. The program adds it up where all nine are answered."
    ),
    "gad7": words(
        "Sum of the seven answers about anxiety (GAD-7), 0 to 21; more is worse. The program adds it up where all seven are answered."
    ),
    "who5": words(
        "Sum of the five answers about well-being (WHO-5), 0 to 25; more is better. The program adds it up where all five are answered."
    ),
    "other_score": words("The points on the scale named above, as that scale counts them."),
    **{item: _OF_SCALE[scale] for scale, items in ITEMS.items() for item in items},
    "plan": words(
        "What is to happen until the next session and in it. The goals of all help stand in the support plan."
    ),
    "next_session": words("The day agreed with the person. Today reminds the psychologist of it."),
    "referred_to": words("The psychiatrist, psychologist or service to which the person was sent on."),
}
