"""Print the SQL of the tables as they are declared: the raw material of the next migration."""

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from caseapp.db.tables import METADATA


def trimmed(statement: str) -> str:
    """A statement without blanks at its ends and at the ends of its lines."""
    return "\n".join(line.rstrip() for line in statement.strip().splitlines())


def main() -> None:
    """All tables and indexes, in an order in which they can be made."""
    dialect = sqlite.dialect()
    for table in METADATA.sorted_tables:
        print(trimmed(str(CreateTable(table).compile(dialect=dialect))) + ";\n")
        for index in sorted(table.indexes, key=lambda found: str(found.name)):
            print(str(CreateIndex(index).compile(dialect=dialect)).strip() + ";\n")


if __name__ == "__main__":
    main()
