"""Export: a comparison as PDF, HTML, CSV or JSON; one file per format."""

from desktop.export.csv import write_csv
from desktop.export.html import write_html
from desktop.export.json import dump, to_json
from desktop.export.pdf import PdfReport, write_pdf

__all__ = ["PdfReport", "dump", "to_json", "write_csv", "write_html", "write_pdf"]
