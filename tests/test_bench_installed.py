"""A start counts as one from a cold disk only where nothing of the program is left in the system's cache."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.bench_installed import drop_from_cache
from benchmarks.on_screen import ended
from installer.checkout import tool

BLOCK = os.urandom(1 << 20)
MAPPING = """
import mmap, sys
with open(sys.argv[1], "rb") as file:
    held = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
held[::4096]
print(flush=True)
input()
"""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux tells what it keeps in memory")


def is_cached(file: Path) -> bool:
    """Whether the first page can be read without the disk."""
    with file.open("rb") as opened:
        try:
            return os.preadv(opened.fileno(), [bytearray(4096)], 0, os.RWF_NOWAIT) > 0
        except BlockingIOError:
            return False


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one file that lies on a disk; skips where the folder itself lies in memory."""
    (tmp_path / "library").write_bytes(BLOCK)
    kind = subprocess.check_output([tool("stat"), "-f", "-c", "%T", str(tmp_path)], text=True).strip()
    if kind in {"tmpfs", "ramfs", "overlayfs"}:
        pytest.skip(f"nothing can be dropped from {kind}")
    return tmp_path


def test_a_file_that_is_written_out_is_dropped(folder: Path) -> None:
    assert is_cached(folder / "library")
    os.sync()
    drop_from_cache(folder)
    assert not is_cached(folder / "library")


def test_a_file_that_a_process_has_mapped_stays_until_that_process_has_ended(folder: Path) -> None:
    os.sync()
    command = [sys.executable, "-c", MAPPING, str(folder / "library")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holding:
        assert holding.stdout is not None
        holding.stdout.readline()
        drop_from_cache(folder)
        assert is_cached(folder / "library")
        assert not ended(holding.pid)
        holding.kill()
    assert ended(holding.pid)
    drop_from_cache(folder)
    assert not is_cached(folder / "library")
