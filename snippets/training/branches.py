"""손글씨 두 장을 함께 읽고 합을 맞히는 합성곱 네트워크를 훈련합니다."""

# %% [markdown]
# <h1 id="branches">입력이 둘인 네트워크</h1>
#
# 이 쪽을 읽고 나면 이미지 두 장을 함께 읽는 네트워크를 훈련하고, 가지를 함께 쓸 때와
# 따로 쓸 때를 견주고, 종류가 다른 입력을 이을 수 있습니다.
#
# 손글씨 숫자 두 장을 보고 합을 맞힙니다. 정답으로는 **합만** 알려 줍니다. 왼쪽이
# 3이고 오른쪽이 5라는 것은 알려 주지 않습니다. 입력이 둘인 그래프를 잇는 법은
# [가지가 2개인 네트워크](../networks/branches.md)에서 밀집 층으로 배웠습니다. 거기서는 층을
# 함께 쓰나 따로 쓰나 정확도가 비겼습니다. {{ claim : networks/branches/shared : 함께 쓰는 층 }}
# 여기서는 가지를 [합성곱 층](../networks/convolution.md)으로 바꾸어 다시 겨룹니다.

# %%
import math
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook

SEED = 0
EPOCHS = 8
BATCH = 64
PAIRS = 10000

# %% [markdown]
# <h2 id="branches-data">짝을 짓습니다</h2>
#
# 짝을 먼저 짓고 나서 훈련과 검증으로 나누면, 짝은 새것이어도 **이미지는 훈련에서 본
# 것**입니다. 그러면 외운 것인지 배운 것인지 가릴 수 없습니다. 이미지를 먼저 나누고 그
# 안에서 짝을 짓습니다. 테스트 짝은 테스트 이미지로만 지어, 끝에 한 번만 봅니다.

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
both = np.concatenate([one[:6, ..., 0] for one in x], axis=2)
notebook.show(
    notebook.gallery(both, [f"합 {total}" for total in y[:6]], columns=3,
                     size=100),
    "훈련할 짝 여섯 쌍입니다. 네트워크에 알려 주는 것은 아래에 적은 합뿐입니다.",
    "손글씨 숫자가 두 장씩 나란히 있고 아래에 두 수의 합이 적혀 있습니다.")

# %% [markdown]
# <h2 id="branches-model">네트워크를 만듭니다</h2>
#
# 가지 하나는 이미지를 받아 수 32개를 냅니다. 첫 합성곱의 창은 5×5이고, 세 칸씩 옮겨 계산을
# 줄입니다. 케라스에서는 층을 묶은 `Sequential`도 층처럼 부를 수 있습니다. 가지를 한 번
# 만들어 **두 번 부르면** 양쪽 이미지가 같은 가중치를 지납니다. 두 개를 만들어 한 번씩
# 부르면 따로 씁니다. 합은 0부터 18까지이니 마지막 층은 열아홉 개를 냅니다.

# %%


def reader(channels):
    """이미지 한 장을 수 32개로 읽는 가지입니다."""
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(16, 5, strides=3, activation="relu"),
        layers.Conv2D(channels, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(32, activation="relu"),
    ])


def together():
    """가지 하나를 두 번 부릅니다. 합치는 데까지와 그 가지를 돌려줍니다."""
    left, right = keras.Input((28, 28, 1)), keras.Input((28, 28, 1))
    read = reader(32)
    joined = layers.Concatenate()([read(left), read(right)])
    return [left, right], layers.Dense(64, activation="relu")(joined), read


def separate():
    """가지 둘을 한 번씩 부릅니다. 채널을 반으로 줄여 가중치의 수를 맞춥니다."""
    left, right = keras.Input((28, 28, 1)), keras.Input((28, 28, 1))
    joined = layers.Concatenate()([reader(16)(left), reader(16)(right)])
    return [left, right], layers.Dense(64, activation="relu")(joined), None


def dense():
    """두 이미지를 한 줄로 펴서 은닉층 하나로 읽습니다."""
    left, right = keras.Input((28, 28, 1)), keras.Input((28, 28, 1))
    flat = layers.Flatten()(layers.Concatenate()([left, right]))
    return [left, right], layers.Dense(29, activation="relu")(flat), None


def build(kind):
    keras.utils.set_random_seed(SEED)
    inputs, hidden, read = kind()
    total = layers.Dense(19, activation="softmax")(hidden)
    return keras.Model(inputs, total), read


# %% tags=["figure"]
figure, axes = figures.canvas(345, 262)
images_at = [
    figures.draw_image(axes, (255 * x[side][0, ..., 0]).astype("uint8"),
                       (40 + 215 * side, 8), 50) for side in (0, 1)]
reading = figures.box(axes, 82, 84, 180, 44, "가지: 합성곱 둘, 밀집 하나",
                      size=12)
joined = figures.box(axes, 82, 156, 180, 34, "이어 붙이기: 32 + 32개",
                     size=12, color="warm")
total = figures.box(axes, 82, 220, 180, 34, "밀집 둘: 합 열아홉 가지", size=12)
for image, end in zip(images_at, (110, 235)):
    figures.arrow(axes, image.bottom, (end, 84))
    figures.arrow(axes, (end, 128), (end, 156), "32",
                  side="left" if end < 200 else "right")
figures.arrow(axes, joined.bottom, total.top)
notebook.show(
    figure,
    "가지는 하나이고 화살표는 둘입니다. 왼쪽도 오른쪽도 같은 가중치로 읽습니다.",
    "왼쪽 이미지와 오른쪽 이미지가 각각 가지 하나를 지나 수 32개씩이 되고, "
    "이어 붙인 다음 밀집 층 둘을 지나 합의 확률이 됩니다.")

# %% [markdown]
# <h2 id="branches-baseline">겨룰 상대와 조건</h2>
#
# 가지를 따로 쓰는 네트워크와 밀집 네트워크는 **가중치의 수를 함께 쓰는 네트워크에
# 맞추었습니다.** 셋 다 같은 짝을 여덟 번씩 보고 학습률을 코사인으로 0까지 줄입니다. 처음
# 학습률은 네트워크마다 <span class="given">0.001, 0.003, 0.01, 0.03</span> 가운데 검증 정확도가
# 높은 것을 골랐습니다([근거](../appendix/claims.md)).
# {{ claim : training/branches/rates : 함께, 고른 학습률 }}

# %%
RATES = {together: 0.01, separate: 0.01, dense: 0.003}


def train(network, x, y, rate, epochs=EPOCHS, **more):
    """학습률을 0까지 줄이며 훈련하고 기록을 돌려줍니다."""
    steps = epochs * math.ceil(len(y) / BATCH)
    network.compile(
        keras.optimizers.Adam(
            keras.optimizers.schedules.CosineDecay(rate, steps)),
        "sparse_categorical_crossentropy", metrics=["accuracy"])
    return network.fit(x, y, epochs=epochs, batch_size=BATCH,
                       **{"verbose": 0} | more)


# %% [markdown]
# 네트워크가 아닌 상대는 훈련에 많이 나온 합만 답하는 방법과, 두 이미지의 픽셀에서 답을 바로
# 셈하는 릿지 회귀입니다. 벌점 λ는 검증으로 고릅니다.

# %%


def flat(x):
    return np.pad(np.concatenate(x, axis=1).reshape(-1, 1568),
                  ((0, 0), (0, 1)), constant_values=1)


rows = flat(x)
square, product = rows.T @ rows, rows.T @ np.eye(19, dtype="float32")[y]
tables = {penalty: np.linalg.solve(square + penalty * np.eye(1569), product)
          for penalty in (1, 10, 100, 1000)}
penalty = max(tables, key=lambda each: np.mean(
    (flat(x_val) @ tables[each]).argmax(axis=1) == y_val))
print("고른 λ:", penalty)

# %% [markdown]
# <h2 id="branches-fit">훈련합니다</h2>

# %%
shared, read = build(together)
start = time.perf_counter()
history = train(shared, x, y, RATES[together],
                validation_data=(x_val, y_val), verbose=2)
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %% tags=["figure"]
notebook.show(
    notebook.curves(history.history, "accuracy", "정확도", width=345),
    "에포크마다 잰 정확도입니다. 훈련 정확도는 에포크 동안 잰 값의 평균입니다.",
    "가로축은 에포크, 세로축은 정확도입니다. 훈련과 검증의 선이 있습니다.")

# %%
apart, plain = build(separate)[0], build(dense)[0]
train(apart, x, y, RATES[separate])
train(plain, x, y, RATES[dense])
for name, network in (("함께 쓰는 가지", shared), ("따로 쓰는 가지", apart),
                      ("밀집 네트워크", plain)):
    print(f"{name}의 가중치: {network.count_params():,}개")

# %% [markdown]
# <h2 id="branches-swapped">짝을 뒤집어 더하면</h2>
#
# 함께 쓰는 가지는 왼쪽 이미지와 오른쪽 이미지를 모두 보고 배우고, 따로 쓰는 가지는 각각
# 한쪽만 봅니다. 이것이 차이를 낳을까요? 그것만 바꾸어 봅니다. 두 이미지를 **뒤집은 짝**을 더해 따로
# 쓰는 네트워크를 훈련하면 두 가지 모두 이미지를 전부 봅니다. 짝이 20,000쌍이 되니 네
# 번씩만 보아 스텝을 거의 같게 둡니다.

# %%
swapped = build(separate)[0]
more = [np.concatenate([x[0], x[1]]), np.concatenate([x[1], x[0]])]
_ = train(swapped, more, np.concatenate([y, y]), RATES[separate],
          EPOCHS // 2)

# %% [markdown]
# <h2 id="branches-compare">테스트는 한 번</h2>
#
# 고를 것을 다 골랐습니다. 이제 테스트 짝 5,000쌍으로 잽니다. 정확도 p의 표집 오차는
# √(p(1−p)/n)입니다. 씨앗이 바뀌면 고른 짝도, 처음 가중치도 바뀝니다.

# %%
common = np.bincount(y).argmax()
print(f"가장 흔한 합만 답함: {np.mean(y_test == common):.3f}")
guess = (flat(x_test) @ tables[penalty]).argmax(axis=1)
print(f"릿지 회귀: {np.mean(guess == y_test):.3f}")
for name, network in (("밀집 네트워크", plain), ("따로 쓰는 가지", apart),
                      ("따로 쓰고 뒤집은 짝을 더함", swapped),
                      ("함께 쓰는 가지", shared)):
    score = network.evaluate(x_test, y_test, batch_size=500, verbose=0)[1]
    print(f"{name}: {score:.3f}")
print(f"표집 오차: {math.sqrt(score * (1 - score) / len(y_test)):.3f}")

# %% [markdown]
# <!-- spread -->
#
# **함께 쓰는 가지와 따로 쓰는 가지는 비겼습니다.** {{ claim : training/branches : 함께 쓰는 가지 }}
# 중앙값이 {{ training/branches : 함께 쓰는 가지 (중앙) }}과
# {{ training/branches : 따로 쓰는 가지 (중앙) }}이고 범위가 겹칩니다. 뒤집은 짝을 더한 것의
# {{ training/branches : 따로 쓰고 뒤집은 짝을 더함 (중앙) }}과도
# 비겼습니다. {{ claim : training/branches : 따로 쓰고 뒤집은 짝을 더함 }} 셋 모두 밀집 네트워크와
# 릿지 회귀를 이겼습니다. {{ claim : training/branches : 밀집 네트워크 }}
#
# <h2 id="branches-learned">가지의 출력에 숫자가 드러날까요</h2>
#
# 훈련한 짝의 왼쪽 이미지를 가지에 넣고 숫자마다 출력 32개의 평균을 냅니다. 검증 이미지는
# 거리가 최소인 평균의 숫자라고 답해 봅니다. 같은 일을 픽셀로도 합니다.

# %%


def nearest_mean(known, new):
    """가장 가까운 평균의 숫자입니다."""
    means = np.stack([known[digits[0] == n].mean(axis=0) for n in range(10)])
    far = ((new[:, None] - means) ** 2).sum(axis=2)
    return far.argmin(axis=1)


def seen(images):
    return read.predict(images, batch_size=500, verbose=0)


for name, look in (("픽셀로", lambda one: one.reshape(len(one), 784)),
                   ("가지의 출력으로", seen)):
    guess = nearest_mean(look(x[0]), look(x_val[0]))
    print(f"{name} 본 가장 가까운 평균: {np.mean(guess == digits_val[0]):.3f}")

# %% [markdown]
# 씨앗 다섯의 중앙값은 픽셀로 보면
# {{ training/branches : 픽셀로 본 가장 가까운 평균 (중앙) }}, 가지의 출력으로 보면
# {{ training/branches : 가지의 출력으로 본 가장 가까운 평균 (중앙) }}입니다. 숫자를 알려 준 적이
# 없는데도, 가지의 출력은 픽셀보다 숫자마다 잘
# 모였습니다. {{ claim : training/branches : 가지의 출력으로 본 가장 가까운 평균 }}
#
# <h2 id="branches-mixed">종류가 다른 입력을 더하기</h2>
#
# 입력이 모두 이미지일 필요는 없습니다. 이번에는 더하기인지 빼기인지 알려 주는 **벡터**를
# 셋째 입력으로 잇습니다. 더하기는 `[1, 0]`, 빼기는 `[0, 1]`입니다. 답은 -9부터 18까지
# 스물여덟 가지입니다. 답에 9를 더해 0부터 27까지의 번호로 바꿉니다.
# 가지는 그대로 두고, 그 출력을 한 번만 계산해 입력으로 씁니다. 새로 배우는 것은 그 뒤의 밀집
# 층뿐입니다.

# %%


def with_operation(x, digits):
    """읽은 수 32개씩과 연산의 벡터, 그리고 답을 냅니다."""
    minus = random.integers(0, 2, len(digits[0]))
    result = digits[0] + np.where(minus, -digits[1], digits[1])
    return [seen(x[0]), seen(x[1]), np.eye(2)[minus]], result + 9


def calculator():
    keras.utils.set_random_seed(SEED)
    inputs = [keras.Input((32,)), keras.Input((32,)), keras.Input((2,))]
    hidden = layers.Dense(128, activation="relu")(
        layers.Concatenate()(inputs))
    return keras.Model(inputs, layers.Dense(28, activation="softmax")(hidden))


known, result = with_operation(x, digits)
known_val, result_val = with_operation(x_val, digits_val)
for name, shown in (("연산을 가림", 0), ("연산을 알려 줌", 1)):
    network = calculator()
    train(network, [*known[:2], shown * known[2]], result, 0.003)
    score = network.evaluate([*known_val[:2], shown * known_val[2]],
                             result_val, batch_size=500, verbose=0)[1]
    print(f"{name}: {score:.2f}")

# %% [markdown]
# 씨앗 다섯의 중앙값은 연산을 가리면 {{ training/branches : 연산을 가림 (중앙) }}, 알려 주면
# {{ training/branches : 연산을 알려 줌 (중앙) }}입니다.
# 벡터도 이미지와 나란히 이어 쓸 수 있습니다. {{ claim : training/branches : 연산을 알려 줌 }}
#
# <h2 id="branches-exercise">직접 해 보기</h2>
#
# **1.** 네트워크는 3 + 5 = 8이라는 것을 알까요? 합 0부터 18까지의 번호를 무작위로 뒤섞어,
# 뒤섞은 번호를 정답으로 훈련해 보세요. 검증 정확도를 뒤섞지 않은 것과 나란히 적으세요.
#
# **2.** 함께 쓰는 가지의 두 출력을 이어 붙이지 말고 **더하는** 네트워크 `added`를 쓰세요.
# 두 이미지를 뒤집어 넣었을 때 답이 같은 비율을 이어 붙인 네트워크와 견주세요. 훈련하지 않고
# 재어도 됩니다.

# %% [markdown] tags=["answer"]
# 뒤섞어도 그대로와 비겼습니다.
# {{ claim : training/branches : 번호를 뒤섞음, 검증 정확도 }} 마지막 층에게 합은 **열아홉 개의
# 클래스**일 뿐이고, 클래스의 번호 사이에는 크고 작음이 없습니다. 네트워크는 어떤 짝들이 같은
# 답을 갖는지를 배웁니다. 숫자의 이름도 더하기의 뜻도 정답에 들어 있지
# 않습니다. {{ definition }}

# %% tags=["answer"]
names = random.permutation(19)
network = build(together)[0]
train(network, x, names[y], RATES[together])
for name, each, total in (("그대로", shared, y_val),
                          ("번호를 뒤섞음", network, names[y_val])):
    score = each.evaluate(x_val, total, batch_size=500, verbose=0)[1]
    print(f"{name}, 검증 정확도: {score:.3f}")


def added():
    left, right = keras.Input((28, 28, 1)), keras.Input((28, 28, 1))
    read = reader(32)
    joined = layers.Add()([read(left), read(right)])
    return [left, right], layers.Dense(64, activation="relu")(joined), read


for name, each in (("이어 붙임", shared), ("더함", build(added)[0])):
    forward, backward = (each.predict(two, batch_size=500, verbose=0)
                         for two in (x_val, x_val[::-1]))
    same = np.mean(forward.argmax(axis=1) == backward.argmax(axis=1))
    print(f"{name}, 뒤집어도 같은 답: {same:.3f}")

# %% [markdown]
# <h2 id="branches-summary">정리</h2>
#
# - 가지를 한 번 만들어 두 번 부르면 두 입력이 가중치를 함께 씁니다.
# - 같은 크기로 겨루니 함께 쓰는 가지와 따로 쓰는 가지는
#   비겼습니다. {{ claim : training/branches : 함께 쓰는 가지 }}
# - 짝을 지을 때는 이미지를 먼저 나누어, 테스트 이미지가 훈련에 섞이지 않게 합니다.
# - 이미지와 벡터처럼 종류가 다른 입력도 각각 읽은 다음 이어 붙이면 됩니다.
#
# 들어오는 길이 여럿인 네트워크를 훈련했습니다. 나가는 길이 여럿이면 어떨까요? 다음은
# [출력이 여럿인 네트워크](outputs.ipynb)입니다.
