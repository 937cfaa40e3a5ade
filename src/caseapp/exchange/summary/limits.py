"""What a process that reads hostile files may use at most.

POSIX only: elsewhere (Windows) the parent's wall clock is the one limit. A system that knows a limit but refuses
to set it (memory on macOS) goes without that one.
"""

import math
import sys
import time

CPU_SECONDS = 2
"""Processor time for one file."""
MEMORY = 256 * 2**20
"""Bytes of address space, the interpreter included."""
OPEN_FILES = 16

if sys.platform == "win32":

    def confine() -> None:
        """Nothing can be set here."""

    def grant_time() -> None:
        """Nothing can be set here."""

else:
    import resource

    def confine() -> None:
        """Limit memory and open files; forbid writing files, leaving a core and starting processes."""
        _limit(resource.RLIMIT_AS, MEMORY)
        _limit(resource.RLIMIT_NOFILE, OPEN_FILES)
        _limit(resource.RLIMIT_FSIZE, 0)
        _limit(resource.RLIMIT_CORE, 0)
        _limit(resource.RLIMIT_NPROC, 0)

    def grant_time() -> None:
        """Let the process run `CPU_SECONDS` from now; the system ends it after that."""
        soft = math.ceil(time.process_time()) + CPU_SECONDS
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (soft if hard < 0 else min(soft, hard), hard))

    def _limit(kind: int, most: int) -> None:
        hard = resource.getrlimit(kind)[1]
        wanted = most if hard < 0 else min(most, hard)
        try:
            resource.setrlimit(kind, (wanted, wanted))
        except (OSError, ValueError):
            return
