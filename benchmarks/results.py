"""Results kept over versions: one file a version under docs/benchmarks, a page of the guide drawn from them, and comparing.

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
from typing import Any

from benchmarks.measuring import ROOT, Figure
from caseapp import __version__

KEPT = ROOT / "docs" / "benchmarks"
PAGE = ROOT / "docs" / "guide" / "benchmarks.md"
RATIO_NOISE, PLAIN_NOISE, SIZE_NOISE = 0.25, 0.5, 0.05
_MORE_IS_BETTER = frozenset({"rows/s", "p/s", "%"})
SUBJECTS: Mapping[str, str] = {
    "Start": "start to the painted unlock page, ru, processor time",
    "Memory": "memory after unlock, 1,000 people",
    "Unlock": "unlock, 10,000 people",
    "Search": "search among 10,000, median keystroke",
    "Open a person": "open a person of 1,000",
    "Save": "save an answer",
    "Night count": "count the night and take it back",
    "Quarter export": "the three together",
    "Import": "import of",
    "Installed size": "installed size",
}
"""What the page shows first, and how the name of its figure begins."""


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


def page(folder: Path = KEPT) -> str:
    """The page of the guide, in Markdown."""
    files = versions(folder)
    newest = kept_figures(files[-1])
    lines = [
        _HEAD.format(version=files[-1].stem),
        "| | figure | ours | floor | ratio |",
        "|---|---|---|---|---|",
    ]
    for subject, begins in SUBJECTS.items():
        figure = _of(newest, begins)
        told = "| not measured yet | | | |" if figure is None else _row(figure)
        lines.append(f"| **{subject}** {told}")
    lines += ["", "## Over the versions", "", _OVER, ""]
    lines += [f"| version | {' | '.join(SUBJECTS)} |", "|---" * (len(SUBJECTS) + 1) + "|"]
    for file in files:
        figures = kept_figures(file)
        cells = [_cell(_of(figures, begins)) for begins in SUBJECTS.values()]
        lines.append(f"| {file.stem} | {' | '.join(cells)} |")
    lines += [
        "",
        "## Everything that was measured",
        "",
        "| figure | ours | floor | ratio |",
        "|---|---|---|---|",
    ]
    lines += [_row(figure) for figure in newest.values()]
    return "\n".join(lines) + "\n"


def _of(figures: Mapping[str, Figure], begins: str) -> Figure | None:
    return next((figure for name, figure in figures.items() if name.startswith(begins)), None)


def _row(figure: Figure) -> str:
    floor = "" if figure.floor is None else f"{_number(figure.floor)} {figure.unit}"
    ratio = f"{figure.ours / figure.floor:.2f}" if figure.floor else ""
    return f"| {figure.name} | {_number(figure.ours)} {figure.unit} | {floor} | {ratio} |"


def _cell(figure: Figure | None) -> str:
    if figure is None:
        return "–"
    return f"{_number(figure.ours)} {figure.unit}" + (
        f" ({figure.ours / figure.floor:.2f})" if figure.floor else ""
    )


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


_HEAD = """# How fast, beside how fast it could be

Drawn from `docs/benchmarks` by `python dev.py bench -- --keep`; do not write into it by hand. Each figure is a median beside its
floor: the least that the same work can cost, such as an empty window of PySide6, Argon2id alone, or one bare row in SQLCipher. The
ratio is ours by the floor. `python dev.py bench -- --compare` names what became worse than the last kept version by more than the
noise, and fails then. What each figure means stands at the top of its file under `benchmarks/`. An old laptop is slower than the
machine of these figures; the ratios hold there too.

## Version {version}
"""
_OVER = "Ours, and the ratio in brackets."
