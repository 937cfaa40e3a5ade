"""Says what a file is and how its columns are understood, and reads its rows as records."""

from collections.abc import Sequence
from datetime import date
from itertools import islice
from pathlib import Path

from caseapp.base.errors import KnownError
from caseapp.base.words import Speaks, words
from caseapp.exchange.register.columns import Headings
from caseapp.exchange.register.ctdc import find_ctdc
from caseapp.exchange.register.htcds import find_register
from caseapp.exchange.register.reading import Book, open_book
from caseapp.exchange.register.rows import Register
from caseapp.exchange.register.spellings import fold
from caseapp.exchange.register.values import text_of


def recognise(path: Path, *, today: date, speakers: Sequence[Speaks] = (), spread: bool = False) -> Register:
    """Open a file and say what it is; its rows are read when they are asked for.

    Args:
        path: an HTCDS workbook, the HTCDS form or an export of it, CTDC rows, our own export, or a list of the
            shelter's own, as .xlsx, .xls, .ods or CSV.
        today: the day of the import, on which a case is opened that says nothing of its own.
        speakers: languages whose question and answer labels are understood beside English.
        spread: whether CTDC rows, which know their year only, are spread over the days of that year instead of
            all beginning on 1 January.

    Raises:
        KnownError: the file cannot be read, or is no register that caseapp knows.
    """
    book = open_book(path)
    headings = Headings(tuple(speakers))
    register = _definition(book, headings) or find_ctdc(book, today, spread=spread)
    register = register or find_register(book, headings, today)
    if register is None:
        raise KnownError(
            words("caseapp does not recognise this table."),
            words(
                "A register needs a row of headings: field names of HTCDS, or questions as caseapp calls them, such "
                "as Surname, Given name, Date of birth."
            ),
        )
    return register


def _definition(book: Book, headings: Headings) -> Register | None:
    """The form itself (XLSForm): it says which questions are asked, and holds no rows."""
    if not {"survey", "choices"} <= {sheet.strip().casefold() for sheet in book.sheets}:
        return None
    survey = next(sheet for sheet in book.sheets if sheet.strip().casefold() == "survey")
    rows = [[text_of(cell) for cell in row] for row in islice(book.rows(survey), 2_000)]
    heads = [fold(text) for text in rows[0]]
    if not {"type", "name"} <= set(heads):
        return None
    names = [row[heads.index("name")] for row in rows[1:] if row[heads.index("name")]]
    targets = [(name, headings.named(name)) for name in names]
    return Register(
        kind=words("Definition of an HTCDS form"),
        mapping=tuple((name, target.path if target else None) for name, target in targets),
        remarks=(words("This is the empty form. Take the export of its answers to bring in people."),),
        lines=0,
        read=lambda: iter(()),
    )
