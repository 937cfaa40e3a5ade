"""Deals the CTDC rows of one country of exploitation to several shelters, as files that a shelter can import.

`python tools/ctdc_country.py FILE --country KZ --shelters 10 --to FOLDER` reads the published table (CSV, plain or
packed with xz) and writes shelter-01.csv and so on, with all published columns. A shelter gets whole years where that
is possible: twenty rows of one year and more are shared by several shelters, fewer stay together, so that as many
quarters as possible have the ten people from which a report has tables.

The rows are those of the Counter-Trafficking Data Collaborative (www.ctdatacollaborative.org), k-anonymised by its
publishers. They are for tests and measurements: cite CTDC, never try to find out who is meant.
"""

import argparse
import csv
import io
import lzma
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

YEAR = "yearOfRegistration"
COUNTRY = "CountryOfExploitation"
FEWEST_TOGETHER = 20
"""Rows of one year that make a share for one shelter."""

Row = dict[str, str]


def rows_of_country(file: Path, country: str) -> list[Row]:
    """The rows of a published table whose country of exploitation is the one asked for (ISO alpha-2)."""
    return [row for row in read_rows(file) if country in row[COUNTRY].split(";")]


def read_rows(file: Path) -> list[Row]:
    """All rows of a published table. OSError where the file cannot be read."""
    data = file.read_bytes()
    text = lzma.decompress(data) if file.suffix == ".xz" else data
    return list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"))))


def deal(rows: Sequence[Row], shelters: int) -> list[list[Row]]:
    """A list of rows for every shelter: shares of one year each, the largest first, to whoever has the fewest."""
    hands: list[list[Row]] = [[] for _ in range(shelters)]
    for share in sorted(_shares(rows), key=len, reverse=True):
        min(hands, key=len).extend(share)
    return hands


def _shares(rows: Sequence[Row]) -> list[list[Row]]:
    by_year: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_year[row[YEAR]].append(row)
    found = []
    for _, of_year in sorted(by_year.items()):
        parts = max(1, len(of_year) // FEWEST_TOGETHER)
        found += [of_year[start::parts] for start in range(parts)]
    return found


def write_rows(rows: Sequence[Row], to: Path) -> None:
    """One CSV file in UTF-8, with the columns of the rows. IndexError where there is no row to take them from."""
    with to.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, tuple(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks for; one line per file written."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--country", default="KZ", metavar="CODE")
    parser.add_argument("--shelters", type=int, default=10, metavar="N")
    parser.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    options = parser.parse_args(arguments)
    options.to.mkdir(parents=True, exist_ok=True)
    for number, rows in enumerate(deal(rows_of_country(options.file, options.country), options.shelters), 1):
        if rows:
            path = options.to / f"shelter-{number:02d}.csv"
            write_rows(rows, path)
            print(f"{path}: {len(rows)} rows, years {', '.join(sorted({row[YEAR] for row in rows}))}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
