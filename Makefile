# make help     prints these lines
# make run      sets everything up, then opens the window on a copy of the demo archive
#               (without a display: compares the demo's first event, writes PDF and picture to build/demo)
# make test     everything that is checked
# make bundle   the program in one folder, dist/parallax, built and started once
# make bench    every measurement of speed; make bench-NAME one of them, N=... the size
# make fuzz     damaged files of every format are read, for N=... seconds (600)
# make quality  the program against human labels in DATA=... (../shared/data); TASKS=... only these,
#               SHOW=1 prints what `conflicts` counts
# make screenshots  pictures of every view, docs/pictures and build/pictures
# make translations  the texts of the window for Qt Linguist, packaging/translations
# make setup    libraries, virtual environment, packages, compiled translations: what all of these need
# make demo     archive.db anew from packaging/demo
# make lock     the newest packages that pyproject.toml allows
# make clean    deletes what was built and measured; the virtual environment and archive.db stay

VENV := .venv
BIN := $(VENV)/bin
LOCK := packaging/requirements.lock
QUALITY_LOCK := packaging/quality.lock
PEERS_LOCK := packaging/peers.lock
FUZZ_LOCK := packaging/fuzz.lock
SYSTEM := $(shell uname -s)

ifndef PYTHON
PYTHON := $(shell for python in python3.11 python3.12 python3.13 python3; do \
  $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
endif

# Named after what it was installed from, so that a changed lock is installed and nothing else is.
INSTALLED := $(VENV)/installed-$(firstword $(shell cat $(LOCK) pyproject.toml packaging/hatch_build.py | cksum))

MEASURING := $(VENV)/measuring-$(firstword $(shell cat $(LOCK) $(QUALITY_LOCK) | cksum))
PEERS := $(VENV)/peers-$(firstword $(shell cat $(LOCK) $(PEERS_LOCK) | cksum))

SPOKEN := $(patsubst packaging/%.ts,resources/%.qm,$(wildcard packaging/translations/parallax_*.ts))
FUZZING := $(VENV)/fuzzing-$(firstword $(shell cat $(LOCK) $(FUZZ_LOCK) | cksum))

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

# Over as many processes as there are processors, four at the most: each loads the model of English and Qt.
# A file of tests stays with one of them, for what its tests share is made once.
SPREAD := --numprocesses auto --maxprocesses 4 --dist loadfile

BENCHES := $(patsubst benchmarks/bench_%.py,bench-%,$(wildcard benchmarks/bench_*.py))

.PHONY: run help test bundle bench $(BENCHES) quality fuzz screenshots translations demo setup libraries lock clean

run: setup archive.db
ifeq ($(SYSTEM)$(DISPLAY)$(WAYLAND_DISPLAY),Linux)
	@echo "No display: comparing the demo's first event without a window."
	QT_QPA_PLATFORM=offscreen $(BIN)/parallax --demo-output build/demo
else
	$(BIN)/parallax --demo
endif

help:
	@sed -n 's/^# \{0,1\}//p; /^$$/q' $(firstword $(MAKEFILE_LIST))

test: PURPOSE := test
test: setup archive.db
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright
	$(BIN)/lint-imports
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -m "not bundle" --cov $(SPREAD) $(ARGS)

bundle: PURPOSE := bundle
bundle: setup archive.db
	$(BIN)/pyinstaller --noconfirm --clean --log-level WARN --distpath dist --workpath build/pyinstaller packaging/parallax.spec
	QT_QPA_PLATFORM=offscreen dist/parallax/parallax --demo-output build/bundle
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -m bundle

bench: $(BENCHES)

$(BENCHES): bench-%: setup
	$(BIN)/python benchmarks/bench_$*.py $(N)

fuzz: setup $(FUZZING)
	$(BIN)/python -m benchmarks.fuzz $(N)

# Where there is no wheel of it, fuzzing goes on without it, and says so.
$(FUZZING): $(INSTALLED)
	@if $(BIN)/python -m pip install --quiet --require-hashes --no-deps --only-binary :all: -r $(FUZZ_LOCK); then \
	  rm -f $(VENV)/fuzzing-*; touch $@; else echo "Fuzzing goes on without atheris." >&2; fi

screenshots: setup archive.db
	$(BIN)/python packaging/screenshots.py

# The indexes of its peers, and its own, are kept in build/bench/search-N for the next run.
bench-search: $(PEERS)

$(PEERS): $(INSTALLED)
	@$(BIN)/python -m pip install --quiet --require-hashes --no-deps -r $(PEERS_LOCK)
	@rm -f $(VENV)/peers-*
	@touch $@

bench-events: $(MEASURING)

quality: setup $(MEASURING)
	$(BIN)/python -m benchmarks.quality $(if $(DATA),--data $(DATA)) $(if $(SHOW),--show) $(TASKS)

$(MEASURING): $(INSTALLED)
	@$(BIN)/python -m pip install --quiet --require-hashes --no-deps -r $(QUALITY_LOCK)
	@rm -f $(VENV)/measuring-*
	@touch $@

setup: libraries $(INSTALLED) $(SPOKEN)

# What the window says in other languages, for Qt to load.
resources/translations/%.qm: packaging/translations/%.ts | $(INSTALLED)
	@mkdir -p $(@D)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

translations: setup
	$(BIN)/python packaging/translations.py

libraries:
	@if [ -z "$(PYTHON)" ]; then echo "Parallax needs Python 3.11 or newer (PYTHON=... names one)." >&2; exit 1; fi
	@packaging/linux/system_libraries.sh $(PYTHON) $(PURPOSE)

$(INSTALLED): | libraries
	@if ! $(BIN)/python -m pip --version >/dev/null 2>&1; then \
	  echo "Making a virtual environment in $(VENV) with $(PYTHON)."; rm -rf $(VENV); $(PYTHON) -m venv $(VENV); fi
	@echo "Installing the packages of $(LOCK) (some minutes the first time)."
	@$(BIN)/python -m pip install --quiet --require-hashes --no-deps -r $(LOCK)
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@rm -f $(VENV)/installed-*
	@touch $@

# Built anew when its texts have changed, or what imports them, groups them and reads them.
archive.db: packaging/demo_archive.py $(shell find packaging/demo resources/words resources/events desktop/library.py desktop/intake.py desktop/groups.py \
    desktop/text desktop/reading desktop/importing desktop/archive desktop/events \
    -type f -not -name '*.pyc') | setup
	$(BIN)/python packaging/demo_archive.py

demo: setup
	$(BIN)/python packaging/demo_archive.py

lock: setup
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
	  --no-annotate --quiet --custom-compile-command "make lock" --upgrade --output-file $(LOCK)
	$(BIN)/python packaging/pin_model.py $(LOCK)
	for extra in quality peers fuzz; do \
	  $(BIN)/python -c 'import sys, tomllib; project = tomllib.load(open("pyproject.toml", "rb"))["project"]; \
	    print(*project["optional-dependencies"][sys.argv[1]], sep="\n")' $$extra \
	  | $(BIN)/uv pip compile - --constraints $(LOCK) --universal --python-version 3.11 --generate-hashes \
	    --no-annotate --quiet --custom-compile-command "make lock" --output-file packaging/$$extra.lock || exit 1; \
	done

clean:
	rm -rf build dist .coverage .pytest_cache .ruff_cache .hypothesis .import_linter_cache
