"""책을 Sybil과 pytest에 잇습니다.

    from press.proof.plugin import Proof, proof, pytest_addoption, sybil

    pytest_collect_file = sybil(book).pytest()

    def pytest_configure(config):
        Proof.register(config, book)

쪽의 검사는 저마다 항목 하나입니다. 모으기가 끝나면 프로그램들을 뒤에서 실행하기
시작하고, 항목은 제 프로그램의 판정을 기다립니다.
"""

import os
import shutil
import tempfile
from fnmatch import fnmatch
from functools import partial
from pathlib import Path

import pytest
from sybil import Region, Sybil

from press.proof import evidence, pages
from press.proof.collect import Remembered, typed_failure
from press.proof.memory import Memory
from press.proof.pool import Pool
from press.proof.program import ProofError
from press.proof.runner import Runner
from press.proof.settings import Settings, SettingsError

NAME = "proof"


class Proof:
    """검사 한 번입니다. 프로그램마다 판정은 하나입니다."""

    def __init__(self, book, config=None):
        self.book, self.config = book, config
        self.runner = Runner(book)
        self.scratch = Path(tempfile.mkdtemp(prefix="proof-"))
        self.results, self.typed = {}, {}
        self.pages = pages.docs_folder(book.root)
        self.pool = Pool(
            book, self.runner, self.shared(), self.width(),
            evidence.read(book).get("seconds"),
            None if os.environ.get("CI") else Memory(
                book, book.root / ".cache" / NAME))

    @classmethod
    def register(cls, config, book):
        config.pluginmanager.register(cls(book, config), NAME)

    def pytest_ignore_collect(self, collection_path, config):
        """MkDocs가 짓는 폴더는 이름이 build나 venv여도 모읍니다."""
        if self.pages in collection_path.parents and any(
                fnmatch(collection_path.name, pattern)
                for pattern in config.getini("norecursedirs")
                if not pattern.startswith(".")):
            return False
        return None

    def worker(self, name, otherwise=None):
        return getattr(self.config, "workerinput", {}).get(name, otherwise)

    def shared(self):
        """이웃 검사 프로세스(xdist)와 판정을 나눌 폴더입니다."""
        return self.worker(NAME) or self.scratch / "shared"

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node):
        """xdist의 일꾼들에게 한 폴더를 알려 줍니다."""
        node.workerinput[NAME] = str(self.shared())

    def width(self):
        cores = len(os.sched_getaffinity(0))
        return max(1, cores // self.worker("workercount", 1))

    def pytest_collection_finish(self, session):
        """모은 프로그램을 뒤에서 실행하기 시작합니다."""
        if session.config.option.collectonly:
            return
        names = {claim.program for item in session.items
                 for claim in claims_of(item) if claim.program}
        self.pool.start([self.book.at(name) for name in sorted(names)])

    def check(self, claims):
        """한 줄의 주장들입니다. 하나라도 어긋나면 그 까닭을 돌려줍니다."""
        problems, skipped = [], []
        for claim in claims:
            if claim.problem:
                problems.append(claim.problem)
            elif claim.typed:
                problems.append(self.run_typed(claim))
            else:
                result = self.result(claim.program)
                problems.append(result.problem)
                skipped.append(result.skipped)
        found = list(dict.fromkeys(filter(None, problems)))
        if not found and skipped and all(skipped):
            pytest.skip(f"{claims[0].program}: {skipped[0]}")
        return "\n".join(found)

    def result(self, name):
        self.results[name] = self.pool.result(self.book.at(name))
        return self.results[name]

    def run_typed(self, claim):
        """쪽에 적은 파이썬을 실행합니다."""
        if claim.typed not in self.typed:
            modules = self.book.packages.closure(claim.typed.strip()) if (
                is_python(claim.typed)) else frozenset()
            self.typed[claim.typed] = typed_failure(self.runner.run_source(
                claim.typed, path=claim.path or "program.py", imports=modules,
                settings=Settings()))
        return self.typed[claim.typed]

    def pytest_terminal_summary(self, terminalreporter):
        """실행하지 않은 것과 낡은 것을 까닭과 함께 세어 알립니다."""
        for kind, told in (("skipped", "실행하지 않은 프로그램"),
                           ("stale", "낡은 줄이 있는 프로그램")):
            reasons = {}
            for name, result in sorted(self.results.items()):
                if reason := getattr(result, kind):
                    reasons.setdefault(reason.partition("):")[0], []).append(name)
            for reason, names in reasons.items():
                terminalreporter.write_line(
                    f"{told} {len(names)}개: {reason}: {', '.join(names)}")

    def pytest_sessionfinish(self, session, exitstatus):
        if exitstatus == 0 and session.config.option.evidence:
            evidence.write(self.book, {
                self.book.at(name).key: result.seconds
                for name, result in self.results.items() if result.seconds})
        self.close()

    def close(self):
        self.pool.close()
        self.runner.close()
        shutil.rmtree(self.scratch, ignore_errors=True)


@pytest.fixture(scope="session")
def proof(pytestconfig):
    """지금의 검사입니다."""
    return pytestconfig.pluginmanager.get_plugin(NAME)


def is_python(source):
    try:
        compile(source, "page", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


def claims_of(item):
    example = getattr(item, "example", None)
    parsed = getattr(getattr(example, "region", None), "parsed", None)
    return parsed if isinstance(parsed, list) else []


def parse(collector, document):
    """Sybil의 파서입니다. 쪽의 줄마다 Region 하나를 냅니다."""
    text = document.text
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    for line, claims in collector().claims(document.path, text).items():
        end = max(starts[line] - 1, starts[line - 1])
        yield Region(starts[line - 1], end, claims, evaluate)


def evaluate(example):
    __tracebackhide__ = True
    try:
        return example.namespace[NAME].check(example.parsed) or None
    except (ProofError, SettingsError) as error:
        return str(error)


def sybil(book):
    """책의 쪽을 모으는 Sybil입니다. pytest의 proof 고정물이 필요합니다."""
    made = []

    def collector():
        if not made:
            made.append(Remembered(book))
        return made[0]

    suffixes = [*pages.SUFFIXES, *([".ipynb"] if book.extras else [])]
    return Sybil(
        parsers=[partial(parse, collector)],
        path=str(pages.docs_folder(book.root)),
        patterns=[f"**/*{suffix}" for suffix in suffixes]
        + [f"*{suffix}" for suffix in suffixes],
        fixtures=[NAME], encoding="utf-8-sig",
    )


def pytest_addoption(parser):
    parser.addoption(
        "--evidence", action="store_true",
        help="모두 통과하면 언제 어디에서 증명했는지 적습니다")
