"""이웃한 픽셀을 함께 보는 합성곱 네트워크로 손글씨를 읽습니다."""

# %% [markdown]
# <h1 id="convolution">합성곱 네트워크</h1>
#
# 이 쪽을 읽고 나면 합성곱 네트워크를 훈련해 밀집 네트워크와 견주고, 필터가 무엇을
# 배웠는지 그림으로 확인할 수 있습니다.
#
# [첫 네트워크](first.ipynb)는 이미지를 한 줄로 펴서 받았습니다. 그래서 어느 픽셀이
# 이웃인지 몰랐습니다. [합성곱 층](../networks/convolution.md)은 작은 창을 옮기며
# 이웃한 픽셀을 함께 봅니다. 가중치는 훨씬 적게 쓰면서 처음 보는 숫자의
# <span class="given">98.8%</span> 이상을 맞히는 것이 목표입니다.

# %%
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook

SEED = 0
EPOCHS = 6
BATCH = 128

# %% [markdown]
# <h2 id="convolution-data">이미지를 펴지 않습니다</h2>
#
# 합성곱 층이 받는 것은 (samples, height, width, channels)입니다. 흑백 이미지여서 채널이
# 하나뿐이지만 축은 있어야 합니다. `[..., None]`이 끝에 길이가 1인 축을 더합니다. 끝의
# 5,000장은 검증에 씁니다.

# %%
(images, labels), (test_images, y_test) = datasets.mnist()
pixels = images[..., None].astype("float32") / 255
x, x_val = pixels[:55000], pixels[55000:]
y, y_val = labels[:55000], labels[55000:]
x_test = test_images[..., None].astype("float32") / 255
print("훈련:", x.shape, "검증:", x_val.shape, "테스트:", x_test.shape)

# %% [markdown]
# <h2 id="convolution-dense">견줄 상대: 밀집 네트워크</h2>
#
# 가장 흔한 숫자만 답하면 {{ training/first : 가장 흔한 숫자만 답함 }}, 가장 가까운 평균은
# {{ training/first : 가장 가까운 평균 }}, 512유닛짜리 첫 네트워크는
# {{ training/first : 테스트 정확도 }}였습니다. 여기서는 그보다 작은 밀집 네트워크를 같은
# 방법으로 훈련해 나란히 둡니다. 두 네트워크의 훈련 방법이 같도록 함수로 적습니다.

# %%


def train(network, verbose=0):
    """학습률을 0까지 줄이며 훈련하고 기록을 돌려줍니다."""
    steps = EPOCHS * -(-len(x) // BATCH)
    rate = keras.optimizers.schedules.CosineDecay(0.004, steps)
    network.compile(keras.optimizers.Adam(rate),
                    "sparse_categorical_crossentropy", metrics=["accuracy"])
    return network.fit(x, y, epochs=EPOCHS, batch_size=BATCH,
                       validation_data=(x_val, y_val), verbose=verbose)


keras.utils.set_random_seed(SEED)
dense = keras.Sequential([
    keras.Input((28, 28, 1)),
    layers.Flatten(),
    layers.Dense(64, activation="relu"),
    layers.Dense(10, activation="softmax"),
])
dense_history = train(dense)
print(f"밀집 네트워크의 가중치: {dense.count_params():,}개")

# %% [markdown]
# <h2 id="convolution-model">합성곱 네트워크를 만듭니다</h2>
#
# 창은 5×5이고 [스트라이드](../networks/convolution.md#convolution-places)가 2여서 두 칸씩
# 옮깁니다. 층을 지날 때마다 높이와 너비가 절반 아래로 줄고, 필터는 늘립니다.
# 마지막에 펴서 밀집 층으로 답합니다. 드롭아웃(dropout)은 훈련하는 동안 값의 일부를
# 무작위로 0으로 만들어 외우지 못하게 하는 층입니다.

# %%
keras.utils.set_random_seed(SEED)
model = keras.Sequential([
    keras.Input((28, 28, 1)),
    layers.Conv2D(16, 5, strides=2, activation="relu"),
    layers.Conv2D(32, 5, strides=2, activation="relu"),
    layers.Flatten(),
    layers.Dropout(0.2),
    layers.Dense(10, activation="softmax"),
])
model.summary()

# %%
figure, axes = figures.canvas(440, 170)
shapes = [(28, 28, 1)] + [layer.output.shape[1:] for layer in model.layers[:2]]
rects = []
for left, (height, width, depth) in zip((12, 148, 272), shapes):
    rects.append(figures.block(
        axes, left, 75 - 1.5 * height, 3 * width, 3 * height,
        4 + depth, f"{height}×{width}×{depth}"))
rects.append(figures.box(axes, 380, 50, 44, 50, "10", color="warm"))
for before, after, text in zip(rects, rects[1:], ("합성곱", "합성곱", "밀집")):
    shift = 0 if before is rects[0] else 14
    figures.arrow(axes, (before.right[0] + shift, 75), (after.left[0], 75),
                  text)
notebook.show(
    figure,
    "데이터의 크기가 층을 지나며 바뀌는 모습입니다. 높이와 너비는 줄고 채널은 "
    "늘어납니다.",
    "28×28×1의 넓고 얇은 상자가 합성곱 층 둘을 지나며 좁고 두꺼운 상자가 되고, "
    "밀집 층을 지나 수 열 개가 됩니다.")

# %% [markdown]
# <h2 id="convolution-fit">훈련합니다</h2>

# %%
start = time.perf_counter()
history = train(model, verbose=2)
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %%
figure, axes = figures.chart(420, 240, xlabel="에포크", ylabel="검증 정확도")
epochs = range(1, EPOCHS + 1)
for name, record in (("합성곱", history), ("밀집", dense_history)):
    axes.plot(epochs, record.history["val_accuracy"], marker="o", label=name)
axes.set_xticks(epochs)
figures.legend(axes, "lower right")
notebook.show(
    figure,
    "검증 정확도입니다. 합성곱 네트워크는 첫 에포크부터 앞섭니다.",
    "가로축은 에포크, 세로축은 검증 정확도입니다. 합성곱의 선이 밀집의 선보다 "
    "내내 위에 있습니다.")

# %% [markdown]
# <h2 id="convolution-evaluate">평가합니다</h2>

# %%
dense_accuracy = dense.evaluate(x_test, y_test, verbose=0)[1]
accuracy = model.evaluate(x_test, y_test, verbose=0)[1]
print(f"밀집 네트워크: {dense_accuracy:.4f}")
print(f"합성곱 네트워크: {accuracy:.4f}")
print("합성곱 네트워크가 0.988 이상:", accuracy >= 0.988)
print("가중치가 밀집 네트워크의 절반 이하:",
      model.count_params() <= dense.count_params() / 2)
print("틀린 이미지가 밀집 네트워크의 절반 이하:",
      1 - accuracy <= (1 - dense_accuracy) / 2)

# %% [markdown]
# 가중치는 절반도 되지 않는데 틀리는 이미지도 절반이 되지 않습니다. 모든 자리에서 같은
# 필터를 쓰므로, 한 자리에서 배운 획을 다른 자리에서 다시 배우지 않아도 됩니다. 여기서
# 견준 밀집 네트워크는 작습니다. 훨씬 큰 첫 네트워크도 {{ training/first : 틀린 이미지 }}을
# 틀립니다.
#
# 훈련하는 동안의 정확도가 검증 정확도보다 낮은 것은 드롭아웃 때문이기도 합니다. 훈련할 때는
# 값의 일부를 지우고, 검증할 때는 지우지 않습니다.
#
# 씨앗만 바꾸어 다섯 번 훈련하면 이만큼 흔들립니다. 아래에서 재는 옮긴 이미지의 정확도도
# 함께 적습니다.

# %% [markdown]
# <!-- spread -->

# %% [markdown]
# <h2 id="convolution-shift">숫자를 옮기면 누가 힘들까</h2>
#
# MNIST의 숫자는 모두 이미지 한가운데에 있습니다. 테스트 이미지를 오른쪽 아래로 몇 픽셀
# 옮겨 봅니다. 사람에게는 여전히 같은 숫자입니다. 두 네트워크는 옮긴 숫자를 배운 적이
# 없습니다.

# %%


def shifted(images, pixels):
    """이미지를 오른쪽 아래로 옮깁니다. 빈자리는 0입니다."""
    moved = np.zeros_like(images)
    stop = 28 - pixels
    moved[:, pixels:, pixels:] = images[:, :stop, :stop]
    return moved


scores = {"합성곱": [accuracy], "밀집": [dense_accuracy]}
for pixels in (1, 2, 3):
    moved = shifted(x_test, pixels)
    for name, network in (("밀집", dense), ("합성곱", model)):
        score = network.evaluate(moved, y_test, verbose=0)[1]
        scores[name].append(score)
        print(f"{pixels}픽셀 옮기면 {name}: {score:.2f}")
print("3픽셀 옮기면 합성곱이 0.1 넘게 앞섬:",
      scores["합성곱"][3] > scores["밀집"][3] + 0.1)
print("합성곱도 처음보다 0.05 넘게 낮음:",
      scores["합성곱"][3] < accuracy - 0.05)

figure, axes = figures.chart(420, 240, xlabel="옮긴 픽셀", ylabel="정확도")
for name, values in scores.items():
    axes.plot(range(4), values, marker="o", label=name)
axes.set_xticks(range(4))
axes.set_ylim(0, 1.05)
figures.legend(axes, "lower left")
notebook.show(
    figure,
    "숫자를 옮길수록 둘 다 많이 틀리지만, 밀집 네트워크가 더 빨리 무너집니다.",
    "가로축은 옮긴 픽셀, 세로축은 정확도입니다. 두 선이 모두 내려가고 밀집의 "
    "선이 더 가파릅니다.")

# %% [markdown]
# 합성곱 네트워크도 3픽셀만 옮기면 셋에 하나밖에 맞히지 못합니다. 까닭은 둘입니다. 창을 한
# 칸씩 옮기는 합성곱 층의 출력은 입력을 그대로 따라가지만, 이 네트워크는 두 칸씩 옮기는
# 층이 둘이어서 네 픽셀을 옮겨야 끝의 특성 맵이 한 칸 따라옵니다. 그리고 그 뒤의 **밀집
# 층은 자리마다 다른 가중치**를 씁니다. 옮긴 숫자를 읽어야 한다면 옮긴 숫자도 훈련에 넣어야
# 합니다. 그 방법은 다음 쪽에서 봅니다.
#
# <h2 id="convolution-filters">배운 필터</h2>
#
# 첫 층의 필터는 5×5 이미지로 볼 수 있습니다. 밝은 곳에 획이 있고 어두운 곳이 비어 있으면
# 큰 값을 냅니다. 커널의 크기는 (height, width, channels, filters)이므로, 하나뿐인 채널을
# 떼고 필터의 축을 맨 앞으로 옮깁니다.

# %%
kernel = model.layers[0].get_weights()[0][:, :, 0].transpose(2, 0, 1)
kernel /= np.abs(kernel).max(axis=(1, 2), keepdims=True)
notebook.show(
    notebook.gallery((127.5 + 127.5 * kernel).astype("uint8"),
                     [f"필터 {n}" for n in range(16)], columns=8, size=46),
    "배운 필터 열여섯 개입니다. 회색이 0, 흰색이 양수, 검은색이 음수입니다.",
    "밝은 칸과 어두운 칸이 섞인 5×5 무늬 열여섯 개. 띠 모양이 여럿 보입니다.")

# %% [markdown]
# 밝은 띠와 어두운 띠가 붙어 있는 필터가 많습니다. 획의 가장자리를 찾는 필터입니다. 아무도
# 가장자리를 찾으라고 하지 않았습니다. 숫자를 맞히려다 보니 배운 것입니다.
#
# 필터마다 출력에 채널이 하나 생기고, 그 채널을 **특성 맵(feature map)**이라고 합니다.
# 숫자 하나를 넣고 첫 층에서 꺼내 봅니다. 층의 출력을 꺼내려면 입력에서 그 층까지를
# 네트워크 하나로 묶으면 됩니다.

# %%
look = keras.Model(model.inputs, model.layers[0].output)
maps = look.predict(x_test[:1], verbose=0)[0].transpose(2, 0, 1)
print("특성 맵의 크기:", maps.shape)
notebook.show(
    notebook.gallery(
        [(255 * one / max(one.max(), 1e-6)).astype("uint8") for one in maps],
        [f"필터 {n}" for n in range(16)], columns=8, size=46),
    "숫자 7을 넣었을 때의 특성 맵입니다. 필터마다 다른 방향의 획에 반응합니다.",
    "7의 가로획이나 세로획이나 가장자리가 저마다 밝은 12×12 이미지 열여섯 장.")

# %% [markdown]
# <h2 id="convolution-mistakes">무엇을 틀릴까</h2>

# %%
probabilities = model.predict(x_test, verbose=0)
guesses = probabilities.argmax(axis=1)
wrong = np.flatnonzero(guesses != y_test)
sure = wrong[probabilities[wrong].max(axis=1).argsort()[::-1][:10]]
print(f"틀린 이미지: {len(wrong)}장")
notebook.show(
    notebook.gallery(test_images[sure],
                     [f"{y_test[i]} → {guesses[i]}" for i in sure]),
    "가장 자신 있게 틀린 열 장입니다. 화살표의 왼쪽이 레이블, 오른쪽이 답입니다.",
    "합성곱 네트워크가 틀린 손글씨 열 장과, 저마다의 레이블과 답.")

# %% [markdown]
# 사람도 망설일 글씨가 많아졌습니다. 레이블이 잘못되어 보이는 것도 있습니다. 정확도가
# 여기까지 오면 남은 실수의 일부는 데이터의 탓일 수 있습니다.
#
# <h2 id="convolution-exercise">직접 해 보기</h2>
#
# 첫 층의 필터 하나를 편향까지 0으로 만들면 정확도가 얼마나 떨어질까요? 빼면 정확도가 가장
# 많이 떨어지는 필터를 찾으세요. 시간을 아끼려고 테스트 이미지 앞의 2,000장으로만 잽니다.

# %% [markdown] tags=["answer"]
# 가중치를 꺼내 필터 하나와 그 편향을 0으로 만들고, 다시 넣어 잽니다. 재고 나면 원래의
# 가중치로 되돌립니다. 없어도 거의 그대로인 필터가 있고, 없으면 정확도가 뚜렷이 떨어지는
# 필터가 있습니다. 어느 필터가 그런지는 씨앗에 따라 다릅니다.

# %% tags=["answer"]
kept = model.layers[0].get_weights()
whole = model.evaluate(x_test[:2000], y_test[:2000], verbose=0)[1]
without = []
for number in range(16):
    kernel, bias = kept[0].copy(), kept[1].copy()
    kernel[..., number], bias[number] = 0, 0
    model.layers[0].set_weights([kernel, bias])
    without.append(
        model.evaluate(x_test[:2000], y_test[:2000], verbose=0)[1])
model.layers[0].set_weights(kept)
print(f"모두 있을 때: {whole:.3f}")
print("가장 많이 떨어지는 필터의 번호:", np.argmin(without))
print(f"그 필터 없이: {min(without):.3f}")
print(f"가장 덜 떨어지는 필터 없이: {max(without):.3f}")
print("그 필터를 빼면 0.01 넘게 낮음:", min(without) < whole - 0.01)

# %% [markdown]
# <h2 id="convolution-summary">정리</h2>
#
# - 합성곱 네트워크는 같은 필터를 모든 자리에서 써서, 적은 가중치로 더 많이 맞힙니다.
# - 첫 층의 필터에는 획의 가장자리를 찾는 것이 많습니다. 사람이 정하지 않고 배운 것입니다.
# - 옮긴 숫자에 더 강하지만, 스트라이드와 끝의 밀집 층 때문에 크게 옮기면 많이 틀립니다.
# - 틀린 것을 보면 무엇을 고칠지 짐작할 수 있습니다.
#
# 데이터가 넉넉해 외울 틈이 없었습니다. 데이터가 적으면 어떻게 될까요? 다음은
# [과대적합을 보고 고치기](overfitting.ipynb)입니다.
