# The two that matter: `make demo` shows what qawl does, `make test` tries all of it. `make help` lists the rest.

PYTHON ?= $(firstword $(foreach p,python3 python3.13 python3.12 python3.11,$(shell \
	$(p) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(p))) no-python-3.11-or-newer)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
LOCK := requirements/lock.txt

QUIETLY := --quiet --quiet --disable-pip-version-check
# No address of an index is written: whoever installs uses his own.
COMPILE := $(BIN)/pip-compile --quiet --upgrade --generate-hashes --strip-extras --allow-unsafe \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host

.DEFAULT_GOAL := help
.PHONY: help demo env test lint gold bench retrieval faults fuzz audit lock docs clean

help: ## list what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

demo: $(READY) ## install into .venv, index the seeds, search them
	$(BIN)/qawl index --index index seeds
	$(BIN)/qawl search --index index "الدفاع الجوي"

env: $(READY) ## install into .venv what development needs

test: $(READY) ## run all tests
	$(BIN)/python -m pytest

lint: $(READY) ## check style, types and the directions of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

gold: $(READY) ## measure the extraction on the gold and hold it against its floors
	$(BIN)/python tests/gold/run.py

bench: $(READY) ## measure speed, memory and size
	$(BIN)/python benchmarks/run.py

retrieval: $(READY) ## measure the ranking, beside Lucene's and Snowball's Arabic
	$(BIN)/python -m pip install $(QUIETLY) --require-hashes --requirement requirements/retrieval.txt
	$(BIN)/python benchmarks/retrieval.py --rivals

faults: $(READY) ## kill, damage and fill disks under it; some minutes
	$(BIN)/python tests/faults

fuzz: $(READY) ## feed it whatever comes, for as long as FUZZ_SECONDS says
	$(BIN)/python tests/fuzz $(or $(FUZZ_SECONDS),60)

audit: $(READY) ## check the installed packages: versions, licences, known holes
	$(BIN)/python -m pip install $(QUIETLY) --require-hashes --requirement requirements/audit.txt
	$(BIN)/python tests/supply/audit.py $(WRITE)

docs: $(READY) ## write anew what the documents take from the program
	$(BIN)/python -m tests.docs.pages

lock: $(READY) ## choose versions anew and write the lock file
	$(COMPILE) --all-extras --output-file $(LOCK) setup.cfg
	cd requirements && ../$(COMPILE) --output-file audit.txt audit.in
	cd requirements && ../$(COMPILE) --output-file retrieval.txt retrieval.in

clean: ## remove the environment and all that tools left
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .grimp_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The lock holds every package with its hash, setuptools too; so nothing unchecked is fetched to build with.
$(READY): $(LOCK) setup.cfg pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install $(QUIETLY) --require-hashes --requirement $(LOCK)
	$(BIN)/python -m pip install $(QUIETLY) --no-deps --no-build-isolation --editable .
	touch $@
