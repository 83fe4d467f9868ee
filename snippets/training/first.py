"""손글씨 숫자 1만 장으로 은닉층 하나짜리 첫 네트워크를 훈련합니다."""

# %% [markdown]
# <h1 id="first">첫 네트워크</h1>
#
# 이 쪽을 읽고 나면 손글씨 이미지로 네트워크를 처음부터 끝까지 훈련하고, 단순한 상대와
# 견주고, 무엇을 틀리는지 들여다볼 수 있습니다.
#
# [훈련의 고리](../networks/training.md)를 케라스의 `fit`으로 돌립니다. 네트워크는
# [밀집 층](../networks/dense.md) 둘을 이은 것입니다. 데이터를 보고, 상대를 정하고, 만들어
# 훈련하고, 들여다본 다음 테스트합니다. 뒤의 노트북들도 이 차례를 따릅니다.

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
# <h2 id="first-data">데이터를 봅니다</h2>
#
# [MNIST](../appendix/datasets.md#datasets-mnist)는 사람들이 손으로 쓴 숫자입니다.
# 훈련할 이미지와 테스트할 이미지가 나뉘어 있습니다. 이미지마다 어떤 숫자인지 적은
# 레이블(label)이 붙어 있습니다. 훈련하기 전에 **데이터의 크기와 값부터 확인하세요.**

# %%
(images, labels), (test_images, y_test) = datasets.mnist()
print("훈련 이미지:", images.shape, images.dtype)
print("훈련 레이블:", labels.shape, labels.dtype)
print("테스트 이미지:", test_images.shape)
print("픽셀의 값:", images.min(), "부터", images.max(), "까지")
print("숫자마다 장수:", np.bincount(labels))

# %% tags=["figure"]
notebook.show(
    notebook.gallery(images[:15], labels[:15], size=60),
    "훈련 이미지의 앞 열다섯 장입니다. 아래의 수가 레이블입니다.",
    "손으로 쓴 숫자 열다섯 개와 각각의 레이블.")

# %% [markdown]
# <h2 id="first-prepare">다듬고 나눕니다</h2>
#
# 밀집 층은 벡터를 받습니다. 이미지를 한 줄로 펴고, 픽셀은 255로 나누어 0부터 1까지의
# 실수로 바꿉니다. 나누지 않으면 어떻게 되는지는
# [픽셀을 그대로 넣은 네트워크](../tensors/dtype.md#dtype-network)에서 보았습니다.
#
# 앞의 `COUNT`장으로 훈련합니다. 55000으로 바꾸면 남김없이 씁니다. 끝의 5,000장은
# 에포크마다 재어 보는 **검증(validation)**에 씁니다. 학습률처럼 사람이 고르는 것은 모두
# 검증 이미지로 고르고, 테스트 이미지는 끝에서 한 번만 씁니다.

# %%


def prepare(images):
    """이미지를 (개수, 784)로 펴고 0부터 1까지로 맞춥니다."""
    return images.reshape(len(images), 784).astype("float32") / 255


x, y = prepare(images[:COUNT]), labels[:COUNT]
x_val, y_val = prepare(images[55000:]), labels[55000:]
x_test = prepare(test_images)
print("훈련:", x.shape, "검증:", x_val.shape, "테스트:", x_test.shape)

# %% [markdown]
# <h2 id="first-baselines">견줄 상대를 정합니다</h2>
#
# 정확도만 보고는 잘하는지 알 수 없습니다. 단순한 방법을 먼저 재어 둡니다. 하나는 늘
# 훈련 데이터에 가장 많은 숫자라고 답합니다. {{ definition }} 하나는 숫자마다 평균 낸
# 이미지 열 장 가운데 가장 가까운 것을 고릅니다. {{ definition }} `far`는 거리의 제곱
# `(x - m)²`을 펼친 것입니다. 어느 평균과 견주든 똑같이 드는 `x²`은 뺐습니다.

# %%
common = np.bincount(y).argmax()
means = np.stack([x[y == digit].mean(axis=0) for digit in range(10)])


def nearest(x):
    """평균 이미지가 가장 가까운 숫자를 답합니다."""
    far = (means ** 2).sum(axis=1) - 2 * x @ means.T
    return far.argmin(axis=1)


print(f"가장 흔한 숫자만 답함: {np.mean(y_val == common):.3f}")
print(f"가장 가까운 평균: {np.mean(nearest(x_val) == y_val):.3f}")

# %% [markdown]
# <h2 id="first-model">네트워크를 만듭니다</h2>
#
# 첫 밀집 층은 픽셀 784개를 받아 수 512개를 냅니다. 입력도 출력도 아닌 이런 층을
# **은닉층(hidden layer)**이라고 합니다. 둘째 층은 그 수 512개를 보고 숫자마다 하나씩,
# 확률 열 개를 냅니다. 은닉층을 뺀 **선형 모델**도 만들어 세 번째 상대로 삼습니다. 처음
# 가중치는 난수입니다. 실행할 때마다 같은 난수가 나오도록 씨앗(seed)을 정해 둡니다.

# %%
keras.utils.set_random_seed(SEED)
linear = keras.Sequential([
    keras.Input((784,)),
    layers.Dense(10, activation="softmax"),
])
model = keras.Sequential([
    keras.Input((784,)),
    layers.Dense(512, activation="relu"),
    layers.Dense(10, activation="softmax"),
])
model.summary()
ratio = model.count_params() / linear.count_params()
print(f"파라미터의 비: {ratio:.0f}")

# %% [markdown]
# `Param #`은 층마다 배울 파라미터의 개수입니다. 784 × 512개의 가중치에 유닛마다 편향
# 하나를 더하면 첫 층의 수가 됩니다.
#
# <h2 id="first-fit">훈련합니다</h2>
#
# `compile`에는 세 가지를 정해 줍니다. **손실**은
# [교차 엔트로피](../networks/softmax.md#softmax-loss),
# **옵티마이저**는 [Adam](../networks/optimizers.md#optimizers-adam), 사람이 볼
# **지표(metric)**는 정확도입니다. 학습률은 스텝마다 조금씩 줄여 0에서 끝냅니다. 이미지를
# 128장씩 보며 가중치를 고치고, 10,000장을 다섯 번 되풀이해 봅니다.
#
# 처음의 학습률은 두 네트워크 모두 <span class="given">0.001, 0.003, 0.01, 0.03</span>을 다른
# 씨앗으로 훈련해 보고 검증 정확도로 골랐습니다. 은닉층이 있으면
# {{ training/convolution/rates : 큰 밀집, 고른 학습률 }}, 선형 모델은
# {{ training/convolution/rates : 선형 모델, 고른 학습률 }}입니다. `jit_compile=False`는
# 연산을 장치에 맞는 프로그램으로 미리 바꾸는 일을 건너뛰라는 설정입니다.

# %%


def train(model, rate, verbose=0):
    """학습률을 0까지 줄이며 훈련하고 기록을 돌려줍니다."""
    steps = EPOCHS * math.ceil(len(x) / BATCH)
    slower = keras.optimizers.schedules.CosineDecay(rate, steps)
    model.compile(optimizer=keras.optimizers.Adam(slower),
                  loss="sparse_categorical_crossentropy",
                  metrics=["accuracy"], jit_compile=False)
    return model.fit(x, y, epochs=EPOCHS, batch_size=BATCH,
                     validation_data=(x_val, y_val), verbose=verbose)


train(linear, 0.01)
first_weights = model.layers[0].get_weights()[0]
start = time.perf_counter()
history = train(model, 0.01, verbose=2)
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %% [markdown]
# 한 줄이 한 에포크입니다. `val_`이 붙은 것은 에포크가 끝난 뒤 검증 이미지로 잰 값이고, 붙지
# 않은 것은 에포크 동안 가중치를 고쳐 가며 잰 값의 평균입니다. 재는 때가 다르니 첫 에포크의
# 둘을 바로 견주지 마세요.

# %% tags=["figure"]
notebook.show(
    notebook.curves(history.history, "accuracy", "정확도", width=340),
    "에포크마다 잰 훈련 정확도와 검증 정확도입니다.",
    "가로축은 에포크, 세로축은 정확도이고 선이 둘입니다.")

# %% [markdown]
# <h2 id="first-mistakes">무엇을 틀릴까</h2>
#
# 정확도는 얼마나 틀리는지만 알려 줍니다. 무엇을 틀리는지는 눈으로 보아야 합니다. 틀린
# 검증 이미지를, 답에 준 확률이 큰 차례로 열 장 봅니다.

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
    "틀린 이미지 열 장입니다. 화살표의 왼쪽이 레이블, 오른쪽이 네트워크의 "
    "답입니다.",
    "네트워크가 틀린 손글씨 열 장과, 각각의 레이블과 답.")

# %% [markdown]
# 사람이라면 어느 것을 맞힐지 세어 보세요.
#
# <h2 id="first-prediction">답 하나를 들여다보기</h2>
#
# 네트워크의 답은 숫자 하나가 아니라 **확률 열 개**입니다. 답에 준 확률이 가장 작은 검증
# 이미지를 골라 모두 봅니다. {{ definition }}

# %%
unsure = chances.max(axis=1).argmin()
print(f"가장 큰 확률: {chances[unsure].max():.2f}")
print(f"열 확률의 합: {chances[unsure].sum():.2f}")

# %% tags=["figure"]
figure, axes = figures.canvas(340, 240)
figures.draw_image(axes, images[55000 + unsure], (8, 60), 110)
for digit, chance in enumerate(chances[unsure]):
    top = 10 + 22 * digit
    figures.label(axes, 140, top + 8, digit)
    axes.barh(top + 8, 130 * chance, height=16, left=155,
              color=figures.color("accent"))
    figures.label(axes, 162 + 130 * chance, top + 8, f"{chance:.2f}",
                  size=12, align="left", color="muted")
notebook.show(
    figure,
    "답에 준 확률이 가장 작은 검증 이미지와, 숫자마다의 확률입니다.",
    "왼쪽에 손글씨 한 장, 오른쪽에 0부터 9까지의 확률을 나타낸 막대 열 개.")

# %% [markdown]
# <h2 id="first-hidden">은닉 유닛의 가중치</h2>
#
# 은닉 유닛 하나의 가중치는 784개입니다. 28×28 이미지로 볼 수 있습니다. 둘째 층에서 절댓값의
# 합이 큰 유닛 다섯 개를 봅니다. 밝은 곳에 획이 있으면 유닛의 값이 커지고, 어두운 곳에 획이
# 있으면 작아집니다. 아래에는 둘째 층의 가중치가 가장 큰 숫자를 적습니다. {{ definition }}

# %%
weights = model.layers[0].get_weights()[0]
votes = model.layers[1].get_weights()[0]
strong = np.abs(votes).sum(axis=1).argsort()[::-1][:5]
never = (x == 0).all(axis=0)
change = np.abs(weights - first_weights)
print("훈련 이미지에서 늘 0인 픽셀:", never.sum())
print(f"그 픽셀의 가중치가 바뀐 폭의 최대: {change[never].max():.2f}")
print(f"나머지 가중치가 바뀐 폭의 중앙값: {np.median(change[~never]):.2f}")

# %% tags=["figure"]
patterns = weights[:, strong].T.reshape(5, 28, 28)
patterns /= np.abs(patterns).max(axis=(1, 2), keepdims=True)
notebook.show(
    notebook.gallery((127.5 + 127.5 * patterns).astype("uint8"),
                     [f"{votes[unit].argmax()} 쪽" for unit in strong],
                     size=60),
    "은닉 유닛 다섯 개의 가중치입니다. 회색이 0, 흰색이 양수, 검은색이 음수입니다.",
    "회색 바탕에 밝고 어두운 얼룩이 있는 28×28 무늬 다섯 장.")

# %% [markdown]
# 가장자리의 픽셀은 훈련 이미지에서 늘 0입니다. 가중치의 그래디언트에는 입력이 곱해지므로
# 거기에서는 그래디언트도 0입니다. {{ definition }} 그 가중치는 훈련이 끝나도 처음의
# 난수입니다.
#
# <h2 id="first-evaluate">테스트는 한 번 합니다</h2>
#
# 이제 훈련에도 고르는 데에도 쓰지 않은 테스트 이미지 1만 장으로 모두 잽니다.

# %%
answers = {
    "가장 흔한 숫자": np.full(len(y_test), common),
    "가까운 평균": nearest(x_test),
    "선형 모델": linear.predict(x_test, verbose=0).argmax(axis=1),
    "테스트 정확도": model.predict(x_test, verbose=0).argmax(axis=1),
}
for name, answer in answers.items():
    print(f"{name}: {np.mean(answer == y_test):.4f}")
accuracy = np.mean(answers["테스트 정확도"] == y_test)
error = math.sqrt(accuracy * (1 - accuracy) / len(y_test))
print(f"표집 오차: {error:.4f}")

# %% [markdown]
# '테스트 정확도'가 네트워크의 것입니다. 처음 가중치와 섞는 차례만 다르게 다섯 번 훈련하면
# 이만큼 흔들립니다.
#
# <!-- spread -->
#
# 네트워크의 중앙값은 {{ training/first : 테스트 정확도 (중앙) }}, 선형 모델의 중앙값은
# {{ training/first : 선형 모델 (중앙) }}입니다. 테스트 이미지를 다른 1만 장으로 바꾸면
# 표집 오차만큼 또 흔들립니다. [승부를 판정하는 법](../ai/contest.md#contest-error)을
# 따르면, 두 범위가 겹치지 않고 차이가 표집 오차의 두 배를 넘습니다.
# {{ claim : training/first : 테스트 정확도 }} 은닉층이 이겼습니다.
# {{ claim : training/first : 테스트 정확도 }} 다만 파라미터는 선형 모델의
# {{ training/first : 파라미터의 비 }}배입니다. {{ claim : training/first : 파라미터의 비 }}
#
# <h2 id="first-exercise">직접 해 보기</h2>
#
# 어느 숫자를 어느 숫자로 잘못 읽을까요? 행이 레이블, 열이 네트워크의 답인 (10, 10) 표를
# `y_val`과 `guesses`로 만들고, 가장 많이 헷갈린 짝을 찾으세요. {{ definition }} 대각선 밖의
# 합이 틀린 검증 이미지의 수와 같아야 합니다.

# %% [markdown] tags=["answer"]
# `np.add.at`은 (레이블, 답)의 칸에 하나씩 더합니다. 대각선을 0으로 지우면 틀린 것만
# 남습니다. 어느 짝인지는 씨앗에 따라 다릅니다.

# %% tags=["answer"]
table = np.zeros((10, 10), int)
np.add.at(table, (y_val, guesses), 1)
np.fill_diagonal(table, 0)
for label, row in enumerate(table):
    print(f"레이블 {label}:", *row)
print(f"대각선 밖의 합: {table.sum()}장")
label, guess = np.unravel_index(table.argmax(), table.shape)
print(f"가장 많이 헷갈린 짝: {label}을 {guess}로 {table.max()}장")

# %% [markdown]
# <h2 id="first-summary">정리</h2>
#
# - 데이터를 보고, 상대를 정하고, 만들어 훈련하고, 들여다보고, 테스트합니다.
# - 단순한 상대를 먼저 재어야 정확도의 뜻을 압니다.
# - 사람이 고르는 것은 검증 이미지로 고르고, 테스트 이미지는 끝에서 한 번만 씁니다.
# - 결과는 씨앗 다섯의 중앙값과 범위로, 표집 오차와 함께 적습니다.
#
# 이 네트워크는 어느 픽셀이 이웃인지 모릅니다. 다음은 이웃한 픽셀을 함께 보는
# [합성곱 네트워크](convolution.ipynb)입니다.
