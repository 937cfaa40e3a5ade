"""Commands about the common store of an office: look, prepare, move there, bring back."""

import argparse
import getpass
import sys

from caseapp.actions.office import office_store
from caseapp.base.errors import KnownError
from caseapp.base.words import Speaks, words
from caseapp.cli.asking import first_line, open_desk
from caseapp.cli.commands import Commands


def add_commands(group: Commands, say: Speaks) -> None:
    """The password never stands on the command line, where others on the computer can read it."""
    group.add("show", words("say where the summaries lie"), store_show)
    tried = group.add("try", words("connect to a store and count what it holds"), store_try)
    making = group.add("prepare", words("make the tables of the store in an empty database"), store_prepare)
    making.add_argument(
        "--for", dest="role", default="", metavar="ROLE",
        help=say(words("the role of the coordinators, which gets what it needs and no more")),
    )  # fmt: skip
    moving = group.add("connect", words("move the summaries of the vault into the store"), store_connect)
    for one in (tried, making, moving):
        one.add_argument("address", metavar="postgresql://USER@SERVER/DATABASE")
        one.add_argument(
            "--password-file", metavar="FILE",
            help=say(words("a file with the password of the store in its first line")),
        )  # fmt: skip
    back = group.add("leave", words("bring the summaries back into the vault"), store_leave)
    back.add_argument(
        "--without-copy", action="store_true",
        help=say(words("where the store answers no more: the vault begins empty")),
    )  # fmt: skip


def store_show(options: argparse.Namespace, say: Speaks) -> None:
    """Say where the summaries lie."""
    with open_desk(options, say) as desk:
        print(f"store: {office_store.address_of_store(desk)}")


def store_try(options: argparse.Namespace, say: Speaks) -> None:
    """Connect and count."""
    with open_desk(options, say) as desk:
        print(say(office_store.try_store(desk, options.address, _password(options, say)).said()))


def store_prepare(options: argparse.Namespace, say: Speaks) -> None:
    """Make the tables, or bring them up to date."""
    with open_desk(options, say) as desk:
        password = _password(options, say)
        office_store.prepare_store(desk, options.address, password, options.role)
        print(say(office_store.try_store(desk, options.address, password).said()))


def store_connect(options: argparse.Namespace, say: Speaks) -> None:
    """Move what the vault holds there."""
    with open_desk(options, say) as desk:
        found = office_store.connect_store(desk, options.address, _password(options, say))
    _print(found)


def store_leave(options: argparse.Namespace, say: Speaks) -> None:
    """Bring everything back, or leave without it."""
    with open_desk(options, say) as desk:
        if options.without_copy:
            office_store.forget_store(desk)
            return
        found = office_store.bring_back(desk)
    _print(found)


def _print(found: office_store.Held) -> None:
    print(f"reports: {found.reports}")
    print(f"shelters: {found.shelters}")
    print(f"national reports: {found.releases}")


def _password(options: argparse.Namespace, say: Speaks) -> str:
    """The password: of a file, inside the address, or typed. KnownError where nobody is there to type."""
    if options.password_file is not None:
        return first_line(options.password_file)
    if "@" in options.address and ":" in options.address.partition("://")[2].rpartition("@")[0]:
        return ""
    if not sys.stdin.isatty():
        raise KnownError(
            words("No password for the store was given."), words("Name a file with --password-file.")
        )
    return getpass.getpass(say(words("Password of the store: ")))
