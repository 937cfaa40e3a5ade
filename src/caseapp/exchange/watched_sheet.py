"""A sheet of a workbook that tells of each row when the library writes it out, all of them at its end, so that it can be stopped."""

from collections.abc import Callable

from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]


def watched_sheet(each: Callable[[], object]) -> type[Worksheet]:
    """The class of such a sheet; what `each` raises leaves the workbook unwritten."""

    class WatchedSheet(Worksheet):  # type: ignore[misc]
        """Hears of every row by the library's own way of writing one (`Worksheet._write_row`)."""

        def _write_row(self, *about: object, **further: object) -> None:
            each()
            super()._write_row(*about, **further)

    return WatchedSheet
