"""Commands about shelters: who has reported, agreements, cards taken back, notes and reminders."""

import argparse
import json
from datetime import date
from pathlib import Path

from caseapp.actions.desk import Desk
from caseapp.actions.office import agreements, cards, following_up, originals, reminding
from caseapp.actions.office.following_up import Overview, Shelter
from caseapp.base.errors import KnownError
from caseapp.base.language import LANGUAGES
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, words
from caseapp.cli.asking import open_desk
from caseapp.cli.commands import Commands, number


def add_commands(group: Commands, say: Speaks) -> None:
    """What a coordinating office keeps about shelters. A shelter is named as this office calls it."""
    listing = group.add("list", words("list what is there of each quarter"), shelters_list)
    listing.add_argument("--json", action="store_true")
    agreed = group.add("agreement", words("write down the agreement with a shelter"), shelters_agreement)
    agreed.add_argument("--from", dest="begins", type=day, required=True, metavar="2026-01-01")
    agreed.add_argument("--until", type=day, metavar="2026-12-31")
    agreed.add_argument("--least", dest="threshold", type=int, metavar="N")
    agreed.add_argument("--note", metavar="TEXT")
    agreed.add_argument(
        "--hands-over", dest="mode", choices=agreements.MODES, default="",
        help=say(words("published numbers, or sealed exact tables besides; what is left out stays as it was")),
    )  # fmt: skip
    back = group.add("take-back", words("trust a shelter's card no more"), shelters_take_back)
    back.add_argument("--reason", required=True, metavar="TEXT")
    back.add_argument("--day", type=day, metavar="2026-10-05")
    note = group.add("note", words("write a note about a shelter's quarter"), shelters_note)
    note.add_argument("--quarter", required=True, metavar="2026-Q3")
    note.add_argument("--text", required=True, metavar="TEXT")
    note.add_argument("--dispute", action="store_true", help=say(words("dispute the report of the quarter")))
    original = group.add("original", words("save the file of a report as it came in"), shelters_original)
    original.add_argument("--quarter", required=True, metavar="2026-Q3")
    original.add_argument(
        "--revision", type=number(1, 2**31), metavar="N", help=say(words("without it the newest"))
    )
    original.add_argument("--to", type=Path, required=True, metavar="FILE")
    for one in (agreed, back, note, original):
        one.add_argument("--shelter", required=True, metavar="NAME")
    settle = group.add("settle", words("settle a dispute by its number"), shelters_settle)
    settle.add_argument("number", type=number(1, 2**31), metavar="NUMBER")
    deadline = group.add(
        "deadline",
        words("set by how many days after a quarter its report is due"),
        shelters_deadline,
    )
    deadline.add_argument("days", type=int, metavar="DAYS")
    remind = group.add("remind", words("print reminders of missing reports"), shelters_remind)
    remind.add_argument("--shelter", default="", metavar="NAME")
    remind.add_argument("--language", choices=tuple(LANGUAGES), default="")


def shelters_list(options: argparse.Namespace, say: Speaks) -> None:
    """A line for each shelter and quarter: its state, and what else there is to know."""
    with open_desk(options, say) as desk:
        whole = following_up.overview(desk)
    for shelter in whole.shelters:
        for quarter in whole.quarters:
            facts = _facts(whole, shelter, quarter)
            if options.json:
                print(json.dumps(facts, ensure_ascii=False))
            else:
                marks = " disputed" if facts["disputed"] else ""
                marks += " card-taken-back" if facts["card_taken_back"] else ""
                print(f"{shelter.name}: {quarter}: {facts['state']}{marks}")


def _facts(whole: Overview, shelter: Shelter, quarter: Quarter) -> dict[str, object]:
    cell = whole.cells[shelter.id, quarter]
    return {
        "shelter": shelter.id, "name": shelter.name, "quarter": str(quarter), "state": cell.state.value,
        "due": cell.due.isoformat(), "revision": cell.revision, "half": cell.half, "days_late": cell.days_late,
        "disputed": cell.disputed, "card_taken_back": cell.card_taken_back, "reminded": cell.reminded_on,
    }  # fmt: skip


def shelters_agreement(options: argparse.Namespace, say: Speaks) -> None:
    """Write down the agreement with a shelter."""
    with open_desk(options, say) as desk:
        shelter = shelter_named(desk, options.shelter)
        before = agreements.agreement_with(desk, shelter.id)
        threshold = before.threshold if before is not None else desk.profile.threshold
        note = before.note if before is not None else ""
        agreed = agreements.write_agreement(
            desk, shelter.id, options.begins, options.until,
            threshold if options.threshold is None else options.threshold,
            note if options.note is None else options.note, options.mode,
        )  # fmt: skip
    print(f"shelter: {shelter.name}")
    print(f"from: {agreed.begins}")
    print(f"until: {agreed.ends or ''}")
    print(f"threshold: {agreed.threshold}")
    print(f"hands over: {agreed.mode}")


def shelters_take_back(options: argparse.Namespace, say: Speaks) -> None:
    """Trust the card of a shelter no more."""
    with open_desk(options, say) as desk:
        shelter = shelter_named(desk, options.shelter)
        if shelter.card is None:
            raise KnownError(words("This card is not trusted, so there is nothing to take back."))
        cards.take_back(desk, shelter.card.signing_key, options.reason, options.day)
    print(f"taken back: {shelter.name}")


def shelters_note(options: argparse.Namespace, say: Speaks) -> None:
    """Write a note about a quarter, or dispute its report."""
    quarter = Quarter.parse(options.quarter)
    write = following_up.dispute if options.dispute else following_up.write_note
    with open_desk(options, say) as desk:
        number = write(desk, shelter_named(desk, options.shelter).id, quarter, options.text)
    print(f"number: {number}")


def shelters_original(options: argparse.Namespace, say: Speaks) -> None:
    """Save the file of a report as its shelter signed it."""
    quarter = Quarter.parse(options.quarter)
    with open_desk(options, say) as desk:
        shelter = shelter_named(desk, options.shelter)
        found = [
            one
            for one in following_up.shelter_view(desk, shelter.id).files
            if one.quarter == str(quarter) and options.revision in {None, one.revision}
        ]
        if not found:
            raise KnownError(words("This report is not here."))
        newest = max(found, key=lambda one: one.revision)
        originals.save_original(desk, newest.sha256, options.to)
    print(f"file: {options.to}")
    print(f"revision: {newest.revision}")


def shelters_settle(options: argparse.Namespace, say: Speaks) -> None:
    """Settle a dispute."""
    with open_desk(options, say) as desk:
        following_up.settle(desk, options.number)
    print(f"settled: {options.number}")


def shelters_deadline(options: argparse.Namespace, say: Speaks) -> None:
    """Set by how many days after the end of a quarter its report is due."""
    with open_desk(options, say) as desk:
        following_up.set_deadline(desk, options.days)
    print(f"days: {options.days}")


_BETWEEN = "\n\n· · ·\n\n"


def shelters_remind(options: argparse.Namespace, say: Speaks) -> None:
    """Print the text of a reminder, for one shelter or for all that are late."""
    with open_desk(options, say) as desk:
        shelter = shelter_named(desk, options.shelter).id if options.shelter else ""
        letters = reminding.remind(desk, options.language or desk.profile.language, shelter)
    print(_BETWEEN.join(letter.text for letter in letters))


def day(text: str) -> date:
    """A day as it is typed in a terminal, 2026-10-05; argparse tells what is wrong with another text."""
    return date.fromisoformat(text)


def shelter_named(desk: Desk, name: str) -> Shelter:
    """The shelter of a name or an identifier. KnownErrors where there is none, and where a name is borne by several."""
    wanted = name.strip().casefold()
    shelters = following_up.overview(desk).shelters
    found = [one for one in shelters if wanted in {one.name.casefold(), one.id.casefold()}]
    if len(found) > 1:
        raise KnownError(
            words("Several shelters are called “{name}” here.", name=name[:60]),
            words(
                "Write the identifier of one of them: {identifiers}.",
                identifiers=", ".join(one.id for one in found),
            ),
        )
    if not found:
        raise KnownError(words("No shelter is called “{name}” here.", name=name[:60]))
    return found[0]
