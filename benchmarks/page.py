"""The page of the guide that shows the kept results, in English and Russian: both are drawn from the same figures."""

from collections.abc import Mapping
from pathlib import Path

from benchmarks.measuring import ROOT, Figure
from benchmarks.page_words import ENGLISH, RUSSIAN, Tongue
from benchmarks.results import KEPT, SUBJECTS, Subject, kept_figures, of_subject, versions

PAGES: Mapping[Path, Tongue] = {
    ROOT / "docs" / "guide" / "benchmarks.md": ENGLISH,
    ROOT / "docs" / "guide" / "benchmarks-ru.md": RUSSIAN,
}
"""Where the page lies in each of its languages."""


def write_pages() -> None:
    """Draw the page anew in every language, from what is kept now."""
    for file, tongue in PAGES.items():
        file.write_text(page(tongue), encoding="utf-8")


def page(tongue: Tongue = ENGLISH, folder: Path = KEPT) -> str:
    """The page in Markdown."""
    files = versions(folder)
    newest = kept_figures(files[-1])
    parts = (
        (tongue.head.format(version=files[-1].stem),),
        _goals(tongue, newest),
        ("", tongue.over_the_versions, ""),
        _versions(tongue, files),
        ("", tongue.everything, ""),
        ("|" + "".join(f" {name} |" for name in tongue.columns[:4]), "|---" * 4 + "|"),
        (_row(tongue, figure) for figure in newest.values()),
    )
    return "\n".join(line for part in parts for line in part) + "\n"


def _goals(tongue: Tongue, newest: Mapping[str, Figure]) -> list[str]:
    figure, ours, floor, ratio, most = tongue.columns
    lines = [f"| | {figure} | {ours} | {floor} | {ratio} | {most} |", "|---|---|---|---|---|---|"]
    for name, subject in SUBJECTS.items():
        found = of_subject(newest, subject)
        told = f"| {tongue.not_measured} | | | | |"
        if found is not None:
            told = f"{_row(tongue, found)} {_goal(tongue, subject, found)} |"
        lines.append(f"| **{tongue.subject(name)}** {told}")
    return lines


def _versions(tongue: Tongue, files: list[Path]) -> list[str]:
    heads = " | ".join(tongue.subject(name) for name in SUBJECTS)
    lines = [f"| {tongue.version} | {heads} |", "|---" * (len(SUBJECTS) + 1) + "|"]
    for file in files:
        figures = kept_figures(file)
        cells = [_cell(tongue, of_subject(figures, subject)) for subject in SUBJECTS.values()]
        lines.append(f"| {file.stem} | {' | '.join(cells)} |")
    return lines


def _goal(tongue: Tongue, subject: Subject, figure: Figure) -> str:
    missed = f" ({tongue.missed})" if subject.missed_by(figure) else ""
    if subject.ratio is not None:
        return f"{tongue.ratio_of} {tongue.number(subject.ratio)}{missed}"
    return "" if subject.most is None else f"{tongue.amount(subject.most, figure.unit)}{missed}"


def _row(tongue: Tongue, figure: Figure) -> str:
    floor = "" if figure.floor is None else tongue.amount(figure.floor, figure.unit)
    ours = tongue.amount(figure.ours, figure.unit)
    return f"| {tongue.figure(figure.name)} | {ours} | {floor} | {_ratio(tongue, figure)} |"


def _cell(tongue: Tongue, figure: Figure | None) -> str:
    if figure is None:
        return "–"
    ratio = _ratio(tongue, figure)
    return tongue.amount(figure.ours, figure.unit) + (f" ({ratio})" if ratio else "")


def _ratio(tongue: Tongue, figure: Figure) -> str:
    return tongue.fraction(figure.ours / figure.floor) if figure.floor else ""
