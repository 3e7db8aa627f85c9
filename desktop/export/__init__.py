"""Export: a comparison as PDF, HTML, CSV or JSON; one file per format, imported on use."""
