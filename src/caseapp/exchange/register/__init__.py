"""Registers in and out: IOM's HTCDS workbooks and forms, CTDC rows, lists of the shelter's own.

- `recognising`: says what a file is and reads its rows as records; `writing` puts records into a workbook or CSV;
- `reading`, `workbooks`, `texts`, `sizes`: files as rows of cells;
- `standard`, `columns`, `values`, `assembling`: what headings and cells of an HTCDS register mean;
- `ctdc`: the published rows of the Counter-Trafficking Data Collaborative.

What is understood and how is written down in `docs/formats/registers.md`.
"""
