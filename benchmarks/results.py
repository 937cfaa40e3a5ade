"""Results kept over versions: one file a version under docs/benchmarks (`page.py` draws the guide's page from them), and comparing.

A figure with a floor is compared by its ratio, which a slower machine leaves as it is; one without by itself. The noise
is what two runs of the same commit differed by on a machine with other work: a quarter for what has a floor, half for what
has none, and a twentieth for megabytes.
"""

import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.measuring import ROOT, Figure
from caseapp import __version__

KEPT = ROOT / "docs" / "benchmarks"
RATIO_NOISE, PLAIN_NOISE, SIZE_NOISE = 0.25, 0.5, 0.05
_MORE_IS_BETTER = frozenset({"rows/s", "p/s", "%"})


class Subject(NamedTuple):
    """How the name of a subject's figure begins, and what the project asks of it: a largest figure, or a largest ratio."""

    begins: str
    most: float | None = None
    ratio: float | None = None

    def goal(self, unit: str) -> str:
        """What is asked, as a cell of the page."""
        if self.ratio is not None:
            return f"ratio {self.ratio:g}"
        return "" if self.most is None else f"{self.most:g} {unit}"

    def missed_by(self, figure: Figure) -> bool:
        """Whether a figure is above what is asked."""
        if self.ratio is not None and figure.floor:
            return figure.ours / figure.floor > self.ratio
        return self.most is not None and figure.ours > self.most


_START = "start of the installed program to a usable unlock page, ru"
SUBJECTS: Mapping[str, Subject] = {
    "Start": Subject(f"{_START}, processor time", ratio=1.5),
    "Start, as a clock sees it": Subject(_START, ratio=1.5),
    "Start from a cold disk": Subject(f"{_START}, cold disk", ratio=1.5),
    "Memory": Subject("memory after unlock, 1,000 people", most=200),
    "Unlock": Subject("unlock, 10,000 people"),
    "Search": Subject("search among 10,000, median keystroke"),
    "Open a person": Subject("open a person of 1,000"),
    "Save": Subject("save an answer"),
    "Night count": Subject("count the night and take it back"),
    "Quarter export": Subject("quarter export, "),
    "Import": Subject("import of"),
    "Installed size": Subject("installed size", most=180),
    "Installed size, Windows": Subject("installed size, Windows", most=180),
    "Installer for Linux": Subject("size of the Debian package", most=55),
    "Installer for Windows": Subject("size of the Windows installer", most=55),
}
"""What the page shows first."""


def keep(figures: Sequence[Figure], folder: Path = KEPT, version: str = __version__) -> Path:
    """Write what was measured beside what was kept of this version before; the file."""
    file = folder / f"{version}.json"
    kept = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"figures": {}}
    now = datetime.now(UTC).date().isoformat()
    machine = f"{platform.system()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    for figure in figures:
        kept["figures"][figure.name] = {**asdict(figure), "day": now, "machine": machine}
    folder.mkdir(parents=True, exist_ok=True)
    file.write_text(
        json.dumps({"version": version, "figures": dict(sorted(kept["figures"].items()))}, indent=1) + "\n",
        encoding="utf-8",
    )
    return file


def kept_figures(file: Path) -> dict[str, Figure]:
    """The figures of one version by their names."""
    found = json.loads(file.read_text(encoding="utf-8"))["figures"]
    return {name: _figure(told) for name, told in found.items()}


def _figure(told: Mapping[str, Any]) -> Figure:
    return Figure(told["name"], told["ours"], told["floor"], told["unit"])


def versions(folder: Path = KEPT) -> list[Path]:
    """The kept files, the oldest version first."""
    return sorted(folder.glob("*.json"), key=lambda file: [int(part) for part in file.stem.split(".")])


def worse(before: Figure, now: Figure) -> float | None:
    """By what share a figure became worse, beyond the noise; None where it did not."""
    with_floor = bool(before.floor and now.floor)
    old, new = (one.ours / one.floor if with_floor and one.floor else one.ours for one in (before, now))
    noise = SIZE_NOISE if now.unit == "MB" else RATIO_NOISE if with_floor else PLAIN_NOISE
    if not old or not new:
        return None
    share = (old / new if now.unit in _MORE_IS_BETTER else new / old) - 1
    return share if share > noise else None


def compare(figures: Sequence[Figure], before: Mapping[str, Figure]) -> list[str]:
    """A line for each figure that became worse by more than the noise."""
    lines = []
    for now in figures:
        share = worse(before[now.name], now) if now.name in before else None
        if share is not None:
            lines.append(
                f"{now.name}: {100 * share:.0f} % worse ({before[now.name].ours:.3g} -> {now.ours:.3g} {now.unit})"
            )
    return lines


def missed(figures: Sequence[Figure]) -> list[str]:
    """A line for each goal that was measured and missed."""
    found = {figure.name: figure for figure in figures}
    lines = []
    for name, subject in SUBJECTS.items():
        figure = of_subject(found, subject)
        if figure is not None and subject.missed_by(figure):
            lines.append(f"{name} misses its goal, {subject.goal(figure.unit)} at most: {_said(figure)}")
    return lines


def of_subject(figures: Mapping[str, Figure], subject: Subject) -> Figure | None:
    """The figure of exactly that name, else the first whose name begins so."""
    begun = (figure for name, figure in figures.items() if name.startswith(subject.begins))
    return figures.get(subject.begins) or next(begun, None)


def _said(figure: Figure) -> str:
    ratio = f" ({figure.ours / figure.floor:.2f})" if figure.floor else ""
    return f"{figure.ours:.3g} {figure.unit}{ratio}"
