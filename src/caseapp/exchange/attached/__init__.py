"""Files that are taken in to be kept with a case: what they are by their content, and pictures without what stands beside.

Papers (PDF) are looked at in `reports.foreign`, because only that room knows the library.
"""
