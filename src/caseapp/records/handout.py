"""Papers that were handed to the person: which, in which language, and whether it was safe to take them along."""

from dataclasses import dataclass
from datetime import date

from caseapp.base.paper_language import OF_PERSON
from caseapp.base.words import words
from caseapp.records.fields import Choice, Choices, Code, Finding, Kind, Text, YesNo, ask, choices
from caseapp.records.languages import LANGUAGES
from caseapp.records.services import future

PAPER = choices(
    "paper",
    own_copy=words("Copy of what is written about the person"),
    consent=words("Consent form"),
    rights=words("Leaflet on rights"),
    plan=words("Support plan"),
    safety_plan=words("Safety plan"),
)

PAPER_LANGUAGE = Choices(
    "paper_language",
    tuple(Choice(code, LANGUAGES.label(spoken)) for spoken, code in OF_PERSON.items()),
)

HANDED_AS = choices(
    "paper_way", print=words("Printed"), save=words("Saved as a file"), read=words("Read out or shown only")
)


@dataclass(frozen=True, kw_only=True)
class Handout:
    """One paper, printed or saved. The program writes the line; whether the person took it along is added by hand."""

    day: date = ask(words("Date"), Kind.DAY, required=True)
    paper: str = ask(words("Paper"), Kind.CODE, choices=PAPER, required=True)
    language: Code = ask(words("Language"), Kind.CODE, choices=PAPER_LANGUAGE)
    way: Code = ask(words("How"), Kind.CODE, choices=HANDED_AS)
    taken: YesNo = ask(
        words("The person took it along"), Kind.YES_NO, help=words("Only if it is safe to have one.")
    )
    worker: Text = ask(words("Worker"), Kind.TEXT)


def check_handout(entry: Handout, today: date) -> list[Finding]:
    """A day to come."""
    return future("day", entry.day, today)
