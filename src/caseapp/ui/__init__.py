"""What a person sees, and how a page is written.

A page is a `context.Page` in `pages/`, one file each, named in the table of `places.py`. It is built with the
`Context` (say, line, clock, desk, tell, go) when it is first shown, and draws itself at once, empty. `arrive(what)`
is called every time it is shown; there it asks for its data:

    def arrive(self, what: object = None) -> None:
        desk = self.context.desk
        self.ask(lambda progress, stop: rooms.occupancy(desk, today), self.show_rooms)

The lambda runs on the one worker thread (`line.py`) and may call `caseapp.actions` only; `show_rooms` gets the plain
frozen result back on the window's thread. Known errors appear in the message bar by themselves. Nothing else may
touch the desk. `unsaved()` gives the sentence to ask before the page is left, or None.

Sentences: `self.say(words("Literal"))`. Looks: `widgets.parts` makes titles, buttons, chips, empty notes; `theme.py`
holds every colour and size, `icons.icon(name)` tints by the palette. Forms: `form.Form(subject, ...)`. A control
without visible text needs `setAccessibleName`. Language and theme are fixed for the life of a widget: when they
change, `shell.py` builds the window anew.
"""

import builtins

_import = builtins.__import__
if _import is getattr(builtins, "__feature_import__", None):
    # Somebody imported PySide6 before, as pytest does.
    _import = getattr(builtins, "__orig_import__", _import)

import PySide6  # noqa: E402, F401  the lines above must see what this one changes

builtins.__import__ = _import
# PySide6 puts its own `import` in the place of Python's. It reads the source of every module that is imported after it, and
# keeps it in memory, to see whether it asks for other spellings of Qt (`from __feature__`). Nobody here does, and there
# are 800 modules: 20 MB and a fifth of a second.
