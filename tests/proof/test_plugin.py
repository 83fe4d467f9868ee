"""pytest의 여느 선택이 책의 검사에서도 그대로 되는지 봅니다."""

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter

import pytest

from press.book import ENVIRONMENT
from press.proof import measure
from tests.small_book import SmallBook, page

PLAIN = ("one", "two", "three", "four")
QUIET = {
    "bench": ("bench = true", "몇 분 동안 재므로 장부만 봅니다(bench)"),
    "engine": ('environment = "backends"',
               "다른 환경에서 실행합니다(environment): backends"),
    "command": ('source = "매뉴얼"',
                "여기서 실행할 수 없는 명령입니다(source): 매뉴얼"),
}


@pytest.fixture(scope="module")
def book(tmp_path_factory, servers):
    """쪽마다 프로그램이 하나씩 있습니다. four는 틀렸습니다."""
    patch = pytest.MonkeyPatch()
    for name in ("CI", ENVIRONMENT):
        patch.delenv(name, raising=False)
    made = SmallBook.create(tmp_path_factory.mktemp("plugin"), servers)
    patch.chdir(made.root)
    made.write("pytest.ini", "[pytest]\nfilterwarnings = error\n"
               "addopts = -ra --strict-markers --strict-config\n"
               "xfail_strict = true\n")
    made.write("requirements/backends.txt", "jax\n")
    place = "\n".join(f"    {part!r}" for part in
                      re.findall(".{1,60}", str(made.root / "count")))
    for name in PLAIN:
        made.write(f"snippets/{name}.py", f'"""봅니다."""\nwith open(\n{place},\n'
                   f"    'a'\n) as file:\n    file.write('{name} ')\n"
                   f'print("값: {name}")\n')
    for name in ("bench", "engine"):
        made.write(f"snippets/{name}.py", '"""봅니다."""\nprint("값: 1")\n')
        made.write(f"snippets/{name}.out", "값: 1\n")
    made.write("snippets/command.sh", "# 멈춥니다.\nfalse\n")
    made.declare("".join(f'["{name}"]\n{line}\n'
                         for name, (line, _) in QUIET.items()))
    made.record()
    for name in ("bench", "engine"):
        measure.put_row(made.book.program(name), 1.0)
    made.edit("snippets/four.out", "four", "넷")
    for name in PLAIN:
        made.write(f"docs/{name}.md",
                   page(*[f"snippets/{name}.py", f"snippets/{name}.out"] * 2))
    made.write("docs/build/quiet.md", page(
        "snippets/bench.out", "snippets/engine.py", "snippets/command.sh"))
    yield made
    patch.undo()


@pytest.fixture
def test(book, monkeypatch):
    """CI처럼 기억 없이 검사하고 (끝난 것, 돌린 프로그램의 수)를 돌려줍니다."""
    monkeypatch.chdir(book.root)

    def test(*options, **variables):
        count = book.root / "count"
        count.write_text("")
        done = book.test(*options, **{"CI": "1"} | variables)
        return done, Counter(count.read_text().split())

    return test


def counts(done):
    return {kind: int(number) for number, kind in re.findall(
        r"(\d+) (passed|failed|skipped|deselected|error)",
        done.stdout.splitlines()[-1])}


ALL = {"passed": 12, "failed": 4, "skipped": 3}


def test_every_page_is_tested_and_reported_in_any_order(test, book):
    done, runs = test("--junitxml=junit.xml", "-p", "random_order",
                      "--random-order", "--random-order-seed=3")
    assert counts(done) == ALL, done.stdout + done.stderr
    assert runs == dict.fromkeys(PLAIN, 1)
    failed = re.findall(r"FAILED docs/four\.md::line:(\d+)", done.stdout)
    assert sorted(map(int, failed)) == [3, 7, 11, 15]
    assert "-값: 넷\n+값: four\n" in done.stdout
    for name, (_, reason) in QUIET.items():
        assert re.search(rf"SKIPPED \[1\].*{name}.*{re.escape(reason)}",
                         done.stdout), name
        assert re.search(rf"실행하지 않은 프로그램 1개: .*{name}\.", done.stdout)
    suite = ElementTree.parse(book.root / "junit.xml").find("testsuite")
    assert [suite.get(name) for name in ("tests", "failures", "skipped",
                                         "errors")] == ["19", "4", "3", "0"]
    assert len(suite.findall(".//failure")) == 4


def test_one_page_runs_its_own_program_and_the_first_failure_stops(test):
    done, runs = test("-k", "four", "-x")
    assert counts(done) == {"failed": 1, "deselected": 15}
    assert (done.returncode, runs) == (1, {"four": 1})


def test_two_workers_share_the_programs_and_the_next_time_remembers(test, book):
    first, ran = test("-n", "2", CI="")
    assert counts(first) == ALL, first.stdout + first.stderr
    assert ran == dict.fromkeys(PLAIN, 1)
    book.edit("snippets/one.py", "봅니다", "다시 봅니다")
    again, runs = test(CI="")
    assert counts(again) == ALL
    assert runs == {"one": 1, "four": 1}  # 고친 것과 틀린 것뿐입니다


def test_another_environment_runs_its_own_and_skips_the_rest(test):
    done, runs = test(**{ENVIRONMENT: "backends"})
    assert counts(done) == {"passed": 1, "skipped": 18}, done.stdout
    assert runs == {}
    assert len(re.findall(r"SKIPPED .*four.*다른 환경에서 실행합니다\(environment\)"
                          r": 보통", done.stdout)) == 1  # 넷을 하나로 묶어 셉니다
    assert re.search(r"실행하지 않은 프로그램 \d+개: .*four\.py", done.stdout)
