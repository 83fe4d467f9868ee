"""파일이 없으면 무엇이 없고 어떻게 할지 알려 주는 것을 확인합니다."""
import textwrap
from pathlib import Path

from dlbook import datasets

datasets.DATA = Path("data")
try:
    datasets.penguins()
except FileNotFoundError as error:
    print(type(error).__name__)
    print(textwrap.fill(
        str(error), 66, break_long_words=False, break_on_hyphens=False))
