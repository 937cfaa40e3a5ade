"""Commands about summaries, cards and the whole."""

import argparse
import json
import sys

from caseapp.actions.office import card_papers, cards, coordinator
from caseapp.actions.office.verdicts import FileState
from caseapp.actions.reporting import approving, bringing_back, repeating, reports, showing
from caseapp.actions.vaults import own_keys
from caseapp.base.periods import Quarter
from caseapp.base.words import Speaks, words
from caseapp.cli.asking import open_desk


def summary_export(options: argparse.Namespace, say: Speaks) -> None:
    """Issue a quarter, or draw an issued one again."""
    quarter = Quarter.parse(options.quarter)
    with open_desk(options, say) as desk:
        exported = reports.export_summary(
            desk, quarter, options.language or desk.profile.language, options.to
        )
    print(f"file: {exported.path}")
    print(f"quarter: {exported.quarter}")
    print(f"sequence: {exported.sequence}")
    print(f"revision: {exported.revision}")
    print(f"fingerprint: {exported.fingerprint}")


def summary_prepare(options: argparse.Namespace, say: Speaks) -> None:
    """Write down who prepared a report, and for which project."""
    quarter = Quarter.parse(options.quarter)
    with open_desk(options, say) as desk:
        project = options.project
        if project is None:
            project = approving.answering(desk, quarter).project
        approving.prepare(desk, quarter, project, options.name)
        _print_answering(approving.answering(desk, quarter))


def summary_approve(options: argparse.Namespace, say: Speaks) -> None:
    """Approve a report as it stands now."""
    quarter = Quarter.parse(options.quarter)
    with open_desk(options, say) as desk:
        approving.approve(desk, quarter, options.name)
        _print_answering(approving.answering(desk, quarter))


def _print_answering(found: approving.Answering) -> None:
    """What the report will say of it: functions, and the names that were chosen."""
    print(f"project: {found.project}")
    for said, signatory in (("prepared", found.preparer), ("approved", found.approver)):
        if signatory is not None:
            print(f"{said}: {' '.join(filter(None, (signatory.role, signatory.name)))}")


def summary_quarters(options: argparse.Namespace, say: Speaks) -> None:
    """List the quarters that can be exported."""
    with open_desk(options, say) as desk:
        for quarter in reports.half_years(desk) if options.half_years else reports.quarters(desk):
            print(quarter)


def summary_show(options: argparse.Namespace, say: Speaks) -> None:
    """Print the signed data of a file as it stands there; the verdict goes to standard error."""
    shown = showing.show_summary(options.file)
    sys.stdout.write(shown.payload.decode("utf-8"))
    sys.stdout.flush()
    print(
        say(words("The signature is right. Key: {key}", key=shown.public_key.hex())), file=sys.stderr
    )  # fmt: skip


def summary_audit(options: argparse.Namespace, say: Speaks) -> int:
    """Repeat the audit of a summary from the file alone; exit code 1 where a number of it can be worked out."""
    found = repeating.repeat_audit(options.file)
    print(f"shelter: {found.summary.shelter.id}")
    print(f"quarter: {found.summary.period.label}")
    print(f"key: {found.public_key.hex()}")
    print(f"threshold: {found.summary.protection.threshold}")
    print(f"checked: {found.checked}")
    print(f"given away: {found.given_away}")
    print(f"undecided: {found.undecided}")
    safe = words("Nothing below the threshold can be worked out from this file.")
    unsafe = words("Numbers below the threshold can be worked out from this file. Do not pass it on.")
    print(say(unsafe if found.given_away else safe), file=sys.stderr)
    if found.undecided:
        together = words(
            "{n} numbers were hidden together with earlier reports and can be judged only with them.",
            count=found.undecided,
        )
        print(say(together), file=sys.stderr)
    return 1 if found.given_away else 0


def summary_bring_back(options: argparse.Namespace, say: Speaks) -> int:
    """Bring reports back that these records do not know, a line for each file; exit code 1 where one was not."""
    with open_desk(options, say) as desk:
        found = bringing_back.bring_back(desk, options.files)
    for one in found:
        print(f"{one.path.name}: {'here' if one.stands else 'not taken'}: {say(one.sentence)}")
    return 0 if all(one.stands for one in found) else 1


def summary_import(options: argparse.Namespace, say: Speaks) -> int:
    """Take summaries in, a line for each file; exit code 1 where one was refused. What is no report is skipped."""
    with open_desk(options, say) as desk:
        verdicts = coordinator.import_files(desk, options.files)
    states = ["accepted" if one.accepted else _NOT_TAKEN.get(one.state, "refused") for one in verdicts]
    for verdict, state in zip(verdicts, states, strict=True):
        advice = "" if verdict.advice is None else say(verdict.advice)
        if options.json:
            facts = {"shelter": verdict.shelter, "quarter": verdict.quarter, "revision": verdict.revision}
            line = {"file": verdict.place, "state": state, "reason": say(verdict.sentence)}
            print(json.dumps(line | facts | {"advice": advice}, ensure_ascii=False))
        else:
            print(f"{verdict.name}: {state}: {say(verdict.sentence)} {advice}".rstrip())
    return 1 if "refused" in states else 0


_NOT_TAKEN = {FileState.CARD: "skipped", FileState.ASIDE: "skipped"}


def card(options: argparse.Namespace, say: Speaks) -> None:
    """Write this vault's card, on paper where the file ends in .pdf, and print its fingerprint."""
    with open_desk(options, say) as desk:
        if options.to.suffix.lower() == ".pdf":
            view = card_papers.write_card_paper(desk, desk.profile.language, options.to)
        else:
            view = cards.write_card(desk, options.to)
    print(f"card: {options.to}")
    print(f"fingerprint: {view.fingerprint}")


def renew_card(options: argparse.Namespace, say: Speaks) -> None:
    """Change the keys of this vault's card, and print the fingerprint of the new one."""
    with open_desk(options, say) as desk:
        digits = own_keys.renew_own_keys(desk)
    print(f"fingerprint: {digits}")


def trust(options: argparse.Namespace, say: Speaks) -> None:
    """Take in a card whose digits agree."""
    with open_desk(options, say) as desk:
        view = cards.trust(desk, options.file, options.name, options.fingerprint, despite=options.instead)
    print(f"trusted: {options.name}")
    print(f"kind: {view.kind}")
