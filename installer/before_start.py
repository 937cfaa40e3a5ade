"""Run first in the packed program (a runtime hook of PyInstaller): multiprocessing is made fit for it when something asks for it.

PyInstaller's own hook imports multiprocessing at every start, which takes longer than all imports of the unlock page, and only a few jobs
of a session have children of that kind. So it is kept as a module, imported by such a child, or before the first one is started.
"""

import sys


class _Late:
    """Asked before every import; it finds nothing, but sees when the first child is about to be started."""

    @staticmethod
    def find_spec(name: str, _path: object = None, _target: object = None) -> None:
        if name == "multiprocessing.popen_spawn_posix":
            sys.meta_path.remove(_Late)
            import pyi_rth_multiprocessing  # type: ignore[import-not-found]  # noqa: F401


if "--multiprocessing-fork" in sys.argv[1:2] or "-c" in sys.argv:
    import pyi_rth_multiprocessing  # noqa: F401
else:
    sys.meta_path.insert(0, _Late)
