"""한글 윈도우의 글자 집합(cp949)과 UTF-8을 서로 잘못 읽고 씁니다."""
from pathlib import Path

Path("utf8.csv").write_text("이름,값\n", encoding="utf-8")
Path("excel.csv").write_text("이름,값\n", encoding="cp949")
TRIES = (
    lambda: Path("utf8.csv").read_text(encoding="cp949"),
    lambda: Path("excel.csv").read_text(encoding="utf-8"),
    lambda: Path("log.txt").write_text("손실 ✓", encoding="cp949"))

for attempt in TRIES:
    try:
        attempt()
    except UnicodeError as error:
        print(f"{type(error).__name__}: {error}")
print("맞게 읽으면:", Path("utf8.csv").read_text(encoding="utf-8").strip(),
      Path("excel.csv").read_text(encoding="cp949").strip())
