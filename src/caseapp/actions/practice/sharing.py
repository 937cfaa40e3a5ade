"""What went where for an invented person: a consent for each purpose that a referral needed, and a line for each referral.

Nothing here rests on chance, so that everything else of the practice vaults stays as it was.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from caseapp.actions.practice.help import Entry, Episode
from caseapp.base.words import Speaks
from caseapp.records.consent import EXPLAINED, Consent, age_of, consents_to
from caseapp.records.fields import NoAnswer
from caseapp.records.person import Person
from caseapp.records.referral import Referral
from caseapp.records.referral_fields import FIELDS, least
from caseapp.records.sharing import Sharing, Way, purpose_for


def invent_sharing(
    entries: Iterable[Entry], person: Person, episode: Episode, say: Speaks
) -> Iterator[Entry]:
    """A consent where a referral needed one that nobody had asked for, and what went where."""
    known = list(entries)
    consents = [record for _, record in known if isinstance(record, Consent)]
    age = age_of(person, episode.opened)
    told = ", ".join(say(FIELDS[key].label) for key in least(named=True))
    for purpose in _asked_besides(known, episode):
        consents.append(_consent(purpose, episode, minor=age.minor(episode.opened)))
        yield "consent", consents[-1]
    for referral in (record for _, record in known if isinstance(record, Referral)):
        if referral.direction != "out":
            continue
        purpose = purpose_for(referral.organisation_kind, named=True)
        if all(one.purpose != purpose for one in consents):
            consents.append(_consent(purpose, episode, minor=age.minor(episode.opened)))
            yield "consent", consents[-1]
        if consents_to(consents, purpose, referral.day, age):
            yield (
                "sharing",
                Sharing(
                    day=referral.day, way=Way.PAPER.value, purpose=purpose, basis="consent",
                    receiver=referral.organisation, what=told, worker=episode.worker,
                ),
            )  # fmt: skip


def _asked_besides(entries: Iterable[Entry], episode: Episode) -> Iterator[str]:
    """What else somebody must agree to: to the state portal where the state pays, and to what a return needs."""
    if episode.payer == "state_order":
        yield "state_portal"
    if any(name == "return_support" for name, _record in entries):
        yield "return_arrangements"


def _consent(purpose: str, episode: Episode, *, minor: bool) -> Consent:
    day: date = episode.opened
    return Consent(
        day=day, purpose=purpose, given="yes", how="signed", explained=EXPLAINED.codes, worker=episode.worker,
        form_version="1", minor_basis="guardianship_authority" if minor else NoAnswer.NOT_ASKED,
        assent=True if minor else NoAnswer.NOT_ASKED,
    )  # fmt: skip
