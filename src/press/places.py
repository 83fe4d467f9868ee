"""이 책의 무엇이 어디에 있는지입니다. 표준 라이브러리만 있는 컴퓨터에서도 읽습니다."""

from pathlib import Path

from press.proof.book import Book

PROGRAMS = "snippets"
FOLDERS = {"dlbook": "src/dlbook"}


def bare_book(root=".", **more):
    """root에 있는 이 책입니다. 실행하고 장부를 적는 데 드는 것만 압니다."""
    return Book(root=Path(root), programs=PROGRAMS, folders=FOLDERS, **more)
