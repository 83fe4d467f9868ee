"""쪽의 내력이 프로그램의 증거에서 나오는지 봅니다."""

import json
import re

import pytest

from press import evidence, notebooks
from press.site import evidence as facts
from tests import shown as pages
from tests.conftest import ROOT
from tests.html import soup
from tests.test_site import NAMES, NOTEBOOKS, address, path_of, source

PROOFS = evidence.read(ROOT)
RUN = {"date": "2026-01-02", "device": "CPU",
       "versions": {"python": "3.11", "keras": "3", "tensorflow": "2",
                    "numpy": "2", "matplotlib": "3"},
       "seconds": {"a/keras": 1.5, "a/figure": 0.25}}
ROW = {"program": "a/keras", "date": "2026-02-03", "device": "GPU",
       "versions": {"python": "3.12", "keras": "3.1"}, "seconds": 3}


def shown(name):
    """쪽이 보이는 프로그램의 증거를 원본에서 따로 모읍니다."""
    if path_of(name) in NOTEBOOKS:
        programs = {notebooks.source_of(ROOT, path_of(name))}
    else:
        programs = {include.path for include in pages.includes(source(name))
                    if include.path.startswith("snippets/")}
    keys = {program.removeprefix("snippets/").rpartition(".")[0]
            for program in programs}
    return [PROOFS[key] for key in keys & PROOFS.keys()]


@pytest.mark.parametrize("name", NAMES)
def test_each_page_says_when_it_was_run_and_with_what(name, site):
    body = soup(site / address(name)).select_one("article")
    line = body.select_one(".facts").get_text(" ")
    found = shown(name)
    if name == "index":
        assert re.search(r"예제 \d{3}개", line)
        return
    assert re.search(r"읽는 시간 \d+분|찾아보는 쪽", line)
    if not found:
        return
    assert max(proof.date for proof in found) in line
    end = body.select_one(".verified").get_text()
    for proof in found:
        assert proof.device in end
        for package, version in proof.versions.items():
            if package in facts.NAMES:
                assert facts.NAMES[package] in end and version in end


def test_examples_are_the_programs_whose_code_is_seen(site):
    """그림만 보이는 프로그램은 예제로 세지 않습니다."""
    seen = set()
    for name in NAMES:
        body = soup(site / address(name)).select_one("article")
        shown = {place["data-program"].partition(".")[0]
                 for place in body.select("[data-program]")
                 if place["data-program"].startswith("snippets/")}
        line = body.select_one(".facts").get_text(" ")
        seen |= shown
        if name != "index" and (told := re.search(r"예제 (\d+)개", line)):
            assert int(told[1]) == len(shown)
    line = soup(site / "index.html").select_one(".facts").get_text(" ")
    assert int(re.search(r"예제 (\d+)개", line)[1]) == len(seen)


@pytest.fixture
def book(tmp_path):
    def write(name, text):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    write("src/dlbook/figures/__init__.py", "import matplotlib\n")
    write("src/dlbook/series.py", "import numpy as np\n")
    write("snippets/a/keras.py", "import keras\nfrom dlbook import series\n")
    write("snippets/a/figure.py", "from dlbook.figures import (\n    chart)\n")
    write("snippets/evidence/test.json", json.dumps(RUN))
    return tmp_path


def test_versions_are_those_of_what_a_program_imports(book):
    found = evidence.read(book)
    assert found["a/keras"].versions.keys() == {
        "python", "keras", "tensorflow", "numpy"}
    assert found["a/figure"].versions.keys() == {"python", "matplotlib"}
    assert found["a/figure"].seconds == 0.25


def test_a_row_of_the_ledger_holds_for_its_program(book):
    (book / evidence.LEDGER).write_text(json.dumps(ROW) + "\n", "utf-8")
    proof = evidence.read(book)["a/keras"]
    assert (proof.date, proof.device) == ("2026-02-03", "GPU")
    assert proof.versions == {"python": "3.12", "keras": "3.1"}
    assert proof.stale == ""


def test_a_row_without_a_device_only_tells_whether_it_is_stale(book):
    row = {"program": "a/keras", "ranges": {}}
    (book / evidence.LEDGER).write_text(json.dumps(row) + "\n", "utf-8")
    assert evidence.read(book)["a/keras"].date == "2026-01-02"
    proof = evidence.read(book, lambda row: "코드가 바뀌었습니다.")["a/keras"]
    assert (proof.date, proof.stale) == ("2026-01-02", "코드가 바뀌었습니다.")


def test_a_book_without_evidence_still_stands(tmp_path):
    assert evidence.read(tmp_path) == {}


def test_a_stale_output_is_marked(book):
    card = ('<div class="language-text no-copy highlight" data-output='
            '"snippets/a/{}.out"><span class="filename">출력</span><pre></pre>')
    proofs = evidence.read(book)
    text = card.format("keras") + card.format("figure")
    assert facts.marked(text, proofs) == text
    (book / evidence.LEDGER).write_text(json.dumps(ROW) + "\n", "utf-8")
    proofs = evidence.read(book, lambda row: "코드가 바뀌었습니다.")
    body = facts.marked(text, proofs)
    assert body.count("낡은 기록") == 1
    assert body.index("낡은 기록") < body.index("a/figure")
    assert 'title="2026-02-03에 적은 출력입니다. 코드가' in body


@pytest.mark.parametrize("seconds, words", [
    (0.01, "0.1초"), (1.26, "1.3초"), (23.4, "23초"), (4046, "67분")])
def test_seconds_are_spoken(seconds, words):
    assert facts.spoken(seconds) == words


def test_reading_counts_prose_and_code_but_not_answers():
    prose, code = f"<p>{'가' * 1000}</p>", "<pre>" + "x\n" * 19 + "x</pre>"
    assert facts.minutes(prose) == 2
    assert facts.minutes(prose + code) == 3
    assert facts.minutes(f"{prose}<details>{prose}</details>") == 2
