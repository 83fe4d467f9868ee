"""글꼴의 이름을 틀리면 경고만 나오고 기본 글꼴로 그립니다."""
import logging
import sys
from pathlib import Path

import matplotlib
import matplotlib.pyplot as plt
from matplotlib import font_manager

logging.basicConfig(stream=sys.stdout, format="%(message)s")
figure = plt.figure()
figure.text(0, 0, "loss", family="NanumGotic")
figure.canvas.draw()
used = font_manager.findfont("NanumGotic")
print("대신 쓴 글꼴:", Path(used).name)

names = {font.name for font in font_manager.fontManager.ttflist}
print("목록에 있음:", "NanumGotic" in names, "DejaVu Sans" in names)
lists = Path(matplotlib.get_cachedir()).glob("fontlist-*.json")
print("목록을 담아 둔 파일이 있음:", any(lists))
