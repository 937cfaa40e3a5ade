"""The proof on the screen: what is shown and hidden, table by table, why, and what was proved, in a manager's words."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from caseapp.base.language import number_text
from caseapp.base.words import Speaks, Words, words
from caseapp.statistics.definitions import table_title
from caseapp.statistics.shown import Reason, Tally, whole_tally
from caseapp.statistics.spoken import percent_text
from caseapp.ui.icons import Tint
from caseapp.ui.theme import STEP
from caseapp.ui.widgets.parts import card, clear, column, empty_note, label, picture_label, row, scroller
from caseapp.ui.widgets.plain_table import Entry, PlainTable

if TYPE_CHECKING:
    from caseapp.actions.reporting.reports import Preview

_NUMBER = 120
_SHARE = 280
"""Widths of columns in pixels."""

ALL_HIDDEN = words(
    "Every number of this quarter is hidden, because so few people were assisted that any number could point to "
    "one of them. The tables say what was counted."
)


class ProtectionPart(QWidget):
    """Empty until the numbers were counted; an issued report keeps what was proved, and not why a number is hidden."""

    def __init__(self, say: Speaks) -> None:
        super().__init__()
        self.say = say
        heads = (words("Table"), words("Shown"), words("Hidden"), words("People in shown lines"))
        self.table = PlainTable(
            say(words("Shown and hidden, table by table")),
            [say(head) for head in heads],
            (0, _NUMBER, _NUMBER, _SHARE),
        )
        self.table.stand_whole()
        holder = QWidget()
        self.inside = column(holder, gap=2 * STEP)
        self.inside.setContentsMargins(0, 0, STEP, 0)
        column(self).addWidget(scroller(holder))
        self.top = QWidget()
        self.sentences: list[str] = []
        self._card = column(self.top)
        nothing = words(
            "Count the numbers of this quarter first. Then you see here what is shown and what was proved."
        )
        self.nothing = empty_note("shield-check", say(words("Nothing was proved yet")), say(nothing))
        for part in (self.nothing, self.top):
            self.inside.addWidget(part)
        self.inside.addWidget(self.table)
        self.inside.addStretch(1)
        self.forget()

    def forget(self) -> None:
        """Nothing is counted, or other people were counted meanwhile."""
        self._turn(shown=False)

    def show_preview(self, preview: "Preview") -> None:
        """Say what was proved about these numbers."""
        clear(self._card)
        self.sentences = [self.say(one) for one in (*overview(preview), *hidden_because(preview))]
        frame, inside = card()
        inside.setSpacing(STEP // 2)
        title = label(self.say(words("What was proved")), "heading")
        inside.addLayout(row(picture_label("shield-check", 20, Tint.ACCENT), title, 1))
        for sentence in self.sentences:
            inside.addWidget(label(sentence, wrap=True))
        self._card.addWidget(frame)
        parts = preview.tallies
        self.table.show_lines([self._line(one) for one in (*parts, whole_tally(parts))])
        self._turn(shown=True)
        self.table.setVisible(bool(parts))

    def _turn(self, *, shown: bool) -> None:
        for part in (self.top, self.table):
            part.setVisible(shown)
        self.nothing.setVisible(not shown)

    def _line(self, tally: Tally) -> tuple[Entry, ...]:
        code = self.say.code
        name = table_title(tally.id) if tally.id else words("All tables together")
        share = "–" if tally.percent is None else percent_text(code, tally.percent)
        numbers = (number_text(code, tally.shown), number_text(code, tally.hidden))
        return (Entry(self.say(name)), *map(Entry, numbers), Entry(share))


def overview(preview: "Preview") -> list[Words]:
    """What is shown and hidden, for how many of the people, and the proof in words."""
    if not preview.summary.tables:
        return [words("Fewer than 10 people were assisted: there is no table from which to learn anything.")]
    proof = preview.summary.protection
    every = preview.shown + preview.hidden
    said = [
        words("{shown} of {n} numbers are shown, the others are hidden.", count=every, shown=preview.shown)
    ]
    if not preview.shown:
        said = [ALL_HIDDEN]
    part = whole_tally(preview.tallies).percent
    if part is not None:
        said.append(words("{percent}% of the people stand in lines whose number is shown.", percent=part))
    if proof.audited:
        said.append(
            words(
                "Proved: somebody with all reports of this shelter and the whole record of one person could learn no number"
                " below {threshold}. Each of them can still be none, and can still be more.",
                threshold=proof.threshold,
            )
        )
        said.append(words("{n} numbers were looked at.", count=preview.checked))
    if preview.clients:
        said.append(
            words("Each of {n} different persons was tried as the one who is known.", count=preview.clients)
        )
    return [*said, *_earlier(preview)]


def _earlier(preview: "Preview") -> Iterable[Words]:
    """Which other reports a reader may hold beside this one."""
    earlier = len(preview.summary.protection.considered)
    if not earlier:
        yield words("No other report of this shelter was issued, so none had to be considered.")
        return
    names = ", ".join(str(quarter) for quarter in preview.considered)
    said = words("{n} other issued reports were considered: {quarters}.", count=earlier, quarters=names)
    yield said if names else words("{n} earlier reports were considered.", count=earlier)


def hidden_because(preview: "Preview") -> Iterable[Words]:
    """How many numbers are hidden for which reason: seen here only, because it would undo the report."""
    found = list(preview.reasons.values())
    if found:
        yield words(
            "Hidden, none or too few people: {few}. Hidden, because they would tell another number: {others}. This is said"
            " here only and never leaves this computer.",
            few=found.count(Reason.TOO_FEW),
            others=found.count(Reason.WOULD_REVEAL),
        )
    if preview.lost is not None:
        yield preview.lost
