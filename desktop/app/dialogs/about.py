"""AboutDialog: what the program is, and what it does not do."""

from PySide6.QtWidgets import QMessageBox, QWidget

import desktop
from desktop.app.language import tr
from desktop.app.views.icons import application_icon


def tell_about(parent: QWidget) -> QMessageBox:
    """Show version, purpose and licence."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr("About Parallax"))
    box.setIconPixmap(application_icon().pixmap(64, 64))
    box.setText(f"<b>Parallax {desktop.__version__}</b>")
    box.setInformativeText(
        tr(
            "An offline archive of news that shows where accounts of one event differ.\n\n"
            "It says where texts differ, not who is right. Nothing leaves this computer.\n\n"
            "Free software under the GNU General Public License, version 3 or later."
        )
    )
    box.open()
    return box
