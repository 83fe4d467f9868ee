"""쪽의 내력이 예제의 기록에서 나오는지 봅니다."""

import json
import re

import pytest

from press import doctests, notebooks
from press.site import evidence
from tests.conftest import ROOT
from tests.html import soup
from tests.test_site import NAMES, NOTEBOOKS, address, path_of, source


def shown(name):
    """쪽이 보이는 프로그램의 기록을 원본에서 따로 모읍니다."""
    if path_of(name) in NOTEBOOKS:
        programs = {notebooks.source_of(ROOT, path_of(name))}
    else:
        programs = {fence.include.path for fence
                    in doctests.page_fences(ROOT, source(name))
                    if fence.include and fence.include.path.startswith(
                        "snippets/")}
    records = [(ROOT / program).with_suffix(".json") for program in programs]
    return [json.loads(path.read_text("utf-8")) for path in records
            if path.exists()]


@pytest.mark.parametrize("name", NAMES)
def test_each_page_says_when_it_was_run_and_with_what(name, site):
    body = soup(site / address(name)).select_one("article")
    facts = body.select_one(".facts").get_text(" ")
    records = [record for record in shown(name)
               if record["device"] != "측정 전"]
    if name == "index":
        assert re.search(r"예제 \d{3}개", facts)
        return
    assert re.search(r"읽는 시간 \d+분", facts)
    if not records:
        return
    assert max(record["date"] for record in records) in facts
    end = body.select_one(".verified").get_text()
    for record in records:
        assert record["device"] in end
        for package, version in record["versions"].items():
            if package in evidence.NAMES:
                assert evidence.NAMES[package] in end and version in end


@pytest.mark.parametrize("seconds, words", [
    (0.01, "0.1초"), (1.26, "1.3초"), (23.4, "23초"), (4046, "67분")])
def test_seconds_are_spoken(seconds, words):
    assert evidence.spoken(seconds) == words


def test_reading_counts_prose_and_code_but_not_answers():
    prose, code = f"<p>{'가' * 1000}</p>", "<pre>" + "x\n" * 19 + "x</pre>"
    assert evidence.minutes(prose) == 2
    assert evidence.minutes(prose + code) == 3
    assert evidence.minutes(f"{prose}<details>{prose}</details>") == 2


def test_unmeasured_records_do_not_count(tmp_path):
    record = {"device": "측정 전", "seconds": 0, "date": "2026-01-01",
              "versions": {}}
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets/x.json").write_text(json.dumps(record), "utf-8")
    assert evidence.records(tmp_path, '"snippets/x.py"') == []
    record["device"] = "CPU"
    (tmp_path / "snippets/x.json").write_text(json.dumps(record), "utf-8")
    assert evidence.records(tmp_path, '"snippets/x.py"') == [record]
