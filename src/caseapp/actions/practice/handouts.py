"""The papers that an invented person was given on the day of her admission. Nothing here rests on chance."""

from collections.abc import Iterable, Iterator

from caseapp.actions.practice.help import Entry, Episode
from caseapp.base.paper_language import OF_PERSON
from caseapp.records.consent import Consent
from caseapp.records.fields import NoAnswer
from caseapp.records.handout import Handout


def invent_handouts(entries: Iterable[Entry], episode: Episode) -> Iterator[Entry]:
    """The consent form and the leaflet on rights, in the language in which consent to services was asked for."""
    consents = (record for _, record in entries if isinstance(record, Consent))
    asked = next((one for one in consents if one.purpose == "services"), None)
    if asked is None:
        return
    language = OF_PERSON.get(str(asked.language), NoAnswer.NOT_ASKED)
    for paper, taken in (("consent", False), ("rights", True)):
        yield (
            "handout",
            Handout(
                day=asked.day, paper=paper, language=language, way="print" if taken else "read", taken=taken,
                worker=episode.worker,
            ),
        )  # fmt: skip
