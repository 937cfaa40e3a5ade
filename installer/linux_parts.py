"""What belongs into a folder for Linux, asked by the recipes for PyInstaller (`caseapp.spec`, `empty.spec`).

Only what is named here of Qt's plug-ins and of the building machine's own libraries goes in: a list of what to
leave out would grow old with every Qt, and let in what the program must not have, such as the network.
"""

import re
from pathlib import Path

QT_LIBRARIES = re.compile(r"libQt6(Core|DBus|Gui|PrintSupport|Svg|Widgets|XcbQpa)\.so|libicu")
QT_PLUGINS = re.compile(
    r"platforms/libq(xcb|offscreen|minimal)\.so|iconengines/libqsvgicon|imageformats/libq(svg|jpeg)\.so"
    r"|platforminputcontexts/lib(compose|ibus)platforminputcontext|printsupport/libcupsprintersupport"
)
# What a desktop may lack of X11's small helpers, and what Python's own modules are linked to. Everything else of
# the system (glib, D-Bus, fonts, OpenGL) is on every desktop, and its security updates must reach the program.
SYSTEM_LIBRARIES = re.compile(
    r"libpython3|libxcb-(cursor|icccm|image|keysyms|render-util|util|xkb)\.so|libxkbcommon(-x11)?\.so"
    r"|lib(crypto|ssl|ffi|bz2|lzma|uuid|expat)\.so"
)


def wanted(name: str, origin: str) -> bool:
    """Whether a binary belongs into the folder; `name` is its place there, `origin` where it was found."""
    if "PySide6/Qt/plugins/" in name:
        return QT_PLUGINS.search(name) is not None
    if "PySide6/Qt/lib/" in name or Path(name).name.startswith("libQt6"):
        return QT_LIBRARIES.search(name) is not None
    if origin.startswith(("/lib", "/usr/lib")):
        return SYSTEM_LIBRARIES.match(Path(name).name) is not None
    return True


def needed(name: str) -> bool:
    """Whether a plain file belongs into the folder: of Qt's translations our languages alone, no headers, no tests.

    Of what a package says about itself only version and licence; all texts lie in the folder licences.
    """
    if ".dist-info/" in name:
        return name.endswith("/METADATA") and not name.startswith("platformdirs")
    if "PySide6/Qt/translations/" in name:
        return re.search(r"qtbase_(ru|kk)\.qm$", name) is not None
    return "PySide6/Qt/qml" not in name and not name.endswith((".pyi", ".h"))
