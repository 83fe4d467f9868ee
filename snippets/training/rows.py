"""옷 사진을 위에서 아래로 한 행씩 읽는 순환 네트워크를 훈련합니다."""

# %% [markdown]
# <h1 id="rows">순환이 제 몫을 하는 시퀀스</h1>
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
EPOCHS = 6

# %% [markdown]
# <h2 id="rows-data">행이 타임스텝입니다</h2>
#
# [Fashion-MNIST](../appendix/datasets.md#datasets-fashion)의
# 옷 사진은 (28, 28)입니다. 행을 타임스텝으로, 한 행의 픽셀 28개를 특성으로 읽으면 크기를
# 바꿀 것도 없이 (samples, timesteps, features), 곧
# [시퀀스 데이터](../tensors/series-data.md)입니다.

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
# <h2 id="rows-baselines">순환하지 않는 상대</h2>
#
# 순환 층이 없는 방법을 먼저 재어 둡니다. 마지막 행만 보는 것, 행 28개의 평균만 보는 것,
# 모든 픽셀을 펴서 밀집 층 하나로 답하는 것(선형), 그 앞에 은닉층을 하나 둔 것(밀집
# 네트워크)입니다. 넷 다 10에포크씩 훈련합니다. `-(-count // 64)`는 나눗셈을 올림한 것으로,
# 한 에포크에 가중치를 고치는 횟수입니다.

# %%


def compile_decaying(model, rate, count, epochs):
    """학습률을 0까지 줄여 가는 Adam으로 훈련할 준비를 합니다."""
    steps = epochs * -(-count // 64)
    model.compile(
        keras.optimizers.Adam(
            keras.optimizers.schedules.CosineDecay(rate, steps)),
        "sparse_categorical_crossentropy", metrics=["accuracy"])


def train_flat(x, x_test, hidden=()):
    """픽셀을 펴서 밀집 층으로 답하게 훈련하고 (정확도, 모델)을 냅니다."""
    keras.utils.set_random_seed(SEED)
    model = keras.Sequential([
        keras.Input(x.shape[1:]), layers.Flatten(),
        *(layers.Dense(units, activation="relu") for units in hidden),
        layers.Dense(10, activation="softmax")])
    compile_decaying(model, 0.004, len(x), 10)
    model.fit(x, y, epochs=10, batch_size=64, verbose=0)
    return model.evaluate(x_test, y_test, verbose=0)[1], model


linear, _ = train_flat(x, x_test)
dense, _ = train_flat(x, x_test, (128,))
last_row, _ = train_flat(x[:, -1], x_test[:, -1])
mean_row, _ = train_flat(x.mean(axis=1), x_test.mean(axis=1))
print(f"마지막 행: {last_row:.3f}")
print(f"행의 평균: {mean_row:.3f}")
print(f"선형: {linear:.3f}")
print(f"밀집 네트워크: {dense:.3f}")

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
    compile_decaying(model, 0.01, len(x), EPOCHS)
    return model


def every_row(labels):
    """레이블을 행마다 되풀이합니다: (개수,)에서 (개수, 28)로."""
    return np.repeat(labels[:, None], 28, axis=1)


model = build()
model.summary()

# %%
start = time.perf_counter()
history = model.fit(
    x, every_row(y), epochs=EPOCHS, batch_size=64, verbose=2,
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
# <h2 id="rows-reading">읽으면서 나아집니다</h2>
#
# 이제 테스트 이미지를 읽히고, 몇 행까지 읽었을 때 얼마나 맞혔는지 봅니다.

# %%
answers = model.predict(x_test, verbose=0)
accuracy = (answers.argmax(axis=-1) == y_test[:, None]).mean(axis=0)
for rows in (7, 14, 21, 28):
    print(f"{rows}행까지: {accuracy[rows - 1]:.3f}")
print("7행보다 14행, 14행보다 21행까지 읽으면 낫다:",
      accuracy[6] < accuracy[13] < accuracy[20])
print("마지막 일곱 행은 0.05보다 적게 바꾼다:",
      abs(accuracy[27] - accuracy[20]) < 0.05)
print("절반만 읽고도 0.7 이상:", accuracy[13] >= 0.7)
print("모든 픽셀을 펴서 본 밀집 네트워크가 GRU보다 낫다:",
      dense > accuracy[-1])
print("선형도 GRU보다 낫다:", linear > accuracy[-1])

figure, axes = figures.chart(420, 240, xlabel="읽은 행", ylabel="정확도")
axes.plot(range(1, 29), accuracy, label="GRU")
axes.axhline(dense, color=figures.color("muted"), linewidth=1.5,
             linestyle="--", label="모두 펴서 본 밀집 네트워크")
axes.set_ylim(0, 1)
figures.legend(axes, loc="lower right")
notebook.show(
    figure,
    "읽은 행의 수와 테스트 정확도입니다. 절반쯤 읽으면 대부분 알아봅니다.",
    "가로축은 읽은 행의 수, 세로축은 정확도입니다. 처음에 빠르게 오르고 뒤에서는 거의 "
    "평평합니다.")

# %% [markdown]
# 그러나 다 읽고 나서는 **모든 픽셀을 한꺼번에 본 쪽이 더 낫습니다.** 밀집 네트워크는 물론
# 선형 모델도 GRU를 앞섭니다. 이 사진들은 옷이 늘 같은 자리에 있어, 자리마다 가중치를 따로
# 두는 밀집 층에 유리합니다. 순환 층의 몫은 아직 하나입니다. 밀집 층은 28행이 다 와야
# 답하지만, GRU는 한 행 올 때마다 답합니다.
#
# 한 네트워크가 몇 행을 읽었든 답합니다. 다음은 사진 한 장을 읽는 동안 확률이 바뀌는
# 모습입니다. 읽다가 가장 자신 있게 틀렸고, 다 읽고는 자신 있게 맞힌 사진을 골랐습니다.
# `truth`는 사진마다 맞는 이름의 확률만 고른 것으로, 크기는 (1000, 28)입니다.

# %%
truth = answers[np.arange(len(y_test)), :, y_test]
others = answers.copy()
others[np.arange(len(y_test)), :, y_test] = 0
sample = (others[:, 6:].max(axis=(1, 2)) * truth[:, -1]).argmax()
mistaken = others[sample, 6:].max(axis=0).argmax()

figure, axes = figures.chart(420, 240, xlabel="읽은 행", ylabel="확률")
for name in (mistaken, y_test[sample]):
    axes.plot(range(1, 29), answers[sample, :, name],
              label=datasets.LABELS[datasets.CLOTHES[name]])
axes.set_ylim(0, 1)
figures.legend(axes, loc="center left")
notebook.show(
    figure,
    "한 장을 읽는 동안 두 이름의 확률입니다. 위쪽만 읽고 잘못 짐작했다가 더 읽고 "
    "바로잡습니다.",
    "잘못된 이름의 선은 높이 올라갔다가 떨어지고, 맞는 이름의 선은 뒤늦게 "
    "올라갑니다.")

# %% [markdown]
# <h2 id="rows-order">차례를 부수어 봅니다</h2>
#
# 순환 층은 정말 차례를 쓸까요? 차례를 두 가지로 부수고 처음부터 다시 훈련합니다.
#
# - **같은 차례로 섞음**: 행의 차례를 한 번 섞어 모든 사진에 똑같이 씁니다. 첫 타임스텝은
#   언제나 같은 자리의 행입니다.
# - **저마다 다르게 섞음**: 사진마다 따로 섞습니다. 행의 내용은 그대로이지만, 그 행이
#   어디에 있었는지 알 수 없습니다.

# %%


def train_shuffled(shuffle):
    """행을 섞은 사진으로 훈련하고, 다 읽었을 때의 테스트 정확도를 잽니다."""
    model = build()
    model.fit(shuffle(x), every_row(y), epochs=EPOCHS, batch_size=64,
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
print("같은 차례로 섞으면 0.05보다 적게 달라진다:",
      abs(same_order - accuracy[-1]) < 0.05)
print("저마다 다르게 섞으면 낮아진다:", own_order < accuracy[-1])
print("그래도 행의 평균보다 0.08 넘게 높다:", own_order > mean_row + 0.08)

# %% [markdown]
# 모두 같은 차례로 섞으면 사람 눈에는 엉망이지만 GRU는 거의 그대로 배웁니다. 위에서
# 아래라는 차례가 아니라 **한결같은 차례**가 필요했던 것입니다. 저마다 다르게 섞으면 낮아지지만, 생각보다 조금입니다. 행
# 하나하나가 어떤 옷의 행인지 꽤 말해 주어서, 어떤 행들이 있었는지만 모아도 많이 맞히기
# 때문입니다. 순환 층을 썼다고 해서 차례를 많이 쓴 것은 아닙니다. **차례를 부수어 보아야
# 압니다.**
#
# <h2 id="rows-shift">언제 시작할지 모를 때</h2>
#
# 실제 스캐너는 옷이 어디에서 시작할지 모릅니다. 사진의 위와 아래에 빈 행을 모두 20개 붙이되,
# 위에 몇 개를 붙일지는 사진마다 무작위로 정합니다. 훈련도 테스트도 그렇게 합니다. 이제 같은
# 자리에 같은 것이 오지 않습니다.
#
# 이번 GRU(`reader`)는 행마다 답하지 않고 다 읽은 다음 한 번만 답합니다. 그래서 앞의 GRU와
# 점수를 바로 견줄 수는 없습니다. `keras.Input((None, 28))`의 `None`은 행의 수를 정해
# 두지 않는다는 뜻입니다.

# %%


def shift(images):
    """빈 행 20개를 위아래에 무작위로 나누어 붙입니다."""
    shifted = np.zeros((len(images), 48, 28), "float32")
    for canvas, image, top in zip(
            shifted, images, random.integers(0, 21, len(images))):
        canvas[top:top + 28] = image
    return shifted


moved, moved_test = shift(x), shift(x_test)
moved_linear, _ = train_flat(moved, moved_test)
moved_dense, dense_model = train_flat(moved, moved_test, (128,))
keras.utils.set_random_seed(SEED)
reader = keras.Sequential([
    keras.Input((None, 28)), layers.GRU(64),
    layers.Dense(10, activation="softmax")])
compile_decaying(reader, 0.01, len(x), EPOCHS)
reader.fit(moved, y, epochs=EPOCHS, batch_size=64, verbose=0)
moved_gru = reader.evaluate(moved_test, y_test, verbose=0)[1]
print(f"언제 시작할지 모를 때 선형: {moved_linear:.3f}")
print(f"언제 시작할지 모를 때 밀집 네트워크: {moved_dense:.3f}")
print(f"언제 시작할지 모를 때 GRU: {moved_gru:.3f}")
times = dense_model.count_params() / reader.count_params()
print(f"가중치가 GRU의 몇 배: {times:.1f}")
print("이번에는 GRU가 밀집 네트워크보다 낫다:", moved_gru > moved_dense)
print("GRU가 선형보다 0.03 넘게 낫다:", moved_gru > moved_linear + 0.03)

# %% [markdown]
# **이번에는 순위가 뒤집혔습니다.** 밀집 층은 같은 무늬라도 자리마다 따로 배워야 합니다. GRU는
# 모든 타임스텝에 같은 가중치를 쓰므로, 옷이 늦게 시작하면 늦게 읽기 시작할 뿐입니다. 밀집
# 네트워크의 가중치가 GRU의 {{ training/rows : 가중치가 GRU의 몇 배 }}배인데도 그렇습니다.
#
# 씨앗만 바꾸어 다섯 번 훈련한 범위입니다.

# %% [markdown]
# <!-- spread -->

# %% [markdown]
# <h2 id="rows-exercise">직접 해 보기</h2>
#
# 방금 훈련한 `reader`는 위에서 아래로 읽도록 배웠습니다. 훈련을 다시 하지 않고 테스트 사진을
# **아래에서 위로** 읽히면 정확도는 얼마일까요?

# %% [markdown] tags=["answer"]
# 행의 내용은 하나도 바뀌지 않았지만 차례가 뒤집혔습니다. 한 차례로 배운 네트워크에 다른
# 차례로 읽히면 크게 틀립니다. 섞은 차례로 처음부터 배울 때와는 다릅니다.

# %% tags=["answer"]
backward = reader.evaluate(moved_test[:, ::-1], y_test, verbose=0)[1]
print(f"거꾸로: {backward:.3f}")
print("거꾸로 읽으면 0.2 넘게 떨어진다:", backward < moved_gru - 0.2)

# %% [markdown]
# <h2 id="rows-summary">정리</h2>
#
# - 이미지의 행을 타임스텝으로 보면 순환 층으로 읽을 수 있고, 읽는 도중에도 답합니다.
# - 한결같이 섞은 차례로도 거의 그대로 배웠습니다. 차례가 얼마나 쓸모 있는지는 부수어 보면
#   압니다.
# - 자리가 정해진 이 사진에서는 모두 펴서 보는 쪽이 나았습니다.
# - 언제 시작할지 모르면, 타임스텝마다 가중치를 함께 쓰는 순환 층이 적은 가중치로 이깁니다.
#
# 글도 차례가 있는 데이터입니다. 다음은 [한국어 다음 글자 맞히기](text.ipynb)입니다.
