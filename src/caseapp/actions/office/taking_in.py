"""Taking reports in: every file of what was dropped gets its verdict, and what is accepted is kept as it came."""

from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress
from caseapp.actions.office import cards
from caseapp.actions.office.accepting import Inbox, Refusal, Standing
from caseapp.actions.office.dropped import Kind, files_in, kind_of
from caseapp.actions.office.exact_taking import ExactState, Offered, take_exact
from caseapp.actions.office.verdicts import FileState, FileVerdict
from caseapp.actions.reporting.sending import is_sealed, open_sealed
from caseapp.base.errors import KnownError
from caseapp.base.words import words
from caseapp.db.received import Received
from caseapp.exchange.exact.frame import is_exact
from caseapp.exchange.summary.characters import shown
from caseapp.exchange.summary.child import read_many_in_child
from caseapp.exchange.summary.files import read_file
from caseapp.exchange.summary.opened import OpenedSummary
from caseapp.records.roles import Intent
from caseapp.vault.signing import verify

AT_ONCE = 250
"""Files of one transaction: what was taken in stays, whatever happens to the next ones."""
AT_ONCE_TOGETHER = 25
"""The same in a common store. They are read before it begins, because other coordinators wait until it ends."""


def import_files(
    desk: Desk, paths: Sequence[Path], progress: Progress = no_progress, stop: Stop = never_stop
) -> tuple[FileVerdict, ...]:
    """Read files and folders of reports; every file gets its verdict, in whatever order they come.

    They are read by a child process with limits. After Stop, and where the disk refuses in the middle, what was taken in so
    far stays, and the other files are said to be unread. KnownError where nothing could be taken in at all.
    """
    if desk.kind != "coordinator":
        raise KnownError(words("Summaries are imported by a coordinator's vault, not by a shelter's."))
    desk.database.require(Intent.IMPORT_SUMMARIES)
    found = files_in(paths)
    taking = _Taking(desk, found.files, progress, stop)
    closed = tuple(FileVerdict(path, FileState.REFUSED, _CLOSED) for path in found.closed)
    return (*closed, *taking.all())


@dataclass
class _Taking:
    """One import under way."""

    desk: Desk
    files: Sequence[Path]
    progress: Progress
    stop: Stop
    verdicts: list[FileVerdict] = field(default_factory=list)
    entries: dict[int, Received] = field(default_factory=dict)
    """What was taken in, under the place of its verdict."""
    known: dict[str, Received] = field(default_factory=dict)
    """What is here of all shelters whose files were looked at, by digest."""
    exact: dict[int, Offered] = field(default_factory=dict)
    """Exact tables, under the place of their verdict."""

    def all(self) -> Iterator[FileVerdict]:
        """Every verdict, the sentence of an accepted report as it stands after the last file."""
        self._read()
        self._take_exact()
        standing = Standing(tuple(self.known.values()))
        for place, verdict in enumerate(self.verdicts):
            entry = self.entries.get(place)
            if entry is None:
                yield verdict
            else:
                sentence, advice = standing.said(entry)
                yield replace(verdict, sentence=sentence, advice=advice)

    def _read(self) -> None:
        unread = _STOPPED
        with closing(_read_ahead(self.desk, self.files)) as outcomes:
            while len(self.verdicts) < len(self.files) and not self.stop():
                done = len(self.verdicts)
                try:
                    self._take_some(outcomes)
                except KnownError as error:
                    if not done:
                        raise
                    del self.verdicts[done:]
                    self.entries = {place: one for place, one in self.entries.items() if place < done}
                    self.exact = {place: one for place, one in self.exact.items() if place < done}
                    unread = error.sentence
                    break
        left = self.files[len(self.verdicts) :]
        self.verdicts += [FileVerdict(path, FileState.UNREAD, unread, _AGAIN) for path in left]

    def _take_some(self, outcomes: "Iterator[tuple[_Content, OpenedSummary | KnownError]]") -> None:
        """So many files in one transaction."""
        desk, begin = self.desk, len(self.verdicts)
        some: Iterable[tuple[_Content, OpenedSummary | KnownError]] = islice(outcomes, AT_ONCE)
        if desk.database.store is not None:
            some = list(islice(outcomes, AT_ONCE_TOGETHER))
        with desk.database.work(Intent.IMPORT_SUMMARIES, "import summaries") as work:
            inbox = Inbox(
                work.connection, desk.practice, desk.clock.today(), work.now, desk.profile.threshold
            )
            for content, outcome in some:
                share = len(self.verdicts) / len(self.files)
                self.progress(share, words("Reading {name}", name=shown(content.path.name)))
                self.verdicts.append(self._verdict(inbox, content, outcome))
                if content.exact is not None:
                    self.exact[len(self.verdicts) - 1] = content.exact
                if self.stop():
                    break
            work.object = f"files:{sum(one.accepted for one in self.verdicts[begin:])}"
            known = inbox.known()
        self.known |= {one.sha256: one for one in known}

    def _take_exact(self) -> None:
        """They come after the reports to which they belong, wherever they lay; reports stay, should these not be kept."""
        if not self.exact or self.stop():
            return
        try:
            found = take_exact(self.desk, tuple(self.exact.values()), self.progress, self.stop)
        except KnownError as error:
            for place in self.exact:
                path = self.verdicts[place].path
                self.verdicts[place] = FileVerdict(path, FileState.UNREAD, error.sentence, _AGAIN)
            return
        for place, one in zip(self.exact, found, strict=False):
            self.verdicts[place] = FileVerdict(
                self.verdicts[place].path, _STATES[one.state], one.sentence, one.advice, one.shelter, one.quarter,
                key=one.key,
            )  # fmt: skip

    def _verdict(self, inbox: Inbox, content: "_Content", outcome: OpenedSummary | KnownError) -> FileVerdict:
        path = content.path
        if content.verdict is not None:
            name = inbox.trusted_name(content.verdict.key)
            return replace(content.verdict, sentence=_TRUSTED, shelter=name) if name else content.verdict
        if isinstance(outcome, KnownError):
            return FileVerdict(path, FileState.REFUSED, outcome.sentence, outcome.advice)
        found, summary = inbox.take(outcome, content.file), outcome.summary
        about = (inbox.name_of(outcome), summary.period.label, summary.revision, outcome.public_key.hex())
        if isinstance(found, Refusal):
            state = FileState.WAITING if found.waits else FileState.REFUSED
            return FileVerdict(path, state, found.sentence, found.advice, *about)
        if found.here:
            return FileVerdict(path, FileState.HERE, words("Here already; it counts once."), None, *about)
        self.entries[len(self.verdicts)] = found.entry
        return FileVerdict(path, FileState.ACCEPTED, words("Accepted."), None, *about)


@dataclass(frozen=True, slots=True)
class _Content:
    """A file before the child has read it: its bytes, and what was inside where it was sealed to this office."""

    path: Path
    file: bytes
    inside: bytes | KnownError
    verdict: FileVerdict | None = None
    """What can be said without the child, where it is no report."""
    exact: Offered | None = None


def _read_ahead(
    desk: Desk, files: Sequence[Path]
) -> Generator[tuple[_Content, OpenedSummary | KnownError], None, None]:
    """Each file with what is in it. The next ones are opened and unsealed on the thread that waits for the child."""
    asked: deque[_Content] = deque()

    def contents() -> Iterator[bytes | KnownError]:
        for path in files:
            asked.append(_content(desk, path))
            yield asked[-1].inside

    with closing(read_many_in_child(contents(), verify)) as outcomes:
        for _source, outcome in outcomes:
            yield asked.popleft(), outcome


def _content(desk: Desk, path: Path) -> _Content:
    kind = kind_of(path)
    if kind is not Kind.REPORT:
        verdict = _card(desk, path) if kind is Kind.CARD else FileVerdict(path, FileState.ASIDE, _ASIDE)
        return _Content(path, b"", KnownError(verdict.sentence), verdict)
    try:
        file = read_file(path)
        sealed = is_sealed(file)
        inside = open_sealed(desk, file) if sealed else file
        if is_exact(inside):
            unread = FileVerdict(path, FileState.UNREAD, _STOPPED, _AGAIN)
            return _Content(path, b"", KnownError(_STOPPED), unread, Offered(inside, sealed=sealed))
        return _Content(path, file, inside)
    except KnownError as error:
        return _Content(path, b"", error)


def _card(desk: Desk, path: Path) -> FileVerdict:
    try:
        card = cards.read_card(path)
    except KnownError as error:
        return FileVerdict(path, FileState.REFUSED, error.sentence, error.advice)
    if desk.keys.have_signed(bytes.fromhex(card.signing_key)):
        return FileVerdict(path, FileState.CARD, words("This is the card of this office itself."))
    if card.kind == "coordinator":
        return FileVerdict(
            path, FileState.CARD, words("This is the card of another office."), None, card.name
        )
    sentence = words("A card. It counts once its digits were compared.")
    return FileVerdict(path, FileState.CARD, sentence, None, card.name, key=card.signing_key)


_TRUSTED = words("The card of a shelter that is trusted already.")
_CLOSED = words("This folder cannot be read.")
_ASIDE = words("No report of caseapp, so it was left alone.")
_STOPPED = words("Not read: the import was stopped before. What was taken in stays.")
_AGAIN = words("Take the same files in again to go on; nothing counts twice.")
_STATES = {
    ExactState.KEPT: FileState.ACCEPTED,
    ExactState.HERE: FileState.HERE,
    ExactState.REFUSED: FileState.REFUSED,
}
