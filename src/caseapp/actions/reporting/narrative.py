"""The text of a report: keeping it, and its check for people.

What points at a person is taken out, or kept for a reason that the log remembers.

What is kept is remembered by quarter and by what was found, so that the same name in another spelling is not asked again,
and a new one is.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import date

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.passing_on.sharing import Way, note_shared, standing_of
from caseapp.actions.steps import step_of
from caseapp.base.dates import PartialDate
from caseapp.base.errors import KnownError
from caseapp.base.periods import Quarter
from caseapp.base.steps import Step, Walk, no_step, part_of
from caseapp.base.words import Words, words
from caseapp.db import releases, store
from caseapp.db.counting import rows_in
from caseapp.db.people import case_numbers
from caseapp.db.settings import read_settings, write_settings
from caseapp.db.work import Reading, Work
from caseapp.exchange.summary.characters import without_forbidden
from caseapp.records.consent import Standing
from caseapp.records.event import Event
from caseapp.records.mentions import Known, Mention, known, mentions
from caseapp.records.person import Person
from caseapp.records.roles import Intent
from caseapp.records.subject import Stored
from caseapp.statistics.summary import Narrative

PUBLICATION = "publication"
STORY = "story"
"""The reason that asks for a consent: the person herself wants her story to be told."""

REASONS: Mapping[str, Words] = {
    "nobody": words("Not a person of this shelter, nor a sign of one"),
    "staff": words("Somebody of the staff or of a partner, who agrees"),
    "official": words("An official or a public person"),
    STORY: words("Her or his own story, with consent to its publication"),
}
"""Why something may stay in a text, in the order in which it is offered."""


NARRATIVE_ID = "highlights"
LONGEST_NARRATIVE = 12_000
"""About two printed pages."""
_READ = 0.7
"""The share that reading the names has in knowing them; folding them is the rest."""


class MentionsError(KnownError):
    """A text cannot leave the house yet. `found` are the places, each of which is taken out or kept."""

    def __init__(self, found: list[Mention]) -> None:
        super().__init__(
            words(
                "The text of the report points at people in {n} places, so it was not issued.",
                count=len(found),
            ),
            words("Take each of them out, or say on the page of the text why it stays."),
        )
        self.found = found


def read_narrative(desk: Desk, quarter: Quarter) -> Narrative | None:
    """The text written for a quarter."""
    with desk.database.reading(Intent.READ_REPORTS) as reading:
        found = releases.read_narrative(reading.connection, str(quarter))
    return Narrative(NARRATIVE_ID, found.language, found.text) if found else None


def digest(narrative: Narrative | None) -> str:
    """What a text and its language are known by: the same text again is no new revision."""
    return hashlib.sha256(repr(narrative).encode()).hexdigest()


def save_narrative(desk: Desk, quarter: Quarter, text: str, language: str) -> None:
    """Keep the text for a quarter. KnownError where it is longer than two pages."""
    if len(text) > LONGEST_NARRATIVE:
        raise KnownError(
            words("The text is longer than {n} characters, about two pages.", count=LONGEST_NARRATIVE)
        )
    clean = without_forbidden(text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "), lines=True)
    with desk.database.work(Intent.EXPORT_SUMMARY, "write narrative", f"quarter:{quarter}") as work:
        releases.write_narrative(work.connection, str(quarter), releases.Narrative(language, clean.strip()))


def known_of(desk: Desk, progress: Progress = no_progress, stop: Stop = never_stop) -> Known:
    """What this vault knows of its people, ready to be compared with a text; with 10,000 people it takes seconds."""
    return learn(desk, step_of(progress, stop, words("Reading the names")))


def learn(desk: Desk, step: Step = no_step) -> Known:
    """The same as a part of longer work."""
    with desk.database.reading(Intent.EXPORT_SUMMARY, seen=("read list", "people")) as reading:
        walk = Walk(part_of(step, 0, _READ), rows_in(reading.connection, ("person", "event")))
        people = store.entries(reading, "person", each=walk)
        return _known(reading, people, walk, part_of(step, _READ, 1))


def kept(desk: Desk, quarter: Quarter) -> Mapping[str, str]:
    """What may stay in the text of a quarter, and for which reason: `Mention.folded` to a code of REASONS."""
    with desk.database.reading(Intent.EXPORT_SUMMARY) as reading:
        return {folded: reason.partition(":")[0] for folded, reason in _kept(reading, quarter).items()}


def keep(desk: Desk, quarter: Quarter, mention: Mention, reason: str, case_code: str = "") -> None:
    """Let something stay, for a reason. KnownError where the reason is a story without consent to its publication."""
    with desk.database.work(Intent.EXPORT_SUMMARY, f"keep mention {reason}", f"quarter:{quarter}") as work:
        remembered = reason
        if reason == STORY:
            case_id = _consenting_case(work, mention, case_code, desk.clock.today())
            work.object, remembered = f"case:{case_id}", f"{STORY}:{case_id}"
        _write(work, quarter, {**_kept(work, quarter), mention.folded: remembered})


def no_longer_keep(desk: Desk, quarter: Quarter, folded: str) -> None:
    """Ask again about something that was kept."""
    with desk.database.work(Intent.EXPORT_SUMMARY, "no longer keep mention", f"quarter:{quarter}") as work:
        _write(work, quarter, {key: reason for key, reason in _kept(work, quarter).items() if key != folded})


def refuse_mentions(desk: Desk, quarter: Quarter, step: Step = no_step) -> None:
    """MentionsError where the saved text of a quarter points at people and nobody said why it may."""
    with desk.database.reading(Intent.EXPORT_SUMMARY) as reading:
        narrative = releases.read_narrative(reading.connection, str(quarter))
        reasons = _standing(reading, _kept(reading, quarter), desk.clock.today())
    if narrative is None or not narrative.text:
        return
    left = [one for one in mentions(narrative.text, learn(desk, step)) if one.folded not in reasons]
    if left:
        raise MentionsError(left)


def _known(
    reading: Reading,
    people: Iterable[Stored[Person]],
    each: store.Each = lambda: None,
    step: Step = no_step,
) -> Known:
    records = [person.record for person in people]
    events = [event.record for event in store.entries(reading, "event", each=each)]
    folding = Walk(step, len(records))
    return known(
        (name for record in folding.along(records) for name in _names(record)),
        [street for record in (*records, *events) if (street := _street(record))],
        [room.record.name for room in store.entries(reading, "room")],
        [number for record in records for number in _numbers(record)],
        [day for record in records if (day := _birth(record)) is not None],
    )


def _names(person: Person) -> list[str]:
    names = (
        person.surname, person.given_name, person.patronymic, person.latin_name, person.aliases,
        person.calling_name,
    )  # fmt: skip
    return [name for name in names if isinstance(name, str)]


def _numbers(person: Person) -> list[str]:
    numbers = (person.identity_number, person.home_phone, person.mobile_phone)
    return [number for number in numbers if isinstance(number, str)]


def _street(record: Person | Event) -> str:
    return record.street if isinstance(record.street, str) else ""


def _birth(person: Person) -> date | None:
    """The day of birth where it is known to the day; a year alone points at nobody."""
    birth = person.birth
    return birth.earliest if isinstance(birth, PartialDate) and birth.earliest == birth.latest else None


def _consenting_case(reading: Reading, mention: Mention, code: str, today: date) -> int:
    """The case whose person is mentioned and has consented to publication. KnownError where there is none."""
    case_id = case_numbers(reading.connection).get(code.strip())
    if case_id is None:
        raise KnownError(words("There is no case with this code."))
    person = store.get(reading, "person", store.get(reading, "case", case_id).owner_id)
    if not mentions(mention.text, _known(reading, [person])):
        raise KnownError(words("This case is of somebody else than the text names."))
    if not _consents(reading, case_id, today):
        raise KnownError(
            words("There is no consent to the publication of this story on file."),
            words("Ask the person, and write the consent down with its day before the story is told."),
        )
    return case_id


def _consents(reading: Reading, case_id: int, today: date) -> bool:
    return standing_of(reading, case_id, PUBLICATION, today) is Standing.GIVEN


def note_stories(work: Work, quarter: Quarter, today: date) -> None:
    """Write down of everybody whose story stands in the text that it went out; in the transaction that issues it."""
    stories = {
        folded: case for folded, reason in _kept(work, quarter).items() if (case := _story_case(reason))
    }
    narrative = releases.read_narrative(work.connection, str(quarter)) if stories else None
    if narrative is None:
        return
    told = {one.folded for one in mentions(narrative.text, _known(work, store.entries(work, "person")))}
    for case_id in sorted({case for folded, case in stories.items() if folded in told}):
        note_shared(work, case_id, PUBLICATION, Way.STORY, "", str(quarter), today)


def _story_case(reason: str) -> int:
    kind, _, case = reason.partition(":")
    return int(case) if kind == STORY and case else 0


def _standing(reading: Reading, reasons: Mapping[str, str], today: date) -> Mapping[str, str]:
    """The reasons that hold today: a story whose consent was withdrawn is asked about again."""
    return {
        folded: reason
        for folded, reason in reasons.items()
        if not reason.startswith(f"{STORY}:") or _consents(reading, int(reason.partition(":")[2]), today)
    }


def _kept(reading: Reading, quarter: Quarter) -> dict[str, str]:
    found: dict[str, str] = json.loads(read_settings(reading.connection).get(_setting(quarter), "{}"))
    return found


def _write(reading: Reading, quarter: Quarter, reasons: Mapping[str, str]) -> None:
    write_settings(reading.connection, {_setting(quarter): json.dumps(reasons, ensure_ascii=False)})


def _setting(quarter: Quarter) -> str:
    return f"kept mentions {quarter}"
