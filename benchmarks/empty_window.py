"""A window with nothing in it: the least that a program with PySide6 can be. It is packed by `installer/empty.spec`."""

import sys

from PySide6.QtWidgets import QApplication, QWidget

app = QApplication(["empty"])
window = QWidget()
window.resize(1280, 800)
window.show()
sys.exit(app.exec())
