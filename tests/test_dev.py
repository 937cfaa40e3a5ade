"""dev.py lists what it can do, sets up once, and the locks name no place to fetch from."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import dev
from tools import system_packages

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = sorted((ROOT / "requirements").glob("*.*"))


def call(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "dev.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=240)


def test_dev_alone_lists_every_verb_with_a_sentence() -> None:
    answer = call()
    assert answer.returncode == 0
    listed = dict(re.findall(r"^  (\w+) +(\S.*)$", answer.stdout, flags=re.MULTILINE))
    assert list(listed) == ["run", "test", "check", "words", "pictures", "guide", "bench", "package"]
    assert all(sentence.endswith(".") for sentence in listed.values())


def test_an_unknown_verb_is_refused_and_the_list_shown() -> None:
    answer = call("fly")
    assert answer.returncode == 2
    assert "'fly'" in answer.stderr
    assert "pictures" in answer.stderr


def test_what_follows_the_dashes_reaches_the_verb(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []

    def remember(arguments: object) -> int:
        seen.append(list(arguments))  # type: ignore[call-overload]
        return 7

    monkeypatch.setitem(dev.VERBS, "run", remember)
    assert dev.main(["run", "--", "--version", "--"]) == 7
    assert dev.main(["run"]) == 7
    assert seen == [["--version", "--"], []]


def test_an_old_python_hears_one_clear_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    old = type("old", (tuple,), {"major": 3, "minor": 9})((3, 9, 2))
    monkeypatch.setattr(sys, "version_info", old)
    with pytest.raises(SystemExit) as stopped:
        dev.main(["run"])
    monkeypatch.undo()
    assert stopped.value.code == 1
    assert capsys.readouterr().err == "caseapp needs Python 3.11 or newer, and this is Python 3.9.\n"


# ---------------------------------------------------------------- the stamp


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "requirements", tmp_path / "requirements")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.mark.parametrize("changed", ["pyproject.toml", "requirements/run.txt", "requirements/build.txt"])
def test_a_changed_lock_or_project_file_means_setting_up_again(checkout: Path, changed: str) -> None:
    before = dev.fingerprint("run", checkout)
    assert dev.fingerprint("run", checkout) == before
    with (checkout / changed).open("a") as file:
        file.write("\n# changed\n")
    assert dev.fingerprint("run", checkout) != before


def test_a_change_for_developers_does_not_trouble_those_who_only_run(checkout: Path) -> None:
    run, develop = dev.fingerprint("run", checkout), dev.fingerprint("dev", checkout)
    (checkout / "requirements" / "dev.txt").write_text("# changed")
    assert dev.fingerprint("run", checkout) == run
    assert dev.fingerprint("dev", checkout) != develop


def test_another_python_means_setting_up_again(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = dev.fingerprint("run", checkout)
    monkeypatch.setattr(dev, "python_version", lambda: "3.99")
    assert dev.fingerprint("run", checkout) != before


@pytest.mark.parametrize("damaged", [None, "", "{", "[1]", "\x00"])
def test_a_missing_or_damaged_stamp_counts_as_none(tmp_path: Path, damaged: str | None) -> None:
    if damaged is not None:
        (tmp_path / "stamp").write_text(damaged)
    assert dev.read_stamp(tmp_path / "stamp") == {}


def test_a_stamp_is_read_as_it_was_written(tmp_path: Path) -> None:
    dev.write_stamp(tmp_path / "stamp", {"run": "abc"})
    assert dev.read_stamp(tmp_path / "stamp") == {"run": "abc"}


class Setup:
    """A setup whose slow steps only note that they were asked for."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.steps: list[str] = []
        self.python, self.stamp = folder / "python", folder / "stamp.json"
        patch.setattr(dev, "PYTHON", self.python)
        patch.setattr(dev, "STAMP", self.stamp)
        patch.setattr(dev, "make_venv", self.make_venv)
        patch.setattr(dev, "install", self.steps.append)
        patch.setattr(dev, "ensure_qt_libraries", lambda: self.steps.append("qt"))

    def make_venv(self) -> None:
        self.steps.append("venv")
        self.python.touch()

    def ensure(self, part: str) -> list[str]:
        self.steps.clear()
        dev.ensure_setup(part)
        return list(self.steps)


@pytest.fixture
def setup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Setup:
    return Setup(tmp_path, monkeypatch)


def test_the_second_call_does_nothing(setup: Setup) -> None:
    assert setup.ensure("run") == ["venv", "run", "qt"]
    assert setup.ensure("run") == []


def test_a_developer_adds_to_what_running_needs_and_never_the_other_way_round(setup: Setup) -> None:
    setup.ensure("run")
    assert setup.ensure("dev") == ["dev"]
    assert setup.ensure("run") == []


def test_a_setup_made_for_another_python_is_made_afresh(setup: Setup) -> None:
    setup.ensure("run")
    setup.stamp.write_text(json.dumps({**dev.read_stamp(setup.stamp), "python": "3.10"}))
    assert setup.ensure("run") == ["venv", "run", "qt"]


def test_a_setup_cut_short_is_done_again(setup: Setup, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(part: str) -> None:
        raise SystemExit(1)

    monkeypatch.setattr(dev, "install", fail)
    with pytest.raises(SystemExit):
        setup.ensure("run")
    monkeypatch.setattr(dev, "install", setup.steps.append)
    assert setup.ensure("run") == ["run", "qt"]


def test_a_screen_that_comes_later_is_looked_at_again(setup: Setup, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "wants_x11", lambda: False)
    setup.ensure("run")
    monkeypatch.setattr(dev, "wants_x11", lambda: True)
    assert setup.ensure("run") == ["qt"]
    monkeypatch.setattr(dev, "wants_x11", lambda: False)
    assert setup.ensure("run") == []


# ---------------------------------------------------------------- system libraries


@pytest.mark.parametrize(
    ("trouble", "library"),
    [
        ("ImportError: libGL.so.1: cannot open shared object file: No such file or directory", True),
        ("OSError: libxcb-cursor.so.0: cannot open shared object file: No such file or directory", True),
        ("ModuleNotFoundError: No module named 'PySide6'", False),
    ],
)
def test_a_missing_library_is_told_from_other_trouble(trouble: str, library: bool) -> None:
    assert dev.names_missing_library(trouble) is library


def test_one_who_may_not_install_gets_the_one_line_to_type(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "is_root", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(SystemExit) as stopped:
        system_packages.apt_install(["libegl1", "libgl1"])
    assert stopped.value.code == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[-1].strip() == "sudo apt-get install --yes --no-install-recommends libegl1 libgl1"


def test_without_a_screen_the_practice_journey_is_walked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    started: list[tuple[tuple[str, ...], bool]] = []

    def remember(*arguments: str, offscreen: bool = False) -> int:
        started.append((arguments, offscreen))
        return 0

    monkeypatch.setattr(dev, "ensure_setup", lambda part: None)
    monkeypatch.setattr(dev, "start", remember)
    monkeypatch.setattr(dev, "has_display", lambda: False)
    assert dev.run([]) == 0
    assert "no screen" in capsys.readouterr().err
    monkeypatch.setattr(dev, "has_display", lambda: True)
    dev.run([])
    dev.run(["--version"])
    assert started == [
        (("-m", "caseapp.journey", "practice-output"), True),
        (("-m", "caseapp"), False),
        (("-m", "caseapp", "--version"), False),
    ]


# ---------------------------------------------------------------- the locks


@pytest.mark.parametrize("path", REQUIREMENTS, ids=lambda path: path.name)
def test_no_requirements_file_names_a_place_to_fetch_from(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host|file:", text)


@pytest.mark.parametrize("name", ["build", "run", "dev"])
def test_every_locked_package_has_one_exact_version_and_hashes(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.split(
        r"^(?=[a-zA-Z0-9])", re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE), flags=re.MULTILINE
    )[1:]
    assert len(entries) > 3
    for entry in entries:
        assert re.match(r"[a-z0-9._-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize("name", ["build", "run", "dev"])
def test_every_wish_says_why_and_is_locked(name: str) -> None:
    locked = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    for package, why in wishes(name).items():
        assert re.search(rf"^{re.escape(bare(package))}==", locked, flags=re.MULTILINE), package
        assert why, f"{package} has no reason"


def test_the_package_asks_for_what_the_lock_was_made_from() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["dependencies"] == list(wishes("run"))
    assert project["build-system"]["requires"] == list(wishes("build"))


def test_the_three_locks_agree_on_every_version() -> None:
    pinned: dict[str, set[str]] = {}
    for name in ("build", "run", "dev"):
        text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
        for package, version in re.findall(r"^([a-z0-9._-]+)==(\S+)", text, flags=re.MULTILINE):
            pinned.setdefault(package, set()).add(version)
    assert {package: versions for package, versions in pinned.items() if len(versions) > 1} == {}


def wishes(name: str) -> dict[str, str]:
    """Read an .in file: each package as written, with its reason."""
    lines = (ROOT / "requirements" / f"{name}.in").read_text(encoding="utf-8").splitlines()
    parted = [line.partition("#") for line in lines if line and line[0] not in "#-"]
    return {package.strip(): why.strip() for package, _, why in parted}


def bare(package: str) -> str:
    return re.split(r"[<>=]", package)[0].lower()


@pytest.mark.skipif(os.name == "nt", reason="a Windows checkout has no permission bits")
def test_the_check_of_a_submission_can_be_called() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
