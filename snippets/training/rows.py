"""옷 사진을 위에서 아래로 한 행씩 읽는 순환 네트워크를 훈련합니다."""

# %% [markdown]
# <h1 id="rows">행을 읽는 순환 네트워크</h1>
#
# 이 쪽을 읽고 나면 이미지를 행의 시퀀스로 읽는 순환 네트워크를 훈련하고, 차례가 얼마나
# 쓸모 있는지 차례를 부수어 잴 수 있습니다.
#
# 이미지를 위에서 아래로 한 행씩 받는다고 해 봅니다. 스캐너나 팩스가 그렇습니다. 다 받기
# 전에도 무엇인지 짐작하고 싶고, 한 행이 올 때마다 짐작을 고치고 싶습니다.
# [순환 층](../networks/recurrent.md)이 하는 일이 바로 이것입니다.

# %%
import math
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook

SEED = 0
EPOCHS, BATCH = 10, 128

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

# %% tags=["figure"]
figure, axes = figures.canvas(340, 120)
for place, rows in enumerate((7, 14, 21, 28)):
    seen = np.where(np.arange(28)[:, None] < rows, test_images[1], 128)
    rect = figures.draw_image(
        axes, seen.astype("uint8"), (6 + 84 * place, 8), 76)
    figures.label(axes, rect.center[0], 100, f"{rows}행까지", size=12)
notebook.show(
    figure,
    "옷 한 벌을 위에서부터 읽어 가는 모습입니다. 회색은 아직 읽지 않은 행입니다.",
    "풀오버 사진 넷. 왼쪽부터 위의 4분의 1, 절반, 4분의 3, 전체만 보입니다.")

# %% [markdown]
# <h2 id="rows-model">다 읽고 답합니다</h2>
#
# 세 네트워크를 견줍니다. 모든 픽셀을 펴서 밀집 층 하나로 답하는 것(선형), 그 앞에 유닛
# 128개인 은닉층을 둔 것(밀집), 행을 차례로 읽고 마지막 상태로 답하는 것(GRU)입니다.
# 에포크와 배치와 줄이는 법이 같고, 학습률은
# <span class="given">0.001, 0.003, 0.01, 0.03, 0.1</span> 가운데 검증 사진에서
# 골랐습니다([근거](../appendix/claims.md)).
# {{ claim : training/rows/rates : GRU의 학습률 }}

# %%
RIVALS = {"선형": ((layers.Flatten,), 0.03),
          "밀집": ((layers.Flatten,
                  lambda: layers.Dense(128, activation="relu")), 0.003),
          "GRU": ((lambda: layers.GRU(64),), 0.03)}


def train(name, x):
    """네트워크 하나를 처음부터 훈련합니다."""
    hidden, rate = RIVALS[name]
    keras.utils.set_random_seed(SEED)
    model = keras.Sequential([
        keras.Input(x.shape[1:]), *(make() for make in hidden),
        layers.Dense(10, activation="softmax")])
    steps = EPOCHS * math.ceil(len(x) / BATCH)
    decay = keras.optimizers.schedules.CosineDecay(rate, steps)
    model.compile(keras.optimizers.Adam(decay),
                  "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(x, y, epochs=EPOCHS, batch_size=BATCH, verbose=0)
    return model


def accuracy(model, x, y):
    """맞힌 비율입니다."""
    return model.evaluate(x, y, batch_size=500, verbose=0)[1]


start = time.perf_counter()
models = {name: train(name, x) for name in RIVALS}
for name, model in models.items():
    print(f"검증, {name}: {accuracy(model, x_val, y_val):.3f} "
          f"(파라미터 {model.count_params()})")
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %% [markdown]
# <h2 id="rows-reading">한 행 읽을 때마다 답합니다</h2>
#
# GRU에는 행마다 상태가 있습니다. 훈련한 GRU를 `return_sequences=True`인 새 GRU에 옮기면
# 상태 28개가 모두 나옵니다. GRU는 그대로 두고, 상태에서 답을 내는 밀집 층 하나만 행마다
# 맞히도록 훈련합니다. 답이 28개이므로 레이블도 28번 되풀이합니다. {{ definition }}

# %%
every = keras.Sequential([
    keras.Input((28, 28)), layers.GRU(64, return_sequences=True)])
every.set_weights(models["GRU"].layers[0].get_weights())


def states(images):
    """행마다의 상태 (개수, 28, 64)입니다."""
    return every.predict(images, batch_size=500, verbose=0)


keras.utils.set_random_seed(SEED)
head = keras.Sequential([
    keras.Input((28, 64)), layers.Dense(10, activation="softmax")])
head.compile(keras.optimizers.Adam(0.003),
             "sparse_categorical_crossentropy")
head.fit(states(x), np.repeat(y[:, None], 28, axis=1), epochs=EPOCHS,
         batch_size=BATCH, verbose=0)
answers = head.predict(states(x_val), verbose=0)
read = (answers.argmax(axis=-1) == y_val[:, None]).mean(axis=0)
for rows in (7, 14, 21, 28):
    print(f"검증, {rows}행까지: {read[rows - 1]:.3f}")

# %% tags=["figure"]
figure, axes = figures.chart(340, 240, xlabel="읽은 행", ylabel="정확도")
axes.plot(range(1, 29), read)
axes.set_ylim(0, 1)
notebook.show(
    figure,
    "읽은 행의 수와 검증 정확도입니다.",
    "가로축은 읽은 행의 수, 세로축은 정확도입니다. 선이 왼쪽 아래에서 오른쪽 위로 "
    "올라갑니다.")

# %% [markdown]
# 답하는 층을 새로 훈련했으므로 마지막 답은 위의 GRU와 같지 않습니다. {{ definition }} 밀집
# 층은 28행이 다 와야 답합니다. GRU는 한 행 올 때마다 답하고, 한 네트워크가 몇 행을
# 읽었든 답합니다. 다음은 검증 사진 한 장을 읽는 동안 확률이 바뀌는 모습입니다. 읽다가 틀린
# 클래스의 확률이 높았고 다 읽고는 맞힌 사진을 골랐습니다.

# %% tags=["figure"]
truth = answers[np.arange(1000), :, y_val]
others = answers.copy()
others[np.arange(1000), :, y_val] = 0
sample = (others[:, 6:].max(axis=(1, 2)) * truth[:, -1]).argmax()
mistaken = others[sample, 6:].max(axis=0).argmax()
figure, axes = figures.chart(340, 240, xlabel="읽은 행", ylabel="확률")
for name in (mistaken, y_val[sample]):
    axes.plot(range(1, 29), answers[sample, :, name],
              label=datasets.LABELS[datasets.CLOTHES[name]])
axes.set_ylim(0, 1)
figures.legend(axes, loc="center left")
notebook.show(
    figure,
    "한 장을 읽는 동안 두 클래스의 확률입니다. 위쪽만 읽고 잘못 짐작했다가 다 읽고 "
    "바로잡습니다.",
    "잘못된 클래스의 선은 올라갔다가 떨어지고, 맞는 클래스의 선은 뒤늦게 "
    "올라갑니다.")

# %% [markdown]
# <h2 id="rows-order">차례를 부수어 봅니다</h2>
#
# 순환 층은 정말 차례를 쓸까요? 사진마다 행을 **다르게** 섞어 처음부터 다시 훈련합니다. 행의
# 내용은 그대로이지만 그 행이 어디에 있었는지는 알 수 없습니다. 검증 사진과 테스트 사진도 그렇게
# 섞습니다. 네트워크의 크기와 예산과 학습률은 그대로 두고 차례만
# 부숩니다.

# %%
random = np.random.default_rng(SEED)


def shuffled(images):
    """행을 사진마다 다르게 섞은 사진입니다."""
    order = np.tile(np.arange(28), (len(images), 1))
    order = random.permuted(order, axis=1)
    return np.take_along_axis(images, order[:, :, None], axis=1)


mixed = train("GRU", shuffled(x))
print(f"검증, 섞은 GRU: {accuracy(mixed, shuffled(x_val), y_val):.3f}")

# %% [markdown]
# <h2 id="rows-shift">언제 시작할지 모를 때</h2>
#
# 실제 스캐너는 옷이 어디에서 시작할지 모릅니다. 사진의 위와 아래에 빈 행을 모두 12개 붙이되,
# 위에 몇 개를 붙일지는 사진마다 무작위로 정합니다. 훈련도 검증도 테스트도 그렇게 합니다. 이제
# 같은 자리에 같은 것이 오지 않습니다. 세 네트워크를 처음부터 다시 훈련합니다. 학습률은
# 옮기지 않은 사진에서 고른 것을 그대로 씁니다.

# %%


def shift(images):
    """빈 행 12개를 위아래에 무작위로 나누어 붙입니다."""
    moved = np.zeros((len(images), 40, 28), "float32")
    for canvas, image, top in zip(
            moved, images, random.integers(0, 13, len(images))):
        canvas[top:top + 28] = image
    return moved


moved, moved_val = shift(x), shift(x_val)
movers = {name: train(name, moved) for name in RIVALS}
for name, model in movers.items():
    print(f"검증, 옮긴 {name}: {accuracy(model, moved_val, y_val):.3f}")
times = movers["밀집"].count_params() / movers["GRU"].count_params()
print(f"밀집의 파라미터는 GRU의 몇 배: {times:.1f}")

# %% [markdown]
# <h2 id="rows-test">테스트 사진을 한 번 봅니다</h2>
#
# 다 정했으니 테스트 사진 1,000장을 봅니다.
# [승부를 판정할](../ai/contest.md#contest-error) 표집 오차도 함께 적습니다.

# %%
moved_test = shift(x_test)
for name, model in models.items():
    print(f"{name}: {accuracy(model, x_test, y_test):.3f}")
print(f"섞은 GRU: {accuracy(mixed, shuffled(x_test), y_test):.3f}")
for name, model in movers.items():
    moved_score = accuracy(model, moved_test, y_test)
    print(f"옮긴 {name}: {moved_score:.3f}")
twice = 2 * math.sqrt(moved_score * (1 - moved_score) / len(y_test))
print(f"표집 오차의 두 배: {twice:.3f}")

# %% [markdown]
# 씨앗만 바꾸어 다섯 번 훈련한 결과입니다.

# %% [markdown]
# <!-- spread -->

# %% [markdown]
# - **자리가 정해져 있을 때 셋은 비겼습니다.** {{ claim : training/rows : GRU }} 중앙값은 선형이
#   {{ training/rows : 선형 (중앙) }}, 밀집이 {{ training/rows : 밀집 (중앙) }}, GRU가
#   {{ training/rows : GRU (중앙) }}이고, 표집 오차의 두 배는
#   {{ training/rows : 표집 오차의 두 배 }}입니다.
#   {{ claim : training/rows : 표집 오차의 두 배 }}
# - **행을 섞으면 낮아집니다.** {{ claim : training/rows : 섞은 GRU }} 중앙값이
#   {{ training/rows : 섞은 GRU (중앙) }}입니다. GRU는 행의 차례를 씁니다.
# - **시작을 옮긴 사진에서는 GRU가 이겼습니다.** {{ claim : training/rows : 옮긴 GRU }} 중앙값은 밀집이
#   {{ training/rows : 옮긴 밀집 (중앙) }}, GRU가
#   {{ training/rows : 옮긴 GRU (중앙) }}입니다. 밀집의 파라미터는 GRU의
#   {{ training/rows : 밀집의 파라미터는 GRU의 몇 배 }}배입니다.
#   {{ claim : training/rows : 밀집의 파라미터는 GRU의 몇 배 }}
#
# 옮긴 사진에서 왜 밀집이 낮아지는지, 이 실험으로는 까닭을 알 수 없습니다. 밀집 층은 자리마다 가중치가
# 따로 있고, GRU는 모든 타임스텝에 같은 가중치를 씁니다.
#
# <h2 id="rows-exercise">직접 해 보기</h2>
#
# 차례를 부수는 때를 바꾸어 보세요. 위에서는 부수고 나서 배웠습니다. 이번에는 제 차례로 배운
# `models["GRU"]`에 검증 사진을 ① 아래에서 위로 뒤집어, ② 사진마다 다르게 섞어 보이고 정확도를
# 찍으세요. ③ 차례를 한 번만 정해 모든 사진을 똑같이 섞은 것도 보이세요.

# %% [markdown] tags=["answer"]
# 제 차례로 배운 GRU는 차례가 바뀌면 크게 틀립니다. 위에서 섞은 행으로 처음부터 배운 것과는
# 다릅니다. {{ claim : training/rows : 검증, 배운 뒤에 다르게 섞음 }}

# %% tags=["answer"]
order = random.permutation(28)
for name, images in {"뒤집음": x_val[:, ::-1], "다르게 섞음": shuffled(x_val),
                     "똑같이 섞음": x_val[:, order]}.items():
    score = accuracy(models["GRU"], images, y_val)
    print(f"검증, 배운 뒤에 {name}: {score:.3f}")

# %% [markdown]
# <h2 id="rows-summary">정리</h2>
#
# - 이미지의 행을 타임스텝으로 보면 [순환 층](../networks/recurrent.md)으로 읽을 수 있고, 읽는
#   도중에도 답합니다.
# - 차례가 얼마나 쓸모 있는지는 차례를 부수고 다시 훈련해 잽니다.
# - 두 방법의 차이가 표집 오차의 두 배 안이면 비긴 것으로 칩니다. {{ definition }}
#
# 글도 차례가 있는 데이터입니다. 다음은 [한국어 다음 글자 맞히기](text.ipynb)입니다.
