"""Running one command line: what it asks for, and what its trouble is called."""

import argparse
import io
import locale
import os
import re
import sys
import traceback
from collections.abc import Callable, Sequence

from caseapp.base.errors import KnownError
from caseapp.base.language import Language, at_first
from caseapp.base.paths import is_there
from caseapp.base.words import Speaks, words
from caseapp.cli.parser import make_parser

BUG = 70
"""EX_SOFTWARE of sysexits.h."""
_HALF = re.compile("[\ud800-\udfff]")
"""How Python holds bytes of a command line that are no text."""


def run(arguments: Sequence[str], open_window: Callable[[str | None], int | None]) -> int:
    """Do what a command line asks for and give the exit code."""
    speak_utf8()
    say = Language(terminal_language())
    try:
        options = _parsed(arguments, say)
    except SystemExit as wrong_usage:
        return int(wrong_usage.code or 0)
    try:
        code = _done(options, say, open_window)
        sys.stdout.flush()
    except BrokenPipeError:
        return _reader_gone()
    except KnownError as error:
        _tell(say, error)
        return 1
    except KeyboardInterrupt:
        print(say(words("Stopped. Nothing was changed.")), file=sys.stderr)
        return 1
    except Exception as bug:  # noqa: BLE001  one of the two named places: a bug stops loudly, without personal data
        _report(say, bug)
        return BUG
    return code


def _parsed(arguments: Sequence[str], say: Speaks) -> argparse.Namespace:
    """SystemExit for a wrong usage. Up to Python 3.12 argparse itself fails at two dashes for a value (`--user=--`)."""
    parser = make_parser(say)
    for option, _sign, value in (one.partition("=") for one in arguments if one.startswith("--")):
        if value == "--":
            parser.error(f"argument {option}: expected one argument")
    return parser.parse_args(list(arguments))


def speak_utf8() -> None:
    """Pipes and files get UTF-8, whatever an old code page of Windows says: a name must not end a command that has done its work.

    A name of a file that is no text is written with escapes.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            errors = "strict" if stream is sys.stdin else "backslashreplace"
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors=errors)


def _reader_gone() -> int:
    """Whoever read our output has seen enough (`caseapp log … | head`): nothing more is written, and nothing is wrong."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def terminal_language() -> str:
    """The language of the terminal where we speak it; Russian where too little is said in it, English otherwise."""
    asked = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    code = (asked or locale.getlocale()[0] or "en")[:2].lower()
    return at_first(code)


def _done(options: argparse.Namespace, say: Speaks, open_window: Callable[[str | None], int | None]) -> int:
    if options.command is not None:
        _refuse_no_text(options)
        _refuse_existing(options)
        return int(options.command(options, say) or 0)
    code = open_window(options.vault)
    if code is not None:
        return code
    print(
        say(words("There is no display here, so no window can open. These commands work without one:")),
        file=sys.stderr,
    )
    make_parser(say).print_help(sys.stderr)
    return 1


def _refuse_no_text(options: argparse.Namespace) -> None:
    """KnownError for a text in another encoding than that of the terminal. Names of files may be any bytes, and are paths."""
    for value in vars(options).values():
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str) and _HALF.search(text):
                raise KnownError(
                    words(
                        "“{text}” holds characters that cannot be read.", text=_HALF.sub("\ufffd", text[:40])
                    ),
                    words("Set the terminal to UTF-8 and type it again."),
                )


def _refuse_existing(options: argparse.Namespace) -> None:
    """KnownError where an export would write over a file that somebody may still need."""
    if not getattr(options, "replace", True) and is_there(options.to):
        raise KnownError(
            words(
                "{name} is there already, so nothing was written.", name=options.to.name or str(options.to)
            ),
            words("Choose another name, or add --replace to write over it."),
        )


def _tell(say: Speaks, error: KnownError) -> None:
    print(say(error.sentence), file=sys.stderr)
    if error.advice is not None:
        print(say(error.advice), file=sys.stderr)


def _report(say: Speaks, bug: Exception) -> None:
    """Where it happened and what kind it was; never the message, which may hold what somebody typed."""
    print(say(words("Something went wrong inside the program. Nothing was saved.")), file=sys.stderr)
    for frame in traceback.extract_tb(bug.__traceback__)[-6:]:
        place = frame.filename.replace("\\", "/").rsplit("/caseapp/", 1)[-1]
        print(f"  {place}:{frame.lineno} {frame.name}", file=sys.stderr)
    print(f"  {type(bug).__name__}", file=sys.stderr)
