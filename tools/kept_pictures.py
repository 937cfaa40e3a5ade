"""Small pictures of every page, kept beside the tests, and what a page that is drawn again differs from them in.

One sheet of twelve for each page: its rows are languages, its columns themes and scales. A small picture has one dot for
eight by eight pixels of a window of 1024 x 768, in at most 256 colours that are none more than six of 255 away from the
true ones. So a text is a grey stripe whose words cannot be read, but whose length, place and strength can be seen.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

KEPT = Path(__file__).resolve().parents[1] / "tests" / "pictures" / "kept"
LANGUAGES, THEMES, SCALES = ("en", "ru", "kk"), ("light", "dark"), ("1", "2")
WIDE, HIGH = 128, 96
"""Dots of a small picture; a window of 1024 x 768 is eight times as large."""
_STEP = 12
"""The colours of a sheet lie this far apart, of 255, but for its commonest ones, which are exact."""
_EXACT = 6
_SEEN = 14
"""A dot differs where a part of its colour is further away than this: six are the sheet's, the rest is the rasteriser's."""
_FEW = 3
"""So many dots may differ: less than a word of three letters has."""

Dots = NDArray[np.int16]
"""Height x width x (red, green, blue)."""


class Look(NamedTuple):
    """One of the twelve ways in which a page is looked at; `scale` is that of the screen, 1 or 2."""

    language: str
    theme: str
    scale: str

    def __str__(self) -> str:
        return f"{self.language}, {self.theme}, {'1024 x 768' if self.scale == '1' else '200 %'}"

    @property
    def name(self) -> str:
        """For names of files."""
        return f"{self.language}-{self.theme}-{self.scale}"

    @property
    def place(self) -> QRect:
        """Where its small picture lies on a sheet."""
        column = len(SCALES) * THEMES.index(self.theme) + SCALES.index(self.scale)
        return QRect(column * WIDE, LANGUAGES.index(self.language) * HIGH, WIDE, HIGH)


def all_looks() -> Iterator[Look]:
    """The twelve."""
    for language in LANGUAGES:
        for theme in THEMES:
            for scale in SCALES:
                yield Look(language, theme, scale)


def small(picture: QImage) -> QImage:
    """The small picture of a large one: each dot is the mean of what it stands for."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    plain.setDevicePixelRatio(1)
    smooth = Qt.TransformationMode.SmoothTransformation
    return plain.scaled(WIDE, HIGH, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def dots_of(picture: QImage) -> Dots:
    """The dots of a picture as numbers."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    four = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4)
    return four[:, :, 2::-1].astype(np.int16)


def differing(old: Dots, new: Dots) -> NDArray[np.bool_]:
    """Which dots differ so that a person would see it, height x width."""
    far: NDArray[np.bool_] = np.abs(old - new).max(axis=2) > _SEEN
    return far


def is_another(old: Dots, new: Dots) -> bool:
    """Whether something moved, vanished, came, or has another colour."""
    return int(differing(old, new).sum()) > _FEW


# ---------------------------------------------------------------- sheets


def kept(page: str, look: Look, folder: Path = KEPT) -> QImage | None:
    """The small picture that is kept of a page, if there is one."""
    sheet = QImage(str(folder / f"{page}.png"))
    return None if sheet.isNull() else sheet.copy(look.place).convertToFormat(QImage.Format.Format_RGB32)


def put_on_sheet(page: str, pictures: dict[Look, QImage], folder: Path = KEPT) -> None:
    """Put the small pictures of a page onto its sheet; those that are not given stay."""
    size = len(LANGUAGES) * HIGH, len(THEMES) * len(SCALES) * WIDE
    before = QImage(str(folder / f"{page}.png"))
    sheet = np.zeros((*size, 3), np.int16) if before.isNull() else dots_of(before).copy()
    for look, picture in pictures.items():
        place = look.place
        down, across = slice(place.top(), place.top() + HIGH), slice(place.left(), place.left() + WIDE)
        sheet[down, across] = dots_of(picture)
    in_few_colours(sheet).save(str(folder / f"{page}.png"), quality=0)


def in_few_colours(dots: Dots) -> QImage:
    """A picture in its commonest colours, and the commonest of those that lie `_STEP` apart, each dot in the nearest one."""
    steps = np.minimum(_colours(_commonest((dots + _STEP // 2) // _STEP, 256 - _EXACT)) * _STEP, 255)
    common = np.concatenate([_colours(_commonest(dots, _EXACT)), steps])
    own, place = np.unique(_codes(dots), return_inverse=True)
    nearest = np.abs(_colours(own)[:, None, :] - common[None]).max(axis=2).argmin(axis=1)
    told = np.ascontiguousarray(nearest[place.ravel()].reshape(dots.shape[:2]).astype(np.uint8))
    made = QImage(told.data, told.shape[1], told.shape[0], told.shape[1], QImage.Format.Format_Indexed8)
    made.setColorTable([0xFF000000 | red << 16 | green << 8 | blue for red, green, blue in common.tolist()])
    return made.copy()


def _commonest(dots: Dots, most: int) -> NDArray[np.int32]:
    codes, counts = np.unique(_codes(dots), return_counts=True)
    return codes[np.argsort(-counts, kind="stable")[:most]]


def _codes(dots: Dots) -> NDArray[np.int32]:
    """Each colour as one number."""
    whole = dots.astype(np.int32)
    return whole[..., 0] << 16 | whole[..., 1] << 8 | whole[..., 2]


def _colours(codes: NDArray[np.int32]) -> Dots:
    return np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=-1).astype(np.int16)


def beside(old: Dots, new: Dots) -> QImage:
    """For a person who looks at what changed: before, now, and the dots that differ in red on a pale picture; four times as large."""
    pale = 255 - (255 - new) // 4
    pale[differing(old, new)] = (200, 0, 0)
    row = np.concatenate([old, new, pale], axis=1).clip(0, 255).astype(np.uint8)
    large = np.ascontiguousarray(row.repeat(4, axis=0).repeat(4, axis=1))
    high, wide = large.shape[:2]
    return QImage(large.data, wide, high, 3 * wide, QImage.Format.Format_RGB888).copy()
