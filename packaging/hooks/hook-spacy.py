"""What of spaCy a bundle needs: all it may load by name, but for its tests."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

datas = collect_data_files("spacy", excludes=["**/tests/**"])
hiddenimports = collect_submodules("spacy", filter=lambda name: "tests" not in name.split("."))
