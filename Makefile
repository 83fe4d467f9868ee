# 책을 짓고 검사하는 명령입니다. 저마다 필요한 것을 스스로 갖춥니다.

PYTHON ?= python3
PACKAGE := $(shell find src/dlbook -type f -not -path '*/__pycache__/*')
PRESS := .venv/press/bin/python
TEST := .venv/test/bin/python
BACKENDS := DLBOOK_ENVIRONMENT=backends .venv/backends/bin/python

# Material의 지원 종료 알림은 README의 '앞날'에서 다룹니다.
export NO_MKDOCS_2_WARNING = 1

.PHONY: help serve site offline pdf test test-backends check outputs outputs-backends elsewhere evidence evidence-backends bench bench-backends outline gpu museum screens lock clean
.DELETE_ON_ERROR:

help: ## 명령을 보여 줍니다
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' $(MAKEFILE_LIST)

serve: .venv/press/ready .cache/wheel-press ## 127.0.0.1:8000에서 책을 봅니다
	$(PRESS) -m press play & $(PRESS) -m mkdocs serve --livereload --dirty --dev-addr 127.0.0.1:8000

site: .venv/press/ready .cache/wheel-press .cache/play-press ## site/에 사이트를 짓습니다
	$(PRESS) -m mkdocs build --strict --site-dir site

pdf: .venv/press/ready .cache/wheel-press ## 책 전체를 dist/dlbook.pdf에 인쇄합니다
	$(PRESS) -m press pdf

offline: .venv/press/ready .cache/wheel-press .cache/play-press ## 인터넷 없이 읽는 책을 dist/dlbook-offline.zip에 묶습니다
	$(PRESS) -m press offline

test: .venv/test/ready .cache/wheel-test .cache/play-test ## 모든 것을 검사합니다
	$(TEST) -m pytest

test-backends: .venv/backends/ready ## JAX, 파이토치에서 실행하는 프로그램을 검사합니다
	$(BACKENDS) -m pytest docs

check: .venv/test/ready .cache/wheel-test .cache/play-test ## 쪽 하나를 검사합니다: PAGE=tensors/tensor
	$(TEST) -m pytest -q $(wildcard docs/$(PAGE).md docs/$(PAGE).ipynb) tests --page $(PAGE)

outputs: .venv/test/ready ## 바뀐 프로그램을 실행해 기록하고 범위를 잽니다: ONLY=tensors
	$(TEST) -m press outputs $(ONLY)

outputs-backends: .venv/backends/ready ## 다른 환경의 프로그램을 실행해 기록합니다: ONLY=keras
	$(BACKENDS) -m press outputs $(ONLY)

elsewhere: .venv/test/ready ## 기계를 바꾸어 가며 기록과 견줍니다: ONLY=training SAMPLE=20 SEED=1
	$(TEST) -m press elsewhere $(ONLY) $(if $(SAMPLE),--sample $(SAMPLE)) $(if $(SEED),--seed $(SEED))

evidence: .venv/test/ready ## 모두 실행해 언제 어디에서 증명했는지 적습니다
	CI=1 $(TEST) -m pytest docs --evidence

evidence-backends: .venv/backends/ready ## 다른 환경에서 언제 어디에서 증명했는지 적습니다
	CI=1 $(BACKENDS) -m pytest docs --evidence

bench: .venv/test/ready .cache/wheel-test .cache/play-test ## 비용을 재거나, bench 프로그램을 다시 잽니다: ONLY=networks
	$(TEST) -m press bench $(ONLY) $(if $(UPDATE),--update) $(if $(SUITE),--suite)

bench-backends: .venv/backends/ready ## 다른 환경의 bench 프로그램을 다시 잽니다
	$(BACKENDS) -m press bench keras $(if $(UPDATE),--update)

outline: .venv/press/ready .cache/wheel-press ## 책으로 오는 링크를 지킬 주소를 다시 적습니다
	$(PRESS) -m press outline

screens: .venv/test/ready .cache/wheel-test .cache/play-test ## 견줄 화면을 다시 찍습니다
	DLBOOK_SCREENS=write $(TEST) -m pytest -q tests/test_screens.py

museum: .venv/test/ready ## 파이썬 3.6에서 사라진 엔진을 다시 켭니다
	$(TEST) -m press museum

gpu: ## GPU에서 재어 gpu.json에 적습니다. 표준 라이브러리와 백엔드 하나면 됩니다
	PYTHONPATH=src:$$PYTHONPATH $(PYTHON) -m press gpu $(ONLY)

lock: ## requirements/를 다시 잠급니다
	$(PYTHON) -m venv .venv/lock
	.venv/lock/bin/pip install --quiet uv
	.venv/lock/bin/uv pip compile $(LOCK) --extra test -o requirements/test.txt
	.venv/lock/bin/uv pip compile $(LOCK) --extra press -c requirements/test.txt -o requirements/press.txt
	.venv/lock/bin/uv pip compile $(LOCK) --extra backends -c requirements/test.txt -o requirements/backends.txt

LOCK := pyproject.toml --quiet --universal --python-version 3.11 \
	--fork-strategy fewest --generate-hashes --no-annotate \
	--custom-compile-command 'make lock'

clean: ## 만든 것을 모두 지웁니다
	rm -rf .venv .cache site dist docs/assets/wheel .pytest_cache .hypothesis

.venv/%/ready: requirements/%.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || { \
		echo "파이썬 3.11, 3.12, 3.13 가운데 하나가 필요합니다. 'make PYTHON=python3.12 …'처럼 고르세요." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' || { \
		echo "venv가 없습니다. 'apt-get install python3-venv'로 설치하세요." >&2; exit 1; }
	$(PYTHON) -m venv .venv/$*
	.venv/$*/bin/pip install --quiet --disable-pip-version-check --require-hashes -r $<
	$(if $(EXTRA),.venv/$*/bin/pip install --quiet --disable-pip-version-check $(EXTRA))
	.venv/$*/bin/pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	touch $@

# 파이토치는 잠그지 않습니다. 어느 컴퓨터에나 맞게 잠그면 리눅스의 CUDA 패키지
# 열네 개(몇 기가바이트)까지 함께 잠기고, CPU만 쓰는 컴퓨터도 그것을 받습니다.
.venv/backends/ready: EXTRA := 'torch>=2.13,<2.14'

# 어느 환경에서든 휠은 하나이고, dlbook이 바뀌었을 때만 다시 만듭니다.
.cache/wheel-%: $(PACKAGE) pyproject.toml README.md | .venv/%/ready
	rm -rf docs/assets/wheel
	SOURCE_DATE_EPOCH=1700000000 .venv/$*/bin/pip wheel . --quiet --disable-pip-version-check \
		--no-deps --no-build-isolation --wheel-dir docs/assets/wheel
	mkdir -p .cache && touch .cache/wheel-press .cache/wheel-test

# 쪽 안에서 도는 파이썬입니다. PyPI에서 한 번 받아 .cache/play/에 둡니다.
.cache/play-%: src/press/play/runtime.py | .venv/%/ready
	.venv/$*/bin/python -m press play
	touch .cache/play-press .cache/play-test
