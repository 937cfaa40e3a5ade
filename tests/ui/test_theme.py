"""Contrast, fonts and icons of both themes."""

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from caseapp.ui.icons import Tint, icon, picture
from caseapp.ui.style import style_sheet
from caseapp.ui.theme import DARK, LIGHT, Colours, apply_theme, colours, contrast

TEXT_ON = [
    ("text", "window"), ("text", "surface"), ("text", "hover"), ("text", "soft"), ("muted", "window"),
    ("muted", "surface"), ("muted", "line"), ("accent", "window"), ("accent", "surface"), ("accent", "soft"),
    ("accent", "hover"), ("on_accent", "accent"), ("danger", "window"), ("danger", "surface"),
    ("danger", "danger_soft"), ("warning", "window"), ("warning", "surface"), ("warning", "warning_soft"),
]  # fmt: skip


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT_ON)
def test_text_can_be_read_on_its_ground(theme: Colours, front: str, back: str) -> None:
    assert contrast(getattr(theme, front), getattr(theme, back)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_edges_of_controls_can_be_seen(theme: Colours) -> None:
    assert contrast(theme.edge, theme.surface) >= 3
    assert contrast(theme.edge, theme.window) >= 3


def test_contrast_agrees_with_the_examples_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_bundled_font_is_used(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    assert QFontInfo(qapp.font()).family() == "Noto Sans"


def test_the_palette_tells_which_theme_is_in_force(qapp: QApplication) -> None:
    for name, theme in (("dark", DARK), ("light", LIGHT)):
        apply_theme(qapp, name)
        assert colours() == theme


def test_icons_take_the_colour_of_the_theme(qapp: QApplication) -> None:
    seen = set()
    for name in ("dark", "light"):
        apply_theme(qapp, name)
        image = picture("x", 16, Tint.TEXT).toImage()
        seen.add(max(image.pixelColor(x, x).alpha() << 24 | image.pixelColor(x, x).red() for x in range(16)))
        assert not icon("x").isNull()
    assert len(seen) == 2


def test_no_place_in_the_style_sheet_is_left_open() -> None:
    assert "$" not in style_sheet(LIGHT)
