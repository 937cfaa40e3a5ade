"""The audit log as files: a table for reading, and a signed file that an auditor verifies without the vault."""

from collections.abc import Iterator
from pathlib import Path

from caseapp.actions.desk import Desk, Progress, Stop, never_stop, no_progress, require_ending
from caseapp.actions.trail.log import LogFilter, LogLine, read_log, readable
from caseapp.base.clock import stamp
from caseapp.base.errors import StoppedError
from caseapp.base.words import Speaks, words
from caseapp.db.audit import AuditEntry
from caseapp.db.logbook import checkpoints, entries_after, newest_entry
from caseapp.exchange.audit_file import GivenOut, LogHead, LogRow, write_log_file
from caseapp.exchange.spreadsheet import write_csv
from caseapp.records.roles import Intent

ENDING = ".jsonl"
_AT_A_TIME = 1000


def export_table(
    desk: Desk,
    wanted: LogFilter,
    to: Path,
    say: Speaks,
    progress: Progress = no_progress,
    stop: Stop = never_stop,
) -> int:
    """Save the entries of a filter as a table, the newest first; gives their number. The log says that this was done.

    The file is not encrypted. KnownError where it cannot be saved.
    """
    require_ending(to, ".csv")
    total = _begun(desk)
    heads = [words("No."), words("Time (UTC)"), words("Who"), words("What"), words("Record"), words("Code")]
    rows: list[list[str | int]] = []
    before: int | None = total + 1
    while before is not None:
        page = read_log(desk, wanted, before)
        rows += [_table_row(line, say) for line in page.lines]
        before = page.before
        progress(1 - (before or 0) / (total + 1), words("Reading the log"))
        if stop():
            raise StoppedError
    write_csv(to, [say(head) for head in heads], rows)
    return len(rows)


def export_log(
    desk: Desk, to: Path, *, opened: bool, progress: Progress = no_progress, stop: Stop = never_stop
) -> int:
    """Save the whole log as a file that can be verified by itself; gives the number of entries.

    With `opened` what the sealed entries say stands beside them, as far as the reader holds their key: the file then
    tells who worked on which record. KnownError where it cannot be saved.
    """
    require_ending(to, ENDING)
    total = _begun(desk)
    with desk.database.reading(Intent.READ_AUDIT) as reading:
        given = tuple(GivenOut(one.where, one.at, one.hash) for one in checkpoints(reading.connection))
    signer = desk.keys.signer
    head = LogHead(
        desk.profile.id, desk.profile.name, signer.public_key.hex(), stamp(desk.clock.now()),
        desk.head.signers(), given, tuple(one.signed.hex() for one in desk.keys.former),
    )  # fmt: skip

    def rows() -> Iterator[LogRow]:
        done = 0
        while done < total:
            with desk.database.reading(Intent.READ_AUDIT) as reading:
                entries = entries_after(reading.connection, done, _AT_A_TIME)
                some = [_file_row(entry, readable(reading, entry) if opened else entry) for entry in entries]
            yield from some
            done = entries[-1].sequence if entries else total
            progress(done / total, words("Reading the log"))
            if stop():
                raise StoppedError

    return write_log_file(to, head, rows(), signer.sign)


def _begun(desk: Desk) -> int:
    """Write down that the log is exported; the entry is the last one that goes along. Gives its number."""
    with desk.database.work(Intent.READ_AUDIT, "export log"):
        pass
    with desk.database.reading(Intent.READ_AUDIT) as reading:
        newest = newest_entry(reading.connection)
    if newest is None:
        raise RuntimeError("an entry that was written is not there")
    return newest[0]


def _table_row(line: LogLine, say: Speaks) -> list[str | int]:
    record = line.record if isinstance(line.record, str) else say(line.record)
    return [line.sequence, stamp(line.at), line.actor, say(line.deed.sentence), record, line.code]


def _file_row(entry: AuditEntry, told: AuditEntry) -> LogRow:
    """The entry as it stands; what a damaged database holds there instead of a text is written as one."""
    opened = (told.action, told.object) if told is not entry and told.action else None
    at, actor, action, object_ = (str(part) for part in (entry.at, entry.actor, entry.action, entry.object))
    previous, hash_, key = str(entry.previous), str(entry.hash), str(entry.key)
    return LogRow(
        entry.sequence, at, actor, action, object_, previous, hash_, key, str(entry.signature), opened
    )  # fmt: skip
