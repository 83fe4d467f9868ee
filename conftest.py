"""pytest가 docs/의 쪽을 Sybil로 읽고, 프로그램들을 뒤에서 실행하게 합니다."""

from pathlib import Path

from press.book import open_book
from press.proof.passed import Passed
from press.proof.plugin import Proof, proof, pytest_addoption, sybil

BOOK = open_book(Path(__file__).parent)

__all__ = ["proof", "pytest_addoption"]
pytest_collect_file = sybil(BOOK).pytest()


def pytest_configure(config):
    Proof.register(config, BOOK)
    config.pluginmanager.register(Passed(BOOK.root), "passed")
