"""Files that come in and go out: the summary file, the public card, registers, spreadsheets.

Everything that comes from outside is taken for hostile until its signature and its form were checked.
"""
