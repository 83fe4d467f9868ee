"""증명을 보는 테스트가 함께 쓰는 것입니다."""

from tests.small_book import servers, small_book

__all__ = ["servers", "small_book"]
