"""A comment on a case (HTCDS cco_CaseComment): what does not fit anywhere else, with its day."""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import words
from caseapp.records.fields import Compartment, Finding, Kind, Text, ask
from caseapp.records.services import future


@dataclass(frozen=True, kw_only=True)
class Comment:
    """A note for the colleagues; never for a secret of the medical or psychological sheet."""

    day: date = ask(words("Date"), Kind.DAY, required=True)
    text: Text = ask(
        words("Comment"), Kind.LONG_TEXT, htcds="cco_CaseComment", compartment=Compartment.IDENTITY
    )
    worker: Text = ask(words("Written by"), Kind.TEXT)


def check_comment(comment: Comment, today: date) -> list[Finding]:
    """A day in the future, and a comment that says nothing."""
    findings = future("day", comment.day, today)
    if not isinstance(comment.text, str) or not comment.text.strip():
        findings.append(Finding("text", words("The comment is empty.")))
    return findings
