"""The same actions from a terminal. Output is stable, one fact a line; sentences go to standard error.

Exit codes: 0 done, 1 a known problem with its sentence, 2 wrong usage, 70 a bug. A passphrase comes from the terminal
or from a file, never from an argument or the environment.
"""

from collections.abc import Callable, Sequence

OpenWindow = Callable[[str | None], int | None]


def no_window(vault: str | None) -> None:
    """For where there is no display."""


def main(arguments: Sequence[str], open_window: OpenWindow = no_window) -> int:
    """Do what a command line asks for and give the exit code."""
    from caseapp.cli.running import run

    return run(arguments, open_window)
