"""The sections of the client's own copy: which subjects go into each, and one plain sentence about it."""

from dataclasses import dataclass

from caseapp.base.words import Words, words


@dataclass(frozen=True, slots=True)
class Section:
    """`first` says whether it is on the paper unless somebody takes it off: what endangers most is not."""

    key: str
    subjects: tuple[str, ...]
    title: Words
    about: Words
    first: bool = True


SECTIONS: tuple[Section, ...] = (
    Section("person", ("person",), words("Who you are"), words("These are your name and the facts about you.")),
    Section(
        "case", ("case", "stay", "absence", "kit"), words("Your time with us"),
        words("When you came, where you slept, who is responsible for you."),
    ),
    Section(
        "consent", ("consent",), words("What you agreed to"),
        words("These are your decisions. Each one can be changed."),
    ),
    Section(
        "sharing", ("sharing", "referral"), words("With whom we shared something"),
        words("This is what others were told about you, or were asked for."),
    ),
    Section("plan", ("plan",), words("Your plan"), words("These are your aims and the steps towards them.")),
    Section(
        "help", ("legal", "reintegration", "tranche", "visit", "aid"), words("Help that you received"),
        words("Legal help, learning, work, things and money."),
    ),
    Section("return", ("return_support",), words("Your way home"), words("This is about your journey and your arrival.")),
    Section(
        "needs", ("assessment",), words("What you need"),
        words("This is what we wrote down about what you need and what may be dangerous for you."),
    ),
    Section(
        "safety_plan", ("safety_plan",), words("Your safety plan"), words("This is the plan for hours when it gets hard.")
    ),
    Section(
        "story", ("trafficking", "event"), words("What happened to you"),
        words("This is what you told us about what others did to you."), first=False,
    ),
    Section(
        "medical", ("medical",), words("Your health"), words("This is about your health and the help of the doctor."),
        first=False,
    ),
    Section(
        "psychological", ("psychological",), words("Your talks with the psychologist"),
        words("This is about your talks and what was asked in them."), first=False,
    ),
    Section(
        "notes", ("comment",), words("Our notes"), words("These are notes of those who work with you."), first=False
    ),
)  # fmt: skip
