"""책을 한 번만 짓는지, 고친 뒤에는 다시 짓는지 봅니다."""

from types import SimpleNamespace

import pytest

from tests import built
from tests.conftest import pages_of
from tests.part import FENCE, HEADING, written


@pytest.fixture
def book(tmp_path, monkeypatch):
    monkeypatch.delenv("CI", raising=False)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# 책\n", "utf-8")
    return tmp_path


@pytest.fixture
def build(book):
    """지을 때마다 이름이 다른 파일을 놓습니다."""
    def build(place):
        build.count += 1
        place.mkdir()
        (place / f"{build.count}.html").touch()

    build.count = 0
    return lambda: [path.name for path in built.built(
        book, book / "shared", "site", build).iterdir()]


def test_what_is_built_is_used_again(build):
    assert build() == build() == ["1.html"]


@pytest.mark.parametrize("name", [
    "docs/index.md", "docs/new.md", "snippets/rank.out", "ledger.jsonl"])
def test_a_changed_file_is_built_again(name, build, book):
    build()
    path = book / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("# 고친 책\n", "utf-8")
    assert build() == ["2.html"]


@pytest.mark.parametrize("name", ["tests/test_x.py", ".git/HEAD", "site/a"])
def test_what_is_not_in_the_book_builds_nothing(name, build, book):
    build()
    (book / name).parent.mkdir()
    (book / name).touch()
    assert build() == ["1.html"]


def test_what_broke_off_is_not_used(build, book):
    place = book / ".cache" / f"site-{built.digest(book)}.unfinished"
    place.mkdir(parents=True)
    (place / "half.html").touch()
    assert build() == ["1.html"]


def test_only_the_last_ones_are_kept(build, book):
    for number in range(built.KEPT + 2):
        (book / "docs/index.md").write_text(f"# {number}째 책\n", "utf-8")
        build()
    assert len(list((book / ".cache").glob("site-*"))) == built.KEPT


def test_each_session_builds_in_ci(build, book, monkeypatch):
    build()
    monkeypatch.setenv("CI", "true")
    assert build() == ["2.html"]


@pytest.mark.parametrize("params, page", [
    ({"name": "tensors/shape", "width": 375}, "tensors/shape"),
    ({"topic": {"page": "tensors/shape/#shape"}}, "tensors/shape")])
def test_a_check_belongs_to_the_page_it_is_given(params, page):
    item = SimpleNamespace(callspec=SimpleNamespace(params=params))
    assert page in list(pages_of(item))
    assert list(pages_of(SimpleNamespace())) == []


def test_headings_are_left_of_a_page():
    text = "# 텐서 { #tensor }\n\n글\n\n```python\n# 주석\n```\n## 둘 { #two }\n"
    assert HEADING.findall(FENCE.sub("", text)) == [
        "# 텐서 { #tensor }", "## 둘 { #two }"]
    cells = [{"cell_type": "markdown", "source": ['<h2 id="two">둘</h2>\n', "글"]},
             {"cell_type": "code", "source": ["# 주석"]}]
    assert HEADING.findall(written({"cells": cells})) == ["## 둘 { #two }"]
