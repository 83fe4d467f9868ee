"""합성곱 네트워크를 크기가 같은 밀집 네트워크, 큰 밀집 네트워크와 견줍니다."""

# %% [markdown]
# <h1 id="convolution">합성곱 네트워크</h1>
#
# 이 쪽을 읽고 나면 합성곱 네트워크를 훈련해 밀집 네트워크와 공정하게 견주고, 숫자를 옮기거나
# 필터를 꺼서 무엇에 기대는지 잴 수 있습니다.
#
# [첫 네트워크](first.ipynb)는 이미지를 한 줄로 펴서 받습니다. 픽셀의 차례를 바꾸어도 같은
# 문제입니다. [합성곱 층](../networks/convolution.md)은 작은 창을 옮기며 이웃한 픽셀을 함께
# 봅니다.

# %%
import math
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook

SEED = 0
COUNT = 10000
EPOCHS = 5
BATCH = 128

# %% [markdown]
# <h2 id="convolution-data">이미지를 펴지 않습니다</h2>
#
# 합성곱 층이 받는 것은 (samples, height, width, channels)입니다. 흑백 이미지여서 채널이
# 하나뿐이지만 축은 있어야 합니다. `[..., None]`이 끝에 길이가 1인 축을 더합니다. 데이터는
# 첫 네트워크와 똑같이 나눕니다.

# %%
(images, labels), (test_images, y_test) = datasets.mnist()
pixels = images[..., None].astype("float32") / 255
x, x_val = pixels[:COUNT], pixels[55000:]
y, y_val = labels[:COUNT], labels[55000:]
x_test = test_images[..., None].astype("float32") / 255
print("훈련:", x.shape, "검증:", x_val.shape, "테스트:", x_test.shape)

# %% [markdown]
# <h2 id="convolution-model">합성곱 네트워크를 만듭니다</h2>
#
# 창은 5×5이고 [스트라이드](../networks/convolution.md#convolution-places)가 2여서 두 칸씩
# 옮깁니다. 층을 지날 때마다 높이와 너비는 줄고 필터는 늘립니다. 마지막에 펴서 밀집 층으로
# 답합니다.

# %%


def convolution():
    return [layers.Conv2D(16, 5, strides=2, activation="relu"),
            layers.Conv2D(32, 5, strides=2, activation="relu"),
            layers.Flatten()]


def dense(units):
    return [layers.Flatten(), layers.Dense(units, activation="relu")]


def build(hidden):
    """숨은 층들 뒤에 답하는 밀집 층을 둡니다."""
    return keras.Sequential([keras.Input((28, 28, 1)), *hidden,
                             layers.Dense(10, activation="softmax")])


keras.utils.set_random_seed(SEED)
model = build(convolution())
model.summary()

# %% tags=["figure"]
figure, axes = figures.canvas(340, 150)
shapes = [(28, 28, 1)] + [layer.output.shape[1:] for layer in model.layers[:2]]
rects = []
for left, (height, width, depth) in zip((2, 120, 214), shapes):
    rects.append(figures.block(
        axes, left, 65 - height, 2 * width, 2 * height,
        4 + depth / 2, f"{height}×{width}×{depth}"))
rects.append(figures.box(axes, 296, 42, 38, 46, "10", color="warm"))
for before, after, text in zip(rects, rects[1:], ("합성곱", "합성곱", "밀집")):
    shift = 0 if before is rects[0] else 8
    figures.arrow(axes, (before.right[0] + shift, 65), (after.left[0], 65),
                  text)
notebook.show(
    figure,
    "데이터의 크기가 층을 지나며 바뀌는 모습입니다. 높이와 너비는 줄고 채널은 "
    "늘어납니다.",
    "28×28×1의 넓고 얇은 상자가 합성곱 층 둘을 지나며 좁고 두꺼운 상자가 되고, "
    "밀집 층을 지나 수 열 개가 됩니다.")

# %% [markdown]
# <h2 id="convolution-dense">상대를 정합니다</h2>
#
# 상대는 둘입니다. **작은 밀집**은 은닉 유닛이 23개여서 파라미터의 수가 합성곱과 비슷합니다.
# **큰 밀집**은 512유닛짜리 첫 네트워크입니다. 훈련 데이터, 에포크, 미니배치, 학습률을 줄이는
# 방법이 모두 같습니다. 처음의 학습률은 네트워크마다 같은 세 후보에서 검증 정확도로 골랐는데,
# 셋 모두 후보 가운데 큰 {{ training/convolution/rates : 합성곱, 고른 학습률 }}이
# 뽑혔습니다. {{ claim : training/convolution/rates : 합성곱, 고른 학습률 }}

# %%


def train(network, rate, verbose=0):
    """학습률을 0까지 줄이며 훈련하고 검증 정확도의 기록을 돌려줍니다."""
    steps = EPOCHS * math.ceil(len(x) / BATCH)
    slower = keras.optimizers.schedules.CosineDecay(rate, steps)
    network.compile(keras.optimizers.Adam(slower),
                    "sparse_categorical_crossentropy", metrics=["accuracy"],
                    jit_compile=False)
    history = network.fit(
        x, y, epochs=EPOCHS, batch_size=BATCH, verbose=verbose,
        validation_data=(x_val, y_val), validation_batch_size=1000)
    return history.history["val_accuracy"]


networks = {"작은 밀집": build(dense(23)), "큰 밀집": build(dense(512)),
            "합성곱": model}
for name, network in networks.items():
    print(f"{name}, 파라미터: {network.count_params():,}개")

# %% [markdown]
# <h2 id="convolution-fit">훈련합니다</h2>

# %%
start = time.perf_counter()
history = {name: train(network, 0.01) for name, network in networks.items()}
for name, values in history.items():
    print(f"{name}, 검증 정확도: {values[-1]:.3f}")
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %% tags=["figure"]
figure, axes = figures.chart(340, 230, xlabel="에포크", ylabel="검증 정확도")
for name, values in history.items():
    axes.plot(range(1, EPOCHS + 1), values, marker="o", label=name)
axes.set_xticks(range(1, EPOCHS + 1))
figures.legend(axes, "lower right")
notebook.show(
    figure,
    "에포크마다 잰 세 네트워크의 검증 정확도입니다.",
    "가로축은 에포크, 세로축은 검증 정확도이고 선이 셋입니다.")

# %% [markdown]
# <h2 id="convolution-shift">숫자를 옮기면</h2>
#
# MNIST의 숫자는 이미지 한가운데에 있습니다. 검증 이미지를 오른쪽 아래로 3픽셀 옮겨 봅니다.
# 세 네트워크는 옮긴 숫자로 훈련한 적이 없습니다.

# %%


def shifted(images, pixels):
    """이미지를 오른쪽 아래로 옮깁니다. 빈자리는 0입니다."""
    moved = np.zeros_like(images)
    stop = 28 - pixels
    moved[:, pixels:, pixels:] = images[:, :stop, :stop]
    return moved


moved = shifted(x_val, 3)
print(f"옮기면서 잘린 획: {1 - moved.sum() / x_val.sum():.3f}")
for name, network in networks.items():
    for pixels, photos in ((0, x_val), (3, moved)):
        score = network.evaluate(photos, y_val, batch_size=1000, verbose=0)[1]
        print(f"{pixels}픽셀 옮긴 {name}: {score:.2f}")

# %% [markdown]
# 3픽셀 옮긴 정확도의 중앙값은 합성곱도
# {{ training/convolution : 3픽셀 옮긴 합성곱 (중앙) }}입니다. 창은 어디에서나 같은 필터를 쓰지만,
# `Flatten` 뒤의 밀집 층은 특성 맵의 자리마다 다른 가중치를 씁니다. {{ definition }} 이것을
# 바꾸어 재지는 않았습니다. 옮긴 숫자를 읽어야 한다면 옮긴 숫자도 훈련에
# 넣으세요. {{ opinion }} 훈련할 때 사진을 옮기는 법은 다음 노트북의
# [데이터 증강이라는 처방](overfitting.ipynb#overfitting-treat)에 있습니다.
#
# <h2 id="convolution-filters">필터와 특성 맵</h2>
#
# 첫 층의 필터는 5×5 이미지로 볼 수 있습니다. 커널의 크기는 (height, width, channels,
# filters)입니다. 하나뿐인 채널을 떼고 필터의 축을 맨 앞으로 옮깁니다.
# [손으로 만든 필터](../networks/convolution.md#convolution-filter)와 닮은 것이 있는지
# 찾아보세요. 이 필터들은 난수에서 시작해 손실을 줄이며 정해졌습니다.

# %%
kernel = model.layers[0].get_weights()[0][:, :, 0].transpose(2, 0, 1)
print("필터:", kernel.shape)

# %% tags=["figure"]
drawn = kernel / np.abs(kernel).max(axis=(1, 2), keepdims=True)
notebook.show(
    notebook.gallery((127.5 + 127.5 * drawn).astype("uint8"),
                     [f"필터 {n}" for n in range(16)], columns=4, size=60),
    "배운 필터 열여섯 개입니다. 회색이 0, 흰색이 양수, 검은색이 음수입니다.",
    "밝은 칸과 어두운 칸이 섞인 5×5 무늬 열여섯 개.")

# %% [markdown]
# 필터마다 출력에 채널이 하나 생기고, 그 채널을 **특성 맵(feature map)**이라고 합니다.
# 검증 이미지 하나를 넣고 첫 층에서 꺼내 봅니다. 입력에서 그 층까지를 네트워크 하나로 묶으면
# 됩니다.

# %%
look = keras.Model(model.inputs, model.layers[0].output)
maps = look.predict(x_val[:1], verbose=0)[0].transpose(2, 0, 1)
print(f"숫자 {y_val[0]}의 특성 맵:", maps.shape)

# %% tags=["figure"]
notebook.show(
    notebook.gallery(
        [(255 * one / max(one.max(), 1e-6)).astype("uint8")
         for one in maps[:12]],
        [f"필터 {n}" for n in range(12)], columns=4, size=60),
    "필터 열두 개의 특성 맵입니다. 밝은 곳에서 필터의 값이 큽니다.",
    "밝은 곳이 서로 다른 12×12 이미지 열두 장.")

# %% [markdown]
# <h2 id="convolution-mistakes">무엇을 틀릴까</h2>

# %%
chances = model.predict(x_val, verbose=0)
guesses = chances.argmax(axis=1)
wrong = np.flatnonzero(guesses != y_val)
sure = wrong[chances[wrong].max(axis=1).argsort()[::-1][:10]]
print(f"틀린 검증 이미지: {len(wrong)}장")

# %% tags=["figure"]
notebook.show(
    notebook.gallery(images[55000:][sure],
                     [f"{y_val[i]} → {guesses[i]}" for i in sure], size=60),
    "틀린 이미지 열 장을, 답에 준 확률이 큰 차례로 놓았습니다. 화살표의 왼쪽이 "
    "레이블, 오른쪽이 답입니다.",
    "합성곱 네트워크가 틀린 손글씨 열 장과, 각각의 레이블과 답.")

# %% [markdown]
# <h2 id="convolution-evaluate">테스트는 한 번 합니다</h2>

# %%
for name, network in networks.items():
    score = network.evaluate(x_test, y_test, batch_size=1000, verbose=0)[1]
    print(f"{name}, 테스트: {score:.4f}")
print(f"표집 오차: {math.sqrt(score * (1 - score) / len(y_test)):.4f}")

# %% [markdown]
# 씨앗만 바꾸어 다섯 번 되풀이한 값입니다.
#
# <!-- spread -->
#
# 합성곱의 중앙값은 {{ training/convolution : 합성곱, 테스트 (중앙) }}, 큰 밀집은
# {{ training/convolution : 큰 밀집, 테스트 (중앙) }}, 작은 밀집은
# {{ training/convolution : 작은 밀집, 테스트 (중앙) }}입니다. 범위가 겹치지 않고 차이가 표집
# 오차의 두 배를 넘으니 **합성곱이 두 상대를 이겼습니다.**
# {{ claim : training/convolution : 합성곱, 테스트 }} 파라미터가 비슷한 작은 밀집은 물론이고,
# 파라미터가 {{ training/convolution : 큰 밀집, 파라미터 }}인 큰 밀집도 이겼습니다.
# {{ claim : training/convolution : 큰 밀집, 테스트 }} 이 실험으로는 까닭을 알 수 없습니다.
# 다른 합성곱 네트워크로 픽셀의 자리를 섞어 본 것이
# [하나만 빼고 다시 잰 실험](../ai/contest.md#contest-convolution)입니다.
#
# <h2 id="convolution-exercise">직접 해 보기</h2>
#
# 첫 층의 필터 하나를 편향까지 0으로 만들고 검증 정확도를 돌려주는 함수 `without(number)`를
# 쓰세요. 검증 이미지는 앞의 1,000장만 씁니다. 재고 나면 원래의 가중치로 되돌려야 합니다. 열여섯
# 개를 하나씩 꺼 보고, 정확도가 가장 낮아지는 필터를 찾으세요. {{ definition }}

# %% [markdown] tags=["answer"]
# 가중치를 꺼내 필터 하나와 그 편향을 0으로 만들고, 다시 넣어 잽니다. 어느 필터가 그런지는
# 씨앗에 따라 다릅니다. 열여섯 가운데 골라낸 값에는 운도 섞여 있습니다.

# %% tags=["answer"]
kept = model.layers[0].get_weights()


def without(number):
    kernel, bias = kept[0].copy(), kept[1].copy()
    kernel[..., number], bias[number] = 0, 0
    model.layers[0].set_weights([kernel, bias])
    score = model.evaluate(
        x_val[:1000], y_val[:1000], batch_size=1000, verbose=0)[1]
    model.layers[0].set_weights(kept)
    return score


scores = [without(number) for number in range(16)]
print(f"모두 있을 때: {np.mean((guesses == y_val)[:1000]):.3f}")
print(f"정확도가 가장 낮아지는 필터 없이: {min(scores):.3f}")
print("그 필터의 번호:", np.argmin(scores))
print(f"정확도가 가장 높게 남는 필터 없이: {max(scores):.3f}")

# %% [markdown]
# <h2 id="convolution-summary">정리</h2>
#
# - 합성곱은 파라미터의 수가 비슷한 밀집 네트워크도, 큰 밀집 네트워크도 이겼습니다.
#   {{ claim : training/convolution : 합성곱, 테스트 }}
# - 훈련한 적이 없는 자리로 숫자를 옮기면 합성곱도 많이 틀립니다.
# - 필터를 하나씩 끄면 무엇에 기대는지 잴 수 있습니다. 고르는 일은 검증 이미지로 합니다.
#
# 옷 사진 1,000장만 주면 어떻게 될까요? 다음은
# [과대적합을 보고 고치기](overfitting.ipynb)입니다.
