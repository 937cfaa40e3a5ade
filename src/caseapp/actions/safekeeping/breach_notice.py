"""The notice to the authority about a lost computer, as plain text to be completed and handed in.

Law 94-V of the Republic of Kazakhstan of 21 May 2013 on personal data, as changed by Law 44-VIII of 11 December 2023 (in
force since 1 July 2024): whoever keeps personal data tells the authorised body within one working day of discovering a
breach, and names the person responsible for the processing, where there is one. No article is quoted: their numbers
change. What the program cannot know stays a gap. Counts below the threshold of reports are said as "fewer than".
"""

from datetime import datetime
from pathlib import Path

from caseapp.actions.desk import require_ending
from caseapp.actions.safekeeping.breach import Assessment
from caseapp.actions.safekeeping.breach_advice import Alongside, Condition, Disk, Exposure
from caseapp.base.language import Language, date_text, number_text
from caseapp.base.words import Speaks, Words, words
from caseapp.records.fields import Compartment

LANGUAGES = ("ru", "kk", "en")
"""Of the notice, apart from the interface; English to understand what is handed in."""

_GAP = "______________________"
_TITLE = words("Notice of a breach of the security of personal data")
_KINDS = {
    Compartment.IDENTITY: words("names, birth, documents, contacts"),
    Compartment.MEDICAL: words("health"),
    Compartment.PSYCHOLOGICAL: words("psychological help"),
    Compartment.SAFETY: words("family, danger, places"),
}
_CONDITIONS = {
    Condition.OFF: words("The computer was switched off."),
    Condition.LOCKED: words("The computer was switched on, and the records were locked."),
    Condition.OPEN: words("The records were open."),
    Condition.UNKNOWN: words("It is not known whether the records were open."),
}
_DISKS = {
    Disk.ENCRYPTED: words("The whole disk was encrypted as well."),
    Disk.PLAIN: words("The rest of the disk was not encrypted."),
    Disk.UNKNOWN: words("It is not known whether the rest of the disk was encrypted."),
}
_RISKS = {
    Exposure.LOCKED: words(
        "Neither a passphrase nor the recovery card was lost with it. According to what is known, nobody can read the"
        " records."
    ),
    Exposure.IN_DOUBT: words("It cannot be excluded that unauthorised persons read the records."),
    Exposure.ONE_USER: words(
        "Unauthorised persons may be able to read that part of the records which one member of the staff could read."
    ),
    Exposure.EVERYTHING: words(
        "The recovery card was lost with it. Unauthorised persons may be able to read all records."
    ),
}


def notice(found: Assessment, code: str) -> str:
    """The whole notice in a language: paragraphs with an empty line between them."""
    say = Language(code)
    parts = [*_head(found, say), *_what_happened(found, say), *_what_is_touched(found, say), *_foot(say)]
    return "\n\n".join(parts) + "\n"


def moment_text(say: Speaks, moment: datetime) -> str:
    """A day and an hour: 05.03.2026, 14:30."""
    return f"{date_text(say.code, moment.date())}, {moment:%H:%M}"


def _head(found: Assessment, say: Speaks) -> list[str]:
    return [
        say(words("To: the authorised body for the protection of personal data")) + f"\n{_GAP}",
        _line(say, words("Sent by"), found.office)
        + f"\n{say(words('Registration number (BIN), address'))}: {_GAP}",
        say(_TITLE).upper(),
        say(
            words(
                "Given under Law 94-V of the Republic of Kazakhstan of 21 May 2013 on personal data and their protection,"
                " as changed by Law 44-VIII of 11 December 2023, within one working day of the discovery."
            )
        ),
    ]


def _what_happened(found: Assessment, say: Speaks) -> list[str]:
    loss = found.loss
    seen = moment_text(say, loss.last_seen) if loss.last_seen is not None else _GAP
    times = (
        _line(say, words("Breach discovered"), moment_text(say, loss.discovered)),
        _line(say, words("Computer last seen"), seen),
        _line(say, words("Place"), _GAP),
        _line(say, words("Number of the report to the police"), _GAP),
    )
    return [
        "1. " + say(words("A computer on which personal data were kept was lost or stolen.")),
        "\n".join(times),
    ]


def _what_is_touched(found: Assessment, say: Speaks) -> list[str]:
    loss = found.loss
    state = [_CONDITIONS[loss.condition], _DISKS[loss.disk], _RISKS[found.exposure]]
    if loss.alongside is not None and Alongside.BACKUP in loss.alongside:
        state.append(words("An encrypted backup of the records was lost with it."))
    encrypted = words(
        "The records themselves are kept encrypted (AES-256), each kind of data with a key of its own."
    )
    return [
        "2. " + say(words("Data that are touched, in numbers of people:")) + "\n" + _counts(found, say),
        "3. " + " ".join(say(one) for one in (encrypted, *state)),
    ]


def _counts(found: Assessment, say: Speaks) -> str:
    held = found.held
    people = held.people if held is not None else None
    lines = [_line(say, words("all people in the records"), _number(found, people, say))]
    for compartment, kind in _KINDS.items():
        count = held.answers.get(compartment, 0) if held is not None else None
        lines.append(_line(say, kind, _number(found, count, say)))
    return "\n".join(f"- {line}" for line in lines)


def _number(found: Assessment, count: int | None, say: Speaks) -> str:
    """A count that tells nothing about a single person: a small one only as "fewer than"."""
    if count is None:
        return _GAP
    if 0 < count < found.threshold:
        return say(words("fewer than {n}", count=found.threshold))
    return number_text(say.code, count)


def _foot(say: Speaks) -> list[str]:
    return [
        "4. " + say(words("Measures taken and planned:")) + f"\n{_GAP}\n{_GAP}",
        "5. " + say(words("Whether and how the people concerned are told:")) + f"\n{_GAP}",
        "6. "
        + say(
            words(
                "Person responsible for organising the processing of personal data (name, telephone, e-mail):"
            )
        )
        + f"\n{_GAP}",
        _line(say, words("Day, hour, signature"), _GAP),
    ]


def _line(say: Speaks, name: Words, value: str) -> str:
    return f"{say(name)}: {value}"


def write_notice(path: Path, text: str, code: str) -> None:
    """Write the notice, as it was completed, to a text file or a PDF for printing; the ending of the name decides.

    KnownError where the ending is another one, or the place cannot be written to.
    """
    from caseapp.exchange.summary.files import write_file

    require_ending(path, ".pdf", ".txt")
    if path.suffix.lower() == ".txt":
        write_file(path, text.encode("utf-8"))
        return
    write_file(path, notice_pdf(text, code))


def notice_pdf(text: str, code: str) -> bytes:
    """The notice, as it was completed, as pages to be looked at and printed."""
    from caseapp.reports.letter import letter

    return letter(text, Language(code)(_TITLE))
