"""The list of tonight's beds as a paper: drawn for whoever goes round, and noted in the log when it leaves the program."""

from datetime import date

from caseapp.actions.desk import Desk
from caseapp.actions.lodging.board import Board, BoardLine, read_board
from caseapp.actions.lodging.nights import UNSAID
from caseapp.actions.passing_on.named_sheets import may_be_named, note_named
from caseapp.base.language import Language, number_text
from caseapp.base.words import Speaks, words
from caseapp.records.accommodation import ABSENCE_KIND
from caseapp.records.roles import Intent


def bed_list(desk: Desk, day: date, language: str, *, names: bool = False) -> bytes:
    """A PDF of all beds in the night that begins on the evening of a day; with case codes, or with names.

    Whoever did not agree that her file is kept stands there under her code.
    """
    from caseapp.reports.bed_list import BedLine, bed_list_pdf

    say = Language(language)
    board = read_board(desk, day, 1)
    named = may_be_named(desk, _codes(board, day)) if names else frozenset()
    lines = []
    for line in board.lines:
        stay = line.stay(day)
        if stay is None and not line.in_use(day):
            continue
        who = "" if stay is None else (stay.name if stay.row.code in named else stay.row.code)
        children = stay.row.children if stay is not None else 0
        lines.append(BedLine(_bed(line, say), who, children, _tonight(line, day, say)))
    count = board.tally(day)
    total = say(
        words(
            "Here: {here}. Away: {away}. Free beds: {free} of {beds}.",
            here=number_text(language, count.present), away=number_text(language, count.away),
            free=number_text(language, count.free), beds=number_text(language, count.beds),
        )
    )  # fmt: skip
    return bed_list_pdf(day, lines, say, total)


def hand_out_bed_list(desk: Desk, day: date, *, names: bool = False) -> None:
    """Note in the log that the list of a night is printed or saved; with names, also with everybody whom it names."""
    codes = _codes(read_board(desk, day, 1), day) if names else frozenset()
    sheet = Language(desk.profile.language)(words("Tonight's beds, with names"))
    action = "print beds with names" if names else "print beds"
    with desk.database.work(Intent.READ_PEOPLE, action, f"night:{day.isoformat()}") as work:
        note_named(desk, work, codes, sheet)


def _codes(board: Board, day: date) -> frozenset[str]:
    stays = (line.stay(day) for line in board.lines)
    return frozenset(stay.row.code for stay in stays if stay is not None and stay.name)


def _bed(line: BoardLine, say: Speaks) -> str:
    if line.room is None or line.bed is None:
        return say(words("No bed"))
    room, bed = line.room.record.name, line.bed.record.label
    return bed if bed.startswith(room) else f"{room} · {bed}"


def _tonight(line: BoardLine, day: date, say: Speaks) -> str:
    stay = line.stay(day)
    if stay is None:
        return ""
    away = stay.away(day)
    if not away:
        return say(words("Arrives today")) if stay.row.arrived == day else ""
    return say(words("Away")) if away == UNSAID else say(ABSENCE_KIND.label(away))
