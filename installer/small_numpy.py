"""Builds numpy from its own source without OpenBLAS, for the folder for Linux: some 30 MB less.

The wheels of numpy carry a library of products (OpenBLAS, 28 MB with what it needs) that is written anew for each of a score of
processors. caseapp multiplies tables of a few thousand whole numbers; for that numpy's own routines, which it has for systems without such
a library, are enough, and they add up in the same order on every processor. Source (`requirements/run.txt`) and builders (`requirements/numpy.txt`) are
pinned by hash. The tests of the statistics run with it: `PYTHONPATH=build/numpy/tried python -m pytest tests/statistics`, after `try_it`.
Windows keeps numpy's wheel: nothing is compiled for it here.
"""

import hashlib
import os
import re
import shutil
import sys
import sysconfig
import venv
from pathlib import Path

from installer.checkout import BUILD, ROOT, last_change, run
from tools.system_packages import apt_install

WORK = BUILD / "numpy"
TRIED = WORK / "tried"
LOCK = ROOT / "requirements" / "numpy.txt"
OPTIONS = ("-Dblas=none", "-Dlapack=none", "-Dallow-noblas=true", "-Dcpu-dispatch=none")
"""numpy's own options (its meson.options): no library of products, and no second copies of its loops for newer processors."""
_PLACE = re.compile(r'("path": r)".*"')


def use_small_numpy(python: Path) -> None:
    """Put it in place of the wheel among the packages of `python`. SystemExit where it cannot be built."""
    packages = Path(sysconfig.get_path("platlib", vars={"base": str(python.parent.parent)}))
    if not (packages / "numpy.libs").exists():
        return
    wheel = small_numpy()
    _install(python, wheel, "--force-reinstall")
    without_place(packages / "numpy" / "__config__.py")


def small_numpy() -> Path:
    """The wheel, built anew when numpy, its builders, the options or this Python have changed."""
    stamp, wanted = WORK / "made-of", fingerprint()
    if not stamp.exists() or stamp.read_text(encoding="ascii") != wanted:
        shutil.rmtree(WORK, ignore_errors=True)
        WORK.mkdir(parents=True)
        _build()
        stamp.write_text(wanted, encoding="ascii")
    return next(WORK.glob("numpy-*.whl"))


def fingerprint() -> str:
    """Everything the wheel follows from, in one sum."""
    parts = (sys.version, entry("numpy"), LOCK.read_text(encoding="utf-8"), *OPTIONS)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def entry(name: str) -> str:
    """The lines of one package in the lock, with its hashes."""
    lock = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    found = re.search(rf"^{name}==.*\\\n(?:    --hash=.*\n)+", lock, re.MULTILINE)
    if found is None:
        raise SystemExit(f"requirements/run.txt does not name {name}")
    return found[0].rstrip().removesuffix("\\") + "\n"


def with_options(lines: str) -> str:
    """The same lines with the options of the build: pip hands them to nothing that stands in a file without them."""
    first, _sign, rest = lines.partition("\\\n")
    settings = [
        *(f"setup-args={option}" for option in OPTIONS),
        "build-dir=made",
    ]  # else a name of chance stands in the libraries
    told = "".join(f'    --config-settings "{one}" \\\n' for one in settings)
    return f"{first}\\\n{told}{rest}"


def without_place(config: Path) -> None:
    """Take out where the builder's Python lay, which numpy notes down: it tells of the builder and makes two builds differ."""
    config.write_text(_PLACE.sub(r'\1""', config.read_text(encoding="utf-8")), encoding="utf-8")


def _install(python: Path, wheel: Path, *options: str) -> None:
    run(str(python), "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", *options, str(wheel))


def try_it() -> None:
    """Lay the wheel out where the tests of the statistics can be told to take it from."""
    wheel = small_numpy()
    shutil.rmtree(TRIED, ignore_errors=True)
    _install(Path(sys.executable), wheel, "--target", str(TRIED))
    print(f"PYTHONPATH={TRIED.relative_to(ROOT)}")


def _build() -> None:
    if not Path(sysconfig.get_path("include"), "Python.h").is_file():
        apt_install(["python3-dev"])
    print("Building numpy from its source; this happens once and takes some minutes.", flush=True)
    tools = WORK / "venv"
    venv.create(tools, with_pip=True)
    python = str(tools / "bin" / "python")
    run(python, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(LOCK))
    (WORK / "numpy.txt").write_text(with_options(entry("numpy")), encoding="utf-8")
    told = {
        "PATH": f"{tools / 'bin'}{os.pathsep}{os.environ['PATH']}", "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(last_change()),
    }  # fmt: skip
    wheel = (python, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-cache-dir")
    source = ("--no-binary", "numpy", "--require-hashes", "-r", str(WORK / "numpy.txt"))
    run(*wheel, "--wheel-dir", str(WORK), *source, environment={**os.environ, **told})


if __name__ == "__main__":
    try_it()
