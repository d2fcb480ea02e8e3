SHELL := /bin/bash
.ONESHELL:
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PY     := .venv/bin/python
PYTHON ?= $(shell for p in python3.11 python3; do $$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
ARGS   ?=
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help run test check lock clean deps deps-dev

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 10

$(PY):
	@test -n "$(PYTHON)" || { echo "Python 3.11 with venv is needed (Debian: apt-get install python3.11 python3.11-venv)." >&2; exit 1; }
	$(PYTHON) -m venv .venv

# The stamp carries the lock files' hash: change a lock file and the next make installs again.
define install
	@stamp=.venv/.$(1)-$$(cat $(2) | sha256sum | cut -c1-16)
	if [ ! -e $$stamp ]; then
	  echo "Installing what $(1) needs ..."
	  $(PY) -m pip install -q --require-hashes --only-binary=:all: $(foreach file,$(2),-r $(file))
	  rm -f .venv/.$(1)-*
	  touch $$stamp
	fi
endef

deps: $(PY)
	$(call install,run,requirements.txt)

deps-dev: $(PY)
	$(call install,dev,requirements.txt requirements-dev.txt)

run: deps  ## serve at http://localhost:8000 (PORT and DATABASE_URL are honoured)
	@$(PY) manage.py migrate --noinput -v 0
	$(PY) manage.py seed_demo --first-run
	site=$$($(PY) -c 'import runpy; c = runpy.run_path("gunicorn.conf.py"); print(c["bind"].replace("0.0.0.0", "localhost"))')
	echo "ProVision is at http://$$site, the advisors' CRM at http://$$site/admin/"
	exec .venv/bin/gunicorn provision.wsgi

# What asks no database is tested once; the pure part of it beside the two databases.
PURE     := tests/scoring tests/chat/interview tests/chat/compliance
SQLITE   := $(if $(ARGS),$(ARGS),$(PURE:%=--ignore=%))
POSTGRES := $(if $(ARGS),$(ARGS),$(SQLITE) --ignore=tests/chat/language_model)
COVER    := $(if $(COVERAGE),--cov --cov-report=)

test: deps-dev  ## the whole suite, on SQLite and on PostgreSQL at the same time (COVERAGE=1 gates coverage)
	@logs=$$(mktemp -d); status=0; beside=
	if [ -z "$(ARGS)" ]; then
	  COVERAGE_FILE=.coverage.pure $(PY) -m pytest -p no:cacheprovider $(PURE) $(COVER) > $$logs/pure 2>&1 & beside=$$!
	fi
	TEST_DB=postgres $(PY) -m pytest -p no:cacheprovider $(POSTGRES) > $$logs/postgres 2>&1 & beside="$$beside $$!"
	echo "== SQLite"
	COVERAGE_FILE=.coverage.sqlite $(PY) -m pytest $(SQLITE) $(COVER) || status=$$?
	for job in $$beside; do wait $$job || status=$$?; done
	if [ -n "$(COVERAGE)" ]; then
	  $(PY) -m coverage combine -q .coverage.pure .coverage.sqlite
	  $(PY) -m coverage report --format=total --fail-under=95 | sed 's/$$/ % of lines and branches covered/' || status=$$?
	  $(PY) -m coverage report --include='scoring/*,chat/interview/*,chat/compliance/*' --fail-under=100 || status=$$?
	fi
	for name in $$(ls $$logs); do echo "== $$name"; cat $$logs/$$name; done
	rm -r $$logs
	exit $$status

check: deps-dev  ## ruff, mypy, import contracts, missing migrations, deployment checks
	@.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	$(PY) manage.py makemigrations --check --dry-run
	DEBUG=false SECRET_KEY=$$($(PY) -c 'import secrets; print(secrets.token_urlsafe(50))') ALLOWED_HOSTS=www.example.com \
	  TRUSTED_PROXY_COUNT=2 EMAIL_URL=smtp+tls://mail.example.com:587 $(PY) manage.py check --deploy --fail-level WARNING

lock:  ## resolve requirements*.in again
	$(PY) -m pip install -q uv
	for name in requirements requirements-dev; do
	  .venv/bin/uv pip compile -q --upgrade --generate-hashes --universal --python-version 3.11 \
	    --custom-compile-command "make lock" -o $$name.txt $$name.in
	done

clean:  ## remove what make built; the database stays
	rm -rf .venv staticfiles .pytest_cache .ruff_cache .mypy_cache .import_linter_cache .hypothesis .coverage
