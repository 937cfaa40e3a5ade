"""What can go wrong with the common store, each with its own sentence. Codes are PostgreSQL's (appendix A of its manual)."""

import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from caseapp.base.errors import KnownError
from caseapp.base.words import Words, words

_NOTHING_LOST = words("Nothing was changed. Try again later, or ask whoever looks after the server.")
_ADMINISTRATOR = words("Ask whoever looks after the server; the guide “PostgreSQL” says what is needed.")

_SAID: Mapping[str, tuple[Words, Words | None]] = {
    "28P01": (
        words("The common store refuses the user or the password."),
        words("Type the address again as your administrator gave it to you."),
    ),
    "28000": (words("The common store does not let this user in from this computer."), _ADMINISTRATOR),
    "3D000": (words("There is no database of this name on the server."), _ADMINISTRATOR),
    "42501": (words("This user of the common store lacks a right that is needed."), _ADMINISTRATOR),
    "42704": (words("There is no role of this name on the server."), _ADMINISTRATOR),
    "42P01": (words("The database is not a common store of this program."), _ADMINISTRATOR),
    "3F000": (words("The database is not a common store of this program."), _ADMINISTRATOR),
    "53300": (words("The common store has no room for another connection."), _NOTHING_LOST),
    "53100": (words("The disk of the common store is full, so nothing was saved."), _ADMINISTRATOR),
    "25006": (
        words("The common store can only be read at this moment, so nothing was saved."),
        _ADMINISTRATOR,
    ),
    "55P03": (
        words("Another coordinator is writing into the common store at this moment."),
        words("Nothing was changed. Try again in a minute."),
    ),
    "23505": (
        words("The common store holds another entry in this place already, so nothing was saved."),
        words("Look at it again: another coordinator may have been quicker."),
    ),
    "22021": (words("The common store cannot keep one of the characters."), None),
}


# Classes of PostgreSQL's codes: an operator's intervention and a broken connection.
_GONE = frozenset({"57", "08"})


@contextmanager
def refusals_said() -> Iterator[None]:
    """While connecting: KnownError for every way in which a server does not let us in."""
    import pg8000.exceptions

    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise KnownError(
            words(
                "The server of the common store could not prove that it is the right one: {why}.",
                why=error.verify_message,
            ),
            words(
                "Nothing was sent to it. Check the name in the address, and the certificate of its authority."
            ),
        ) from None
    except (pg8000.exceptions.Error, OSError, UnicodeError) as error:
        raise _understood(error) from None


def store_refusal(error: DBAPIError) -> Exception:
    """A sentence for what a server can do to us in the middle of work; anything else stays the bug it is."""
    known = _understood(error.orig)
    return known if isinstance(known, KnownError) else error


def _understood(error: BaseException | None) -> Exception:
    import pg8000.exceptions

    code = _code(error)
    if code in _SAID:
        sentence, advice = _SAID[code]
        return KnownError(sentence, advice)
    if "refuses SSL" in str(error):
        return KnownError(words("The server of the common store does not encrypt, so nothing was sent to it."), _ADMINISTRATOR)  # fmt: skip
    lost = isinstance(error, pg8000.exceptions.InterfaceError | OSError | UnicodeError)
    if lost or code[:2] in _GONE:
        return KnownError(words("The common store does not answer."), _NOTHING_LOST)
    return error if isinstance(error, Exception) else RuntimeError("the common store failed")


def _code(error: BaseException | None) -> str:
    """PostgreSQL's code of an error; empty where the server did not say one."""
    told = error.args[0] if error is not None and error.args else None
    return str(told.get("C", "")) if isinstance(told, dict) else ""
