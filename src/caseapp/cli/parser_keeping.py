"""The commands about a vault itself: checking, backups, writing it out, its log, recovery."""

from pathlib import Path

from caseapp.base.words import Speaks, words
from caseapp.cli import access, backups, keeping, verifying, whole
from caseapp.cli.commands import Commands, passphrase, target
from caseapp.cli.updating import add_update


def add_keeping(commands: Commands, say: Speaks) -> None:
    """Add all of them."""
    _keeping(commands, say)
    _whole(commands, say)
    _verifying(commands, say)
    _recovering(commands, say)
    add_update(commands)


def _keeping(commands: Commands, say: Speaks) -> None:
    commands.add("users", words("list who has access, with roles and keys"), access.users)
    check = commands.add("check", words("look whether a vault is whole"), keeping.check)
    check.add_argument("--json", action="store_true")
    check.add_argument(
        "--log", action="store_true", help=say(words("tell of the audit log and what vouches for it"))
    )
    backup = commands.add("backup", words("write a sealed backup"), backups.backup)
    backup.add_argument("--to", type=Path, required=True, metavar="DIR")
    restore = commands.add("restore", words("make a vault from a backup"), backups.restore, opens=False)
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--to", type=Path, required=True, metavar="DIR")
    restore.add_argument(
        "--card-file", metavar="FILE", help=say(words("text of the recovery card, instead of a passphrase"))
    )
    restore.add_argument(
        "--share-file", metavar="FILE", action="append", default=[],
        help=say(words("text of a share; two of them, instead of the card")),
    )  # fmt: skip
    restore.add_argument(
        "--anyway", action="store_true", help=say(words("also where newer records stand on this computer"))
    )
    passphrase(restore, say)


def _whole(commands: Commands, say: Speaks) -> None:
    export = commands.add("full-export", words("write out the whole vault, sealed"), whole.full_export)
    export.add_argument(
        "--recipient", default="", metavar="age1...",
        help=say(words("key of the receiver; the recovery card by default")),
    )  # fmt: skip
    export.add_argument("--receiver", default="", help=say(words("with --recipient: who gets everything")))
    export.add_argument("--reason", default="", help=say(words("with --recipient: why, in a sentence")))
    export.add_argument(
        "--card-file",
        metavar="FILE",
        help=say(words("text of the recovery card, to open what you cannot read")),
    )
    export.add_argument(
        "--share-file", metavar="FILE", action="append", default=[],
        help=say(words("text of a share; two of them, instead of the card")),
    )  # fmt: skip
    target(export, say)


def _verifying(commands: Commands, say: Speaks) -> None:
    log = commands.group("log", words("the audit log"))
    export = log.add("export", words("write the audit log as a signed file or a table"), verifying.log_export)
    target(export, say)
    export.add_argument(
        "--opened", action="store_true", help=say(words("write beside sealed entries what they say"))
    )
    verify = commands.add(
        "verify", words("verify an exported audit log without a vault"), verifying.verify, opens=False
    )
    verify.add_argument("log", type=Path, metavar="LOG")
    verify.add_argument(
        "files", type=Path, nargs="*", metavar="FILE",
        help=say(words("reports, unsealed backups and cards of the same vault")),
    )  # fmt: skip
    verify.add_argument(
        "--checkpoint", action="append", default=[], metavar="DIGITS",
        help=say(words("digits at the foot of a printed report")),
    )  # fmt: skip
    verify.add_argument("--json", action="store_true")


def _recovering(commands: Commands, say: Speaks) -> None:
    recover = commands.add(
        "recover", words("give a forgotten vault a new passphrase and card"), keeping.recover, opens=False
    )
    recover.add_argument("--vault", type=Path, required=True, metavar="DIR")
    recover.add_argument("--card-file", metavar="FILE", help=say(words("text of the recovery card")))
    recover.add_argument(
        "--share-file", action="append", default=[], metavar="FILE",
        help=say(words("text of a share; two of them, instead of the card")),
    )  # fmt: skip
    recover.add_argument(
        "--user",
        default="",
        metavar="NAME",
        help=say(words("who gets the new passphrase; the first user by default")),
    )
