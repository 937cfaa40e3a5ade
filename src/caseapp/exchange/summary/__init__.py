"""The summary file: how a signed quarter is written, and how a hostile one is read.

- `envelope`: the signed frame that stands inside a PDF or alone;
- `payload`: a `Summary` as bytes, and back, strictly;
- `child`: the same reading in a process of its own, with limits.

The format is described in `docs/formats/summary-1.md`.
"""
