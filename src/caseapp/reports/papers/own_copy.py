"""The client's own copy: what is stored about her, by section, with whom it was shared, and what she may do about it."""

from dataclasses import dataclass
from datetime import date

from caseapp.base.words import Speaks, Words, words
from caseapp.reports.papers.common import asking, keeping, withdrawing
from caseapp.reports.papers.sheet import TEXT, PaperSheet


@dataclass(frozen=True, slots=True)
class CopyEntry:
    """One entry: its day, where it has one, and pairs of question and answer, both ready to be read."""

    day: date | None
    what: Words | None
    """What sort of entry it is, where a section holds several."""
    lines: tuple[tuple[Words, str], ...]


@dataclass(frozen=True, slots=True)
class CopyPart:
    """One section. `hidden` says that some of it is for other readers than the one who prints."""

    title: Words
    about: Words
    entries: tuple[CopyEntry, ...]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """All that goes on the paper; `left_out` are the sections that were left out on purpose."""

    parts: tuple[CopyPart, ...]
    left_out: tuple[Words, ...]
    years: int
    worker: str
    borrowed: bool
    """Some words stand there in Russian."""


def own_copy_pdf(copy: OwnCopy, say: Speaks, *, cover: bool) -> bytes:
    """The paper in a language."""
    sheet = PaperSheet(say(words("What is written about you")), say, cover=cover)
    sheet.text(
        words(
            "You may know what we keep about you. This paper tells you. You may ask for it again at any time, and it costs"
            " nothing."
        )
    )
    sheet.boxed(
        words("Is it safe to have this paper?"),
        words(
            "If the wrong person finds it, it can put you in danger. You may read it here and leave it with us, or have"
            " parts of it left out."
        ),
    )
    if copy.borrowed:
        sheet.small(
            words(
                "Some words are in Russian, because they are not translated yet. We will explain them to you."
            )
        )
    for part in copy.parts:
        _part(sheet, part)
    if copy.left_out:
        sheet.head(words("What is not on this paper"))
        sheet.text(
            words("These parts were left out to keep you safe. You may read them at our place at any time.")
        )
        for title in copy.left_out:
            sheet.write("– " + say(title), TEXT, indent=6)
    withdrawing(sheet)
    keeping(sheet, copy.years)
    asking(sheet, copy.worker)
    return sheet.pdf()


def _part(sheet: PaperSheet, part: CopyPart) -> None:
    sheet.head(part.title)
    sheet.text(part.about)
    if not part.entries and not part.hidden:
        sheet.text(words("Nothing is written down here."))
    for entry in part.entries:
        if entry.day is not None and entry.what is not None:
            sheet.point(words("{day} · {what}", day=entry.day, what=entry.what))
        elif entry.day is not None:
            sheet.point(words("{day}", day=entry.day))
        for label, answer in entry.lines:
            sheet.pair(sheet.say(label), answer)
    if part.hidden:
        sheet.text(
            words(
                "Some answers are not printed, because whoever printed this paper may not read them. Ask us: the one who may"
                " will show them to you."
            )
        )
