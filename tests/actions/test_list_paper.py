"""Printing a list: who may, with names or without, and what the log says of it."""

import pytest

from caseapp.actions.desk import Desk
from caseapp.actions.passing_on import list_paper
from caseapp.actions.trail import log
from caseapp.actions.trail.log_words import DEEDS, Deed
from caseapp.base.errors import KnownError, StoppedError
from caseapp.base.listing import Column, Listing, ListPart
from tests.reports.reading import text_of

PEOPLE = Listing(
    "people",
    "People",
    (ListPart((Column("Code"), Column("Name", named=True)), (("26-0001", "Gulnara"), ("26-0002", "Timur"))),),
)


def newest(desk: Desk) -> Deed:
    return log.read_log(desk, log.LogFilter()).lines[0].deed


def test_codes_alone_stand_on_a_list_unless_names_are_asked_for(desk: Desk) -> None:
    coded = text_of(list_paper.list_paper(desk, PEOPLE, "en"))
    assert "26-0001" in coded
    assert "Gulnara" not in coded
    assert "With case codes only" in coded
    named = text_of(list_paper.list_paper(desk, PEOPLE, "en", names=True))
    assert "Gulnara" in named
    assert "Contains names: keep it locked away" in named


def test_each_way_out_is_one_entry_in_the_log(desk: Desk) -> None:
    list_paper.list_paper(desk, PEOPLE, "en", names=True)
    before = log.read_log(desk, log.LogFilter()).lines[0].sequence
    list_paper.hand_out_list(desk, PEOPLE)
    assert newest(desk) == DEEDS["print list"]
    list_paper.hand_out_list(desk, PEOPLE, names=True)
    assert newest(desk) == DEEDS["print list with names"]
    assert log.read_log(desk, log.LogFilter()).lines[0].sequence == before + 2


def test_a_list_that_nobody_knows_is_refused(desk: Desk) -> None:
    with pytest.raises(KnownError, match="cannot be printed"):
        list_paper.hand_out_list(desk, Listing("secrets", "Secrets", ()))


def test_drawing_a_long_list_can_be_stopped(desk: Desk) -> None:
    told: list[float] = []
    many = ListPart(PEOPLE.parts[0].columns, PEOPLE.parts[0].rows * 100)
    long = Listing("people", "People", (many,))
    list_paper.list_paper(desk, long, "en", progress=lambda done, _doing: told.append(done))
    assert told == sorted(told)
    assert told[-1] == 1
    with pytest.raises(StoppedError):
        list_paper.list_paper(desk, long, "en", stop=lambda: True)
