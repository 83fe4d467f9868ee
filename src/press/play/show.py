"""plt.show()가 창을 띄우는 대신 그림을 출력의 아래에 보이는 Matplotlib의 백엔드입니다.

한글을 그리도록 책의 글꼴을 씁니다.
"""

from pathlib import Path

import matplotlib
from inside import show_pictures
from matplotlib import font_manager
from matplotlib._pylab_helpers import Gcf
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg

FONT = Path(__file__).parent / "dlbook/fonts/NotoSansKR-subset.otf"


class FigureManager(FigureManagerBase):
    shown = 0

    @classmethod
    def pyplot_show(cls, *, block=None):
        for manager in Gcf.get_all_fig_managers():
            FigureManager.shown += 1
            manager.canvas.figure.savefig(
                f"figure-{FigureManager.shown:03}.png", dpi=144)
        Gcf.destroy_all()
        show_pictures()


class FigureCanvas(FigureCanvasAgg):
    manager_class = FigureManager


font_manager.fontManager.addfont(FONT)
matplotlib.rcParams["font.family"] = [
    font_manager.FontProperties(fname=FONT).get_name(), "DejaVu Sans"]
