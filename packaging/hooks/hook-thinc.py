"""What of thinc a bundle needs: all it may load by name, but for its tests."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

datas = collect_data_files("thinc", excludes=["**/tests/**"])
hiddenimports = collect_submodules("thinc", filter=lambda name: "tests" not in name.split("."))
