"""Papers (PDF) from outside, looked at in a child process: refused where they are locked, active or too large.

The library that reads them (qpdf, by pikepdf) is asked to write them anew, so that what is kept has one table of
contents, no older revisions hidden behind it, nothing before or after it, and no place in the photographs inside.
"""

import json
from dataclasses import dataclass

from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.records.attachment import MOST_PAGES
from caseapp.reports.child import Child, GoneError, LateError
from caseapp.reports.foreign_inside import serve

SECONDS = 30.0
"""How long the child may look at one paper."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper as it may be kept. `signed` says that a digital signature in it holds no longer for these bytes."""

    content: bytes
    pages: int
    located: bool
    signed: bool


def cleaned_paper(data: bytes, strip: str) -> Paper:
    """A paper written anew. KnownError says why it is refused; a child that dies of it takes nobody with it.

    `strip` names the function, as module:name, that takes what a camera wrote out of a JPEG picture: another room's.
    """
    try:
        child = Child(serve, data, strip)
    except (GoneError, LateError, OSError):
        raise _refusal("damaged") from None
    try:
        head = json.loads(child.hear(SECONDS))
        if "refused" in head:
            raise _refusal(str(head["refused"]))
        content = child.hear(SECONDS)
        return Paper(content, int(head["pages"]), bool(head["located"]), bool(head["signed"]))
    except LateError:
        raise KnownError(words("Looking at the paper takes too long, so it was stopped.")) from None
    except GoneError:
        raise _refusal("damaged") from None
    finally:
        child.end()


def _refusal(why: str) -> KnownError:
    print_again = words("Print it to a new PDF file, or take a photograph of it, and take that.")
    if why == "locked":
        return KnownError(
            words("The paper is locked with a password or with rights, so nobody could open it later."),
            words("Open it in the program that made it, and save it without a password."),
        )
    if why == "active":
        return KnownError(
            words("The paper holds a program or an order that runs when it is opened, so it is not taken."),
            print_again,
        )
    if why == "files":
        return KnownError(words("The paper holds other files, so it is not taken."), print_again)
    if why == "pages":
        return KnownError(words("The paper has more than {most} pages.", most=MOST_PAGES))
    if why == "large":
        return KnownError(
            words("The paper unpacks to far more than it should, so it is not taken."), print_again
        )
    return KnownError(
        words("The paper is cut off or damaged, so it is not taken."),
        words("Copy it again from where it came from."),
    )
