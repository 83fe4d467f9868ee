"""손글씨 두 장을 함께 읽고 합을 맞히는 합성곱 네트워크를 훈련합니다."""

# %% [markdown]
# <h1 id="branches">입력이 둘인 네트워크</h1>
#
# 이 쪽을 읽고 나면 이미지 두 장을 함께 읽는 네트워크를 훈련하고, 가지를 함께 쓸 때와
# 따로 쓸 때를 견주고, 종류가 다른 입력을 이을 수 있습니다.
#
# 손글씨 숫자 두 장을 보고 합을 맞힙니다. 정답으로는 **합만** 알려 줍니다. 왼쪽이
# 3이고 오른쪽이 5라는 것은 알려 주지 않습니다. 입력이 둘인 그래프를 잇는 법은
# [가지가 2개인 네트워크](../networks/branches.md)에서 밀집 층으로 배웠습니다. 여기서는
# 가지를 [합성곱 층](../networks/convolution.md)으로 바꾸어 케라스로 끝까지 훈련합니다.

# %%
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook

SEED = 0
EPOCHS = 8
BATCH = 64
PAIRS = 15000

# %% [markdown]
# <h2 id="branches-data">짝을 짓습니다</h2>
#
# 짝을 15,000쌍 무작위로 고릅니다. 이때 조심할 것이 있습니다. 짝을 먼저 짓고 나서 훈련과 검증으로 나누면, 짝은 새것이어도
# **이미지는 훈련에서 본 것**입니다. 그러면 외운 것인지 배운 것인지 가릴 수 없습니다.
# 이미지를 먼저 나누고 그 안에서 짝을 짓습니다. 테스트 짝은 테스트 이미지로만
# 짓습니다.

# %%
random = np.random.default_rng(SEED)
(images, labels), (test_images, test_labels) = datasets.mnist()


def pairs(images, labels, count):
    """두 이미지 (count, 28, 28, 1)씩과 두 숫자 (2, count)를 고릅니다."""
    chosen = random.integers(0, len(images), (2, count))
    pixels = images[chosen][..., None].astype("float32") / 255
    return list(pixels), labels[chosen].astype("int64")


x, digits = pairs(images[:50000], labels[:50000], PAIRS)
x_val, digits_val = pairs(images[50000:], labels[50000:], 3000)
x_test, digits_test = pairs(test_images, test_labels, 5000)
y, y_val, y_test = (d.sum(axis=0) for d in (digits, digits_val, digits_test))
print("입력 둘의 크기:", [one.shape for one in x])
print("타깃의 크기:", y.shape, "값:", y.min(), "부터", y.max(), "까지")

# %% tags=["figure"]
both = np.concatenate([one[:8, ..., 0] for one in x], axis=2)
notebook.show(
    notebook.gallery(both, [f"합 {total}" for total in y[:8]], columns=4,
                     size=96),
    "훈련할 짝 여덟 쌍입니다. 네트워크에 알려 주는 것은 아래에 적은 합뿐입니다.",
    "손글씨 숫자가 두 장씩 나란히 있고 아래에 두 수의 합이 적혀 있습니다.")

# %% [markdown]
# <h2 id="branches-baseline">겨룰 상대</h2>
#
# 합은 0부터 18까지 열아홉 가지입니다. 고르게 나오지는 않습니다. 9가 되는 짝은
# 여럿이지만 18이 되는 짝은 9와 9뿐입니다. 이미지는 보지 않고 훈련에 많이 나온 합만
# 답해도 이만큼은 맞힙니다.

# %%
common = np.bincount(y).argmax()
majority = np.mean(y_test == common)
print(f"가장 흔한 합만 답함: {majority:.3f}")

# %% [markdown]
# <h2 id="branches-model">네트워크를 만듭니다</h2>
#
# 가지 하나는 이미지를 받아 수 32개를 냅니다. 첫 합성곱의 창은 5×5이고, 세 칸씩 옮겨 계산을
# 줄입니다. 훈련하는 함수의 `-(-len(y) // BATCH)`는 나눗셈을 올림한 것으로, 한 에포크의
# 스텝입니다.
# 케라스에서는 층을 묶은 `Sequential`도 층처럼 부를 수 있습니다. 가지를 한 번
# 만들어 **두 번 부르면** 양쪽 이미지가 같은 가중치를 지납니다. 두 개를 만들어 한 번씩
# 부르면 따로 씁니다.

# %%


def reader():
    """이미지 한 장을 수 32개로 읽는 가지입니다."""
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(16, 5, strides=3, activation="relu"),
        layers.Conv2D(32, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(32, activation="relu"),
    ])


def adder(share):
    """두 이미지를 읽어 합마다 확률을 냅니다. share는 가지를 함께 쓸지입니다."""
    keras.utils.set_random_seed(SEED)
    read_left = reader()
    read_right = read_left if share else reader()
    left, right = keras.Input((28, 28, 1)), keras.Input((28, 28, 1))
    seen = layers.Concatenate()([read_left(left), read_right(right)])
    hidden = layers.Dense(64, activation="relu")(seen)
    total = layers.Dense(19, activation="softmax")(hidden)
    return keras.Model([left, right], total), read_left


def train(network, x, y, epochs=EPOCHS, **more):
    """학습률을 0까지 줄이며 훈련하고 기록을 돌려줍니다."""
    rate = keras.optimizers.schedules.CosineDecay(
        0.003, epochs * -(-len(y) // BATCH))
    network.compile(keras.optimizers.Adam(rate),
                    "sparse_categorical_crossentropy", metrics=["accuracy"])
    return network.fit(x, y, epochs=epochs, batch_size=BATCH, **more)


shared, read = adder(share=True)
separate, _ = adder(share=False)
print(f"가지를 함께 쓰면: {shared.count_params():,}개")
print(f"가지를 따로 쓰면: {separate.count_params():,}개")

# %% tags=["figure"]
figure, axes = figures.canvas(440, 262)
images_at = [
    figures.draw_image(axes, (255 * x[side][0, ..., 0]).astype("uint8"),
                       (60 + 270 * side, 8), 50) for side in (0, 1)]
reading = figures.box(axes, 120, 84, 200, 44, "가지 하나: 합성곱 둘, 밀집 하나",
                      size=12)
joined = figures.box(axes, 120, 156, 200, 34, "이어 붙이기: 32 + 32개",
                     size=12, color="warm")
total = figures.box(axes, 120, 220, 200, 34, "밀집 둘: 합 열아홉 가지", size=12)
for image, end in zip(images_at, (150, 290)):
    figures.arrow(axes, image.bottom, (end, 84))
    figures.arrow(axes, (end, 128), (end, 156), "32",
                  side="left" if end < 200 else "right")
figures.arrow(axes, joined.bottom, total.top)
notebook.show(
    figure,
    "가지는 하나이고 화살표는 둘입니다. 왼쪽도 오른쪽도 같은 가중치로 읽습니다.",
    "왼쪽 이미지와 오른쪽 이미지가 가지 하나를 저마다 지나 수 32개씩이 되고, "
    "이어 붙인 다음 밀집 층 둘을 지나 합의 확률이 됩니다.")

# %% [markdown]
# <h2 id="branches-fit">훈련합니다</h2>
#
# 합이 8이라는 답은 왼쪽이 3일 때도 5일 때도 듣습니다. 어느 쪽이 무엇인지는 듣지 못합니다.

# %%
start = time.perf_counter()
history = train(shared, x, y, validation_data=(x_val, y_val), verbose=2)
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %% tags=["figure"]
notebook.show(
    notebook.curves(history.history, "accuracy", "정확도"),
    "에포크마다 잰 정확도입니다. 훈련 정확도는 에포크 동안 잰 값의 평균이어서, 더디던 "
    "처음까지 든 첫 점이 낮습니다.",
    "가로축은 에포크, 세로축은 정확도입니다. 훈련과 검증의 선이 함께 오르다가 "
    "끝에서 평평해집니다.")

# %% [markdown]
# <h2 id="branches-compare">함께 쓰기와 따로 쓰기</h2>
#
# 가지를 따로 쓰는 네트워크도 같은 짝으로, 같은 횟수만큼 훈련합니다. 학습률은
# <span class="given">0.003</span>에서 시작하고, 네트워크마다 고르지는 않았습니다. 또 같은 모양의 가지로
# **숫자를 가르도록** 훈련하고, 두 장의 답을 더하는 것입니다. 이 방법은 합이 아니라 숫자의 레이블을 씁니다. 정답이 달라 공정한
# 상대는 아닙니다. 짝에 나온 이미지를 겹친 것까지 세어 3만 장 쓰고, 스텝이 거의 같도록 에포크는 넷만
# 돕니다.

# %%
train(separate, x, y, verbose=0)

keras.utils.set_random_seed(SEED)
classifier = reader()
classifier.add(layers.Dense(10, activation="softmax"))
train(classifier, np.concatenate(x), np.concatenate(digits),
      epochs=EPOCHS // 2, verbose=0)

accuracy = shared.evaluate(x_test, y_test, verbose=0)[1]
apart = separate.evaluate(x_test, y_test, verbose=0)[1]
guessed = sum(classifier.predict(one, batch_size=500, verbose=0).argmax(axis=1)
              for one in x_test)
added = np.mean(guessed == y_test)
print(f"함께 쓰는 가지: {accuracy:.3f}")
print(f"따로 쓰는 가지: {apart:.3f}")
print(f"숫자를 배워 더하기: {added:.3f}")
print("함께 쓰는 가지가 0.92 이상:", accuracy >= 0.92)
print("함께 쓰는 가지가 따로 쓰는 가지보다 나음:", accuracy > apart)
print("합만 알아도 숫자를 아는 것보다 0.05 넘게 낮지 않음:",
      accuracy > added - 0.05)

# %% tags=["figure"]
figure, axes = figures.chart(440, 170, xlabel="틀린 짝(%)")
bars = axes.barh(["따로 쓰는 가지", "함께 쓰는 가지", "숫자를 배워 더하기"],
                 [100 * (1 - one) for one in (apart, accuracy, added)],
                 height=0.6, color=[figures.color(name) for name
                                    in ("accent", "warm", "second")])
axes.bar_label(bars, fmt="%.1f", padding=4, fontsize=12,
               color=figures.color("ink"))
axes.set_xlim(0, 115 * (1 - apart))
axes.grid(False)
notebook.show(
    figure,
    "같은 테스트 짝에서 틀린 비율입니다. 짧을수록 좋습니다. 맨 위는 숫자의 "
    "레이블까지 알고 배웠습니다.",
    "가로 막대 셋입니다. 숫자를 배워 더하기가 가장 짧고, 함께 쓰는 가지, 따로 쓰는 "
    "가지의 차례로 길어집니다.")

# %% [markdown]
# 씨앗을 바꾸어 다섯 번 되풀이했습니다. 씨앗이 바뀌면 고른 짝도, 처음 가중치도 바뀝니다.

# %% [markdown]
# <!-- spread -->

# %% [markdown]
# 함께 쓰는 가지의 중앙값은 {{ training/branches : 함께 쓰는 가지 (중앙) }}, 따로 쓰는
# 가지의 중앙값은 {{ training/branches : 따로 쓰는 가지 (중앙) }}입니다. 범위의 끝이 겹쳐
# **비긴 것**으로 봅니다. {{ claim : training/branches : 함께 쓰는 가지 }} 가중치의 수도
# 같지 않습니다. 크기를 맞추고 학습률을 고르면 어떻게 되는지는 이 실험으로는 알 수 없습니다.
# 숫자의 레이블을 알려 준 네트워크는 둘을 앞섰습니다.
# {{ claim : training/branches : 숫자를 배워 더하기 }}
#
# <h2 id="branches-learned">가지는 무엇을 배웠을까</h2>
#
# 합을 맞히려면 숫자를 알아야 합니다. 그렇다면 가지의 출력 32개에 숫자가 드러나 있을까요?
# 숫자마다 출력의 평균을 내고, 테스트 이미지를 거리가 최소인 평균의 숫자라고 답해 봅니다.
# 같은 일을 픽셀로도 합니다.

# %%


def nearest_mean(known, digits, new):
    """가장 가까운 평균의 숫자입니다."""
    means = np.stack([known[digits == n].mean(axis=0) for n in range(10)])
    far = ((new[:, None] - means) ** 2).sum(axis=2)
    return far.argmin(axis=1)


def seen(images):
    return read.predict(images, batch_size=500, verbose=0)


scores = {}
for name, look in (("픽셀로", lambda one: one.reshape(len(one), 784)),
                   ("가지의 출력으로", seen)):
    answer = nearest_mean(look(x[0][:5000]), digits[0][:5000],
                          look(x_test[0]))
    scores[name] = np.mean(answer == digits_test[0])
    print(f"{name} 본 가장 가까운 평균: {scores[name]:.3f}")
print("가지의 출력에서 0.1 넘게 더 맞힘:",
      scores["가지의 출력으로"] > scores["픽셀로"] + 0.1)

# %% [markdown]
# 숫자가 무엇인지 알려 주지 않고 훈련한 가지의 출력에서, 픽셀에서보다 많이 맞혔습니다.
# {{ claim : training/branches : 가지의 출력으로 본 가장 가까운 평균 }}
# 가지가 만든 [표현](../ai/representation.md)입니다. 숫자의 이름은 합에서 배운 것이 아니라,
# 평균을 낼 때 쓴 레이블에서 왔습니다. {{ definition }} 틀린 짝도 봅니다.

# %% tags=["figure"]
answers = shared.predict(x_test, batch_size=500, verbose=0).argmax(axis=1)
wrong = np.flatnonzero(answers != y_test)[:8]
both = np.concatenate([one[wrong, ..., 0] for one in x_test], axis=2)
notebook.show(
    notebook.gallery(both, [f"정답 {y_test[i]}, 답 {answers[i]}"
                            for i in wrong], columns=4, size=96),
    "틀린 짝의 일부입니다. 네트워크는 합만 답하므로 어느 쪽을 잘못 읽었는지는 알 수 "
    "없습니다.",
    "잘못 답한 손글씨 짝 여덟 쌍과 정답, 네트워크의 답.")

# %% [markdown]
# <h2 id="branches-mixed">종류가 다른 입력을 더하기</h2>
#
# 입력이 모두 이미지일 필요는 없습니다. 이번에는 더하기인지 빼기인지 알려 주는 **벡터**를
# 셋째 입력으로 잇습니다. 더하기는 `[1, 0]`, 빼기는 `[0, 1]`입니다. 답은 -9부터 18까지
# 스물여덟 가지입니다. 답에 9를 더해 0부터 27까지의 번호로 바꿉니다.
#
# 가지는 그대로 두고, 그 출력을 한 번만 계산해 입력으로 씁니다. 새로 배우는 것은 그 뒤의
# 밀집 층뿐입니다. 출력에 적힌 '기호'는 이 벡터입니다.

# %%


def with_sign(x, digits):
    """읽은 수 32개씩과 기호의 벡터, 그리고 답을 냅니다."""
    minus = random.integers(0, 2, len(digits[0]))
    result = digits[0] + np.where(minus, -digits[1], digits[1])
    return [seen(x[0]), seen(x[1]), np.eye(2)[minus]], result + 9


def calculator():
    keras.utils.set_random_seed(SEED)
    inputs = [keras.Input((32,)), keras.Input((32,)), keras.Input((2,))]
    hidden = layers.Dense(128, activation="relu")(
        layers.Concatenate()(inputs))
    return keras.Model(inputs, layers.Dense(28, activation="softmax")(hidden))


known, result = with_sign(x, digits)
known_test, result_test = with_sign(x_test, digits_test)
found = {}
for name, sign in (("기호를 보지 못함", 0), ("기호를 함께 봄", 1)):
    network = calculator()
    train(network, [*known[:2], sign * known[2]], result, epochs=8, verbose=0)
    found[name] = network.evaluate(
        [*known_test[:2], sign * known_test[2]], result_test, verbose=0)[1]
    print(f"{name}: {found[name]:.2f}")
print("기호를 함께 보면 0.25 넘게 더 맞힘:",
      found["기호를 함께 봄"] > found["기호를 보지 못함"] + 0.25)

# %% [markdown]
# 벡터를 0으로 가리면 더하기인지 빼기인지 알 길이 없습니다. 벡터를 이어 붙이면 둘을 가려
# 답합니다. {{ claim : training/branches : 기호를 함께 봄 }} 합으로 배운 가지의 출력을
# **빼기에도** 쓸 수 있었습니다.
#
# <h2 id="branches-exercise">직접 해 보기</h2>
#
# 두 이미지를 바꾸어 넣어도 합은 같아야 합니다. 훈련한 네트워크는 얼마나 자주 같은 답을
# 할까요? 바꾸기 전과 바꾼 뒤의 확률을 평균 내면 더 맞힐까요?

# %% [markdown] tags=["answer"]
# 이어 붙인 다음의 층은 왼쪽과 오른쪽에 다른 가중치를 써서, 바꾸어 넣으면 답이 달라질 수
# 있습니다. 둘을 평균 내면 바꾸어 넣어도 답이 같습니다. {{ definition }} 정확도의 차이는
# 표집 오차의 두 배 안입니다. {{ claim : training/branches : 두 답을 평균 냄 }}

# %% tags=["answer"]
forward = shared.predict(x_test, batch_size=500, verbose=0)
backward = shared.predict(x_test[::-1], batch_size=500, verbose=0)
same = np.mean(forward.argmax(axis=1) == backward.argmax(axis=1))
mean = np.mean((forward + backward).argmax(axis=1) == y_test)
print(f"바꾸어도 같은 답: {same:.3f}")
print(f"두 답을 평균 냄: {mean:.3f}")
print("평균이 더 나음:", mean > accuracy)

# %% [markdown]
# <h2 id="branches-summary">정리</h2>
#
# - 가지를 한 번 만들어 두 번 부르면 두 입력이 가중치를 함께 씁니다. 정확도는 따로 쓸 때와
#   비겼습니다. {{ claim : training/branches : 따로 쓰는 가지 }}
# - 짝을 지을 때는 이미지를 먼저 나누어, 테스트 이미지가 훈련에 섞이지 않게 합니다.
# - 합만 알려 주고 훈련한 가지의 출력에서 숫자를 가를 수 있었습니다.
# - 이미지와 벡터처럼 종류가 다른 입력도 각각 읽은 다음 이어 붙이면 됩니다.
#
# 들어오는 길이 여럿인 네트워크를 훈련했습니다. 나가는 길이 여럿이면 어떨까요? 다음은
# [출력이 여럿인 네트워크](outputs.ipynb)입니다.
