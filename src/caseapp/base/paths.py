"""Paths that somebody typed or chose, or that were remembered: what cannot be looked at is not there, and no mistake of the program.

Python answers no for a path that leads nowhere, but fails where one may not look, where a disk does not answer, and where no disk can
hold such a name. Whoever goes on to open the path tells which of these it is.
"""

import os
from pathlib import Path


def is_there(path: Path) -> bool:
    """Whether anything stands at a path."""
    try:
        return path.exists()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Whether a folder stands there, or a link to one."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Whether an ordinary file stands there, or a link to one; no pipe and no device."""
    try:
        return path.is_file()
    except OSError:
        return False


def is_whole_disk(path: Path) -> bool:
    """Whether a path is where a disk or stick begins: such a folder can be neither made nor renamed nor taken away."""
    whole = path.absolute()
    return not whole.name or os.path.ismount(whole)


def typed_path(text: str) -> Path:
    """The path that somebody typed. `~` is the own folder; that of somebody who is not known here stays as it is."""
    path = Path(text.strip())
    try:
        return path.expanduser()
    except RuntimeError:
        return path
