"""옷 사진을 위에서 아래로 한 행씩 읽는 순환 네트워크를 훈련합니다."""
# dlbook: limit=300
# dlbook: tolerance=걸린 시간 99%
# dlbook: tolerance=마지막 행 10%
# dlbook: tolerance=행의 평균 5%
# dlbook: tolerance=모든 픽셀 3%
# dlbook: tolerance=7행까지 10%
# dlbook: tolerance=14행까지 8%
# dlbook: tolerance=21행까지 5%
# dlbook: tolerance=28행까지 3%
# dlbook: tolerance=같은 차례로 섞음 5%
# dlbook: tolerance=저마다 다르게 섞음 15%
# dlbook: tolerance=거꾸로 읽은 사진 99%
# dlbook: tolerance=밀집 층 3%
# dlbook: spread=28행까지
# dlbook: spread=밀집 층
# dlbook: spread=저마다 다르게 섞음

# %% [markdown]
# <h1 id="rows">순환이 제 몫을 하는 순차열</h1>
#
# 이 쪽을 읽고 나면 이미지를 행의 시퀀스로 읽는 순환 네트워크를 훈련하고, 차례가 얼마나
# 쓸모 있는지 차례를 부수어 잴 수 있습니다.
#
# 이미지를 위에서 아래로 한 행씩 받는다고 해 봅니다. 스캐너나 팩스가 그렇습니다. 다 받기
# 전에도 무엇인지 짐작하고 싶고, 한 행이 올 때마다 짐작을 고치고 싶습니다.
# [순환 층](../networks/recurrent.md)이 하는 일이 바로 이것입니다.

# %%
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook

SEED = 0
EPOCHS = 10

# %% [markdown]
# <h2 id="rows-data">행이 타임스텝입니다</h2>
#
# [Fashion-MNIST](../appendix/datasets.md#datasets-fashion)의 옷 사진은 (28, 28)입니다. 행을
# 타임스텝으로, 한 행의 픽셀 28개를 특성으로 읽으면 크기를 바꿀 것도 없이
# [(samples, timesteps, features)](../tensors/series-data.md)입니다.

# %%
(images, labels), (test_images, test_labels) = datasets.fashion()
x, y = images[:5000].astype("float32") / 255, labels[:5000]
x_val, y_val = images[5000:].astype("float32") / 255, labels[5000:]
x_test, y_test = test_images.astype("float32") / 255, test_labels
print("훈련:", x.shape, "검증:", x_val.shape, "테스트:", x_test.shape)

# %%
figure, axes = figures.canvas(440, 150)
for place, rows in enumerate((7, 14, 21, 28)):
    seen = np.where(np.arange(28)[:, None] < rows, test_images[1], 128)
    rect = figures.draw_image(
        axes, seen.astype("uint8"), (8 + 108 * place, 10), 100)
    figures.label(axes, rect.center[0], 126, f"{rows}행까지", size=12)
notebook.show(
    figure,
    "옷 한 벌을 위에서부터 읽어 가는 모습입니다. 회색은 아직 읽지 않은 행입니다.",
    "풀오버 사진 넷. 왼쪽부터 위의 4분의 1, 절반, 4분의 3, 전체만 보입니다.")

# %% [markdown]
# <h2 id="rows-baselines">차례를 모르는 상대</h2>
#
# 순환 층 없이 [소프트맥스](../networks/outputs.md) 밀집 층 하나로 답하는 방법 셋을 먼저
# 재어 둡니다. 마지막 행만 보는 것, 행 28개를 평균 낸 것만 보는 것, 모든 픽셀을 펴서 보는
# 것입니다. 앞의 둘은 GRU가 한 번에 받는 만큼만 봅니다.

# %%


def train_flat(features, hidden=()):
    """픽셀을 펴서 밀집 층으로 답하는 네트워크의 테스트 정확도입니다."""
    keras.utils.set_random_seed(SEED)
    model = keras.Sequential([
        keras.Input(features(x).shape[1:]), layers.Flatten(),
        *(layers.Dense(units, activation="relu") for units in hidden),
        layers.Dense(10, activation="softmax")])
    model.compile(keras.optimizers.Adam(0.002),
                  "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(features(x), y, epochs=20, batch_size=64, verbose=0)
    return model.evaluate(features(x_test), y_test, verbose=0)[1]


last_row = train_flat(lambda images: images[:, -1])
mean_row = train_flat(lambda images: images.mean(axis=1))
linear = train_flat(lambda images: images)
print(f"마지막 행: {last_row:.3f}")
print(f"행의 평균: {mean_row:.3f}")
print(f"모든 픽셀: {linear:.3f}")

# %% [markdown]
# <h2 id="rows-model">한 행 읽을 때마다 답합니다</h2>
#
# `return_sequences=True`로 두면 GRU는 행마다 상태를 냅니다. 그 위의 밀집 층은 행마다 같은
# 가중치로 답을 냅니다. 답이 28개이므로 레이블도 28번 되풀이해 줍니다. 첫 행을 읽고도 답하고,
# 마지막 행을 읽고도 답하도록 훈련하는 것입니다.

# %%


def build():
    """행마다 답하는 GRU 네트워크입니다."""
    keras.utils.set_random_seed(SEED)
    model = keras.Sequential([
        keras.Input((28, 28)),
        layers.GRU(64, return_sequences=True),
        layers.Dense(10, activation="softmax")])
    model.compile(keras.optimizers.Adam(0.005),
                  "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def every_row(labels):
    """레이블을 행마다 되풀이합니다: (개수,)에서 (개수, 28)로."""
    return np.repeat(labels[:, None], 28, axis=1)


model = build()
model.summary()

# %%
start = time.perf_counter()
history = model.fit(
    x, every_row(y), epochs=EPOCHS, batch_size=128, verbose=2,
    validation_data=(x_val, every_row(y_val)))
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %%
notebook.show(
    notebook.curves(history.history, "accuracy", "정확도"),
    "에포크마다 잰, 행 28개의 답을 모두 평균 낸 정확도입니다. 첫 행에서 답한 것까지 "
    "들어 있어 낮습니다.",
    "훈련의 선과 검증의 선이 함께 오릅니다.")

# %% [markdown]
# <h2 id="rows-reading">읽을수록 나아집니다</h2>
#
# 이제 테스트 이미지를 읽히고, 몇 행까지 읽었을 때 얼마나 맞혔는지 봅니다.

# %%
answers = model.predict(x_test, verbose=0)
accuracy = (answers.argmax(axis=-1) == y_test[:, None]).mean(axis=0)
for rows in (7, 14, 21, 28):
    print(f"{rows}행까지: {accuracy[rows - 1]:.3f}")
print("읽을수록 나아진다:",
      (np.diff(accuracy[[6, 13, 20, 27]]) > 0).all())
print("다 읽은 GRU가 모든 픽셀의 선형 모델보다 낫다:", accuracy[-1] > linear)

figure, axes = figures.chart(420, 240, xlabel="읽은 행", ylabel="정확도")
axes.plot(range(1, 29), accuracy, label="GRU")
axes.axhline(linear, color=figures.color("muted"), linewidth=1.5,
             linestyle="--", label="모든 픽셀, 선형")
axes.set_ylim(0, 1)
figures.legend(axes, loc="lower right")
notebook.show(
    figure,
    "읽은 행의 수와 테스트 정확도입니다. 절반쯤 읽으면 대부분 알아봅니다.",
    "가로축은 읽은 행의 수, 세로축은 정확도입니다. 처음에 빠르게 오르고 뒤로 갈수록 "
    "천천히 오릅니다.")

# %% [markdown]
# 한 네트워크가 몇 행을 읽었든 답합니다. 다음은 사진 한 장을 읽는 동안 확률이 바뀌는
# 모습입니다. 읽다가 마음을 바꾼 사진 가운데, 가장 늦게 바꾼 것을 골랐습니다.

# %%
guesses = answers.argmax(axis=-1)
right = guesses[:, -1] == y_test
changed = np.where(guesses == guesses[:, -1:], -1, np.arange(28)).max(axis=1)
sample = np.where(right & (changed < 26), changed, -1).argmax()
before = guesses[sample, changed[sample]]
after = guesses[sample, -1]
figure, axes = figures.chart(420, 240, xlabel="읽은 행", ylabel="확률")
for name in (before, after):
    axes.plot(range(1, 29), answers[sample, :, name],
              label=datasets.LABELS[datasets.CLOTHES[name]])
axes.set_ylim(0, 1)
figures.legend(axes, loc="upper left")
notebook.show(
    figure,
    "읽는 동안 두 이름의 확률입니다. 아래쪽 행을 읽고 나서 답이 뒤집힙니다.",
    "한 선은 높다가 떨어지고, 다른 선은 낮다가 끝에서 올라갑니다.")

# %% [markdown]
# <h2 id="rows-order">차례를 부수어 봅니다</h2>
#
# 순환 층은 정말 차례를 쓸까요? 차례를 두 가지로 부수고 처음부터 다시 훈련합니다.
#
# - **같은 차례로 섞음**: 행의 순서를 한 번 섞어 모든 사진에 똑같이 씁니다. 첫 타임스텝은
#   언제나 같은 자리의 행입니다.
# - **저마다 다르게 섞음**: 사진마다 따로 섞습니다. 행의 내용은 그대로이지만, 그 행이
#   어디에 있었는지 알 수 없습니다.

# %%


def train_shuffled(shuffle):
    """행을 섞은 사진으로 훈련하고, 다 읽었을 때의 테스트 정확도를 잽니다."""
    model = build()
    model.fit(shuffle(x), every_row(y), epochs=EPOCHS, batch_size=128,
              verbose=0)
    answers = model.predict(shuffle(x_test), verbose=0)[:, -1]
    return np.mean(answers.argmax(axis=-1) == y_test)


random = np.random.default_rng(SEED)
order = random.permutation(28)
same_order = train_shuffled(lambda images: images[:, order])
own_order = train_shuffled(lambda images: np.stack(
    [image[random.permutation(28)] for image in images]))
print(f"같은 차례로 섞음: {same_order:.3f}")
print(f"저마다 다르게 섞음: {own_order:.3f}")
print("저마다 다르게 섞으면 0.05 넘게 떨어진다:",
      own_order < accuracy[-1] - 0.05)

dense = train_flat(lambda images: images, (128,))
print(f"밀집 층: {dense:.3f}")
print("gru-dense", accuracy[-1]-dense, "lstm")
