"""The comparison of a page with its kept picture sees what a person would see, and passes over how a font is drawn."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from caseapp.base.clock import FixedClock
from caseapp.ui import theme
from caseapp.ui.remembered import remember
from caseapp.ui.shell import Shell
from caseapp.ui.theme import apply_theme, body_font
from tools.kept_pictures import Look, dots_of, is_another, kept, put_on_sheet, small
from tools.picture_rounds import compared

LOOK = Look("en", "light", "1")
Draw = Callable[..., Shell]


@pytest.fixture
def draw(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FixedClock) -> Iterator[Draw]:
    """Opens the program at its first page, in a language and a theme."""

    def made(language: str = "en", looks: str = "light") -> Shell:
        memory = tmp_path / f"{language}-{looks}.txt"
        remember(memory, language=language, theme=looks)
        shell = Shell(qapp, clock, None, memory)
        qtbot.addWidget(shell)
        shell.resize(1024, 768)
        shell.show()
        settled()
        return shell

    yield made
    apply_theme(qapp, "light")


def settled() -> None:
    for _ in range(5):
        QApplication.processEvents()


def picture(shell: Shell) -> QImage:
    return shell.grab().toImage()


def differs(before: QImage, shell: Shell) -> bool:
    return is_another(dots_of(small(before)), dots_of(small(picture(shell))))


def visible(shell: Shell, kind: type[QWidget]) -> list[QWidget]:
    return [
        one
        for one in shell.findChildren(kind)
        if one.isVisible() and one.width() and getattr(one, "text", str)()
    ]


def test_the_same_page_drawn_again_is_the_same(draw: Draw) -> None:
    before = picture(draw())
    assert not differs(before, draw())


def test_letters_fitted_to_the_dots_of_another_machine_are_no_difference(
    draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    fitted = [QFont.HintingPreference.PreferNoHinting, QFont.HintingPreference.PreferVerticalHinting]
    pictures = []
    for one in fitted:
        font = body_font()
        font.setHintingPreference(one)
        monkeypatch.setattr(theme, "body_font", lambda font=font: QFont(font))
        pictures.append(picture(draw("ru")))
    plain, other = map(dots_of, map(small, pictures))
    assert not is_another(plain, other)
    assert (plain != other).any()


def test_every_label_that_vanishes_is_seen(draw: Draw) -> None:
    shell = draw()
    before = picture(shell)
    for label in visible(shell, QLabel):
        effect = label.sizePolicy()
        effect.setRetainSizeWhenHidden(True)
        label.setSizePolicy(effect)
        label.hide()
        settled()
        assert differs(before, shell), label.property("text")
        label.show()
        settled()


def test_every_button_that_moves_by_twelve_pixels_is_seen(draw: Draw) -> None:
    shell = draw()
    before = picture(shell)
    for button in visible(shell, QPushButton):
        for across, down in ((12, 0), (-12, 0), (0, 12), (0, -12)):
            button.move(button.x() + across, button.y() + down)
            assert differs(before, shell), button.property("text")
            button.move(button.x() - across, button.y() - down)
    assert not differs(before, shell)


def test_dark_instead_of_light_and_another_language_are_seen(draw: Draw) -> None:
    before = picture(draw())
    assert differs(before, draw(looks="dark"))
    russian = picture(draw("ru"))
    assert differs(before, draw("ru"))
    assert differs(russian, draw("kk"))


def test_another_colour_of_the_theme_is_seen(draw: Draw) -> None:
    shell = draw()
    before = picture(shell)
    shell.setStyleSheet(shell.styleSheet().replace("#1f6a6e", "#6e1f52"))
    settled()
    assert differs(before, shell)


def test_a_kept_picture_comes_back_as_it_was_but_for_six_of_255(draw: Draw, tmp_path: Path) -> None:
    now = small(picture(draw()))
    put_on_sheet("first", {LOOK: now}, tmp_path)
    back = kept("first", LOOK, tmp_path)
    assert back is not None
    assert int(abs(dots_of(back) - dots_of(now)).max()) <= 6


def test_what_is_not_as_it_was_is_named_and_can_be_looked_at(draw: Draw, tmp_path: Path) -> None:
    shell = draw()
    put_on_sheet("first", {LOOK: small(picture(shell))}, tmp_path)
    assert compared("first", LOOK, picture(shell), tmp_path / "found", tmp_path) == ""
    visible(shell, QPushButton)[0].hide()
    settled()
    said = compared("first", LOOK, picture(shell), tmp_path / "found", tmp_path)
    assert said.startswith("first (en, light, 1024 x 768) is not as it was")
    assert {file.name for file in (tmp_path / "found").iterdir()} == {
        "first-en-light-1-now.png",
        "first-en-light-1-compared.png",
    }
