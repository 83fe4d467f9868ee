"""첫 층의 뉴런이 어떤 무늬를 배웠고 무엇에 반응하는지 봅니다."""
import keras
import numpy as np

from dlbook import datasets, figures

keras.config.set_floatx("float64")
keras.utils.set_random_seed(0)
_, (test_images, test_labels) = datasets.mnist()
test_x = test_images.reshape(10000, 784) / 255

model = keras.Sequential(
    [keras.Input((784,))]
    + [keras.layers.Dense(64, activation="relu") for _ in range(4)]
    + [keras.layers.Dense(10, activation="softmax")])
before = model.layers[0].get_weights()[0]
model.load_weights("digits.keras")

fired = np.array(model.layers[0](test_x[:1]))[0]
figure, axes = figures.canvas(440, 240)
figures.draw_image(axes, test_images[0], (10, 75), 84)
figures.label(axes, 52, 60, "보여 준 이미지")
changes = (model.layers[0].get_weights()[0] - before).T
order = fired.argsort(kind="stable")
for row, chosen in enumerate((order[:-4:-1], np.sort(order[:3]))):
    for column, neuron in enumerate(chosen):
        pattern = changes[neuron].reshape(28, 28)
        gray = 128 + 127 * pattern / np.abs(pattern).max()
        at = 150 + 100 * column, 26 + 110 * row
        figures.draw_image(axes, gray.astype("uint8"), at, 76)
        figures.label(axes, at[0] + 38, at[1] - 12,
                      f"반응 {fired[neuron]:.1f}")
figures.save(figure, "patterns.svg",
             "왼쪽은 손글씨 7입니다. 오른쪽 윗줄은 이 이미지에 가장 세게 반응한 "
             "뉴런 세 개, 아랫줄은 반응하지 않은 뉴런 세 개의 가중치가 "
             "훈련으로 바뀐 만큼을 28×28 이미지로 그린 것입니다.")
