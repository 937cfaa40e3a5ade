"""Who has access to a vault, in the terminal."""

import argparse
from collections.abc import Iterable

from caseapp.actions.team.users import list_members
from caseapp.base.words import Speaks
from caseapp.cli.asking import open_desk


def users(options: argparse.Namespace, say: Speaks) -> None:
    """A line for each user: roles, the keys she holds, and those that she waits for."""
    with open_desk(options, say) as desk:
        for one in list_members(desk).members:
            print(f"{one.user}: {_listed(one.roles)}; {_listed(one.held)}; {_listed(one.waiting)}")


def _listed(codes: Iterable[str]) -> str:
    return ",".join(sorted(codes)) or "-"
