"""Commands about the audit log: export it, and verify such a file without any vault or key."""

import argparse
import json
import sys

from caseapp.actions.trail import log, log_files, log_verify
from caseapp.actions.trail.log_verify import Testimony, Verified
from caseapp.base.words import Speaks, words
from caseapp.cli.asking import open_desk


def log_export(options: argparse.Namespace, say: Speaks) -> None:
    """Save the audit log: a signed file by its ending `.jsonl`, a table by `.csv`."""
    with open_desk(options, say) as desk:
        if options.to.suffix.lower() == ".csv":
            count = log_files.export_table(desk, log.LogFilter(), options.to, say)
        else:
            count = log_files.export_log(desk, options.to, opened=options.opened)
    print(f"file: {options.to}")
    print(f"entries: {count}")


def verify(options: argparse.Namespace, say: Speaks) -> int:
    """Verify an exported log against itself and against what left the vault; exit code 1 where anything disagrees."""
    verified = log_verify.verify_log(options.log, options.files, options.checkpoint)
    if options.json:
        print(json.dumps(_as_json(verified, say), ensure_ascii=False))
    else:
        _print(verified, say)
    return 0 if verified.agrees else 1


def _print(verified: Verified, say: Speaks) -> None:
    """Facts on standard output, one a line; sentences on standard error."""
    print(f"entries: {verified.entries}")
    print(f"from: {verified.first}")
    print(f"to: {verified.last}")
    print(f"key: {verified.key}")
    for one in verified.testimonies:
        print(f"{one.name}: {_state(one)}")
        print(f"{one.name}: {say(one.sentence)}", file=sys.stderr)
    print(f"vouched: {verified.vouched}")
    print(f"holds: {'yes' if verified.agrees else 'no'}")
    print(say(verified.sentence), file=sys.stderr)
    if verified.agrees and not verified.vouched:
        print(say(_NOBODY), file=sys.stderr)
    elif verified.agrees and verified.vouched < verified.entries:
        print(say(words("Entries behind number {number} are vouched for by their signatures alone.",
                        number=str(verified.vouched))), file=sys.stderr)  # fmt: skip


def _as_json(verified: Verified, say: Speaks) -> dict[str, object]:
    witnesses = [
        {"name": one.name, "agrees": one.agrees, "entry": one.entry, "sentence": say(one.sentence)}
        for one in verified.testimonies
    ]
    return {
        "entries": verified.entries, "from": verified.first, "to": verified.last, "key": verified.key,
        "vouched": verified.vouched, "holds": verified.agrees, "sentence": say(verified.sentence),
        "witnesses": witnesses,
    }  # fmt: skip


def _state(one: Testimony) -> str:
    if not one.agrees:
        return "disagrees"
    return f"agrees up to {one.entry}" if one.entry else "agrees"


_NOBODY = words(
    "Nothing from outside was held against the log. Whether entries are missing at its end cannot be told without a "
    "report, a backup, or the digits at the foot of a printed report."
)
