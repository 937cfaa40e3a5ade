"""Where the files that come with the program lie: fonts, icons, translations, practice data.

The same code runs from a checkout, from an installed wheel and from a frozen program, and only this
module knows that the three keep their files in different places.
"""

import sys
from functools import cache
from pathlib import Path


def resource(*parts: str) -> Path:
    """Give the path of a file or folder that comes with the program.

    Args:
        parts: the way below the resources folder, such as `"fonts", "NotoSans-Regular.ttf"`.

    Raises:
        FileNotFoundError: the program is incomplete; nothing a person at the desk did causes this.
    """
    path = _place(parts)
    if not path.exists():
        raise FileNotFoundError(f"caseapp is incomplete: {'/'.join(parts)} is missing")
    return path


def _place(parts: tuple[str, ...]) -> Path:
    """In a checkout the guide lies where its readers look for it, under docs; everything packed has it beside the rest."""
    path = _root().joinpath(*parts)
    if (
        path.exists()
        or parts[:1] not in {("guide",), ("formats",)}
        or getattr(sys, "_MEIPASS", None) is not None
    ):
        return path
    return _root().parent.joinpath("docs", *parts)


@cache
def _root() -> Path:
    """Find the resources folder once: it does not move while the program runs."""
    for folder in _candidates():
        if folder.is_dir():
            return folder
    raise FileNotFoundError("caseapp is incomplete: its resources folder is missing")


def _candidates() -> list[Path]:
    """List the places in order; a frozen program never looks beside itself for a checkout."""
    package = Path(__file__).resolve().parent.parent
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return [Path(frozen) / "caseapp" / "resources", Path(frozen) / "resources"]
    return [package / "resources", package.parent.parent / "resources"]
