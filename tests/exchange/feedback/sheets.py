"""A feedback sheet that the tests write, sign, change and read."""

import json
from typing import Any

from caseapp.exchange.feedback_sheet.frame import framed
from caseapp.exchange.feedback_sheet.payload import payload_of
from caseapp.statistics.feedback_sheet import Dispute, FeedbackSheet, Figure, OwnReport, Party
from caseapp.statistics.summary import Narrative, Target
from caseapp.vault.signing import Signer

SIGNER = Signer(bytes(range(32)))
TO = "age1" + "q" * 58
SHEET = FeedbackSheet(
    practice=False, office=Party("centre-1", "Үйлестіру орталығы"), shelter=Party("umit-1", "Приют «Үміт»"), to=TO,
    quarter="2026-Q3", edition=2, made_at="2026-11-02T09:00:00Z",
    report=OwnReport(4, 1, "ab" * 32, "2026-10-20T09:00:00Z"), due="2026-10-30", days_late=0,
    disputes=(Dispute("2026-10-25", "2026-10-28"), Dispute("2026-11-01", None)), reported=7, behind=5, within=True,
    figures=(
        Figure("persons_assisted", (), 30, 160, population="assisted"),
        Figure("assisted_by_service", (("service", "medical"),), 12, None, population="assisted"),
        Figure("new_by_sex_age", (("sex", "female"), ("age", "adult")), None, 41, population="new"),
        Figure("bed_nights", (), 900, 4510, unit="night"),
    ),
    targets=(Target("persons_new", 40, 2026, 31), Target("bed_nights", 4000, 2026, None, 2600)),
    texts=(Narrative("coordinator", "ru", "Спасибо.\nВсё пришло вовремя."),),
)  # fmt: skip


def entries() -> dict[str, Any]:
    """The sheet as plain data, to be changed."""
    found: dict[str, Any] = json.loads(payload_of(SHEET))
    return found


def frame(payload: bytes) -> bytes:
    """A payload under a right signature."""
    return framed(payload, SIGNER.sign, SIGNER.public_key)
