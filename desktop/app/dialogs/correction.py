"""CorrectionDialog: corrects wrong or unknown fields of an article."""

from collections.abc import Mapping

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import tr
from desktop.app.models.dates import read_date, show_language, typed_date
from desktop.app.views.view_keys import shown_keys
from desktop.app.views.writing import dimmed, undimmed
from desktop.article import Article

_LANGUAGES = ("ar", "de", "en", "es", "fr", "he", "it", "nl", "pl", "pt", "ru", "tr", "uk", "zh")


class CorrectionDialog(QDialog):
    """Title, outlet, author, date and language of one article; the original stays as it is."""

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Correct the article"))
        self.setMinimumWidth(460)
        self._article = article
        self.fields: Mapping[str, QLineEdit] = {
            "title": _edit(tr("Title"), article.title),
            "source": _edit(tr("Outlet"), article.source),
            "author": _edit(tr("Author"), article.author),
            "published": _edit(
                tr("Date"),
                typed_date(article.published),
                tr("2024-11-14, 14 Nov 2024, 2024-11 or 2024"),
            ),
        }
        self.language = QComboBox()
        self.language.setAccessibleName(tr("Language"))
        self._advice = QLabel()
        self._advice.setWordWrap(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._fill_languages()
        self._lay_out()
        self.fields["published"].textChanged.connect(self._check)
        self._check()

    @property
    def changes(self) -> dict[str, str]:
        """The new value of every field that was changed."""
        new = {name: field.text().strip() for name, field in self.fields.items()}
        date = new["published"]
        as_it_was = date == typed_date(self._article.published)
        new["published"] = self._article.published if as_it_was else read_date(date)
        new["language"] = self.language.currentData() or ""
        return {name: value for name, value in new.items() if value != getattr(self._article, name)}

    @property
    def save_button(self) -> QPushButton:
        """The button that saves the changes; disabled while the date is invalid."""
        return self._buttons.button(QDialogButtonBox.StandardButton.Save)

    def _check(self) -> None:
        date = self.fields["published"].text().strip()
        fits = not date or bool(read_date(date))
        (dimmed if fits else undimmed)(self._advice)
        self.save_button.setEnabled(fits)
        self._advice.setText(
            tr("The original stays as it is, and {keys} takes a correction back.").format(
                keys=shown_keys("Ctrl+Z")
            )
            if fits
            else tr("This is no date: write 2024-11-14 or 14 Nov 2024; 2024-11 and 2024 will do.")
        )

    def _fill_languages(self) -> None:
        codes = sorted({*_LANGUAGES, self._article.language} - {""}, key=show_language)
        self.language.addItem(tr("unknown", "language"), "")
        for code in codes:
            self.language.addItem(show_language(code), code)
        self.language.setCurrentIndex(self.language.findData(self._article.language))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for edit in self.fields.values():
            form.addRow(edit.accessibleName(), edit)
        form.addRow(tr("Language"), self.language)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self._advice)
        column.addWidget(self._buttons)


def _edit(name: str, value: str, hint: str = "") -> QLineEdit:
    edit = QLineEdit(value)
    edit.setAccessibleName(name)
    edit.setPlaceholderText(hint or tr("unknown"))
    if not hint:  # Qt would read it as the field's description, filled or not
        edit.setAccessibleDescription(tr("Unknown while it is empty"))
    edit.setCursorPosition(0)
    return edit
