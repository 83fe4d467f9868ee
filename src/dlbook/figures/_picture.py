"""SVG에 원래 픽셀로 들어가는 Matplotlib 이미지입니다."""

import base64
import io

import numpy as np
from matplotlib.image import AxesImage
from PIL import Image


class Picture(AxesImage):
    """자리 `rect`를 채우는 이미지. SVG가 아니면 Matplotlib이 그립니다."""

    def __init__(self, axes, pixels, rect):
        right, bottom = rect.x + rect.width, rect.y + rect.height
        super().__init__(axes, extent=(rect.x, right, bottom, rect.y),
                         interpolation="nearest", origin="upper")
        self.pixels, self.rect = pixels, rect
        self.set_data(pixels if pixels.ndim == 3
                      else np.repeat(pixels[:, :, None], 3, axis=2))
        self.set_zorder(2.5)

    def draw(self, renderer):
        if not hasattr(renderer, "writer"):
            return super().draw(renderer)
        rect = self.rect
        corners = self.axes.transData.transform(
            [(rect.x, rect.y), (rect.x + rect.width, rect.y + rect.height)])
        (left, bottom), (right, top) = corners.min(0), corners.max(0)
        enlarged = right - left > 1.5 * self.pixels.shape[1]
        renderer.writer.element("image", attrib={
            "x": f"{left:.6f}", "y": f"{renderer.height - top:.6f}",
            "width": f"{right - left:.6f}", "height": f"{top - bottom:.6f}",
            "preserveAspectRatio": "none",
            "style": f"image-rendering: {'pixelated' if enlarged else 'auto'}",
            "href": data_uri(self.pixels)})
        self.stale = False


def data_uri(pixels):
    """픽셀을 PNG로 압축해, SVG 안에 적을 수 있는 주소로 바꿉니다."""
    png = io.BytesIO()
    Image.fromarray(pixels).save(png, "png", optimize=True)
    return ("data:image/png;base64,"
            + base64.b64encode(png.getvalue()).decode())
