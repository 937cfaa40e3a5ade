"""The ways through the album: every page there is, or those that a reader of the guide is shown first."""

from tools.album import Album
from tools.album_houses import Houses
from tools.album_opening import look_before
from tools.album_states import (
    look_at_the_guide,
    look_at_the_large,
    look_at_the_new,
    look_at_the_seldom,
    look_at_the_whole,
    look_at_work_and_trouble,
)


def walk(album: Album, made: Houses) -> None:
    """Everything there is to see."""
    look_before(album, made["shelter"])
    album.open(made["shelter"])
    album.rail("shelter")
    album.months()
    album.parts("house")
    album.parts("incidents")
    album.parts("beds")
    album.other_forms()
    album.parts("reports")
    album.parts("charts")
    album.printing("people", "today")
    album.with_message()
    album.beside("year", "targets")
    album.lost()
    album.person()
    look_at_work_and_trouble(album)
    look_at_the_guide(album)
    look_at_the_seldom(album)
    album.lock()
    album.open(made["coordinator"])
    album.rail("coordinator")
    album.shelter()
    look_at_the_whole(album)
    album.inbox()
    album.lock()
    look_at_the_new(album, made["new shelter"], made["new office"])
    look_at_the_large(album, made["large office"])


def short_walk(album: Album, made: Houses) -> None:
    """The pages that a reader of the guide is shown first: the shelter's rail, its reports, a person, and the office."""
    album.open(made["shelter"])
    album.rail("shelter")
    album.parts("reports")
    album.person(())
    album.lock()
    album.open(made["coordinator"])
    album.rail("coordinator")
    album.lock()
