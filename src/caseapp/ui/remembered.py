"""What the program remembers between starts: vault folder, language, theme, idle time. Nothing else.

No list of recent files, no sizes of dialogs, no names: whoever finds this file learns only where the vault lies. It is a
line for each choice, `name=value`.
"""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStandardPaths


class Remembered(NamedTuple):
    """Four choices; every one of them may be missing. `idle` is minutes without a touch before the program locks."""

    vault: str = ""
    language: str = ""
    theme: str = "light"
    idle: str = "3"

    def idle_minutes(self) -> int:
        """Minutes from 1 to 15; never off."""
        return max(1, min(15, int(self.idle))) if self.idle.isdecimal() else 3


def _file() -> Path:
    """In the user's own folder for settings, that of this computer: ~/.config or AppData/Local."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(place) / "caseapp" / "desk.txt"


def recall(file: Path | None = None) -> Remembered:
    """What was kept; a missing or damaged file only means starting with the usual choices."""
    try:
        lines = (file or _file()).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return Remembered()
    kept = (line.partition("=") for line in lines)
    return Remembered(**{name: value for name, _sign, value in kept if name in Remembered._fields})


def remember(file: Path | None = None, **choices: str) -> Remembered:
    """Keep these choices beside the earlier ones; a folder that cannot be written to is no reason to stop."""
    now = recall(file)._replace(**choices)
    target = file or _file()
    lines = [f"{name}={value}\n" for name, value in zip(now._fields, now, strict=True)]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("".join(lines), encoding="utf-8")
    except OSError:
        return now
    return now
