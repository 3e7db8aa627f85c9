"""A window may be as narrow as the page on top of it allows."""

from PySide6.QtWidgets import QWidget

from desktop.app.views.pages import Pages


def test_a_wide_page_below_does_not_hold_the_window_wide(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pages, wide, narrow = Pages(), QWidget(), QWidget()
    wide.setMinimumWidth(900)
    narrow.setMinimumWidth(300)
    for page in (wide, narrow):
        pages.addWidget(page)
    pages.setCurrentWidget(narrow)
    assert pages.minimumSizeHint().width() < 900
