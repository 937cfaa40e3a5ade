"""A full export of version 1, written in October 2026, is read by the reader in the guide as it stands today."""

import re
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
GUIDE = HERE.parents[1] / "docs" / "guide" / "full-export.md"


def test_a_full_export_of_the_first_version_is_read() -> None:
    found = re.search(r"```python\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert found is not None
    names: dict[str, Any] = {"__name__": "read_export"}
    exec(compile(found[1], "read_export.py", "exec"), names)  # noqa: S102  our own guide
    content = (HERE / "full_export_1.age").read_bytes()
    export = names["Export"](content, (HERE / "full_export_1.key").read_text("utf-8"))
    assert (export.about["format"], export.about["version"]) == ("caseapp-full-export", 1)
    assert export.records["person"][1]["answers"]["given_name"] == "Gulnara"
    assert export.records["medical"][1]["answers"]["complaints"] == "Headache"
    assert export.records["comment"][1]["answers"]["text"] == "Қайта жазылды"
    assert ["first", "Қайта жазылды"] in [each for one in export.earlier for each in one["answers"].values()]
    assert {one["kind"] for one in export.attachments} == {"jpeg", "pdf"}
    assert all(export.archive.read(one["file"]) for one in export.attachments)
