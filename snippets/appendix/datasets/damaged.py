"""파일에서 한 바이트가 바뀌면 읽기를 멈추는 것을 확인합니다."""
import shutil
import textwrap
from pathlib import Path

from dlbook import datasets

folder = Path("data")
folder.mkdir()
copy = Path(shutil.copy(datasets.DATA / "penguins.csv", folder))

data = bytearray(copy.read_bytes())
data[1000] ^= 1
copy.write_bytes(data)

datasets.DATA = folder
try:
    datasets.penguins()
except ValueError as error:
    print(type(error).__name__)
    print(textwrap.fill(
        str(error), 66, break_long_words=False, break_on_hyphens=False))
