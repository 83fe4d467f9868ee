"""pytest가 docs/의 쪽을 Sybil로 읽게 합니다."""

from pathlib import Path

import pytest

from press.doctests import Book, sybil

ROOT = Path(__file__).parent

pytest_collect_file = sybil(ROOT).pytest()


@pytest.fixture(scope="session")
def book():
    """책 한 권입니다. 예제는 검사 전체에서 한 번만 실행합니다."""
    book = Book(ROOT)
    yield book
    book.close()
