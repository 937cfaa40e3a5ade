"""The seven points that HTCDS 2.0 asks to explain before anybody consents, in plain words; codes as in `records/consent`."""

from collections.abc import Mapping

from caseapp.base.words import Words, words

SEVEN_POINTS: Mapping[str, tuple[Words, Words]] = {
    "interview": (
        words("Our talk is voluntary"),
        words(
            "You need not answer every question. You may stop or rest at any time. You get help even if you do not tell"
            " everything."
        ),
    ),
    "purpose": (
        words("Why we ask"),
        words(
            "We ask so that we can help you well: a safe bed, a doctor, a lawyer, documents, work, the way home."
        ),
    ),
    "use": (
        words("What we do with your answers"),
        words(
            "Only those who help you here read them. We give something to others only if you agree, and only what they"
            " need to know."
        ),
    ),
    "research": (
        words("Research"),
        words(
            "Data without your name, from which nobody can find you, may be used to understand trafficking in persons and"
            " to prevent it. You may say no."
        ),
    ),
    "access": (
        words("You may see what is written"),
        words(
            "You may ask at any time what we keep about you, get a copy of it, and have mistakes corrected."
        ),
    ),
    "storage": (
        words("How long we keep it"),
        words(
            "We keep what you tell us under lock, for {years} years after our work with you has ended. Then your name is"
            " erased."
        ),
    ),
    "withdrawing": (
        words("You may change your mind"),
        words(
            "You may take back your consent at any time. You lose no help by that. From that day on nothing more is shared."
        ),
    ),
}


def seven_points(years: int) -> tuple[tuple[Words, Words], ...]:
    """Heading and explanation of each, with the years that this house keeps records."""
    return tuple(
        (head, Words(text.text, {"years": years}) if "{years}" in text.text else text)
        for head, text in SEVEN_POINTS.values()
    )
