"""What the program remembers between starts: vault folder, language, theme, idle time. Nothing else.

No list of recent files, no sizes of dialogs, no names: whoever finds this file learns only where the vault lies.
"""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Remembered:
    """Four choices; every one of them may be missing. `idle` is minutes without a touch before the program locks."""

    vault: str = ""
    language: str = ""
    theme: str = "light"
    idle: str = "3"

    def idle_minutes(self) -> int:
        """Minutes from 1 to 15; never off."""
        return max(1, min(15, int(self.idle))) if self.idle.isdecimal() else 3


def _file() -> Path:
    return Path(platformdirs.user_config_dir("caseapp", appauthor=False)) / "desk.json"


def recall(file: Path | None = None) -> Remembered:
    """What was kept; a missing or damaged file only means starting with the usual choices."""
    try:
        kept = json.loads((file or _file()).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Remembered()
    if not isinstance(kept, dict):
        return Remembered()
    names = {known.name for known in fields(Remembered)}
    return Remembered(**{name: str(value) for name, value in kept.items() if name in names})


def remember(file: Path | None = None, **choices: str) -> Remembered:
    """Keep these choices beside the earlier ones; a folder that cannot be written to is no reason to stop."""
    now = replace(recall(file), **choices)
    target = file or _file()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(asdict(now), ensure_ascii=False, indent=1), encoding="utf-8")
    except OSError:
        return now
    return now
