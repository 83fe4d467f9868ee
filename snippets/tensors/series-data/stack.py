"""창을 겹쳐 쌓은 3D 텐서를 상자로 그립니다."""
from numpy.lib.stride_tricks import sliding_window_view

from dlbook import datasets, figures

table = datasets.weather().features
windows = sliding_window_view(table, 14, axis=0).swapaxes(1, 2)

figure = figures.tensor(
    windows, ("샘플", "타임스텝", "특성"), highlight=0,
    format=lambda value: f"{value:.1f}")
figures.save(
    figure, "stack.svg",
    "숫자가 든 표가 여러 장 뒤쪽으로 겹쳐 있습니다. 맨 앞 한 장이 강조되어 "
    "있습니다. 아래로 가는 화살표는 타임스텝, 오른쪽으로 가는 화살표는 특성, "
    "뒤로 가는 화살표는 샘플입니다.")
