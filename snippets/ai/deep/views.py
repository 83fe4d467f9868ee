"""층을 지날 때마다 숫자들이 갈라지는 모습을 평면에 그리고 수로 잽니다."""
import keras
import numpy as np

from dlbook import datasets, figures

STYLES = {3: ("accent", "o"), 4: ("warm", "s"), 7: ("second", "^"),
          9: ("third", "D")}

_, (test_images, test_labels) = datasets.mnist()
model = keras.models.load_model("digits.keras")
rows = np.concatenate([np.flatnonzero(test_labels == digit)[:300]
                       for digit in STYLES])
digits = test_labels[rows]
outputs = test_images[rows].reshape(-1, 784).astype("float32") / 255

figure, axes = figures.canvas(440, 370)
for number, name in enumerate("픽셀,층 1,층 2,층 3,층 4,층 5".split(",")):
    if number > 0:
        outputs = np.array(model.layers[number - 1](outputs))
    centered = outputs - outputs.mean(axis=0)
    points = centered @ np.linalg.svd(centered, full_matrices=False)[2][:2].T
    points *= np.sign(points[digits == 3].mean(axis=0))
    middles = np.stack([points[digits == each].mean(axis=0)
                        for each in STYLES])
    far = np.linalg.norm(points[:, None] - middles, axis=2)
    own = np.array(list(STYLES))[far.argmin(axis=1)] == digits
    print(f"{name}에서 제 무리가 가장 가까운 점: {own.mean():.2f}")
    low, high = points.min(axis=0), points.max(axis=0)
    left, top = 10 + number % 3 * 145, 60 + number // 3 * 165
    places = (points - low) / (high - low) * 118 + (left + 6, top + 6)
    figures.label(axes, left + 65, top - 12, name, bold=True)
    figures.box(axes, left, top, 130, 130, color="muted", fill=False)
    for place, (digit, style) in enumerate(STYLES.items()):
        for xy in (places[digits == digit][:14], [(110 + 65 * place, 16)]):
            axes.plot(*np.transpose(xy), style[1], markersize=5,
                      markeredgewidth=0, color=figures.color(style[0]))
        figures.label(axes, 126 + 65 * place, 16, digit, color=style[0])

figures.save(figure, "views.svg",
             "숫자 3, 4, 7, 9의 점 쉰여섯 개를 픽셀과 다섯 층의 출력에서 본 그림 "
             "여섯 장입니다. 픽셀에서는 네 숫자가 뒤섞여 있고, 마지막 층에서는 같은 "
             "숫자끼리 모여 있습니다.")
