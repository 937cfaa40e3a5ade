"""Forms built from declared questions: `Form(subject, say, today)`, `put(record)`, `get()`.

One box per kind of answer; every box keeps "not asked", "refused", "not known", blank, zero and "no" apart.
"""

from caseapp.ui.form.form import Form

__all__ = ["Form"]
