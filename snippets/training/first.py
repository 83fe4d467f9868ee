"""손글씨 숫자 6만 장으로 밀집 층 둘짜리 첫 네트워크를 훈련합니다."""

# %% [markdown]
# <h1 id="first">첫 네트워크</h1>
#
# 이 쪽을 읽고 나면 손글씨 이미지로 네트워크를 처음부터 끝까지 훈련하고, 무엇을
# 배웠고 무엇을 틀리는지 들여다볼 수 있습니다.
#
# 데이터를 보고 다듬고, 이겨야 할 상대를 정하고, 네트워크를 만들어 훈련하고, 견주고,
# 들여다봅니다. 어떤 네트워크를 훈련하든 이 차례를 따릅니다. 네트워크는
# [밀집 층](../networks/dense.md) 둘을 이은 것이고, 목표는 처음 보는 숫자의
# <span class="given">97.8%</span> 이상을 맞히는 것입니다.

# %%
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook

SEED = 0
EPOCHS = 5
BATCH = 128

# %% [markdown]
# <h2 id="first-data">데이터를 봅니다</h2>
#
# [MNIST](../appendix/datasets.md#datasets-mnist)는 사람들이 손으로 쓴 숫자입니다.
# 훈련할 이미지와 테스트할 이미지가 나뉘어 있습니다. 이미지마다 어떤 숫자인지 적은
# 레이블(label)이 붙어 있습니다. 훈련하기 전에 **데이터의 크기와 값부터 확인하세요.**

# %%
(images, labels), (test_images, test_labels) = datasets.mnist()
print("훈련 이미지:", images.shape, images.dtype)
print("훈련 레이블:", labels.shape, labels.dtype)
print("테스트 이미지:", test_images.shape)
print("픽셀의 값:", images.min(), "부터", images.max(), "까지")
print("숫자마다 장수:", np.bincount(labels))

# %%
notebook.show(
    notebook.gallery(images[:15], labels[:15]),
    "훈련 이미지의 앞 열다섯 장입니다. 아래의 수가 레이블입니다.",
    "손으로 쓴 숫자 열다섯 개와 저마다의 레이블.")

# %% [markdown]
# <h2 id="first-prepare">다듬고 나눕니다</h2>
#
# 밀집 층은 벡터를 받으므로 이미지를 한 줄로 폅니다. 픽셀은 255로 나누어 0부터
# 1까지의 실수로 바꿉니다. 큰 값을 그대로 넣으면
# [네트워크가 제대로 배우지 못합니다](../tensors/dtype.md#dtype-network).
#
# 훈련 이미지의 끝 5,000장은 따로 떼어 둡니다. 훈련에 쓰지 않은 이미지로 에포크마다
# 재어 보는 **검증(validation)**에 쓸 것입니다. 테스트 이미지는 훈련하거나 모델을 고르는
# 데 쓰지 않고, 점수를 잴 때만 씁니다.

# %%


def prepare(images):
    """이미지를 (개수, 784)로 펴고 0부터 1까지로 맞춥니다."""
    return images.reshape(len(images), 784).astype("float32") / 255


x, y = prepare(images[:55000]), labels[:55000]
x_val, y_val = prepare(images[55000:]), labels[55000:]
x_test, y_test = prepare(test_images), test_labels
print("훈련:", x.shape, "검증:", x_val.shape, "테스트:", x_test.shape)

# %% [markdown]
# <h2 id="first-baselines">이겨야 할 상대</h2>
#
# 정확도만 보고는 잘하는지 알 수 없습니다. 배우지 않거나 조금만 배우는 방법을 먼저
# 재어 둡니다. 하나는 늘 가장 흔한 숫자라고 답하고, 하나는 숫자마다 평균 낸 이미지
# 열 장 가운데 가장 가까운 것을 고릅니다. `far`는 거리의 제곱 `(x - m)²`을 펼친 것입니다.
# 어느 평균과 견주든 똑같이 드는 `x²`은 뺐습니다.

# %%
common = np.bincount(y).argmax()
print(f"가장 흔한 숫자만 답함: {np.mean(y_test == common):.3f}")

means = np.stack([x[y == digit].mean(axis=0) for digit in range(10)])
far = (means ** 2).sum(axis=1) - 2 * x_test @ means.T
nearest = np.mean(far.argmin(axis=1) == y_test)
print(f"가장 가까운 평균: {nearest:.3f}")

# %% [markdown]
# <h2 id="first-model">네트워크를 만듭니다</h2>
#
# 첫 밀집 층은 픽셀 784개를 받아 수 512개를 냅니다. 입력도 출력도 아닌 이런 층을
# **은닉층(hidden layer)**이라고 합니다. 둘째 층은 그 수 512개를 보고 숫자마다 하나씩,
# 확률 열 개를 냅니다. 처음 가중치는 난수로 정합니다. 그 난수가 실행할 때마다 같도록
# 씨앗(seed)을 정해 둡니다.

# %%
keras.utils.set_random_seed(SEED)
model = keras.Sequential([
    keras.Input((784,)),
    layers.Dense(512, activation="relu"),
    layers.Dense(10, activation="softmax"),
])
model.summary()

# %% [markdown]
# `Param #`은 층마다 배울 가중치의 개수입니다. 784 × 512개의 가중치에 유닛마다 편향
# 하나를 더하면 첫 층의 수가 됩니다.
#
# `compile`에는 세 가지를 정해 줍니다. **손실**은
# [교차 엔트로피](../networks/softmax.md#softmax-loss),
# **옵티마이저**는 [Adam](../networks/optimizers.md#optimizers-adam), 사람이 볼
# **측정**은 정확도입니다. 학습률은 훈련하는 동안 0까지 서서히 줄입니다. 처음에는 크게
# 움직이고 끝에는 잔걸음으로 다듬는 것입니다. `-(-len(x) // BATCH)`는 나눗셈을 올림한
# 것으로, 한 에포크에 가중치를 고치는 횟수입니다.

# %%
steps = EPOCHS * -(-len(x) // BATCH)
rate = keras.optimizers.schedules.CosineDecay(0.002, steps)
model.compile(optimizer=keras.optimizers.Adam(rate),
              loss="sparse_categorical_crossentropy",
              metrics=["accuracy"])
start_weights = model.layers[0].get_weights()[0]
print("가중치를 고칠 횟수:", steps)

# %% [markdown]
# <h2 id="first-fit">훈련합니다</h2>
#
# 이미지를 128장씩 보며 가중치를 고치고, 55,000장을 다섯 번 되풀이해 봅니다. 한 줄이
# 한 에포크입니다. `val_`이 붙은 것이 검증 이미지로 잰 값입니다.

# %%
start = time.perf_counter()
history = model.fit(x, y, epochs=EPOCHS, batch_size=BATCH,
                    validation_data=(x_val, y_val), verbose=2)
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %%
notebook.show(
    notebook.curves(history.history, "accuracy", "정확도"),
    "에포크마다 잰 정확도입니다. 훈련 정확도는 끝까지 오르고, 검증 정확도는 "
    "그보다 낮은 곳에서 평평해집니다.",
    "가로축은 에포크, 세로축은 정확도입니다. 두 선이 함께 오르다가 검증의 선이 "
    "먼저 평평해집니다.")

# %% [markdown]
# 첫 에포크에서는 훈련 정확도가 검증 정확도보다 낮습니다. 훈련 정확도는 가중치를 고쳐 가는
# 동안 잰 것의 평균이고, 검증 정확도는 에포크가 끝난 뒤에 잰 것이기 때문입니다.
#
# <h2 id="first-evaluate">평가합니다</h2>
#
# 이제 훈련에 쓰지 않은 테스트 이미지 1만 장으로 잽니다.

# %%
val_accuracy = model.evaluate(x_val, y_val, verbose=0)[1]
accuracy = model.evaluate(x_test, y_test, verbose=0)[1]
print(f"검증 정확도: {val_accuracy:.3f}")
print(f"테스트 정확도: {accuracy:.4f}")
print("정확도 0.978 이상:", accuracy >= 0.978)
print("가장 가까운 평균보다 0.1 넘게 높음:", accuracy > nearest + 0.1)

# %% [markdown]
# 가장 가까운 평균이 {{ training/first : 가장 가까운 평균 }}인데, 네트워크는
# {{ training/first : 테스트 정확도 }}입니다. 씨앗 하나로 잰 것이니 운이 좋았을 수도
# 있습니다. 처음 가중치와 섞는 차례만 다르게 다섯 번 훈련하면 이만큼 흔들립니다.

# %% [markdown]
# <!-- spread -->

# %% [markdown]
# <h2 id="first-mistakes">무엇을 틀릴까</h2>
#
# 정확도는 얼마나 틀리는지만 알려 줍니다. 무엇을 틀리는지는 눈으로 보아야 합니다. 틀린
# 것 가운데 가장 자신 있게 답한 열 장입니다.

# %%
probabilities = model.predict(x_test, verbose=0)
guesses = probabilities.argmax(axis=1)
wrong = np.flatnonzero(guesses != y_test)
sure = wrong[probabilities[wrong].max(axis=1).argsort()[::-1][:10]]
print(f"틀린 이미지: {len(wrong)}장")
notebook.show(
    notebook.gallery(test_images[sure],
                     [f"{y_test[i]} → {guesses[i]}" for i in sure]),
    "틀린 이미지 열 장입니다. 화살표의 왼쪽이 레이블, 오른쪽이 네트워크의 "
    "답입니다.",
    "네트워크가 틀린 손글씨 열 장과, 저마다의 레이블과 답.")

# %% [markdown]
# 사람이 보아도 헷갈리는 글씨가 있고, 사람이라면 틀리지 않을 글씨도 있습니다. 뒤의 것은
# 더 나은 네트워크라면 고칠 수 있는 실수입니다.
#
# <h2 id="first-prediction">답 하나를 들여다보기</h2>
#
# 네트워크의 답은 숫자 하나가 아니라 **확률 열 개**입니다. 가장 자신 없어 하는
# 이미지를 골라 확률을 모두 봅니다.

# %%
unsure = probabilities.max(axis=1).argmin()
figure, axes = figures.canvas(420, 240)
figures.draw_image(axes, test_images[unsure], (10, 50), 140)
for digit, chance in enumerate(probabilities[unsure]):
    top = 10 + 22 * digit
    figures.label(axes, 180, top + 8, digit)
    axes.barh(top + 8, 150 * chance, height=16, left=195,
              color=figures.color("accent"))
    figures.label(axes, 205 + 150 * chance, top + 8, f"{chance:.2f}",
                  size=12, align="left", color="muted")

print(f"가장 큰 확률: {probabilities[unsure].max():.2f}")
print("열 확률의 합이 1:", abs(probabilities[unsure].sum() - 1) < 1e-4)
notebook.show(
    figure,
    "네트워크가 가장 자신 없어 한 테스트 이미지와, 숫자마다의 확률입니다.",
    "왼쪽에 손글씨 한 장, 오른쪽에 0부터 9까지의 확률을 나타낸 막대 열 개.")

# %% [markdown]
# <h2 id="first-hidden">은닉 유닛이 찾는 무늬</h2>
#
# 은닉 유닛 하나의 가중치는 784개이므로 28×28 이미지로 볼 수 있습니다. 둘째 층의 가중치가
# 가장 큰 유닛, 곧 절댓값의 합이 큰 유닛 열 개를 봅니다. 밝은 곳에 획이 있으면 유닛의
# 값이 커지고, 어두운 곳에 획이 있으면 작아집니다. 아래에는 그 유닛이 커질 때 점수가 가장
# 오르는 숫자를 적습니다.

# %%
weights = model.layers[0].get_weights()[0]
votes = model.layers[1].get_weights()[0]
strong = np.abs(votes).sum(axis=1).argsort()[::-1][:10]
patterns = weights[:, strong].T.reshape(10, 28, 28)
patterns /= np.abs(patterns).max(axis=(1, 2), keepdims=True)
never = (x == 0).all(axis=0)
print("언제나 0인 픽셀:", never.sum())
print("그 픽셀의 가중치가 처음 그대로:",
      np.array_equal(weights[never], start_weights[never]))
notebook.show(
    notebook.gallery((127.5 + 127.5 * patterns).astype("uint8"),
                     [f"{votes[unit].argmax()} 쪽" for unit in strong]),
    "은닉 유닛 열 개의 가중치입니다. 회색이 0, 흰색이 양수, 검은색이 음수입니다.",
    "가운데에 획 모양의 얼룩이 있고 가장자리는 고르게 흐린 무늬 열 장.")

# %% [markdown]
# 숫자 하나가 통째로 보이지는 않습니다. 유닛은 획의 한 조각이나 비어 있어야 할 자리를
# 찾고, 둘째 층이 그것을 모아 답합니다. 어느 이미지에서나 0인 가장자리의 픽셀에서는
# 그래디언트도 늘 0이므로, 훈련이 끝나도 처음의 난수 그대로입니다.
#
# <h2 id="first-exercise">직접 해 보기</h2>
#
# 은닉층을 없애고 `Dense(10, activation="softmax")`만 남겨 같은 방법으로 훈련하면
# 정확도는 얼마나 떨어질까요? 가장 가까운 평균보다는 나을까요?

# %% [markdown] tags=["answer"]
# 은닉층이 없으면 숫자마다 픽셀의 가중 합 하나로 답해야 합니다. 평균 이미지와 견주는
# 것보다는 낫지만, 획의 조각을 찾아 모으는 일은 하지 못합니다.

# %% tags=["answer"]
keras.utils.set_random_seed(SEED)
flat = keras.Sequential([
    keras.Input((784,)), layers.Dense(10, activation="softmax")])
flat.compile(optimizer=keras.optimizers.Adam(rate),
             loss="sparse_categorical_crossentropy",
             metrics=["accuracy"])
flat.fit(x, y, epochs=EPOCHS, batch_size=BATCH, verbose=0)
flat_accuracy = flat.evaluate(x_test, y_test, verbose=0)[1]
print(f"은닉층이 없으면: {flat_accuracy:.3f}")
print("가장 가까운 평균보다 높음:", flat_accuracy > nearest)
print("은닉층이 있을 때보다 0.04 넘게 낮음:",
      flat_accuracy < accuracy - 0.04)

# %% [markdown]
# <h2 id="first-summary">정리</h2>
#
# - 데이터를 보고, 상대를 정하고, 만들어 훈련하고, 견주고, 들여다보는 차례는 늘 같습니다.
# - 이겨야 할 상대를 먼저 재어 두어야 정확도의 뜻을 압니다.
# - 훈련에 쓰지 않은 검증 이미지로 지켜보고, 테스트 이미지는 점수를 잴 때만 씁니다.
# - 무엇을 틀리는지, 유닛이 무엇을 찾는지 눈으로 보면 네트워크를 조금 더 이해합니다.
#
# 이 네트워크는 픽셀이 이웃해 있다는 것을 모릅니다. 다음은 이웃한 픽셀을 함께 보는
# [합성곱 네트워크](convolution.ipynb)입니다.
