"""Writes the bill of materials of a release: CycloneDX 1.6 as JSON, without a library, because there is little to write.

Asked are the packages that the locks brought (the Python of the building tools has the same versions as the wheels for Windows), what
those packages say of their own parts (PEP 770), the libraries inside them that can tell their version, and Debian's packages that the
folder carries libraries of. Which system holds a part stands in its property `caseapp:in`. The form: cyclonedx.org/docs/1.6/json.
Two calls for the same commit write the same bytes.
"""

import json
import re
import subprocess
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from installer.build_windows import TREE
from installer.checkout import ROOT, last_change, tool, tools_python, version
from installer.licences import ONLY_BUILDING

Component = dict[str, object]

# Run by the Python of the building tools: packages with licence and own bills, and versions that only libraries themselves know.
ASK = """
import importlib.metadata as m, json, pathlib, sys
found = []
for one in m.distributions():
    about = one.metadata
    kinds = [about.get("License-Expression"), about.get("License")]
    kinds += [line.rpartition(" :: ")[2] for line in about.get_all("Classifier", []) if line.startswith("License")]
    bills = [json.loads(one.locate_file(file).read_text("utf-8")) for file in one.files or ()
             if ".dist-info/sboms/" in str(file) and str(file).endswith(".json")]
    parts = [[part["name"], part.get("version", ""), part.get("purl", "")] for bill in bills for part in bill.get("components", [])]
    found.append([about["Name"], one.version, next((k.splitlines()[0][:80] for k in kinds if k and k.strip()), ""), parts])
import sqlcipher3, pikepdf, PySide6.QtCore, pypdfium2
pragma = sqlcipher3.connect(":memory:").execute
pragma("pragma key = 'a'")
inside = {
    "sqlcipher3": [["SQLite", sqlcipher3.sqlite_version], ["SQLCipher", pragma("pragma cipher_version").fetchone()[0].split()[0]],
                   ["OpenSSL", pragma("pragma cipher_provider_version").fetchone()[0].split()[1]]],
    "PySide6_Essentials": [["Qt", PySide6.QtCore.qVersion()]],
    "pikepdf": [["qpdf", pikepdf.__libqpdf_version__]],
    "pypdfium2": [["PDFium", str(pypdfium2.PDFIUM_INFO.version)]],
}
print(json.dumps([found, inside, sys.version.split()[0]]))
"""


def write_sbom(target: Path, folder: Path, *, windows: bool = True) -> None:
    """Write the bill of the release to a file; `folder` is the built folder for Linux, `windows` whether the release has an installer for it."""
    found, inside, python = json.loads(subprocess.check_output([str(tools_python()), "-c", ASK], text=True))
    components = [
        _package(name, number, licence, parts, inside.get(name, []))
        for name, number, licence, parts in found
        if name.lower() not in ONLY_BUILDING
    ]
    components.append(_component("CPython", python, "PSF-2.0", "linux"))
    if windows:  # numpy's wheel has OpenBLAS; small_numpy.py builds without
        components += [
            _component("CPython", "3.13.2", "PSF-2.0", "windows"),
            _component("OpenBLAS", openblas(TREE), "BSD-3-Clause", "windows"),
        ]
    components += [_of_debian(*one) for one in system_packages(folder)]
    components.sort(key=lambda one: (str(one["name"]).lower(), str(one["version"])))
    target.write_text(json.dumps(_bill(components), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def openblas(tree: Path) -> str:
    """The version of the library of products that numpy's wheel for Windows carries, as numpy notes it down."""
    told = (tree / "lib" / "numpy" / "__config__.py").read_text(encoding="utf-8")
    found = re.search(r'"openblas configuration": r"OpenBLAS (\S+)', told)
    if found is None:
        raise SystemExit("numpy for Windows does not say which OpenBLAS it carries")
    return found[1]


def system_packages(folder: Path) -> list[tuple[str, str]]:
    """Debian's packages, with version, of which the folder carries libraries."""
    found: set[tuple[str, str]] = set()
    for library in sorted((folder / "_internal").glob("*.so*")):
        asked = subprocess.run(
            [tool("dpkg"), "-S", f"*/{library.name}"], capture_output=True, text=True, check=False
        )
        package = asked.stdout.partition(":")[0]
        if asked.returncode == 0 and not library.is_symlink():
            told = subprocess.check_output([tool("dpkg-query"), "-W", "-f", "${Version}", package], text=True)
            found.add((package, told))
    return sorted(found)


def only_elsewhere() -> dict[str, str]:
    """Packages that the lock wants on one system alone."""
    text = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9._-]+)==\S+ ; sys_platform == '(\w+)'", text, re.MULTILINE))


def _bill(components: list[Component]) -> Component:
    own = _component("caseapp", version(), "Apache-2.0", "")
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components, sort_keys=True))}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(last_change(), UTC).isoformat(),
            "component": {**own, "type": "application"},
        },
        "components": components,
    }


def _package(
    name: str, number: str, licence: str, parts: Iterable[list[str]], inside: Iterable[list[str]]
) -> Component:
    """A package from the locks, with what it says of its parts and what its libraries say of themselves."""
    where = only_elsewhere().get(name.lower(), "linux, windows")
    made = _component(
        name,
        number,
        licence,
        "linux" if name == "pyinstaller" else where,
        f"pkg:pypi/{name.lower()}@{number}",
    )
    nested = {
        (one[0], one[1]): _component(one[0], one[1], "", "", *one[2:])
        for one in [*parts, *inside]
        if one[0] != name
    }
    if nested:
        made["components"] = [nested[key] for key in sorted(nested)]
    return made


def _of_debian(package: str, number: str) -> Component:
    return _component(package, number, "", "linux", f"pkg:deb/debian/{package}@{number}?arch=amd64")


def _component(name: str, number: str, licence: str, where: str, purl: str = "") -> Component:
    made: Component = {"type": "library", "name": name, "version": number}
    if licence:
        made["licenses"] = [{"license": {"name": licence}}]
    if purl:
        made["purl"] = purl
    if where:
        made["properties"] = [{"name": "caseapp:in", "value": where}]
    return made
