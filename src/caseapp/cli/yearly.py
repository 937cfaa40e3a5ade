"""Commands about a year: its report, and the targets of the project."""

import argparse
import json

from caseapp.actions.reporting import targets, years
from caseapp.base.errors import KnownError
from caseapp.base.words import Speaks, words
from caseapp.cli.asking import open_desk
from caseapp.statistics.targets import indicators


def summary_year(options: argparse.Namespace, say: Speaks) -> None:
    """Write the year that the issued quarters add up to."""
    with open_desk(options, say) as desk:
        view = years.export_year(desk, options.year, options.language or desk.profile.language, options.to)
    print(f"file: {options.to}")
    print(f"year: {options.year}")
    for source in view.sources:
        print(f"quarter: {source.quarter}")
    for number in view.year.missing:
        print(f"missing: {options.year}-Q{number}")


def summary_targets(options: argparse.Namespace, say: Speaks) -> None:
    """List the targets of a year with what was published of it, after setting those that are named."""
    if options.indicators:
        for one in indicators():
            print(f"{one.id}: {say(one.name)}, {say(one.unit)}")
        return
    asked = dict(map(_asked, options.set))
    with open_desk(options, say) as desk:
        if asked:
            wanted = targets.targets_of(desk, options.year) | asked
            targets.set_targets(desk, options.year, {name: one for name, one in wanted.items() if one})
        year = targets.year_of_targets(desk, options.year)
    for name, target in year.targets.items():
        so_far = year.so_far.get(name)
        value, least = (so_far.value, so_far.at_least) if so_far else (None, 0)
        if options.json:
            print(json.dumps({"id": name, "target": target, "cumulative": value, "at_least": least}))
        else:
            print(f"{name}: {target}, {_written(value, least)}")


def _written(value: int | None, least: int) -> str:
    """The year so far as one word: exact, at least so many, or hidden."""
    if value is not None:
        return str(value)
    return f">={least}" if least else "hidden"


def _asked(text: str) -> tuple[str, int]:
    """One target from the command line, such as persons_new=40."""
    name, sign, number = text.partition("=")
    if not sign or not number.isdecimal() or len(number) > 10:
        raise KnownError(words("“{text}” is not a target. Write it as persons_new=40.", text=text[:64]))
    return name, int(number)
