"""인셉션 블록을 셋 쌓아 옷 사진을 가르고, 가지를 하나씩 꺼서 무엇을 잃는지 잽니다."""

# %% [markdown]
# <h1 id="inception">인셉션 네트워크</h1>
#
# 이 쪽을 읽고 나면 인셉션 블록을 여러 겹 쌓아 훈련하고, 가지를 하나씩 꺼서 네트워크가
# 무엇에 기대는지 재고, 사진의 어디가 답을 밀었는지 그릴 수 있습니다.
#
# [인셉션 블록](../networks/inception.md)은 1×1, 3×3, 5×5 창과 풀링을 나란히 놓고 채널
# 축으로 이어 붙입니다. 거기서는 블록 하나가 3×3 창 하나와 비겼습니다.
# {{ claim : networks/inception/train : 인셉션 블록 }}
# 여기서는 블록을 **셋 쌓습니다.** 3×3 창만 쓴, 가중치의 수가 비슷한 네트워크와 겨루면
# 어떻게 될까요?

# %%
import math
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook

SEED = 0
EPOCHS = 5
BATCH = 64
NAMES = [datasets.LABELS[name] for name in datasets.CLOTHES]

# %% [markdown]
# <h2 id="inception-data">데이터</h2>
#
# [Fashion-MNIST](../appendix/datasets.md#datasets-fashion)의 옷 사진 6,000장입니다. 열
# 종류가 같은 수만큼 있습니다. 섞어서 1,000장을 검증에 떼어 둡니다. 고르는 일은 모두 검증
# 사진으로 하고, 테스트 사진 1,000장은 끝에 한 번만 봅니다.

# %%
(images, labels), (test_images, y_test) = datasets.fashion()
order = np.random.default_rng(SEED).permutation(len(images))
pixels = images[order, ..., None].astype("float32") / 255
x, x_val = pixels[:5000], pixels[5000:]
y, y_val = labels[order[:5000]], labels[order[5000:]]
x_test = test_images[..., None].astype("float32") / 255
print("훈련:", x.shape, "검증:", x_val.shape, "테스트:", x_test.shape)

# %% tags=["figure"]
firsts = [np.flatnonzero(labels == kind)[0] for kind in range(10)]
notebook.show(
    notebook.gallery(images[firsts], NAMES),
    "종류마다 한 장씩입니다.",
    "티셔츠, 바지, 풀오버, 드레스, 코트, 샌들, 셔츠, 운동화, 가방, 앵클부츠의 "
    "흑백 사진.")

# %% [markdown]
# <h2 id="inception-model">블록을 셋 쌓습니다</h2>
#
# 블록마다 가지가 넷이고, 가지마다 채널 16개를 냅니다. 이어 붙이면 64개입니다. 큰 창을
# 쓰기 전에는 [1×1 합성곱](../networks/inception.md#inception-narrow)으로 채널을 8개로
# 줄입니다. 처음 보는 층이 둘 있습니다.
#
# - **배치 정규화(batch normalization)**는 채널마다 미니배치의 평균을 0, 표준편차를 1로
#   맞춘 다음, 배운 수 `gamma`를 곱하고 `beta`를 더합니다. 예측할 때는 미니배치 대신
#   훈련하는 동안 모아 둔 평균과 표준편차를 씁니다. `momentum`은 그것을 얼마나 천천히
#   바꿀지 정합니다.
# - **전역 평균 풀링(global average pooling)**은 마지막 7×7칸을 채널마다 평균 하나로
#   줄입니다. 뒤의 밀집 층은 수 3,136개가 아니라 64개를 받습니다.

# %%
BRANCHES = ("1×1", "3×3", "5×5", "풀링")
WIDE, NARROW, BLOCKS = 16, 8, 3


def conv(filters, size, activation="relu", strides=1):
    return layers.Conv2D(filters, size, strides=strides, padding="same",
                         activation=activation)


def normalized(x, name):
    return layers.ReLU(name=f"{name}_out")(
        layers.BatchNormalization(momentum=0.9, name=name)(x))


def block(x, name):
    """인셉션 블록입니다. 가지 넷을 BRANCHES의 차례로 이어 붙입니다."""
    pooled = layers.MaxPooling2D(3, strides=1, padding="same")(x)
    return normalized(layers.Concatenate()([
        conv(WIDE, 1, None)(x),
        conv(WIDE, 3, None)(conv(NARROW, 1)(x)),
        conv(WIDE, 5, None)(conv(NARROW, 1)(x)),
        conv(WIDE, 1, None)(pooled),
    ]), name)


def plain(x, name):
    """겨룰 상대입니다. 3×3 창만 씁니다."""
    return normalized(conv(31, 3, None)(x), name)


def stacked(kind):
    """블록 셋을 쌓은 몸통입니다."""
    def body(x):
        x = layers.MaxPooling2D(2)(conv(16, 3, strides=2)(x))
        for number in range(1, BLOCKS + 1):
            x = kind(x, f"block{number}")
        return layers.GlobalAveragePooling2D()(x)
    return body


def dense(units):
    return lambda x: layers.Dense(units, "relu")(layers.Flatten()(x))


def build(body):
    keras.utils.set_random_seed(SEED)
    image = keras.Input((28, 28, 1))
    return keras.Model(
        image, layers.Dense(10, activation="softmax")(body(image)))


# %% tags=["figure"]
figure, axes = figures.canvas(345, 216)
boxes = [figures.box(axes, 2, 36, 54, 54, "사진\n28×28", size=12,
                     color="muted"),
         figures.box(axes, 67, 36, 60, 54, "합성곱\n풀링\n7×7×16", size=12)]
for number in range(BLOCKS):
    boxes.append(figures.box(axes, 138 + 70 * number, 36, 60, 54,
                             f"블록 {number + 1}\n7×7×64", size=12,
                             color="warm"))
for before, after in zip(boxes, boxes[1:]):
    figures.arrow(axes, before.right, after.left)
mean = figures.box(axes, 240, 140, 102, 46, "전역 평균 풀링\n64", size=12)
answer = figures.box(axes, 120, 140, 80, 46, "밀집 층\n10", size=12)
figures.arrow(axes, boxes[-1].bottom, (boxes[-1].bottom[0], 140))
figures.arrow(axes, mean.left, answer.right)
figures.label(axes, 238, 18, "가지 넷을 이어 붙인 블록 셋", size=12,
              color="warm")
notebook.show(
    figure,
    "블록을 지나도 7×7칸은 그대로이고, 마지막에 채널마다 49칸의 값을 평균 냅니다.",
    "사진이 합성곱과 풀링을 지나 7×7×16이 되고, 블록 셋을 지나 7×7×64가 되고, "
    "전역 평균 풀링과 밀집 층을 지나 수 열 개가 됩니다.")

# %% [markdown]
# <h2 id="inception-baselines">겨룰 상대와 조건</h2>
#
# 상대는 셋입니다. 3×3 창만 쓴 네트워크와 은닉층이 하나인 밀집 네트워크 27은 **가중치의
# 수를 인셉션에 맞추었습니다.** 밀집 네트워크 256은 유닛을 늘린 것입니다. 네트워크는 모두 같은 사진을
# 다섯 번씩 보고, 학습률을 코사인으로 0까지 줄입니다. 처음 학습률은 네트워크마다
# <span class="given">0.001, 0.003, 0.01, 0.03</span> 가운데 검증 정확도가 높은 것을
# 골랐습니다([근거](../appendix/claims.md)).
# {{ claim : training/inception/rates : 인셉션, 고른 학습률 }} 인셉션은 끝의 값이 뽑혔고, 그
# 위는 재지 않았습니다.

# %%
BODIES = {  # 이름: (몸통, 처음 학습률)
    "밀집 네트워크 27": (dense(27), 0.01),
    "밀집 네트워크 256": (dense(256), 0.01),
    "3×3만 쓴 네트워크": (stacked(plain), 0.01),
    "인셉션 네트워크": (stacked(block), 0.03),
}
STEPS = EPOCHS * math.ceil(len(x) / BATCH)


def train(name, verbose=0):
    """네트워크와 기록을 돌려줍니다."""
    body, rate = BODIES[name]
    network = build(body)
    network.compile(
        keras.optimizers.Adam(
            keras.optimizers.schedules.CosineDecay(rate, STEPS)),
        "sparse_categorical_crossentropy", metrics=["accuracy"])
    return network, network.fit(
        x, y, epochs=EPOCHS, batch_size=BATCH,
        validation_data=(x_val, y_val), verbose=verbose)


def accuracy(network, x, y):
    return network.evaluate(x, y, batch_size=500, verbose=0)[1]


# %% [markdown]
# 네트워크가 아닌 상대도 둘 있습니다. 종류마다 평균 낸 사진 열 장 가운데 가까운 것을 고르는
# 방법과, 픽셀에서 답을 바로 셈하는 릿지 회귀입니다. 릿지 회귀의 벌점 λ도 검증 사진으로
# 고릅니다.

# %%


def flat(x):
    return np.pad(x.reshape(len(x), 784), ((0, 0), (0, 1)),
                  constant_values=1)


def ridge(penalty):
    square = flat(x).T @ flat(x) + penalty * np.eye(785)
    return np.linalg.solve(square, flat(x).T @ np.eye(10)[y])


def right(table, x, y):
    return np.mean((flat(x) @ table).argmax(axis=1) == y)


penalty = max((1, 10, 100, 1000),
              key=lambda each: right(ridge(each), x_val, y_val))
means = np.stack([x[y == kind].mean(axis=0) for kind in range(10)])
print("고른 λ:", penalty)

# %% [markdown]
# <h2 id="inception-fit">훈련합니다</h2>

# %%
start = time.perf_counter()
model, history = train("인셉션 네트워크", verbose=2)
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %%
networks, records = {"인셉션 네트워크": model}, {"인셉션 네트워크": history}
for name in BODIES:
    if name not in networks:
        networks[name], records[name] = train(name)
    print(f"{name}의 가중치: {networks[name].count_params():,}개")

# %% tags=["figure"]
figure, axes = figures.chart(345, 240, xlabel="에포크", ylabel="검증 정확도")
epochs = range(1, EPOCHS + 1)
for name, record in records.items():
    axes.plot(epochs, record.history["val_accuracy"], marker="o", label=name)
axes.set_xticks(epochs)
figures.legend(axes, "lower right")
notebook.show(
    figure,
    "에포크마다 잰 검증 정확도입니다.",
    "가로축은 에포크, 세로축은 검증 정확도입니다. 네트워크 넷의 선이 있습니다.")

# %% [markdown]
# <h2 id="inception-branches">가지를 하나씩 끕니다</h2>
#
# 가지 하나가 내는 채널을 모두 0으로 만들고 **검증 정확도**를 다시 잽니다. 배치 정규화가
# 채널마다 곱하는 수와 더하는 수를 0으로 두면 그 채널이 꺼집니다. 재고 나면 되돌립니다.

# %%


def without(name, branch):
    """블록 하나에서 가지 하나를 껐을 때의 검증 정확도입니다."""
    layer = model.get_layer(name)
    kept = layer.get_weights()
    gamma, beta, *rest = (weight.copy() for weight in kept)
    off = slice(WIDE * branch, WIDE * (branch + 1))
    gamma[off], beta[off] = 0, 0
    layer.set_weights([gamma, beta, *rest])
    result = accuracy(model, x_val, y_val)
    layer.set_weights(kept)
    return result


whole = accuracy(model, x_val, y_val)
lost = np.array([[whole - without(f"block{number}", branch)
                  for branch in range(4)] for number in (1, 2, 3)])
print(f"끄기 전의 검증 정확도: {whole:.3f}")
print(f"되돌린 뒤의 검증 정확도: {accuracy(model, x_val, y_val):.3f}")
for branch, name in enumerate(BRANCHES):
    print(f"{name} 가지를 끄면 잃는 정확도: {lost[:, branch].mean():.2f}")

# %% tags=["figure"]
figure, axes = figures.canvas(345, 186)
cells = figures.draw_tensor(axes, 100 * lost, (70, 44), cell=(66, 40),
                            format=".1f", shade=True)
for branch, name in enumerate(BRANCHES):
    figures.label(axes, cells.cell(0, branch).top[0], 26, name)
for number in range(3):
    figures.label(axes, 34, cells.cell(number, 0).left[1],
                  f"블록 {number + 1}")
notebook.show(
    figure,
    "이 네트워크에서 가지 하나를 껐을 때 잃은 검증 정확도(%p)입니다. 진할수록 많이 "
    "잃었습니다.",
    "블록 셋을 행으로, 가지 넷을 열로 놓은 표입니다. 칸마다 가지를 껐을 때 떨어진 "
    "정확도를 적었습니다.")

# %% [markdown]
# 가지마다 블록 셋에서 잃은 것을 평균 냈습니다. 씨앗 다섯의 중앙값은 1×1이
# {{ training/inception : 1×1 가지를 끄면 잃는 정확도 (중앙) }}, 3×3이
# {{ training/inception : 3×3 가지를 끄면 잃는 정확도 (중앙) }}, 5×5가
# {{ training/inception : 5×5 가지를 끄면 잃는 정확도 (중앙) }}, 풀링이
# {{ training/inception : 풀링 가지를 끄면 잃는 정확도 (중앙) }}입니다. 5×5를 끈 것은 어느
# 씨앗에서나 3×3을 끈 것보다 많이 잃었습니다.
# {{ claim : training/inception : 5×5 가지를 끄면 잃는 정확도 }} 나머지는 씨앗의 범위가 겹칩니다.
# 끈 것은 이미 배운 가지입니다. 그 가지 없이 처음부터 훈련하면 어떨지는 재지 않았습니다.
#
# <h2 id="inception-where">어디가 답을 밀었을까요</h2>
#
# 평균을 내기 전의 7×7칸에 마지막 밀집 층의 가중치를 칸마다 곱하면, **어느 칸이 그 답을
# 밀었는지** 지도가 나옵니다. 평균 내고 곱하나 곱하고 평균 내나 결과가 같습니다. 편향은 어느
# 칸에나 똑같이 더해지니 지도에서는 뺍니다. 아래의 그림은 `np.kron`으로 한 칸을 4×4칸으로
# 늘리고, 사진마다 밝기의 최댓값을 1로 맞춘 것입니다. 사진끼리 밝기를 견줄 수는 없습니다.

# %%
look = keras.Model(model.inputs, model.get_layer("block3_out").output)
cells = keras.ops.convert_to_numpy(look(x_val[:5]))
kernel, bias = model.layers[-1].get_weights()
maps = cells @ kernel
scores = maps.mean(axis=(1, 2)) + bias
chances = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
told = model.predict(x_val[:5], verbose=0)
print("지도의 크기:", maps.shape)
print(f"지도에서 셈한 확률과 출력의 가장 큰 차이: {abs(chances - told).max():.4f}")

# %% tags=["figure"]
answers = told.argmax(axis=1)
chosen = [maps[n, :, :, answers[n]] for n in range(5)]
bright = [np.kron(np.maximum(one, 0) / one.max(), np.ones((4, 4)))
          for one in chosen]
pictures = [*(255 * x_val[:5, ..., 0]).astype("uint8"),
            *((255 * one).astype("uint8") for one in bright)]
notebook.show(
    notebook.gallery(pictures, [NAMES[answers[n]] for n in range(5)]
                     + ["지도"] * 5, columns=5, size=58),
    "위는 검증 사진과 네트워크의 답, 아래는 그 답을 민 칸입니다. 밝을수록 많이 "
    "밀었습니다.",
    "옷 사진 다섯 장과, 그 아래에 같은 자리의 밝기 지도 다섯 장.")

# %% [markdown]
# <h2 id="inception-evaluate">테스트는 한 번</h2>
#
# 고를 것을 다 골랐습니다. 이제 테스트 사진을 봅니다. 사진이 n장일 때 정확도 p의 표집
# 오차는 √(p(1−p)/n)입니다. [승부를 판정하는 법](../ai/contest.md#contest-error)대로, 중앙값의
# 차이가 이것의 두 배 안이거나 씨앗의 범위가 겹치면 비긴 것으로 봅니다. {{ definition }}

# %%
far = ((x_test[:, None] - means) ** 2).sum(axis=(2, 3, 4))
print(f"가장 가까운 평균: {np.mean(far.argmin(axis=1) == y_test):.3f}")
print(f"릿지 회귀: {right(ridge(penalty), x_test, y_test):.3f}")
for name in BODIES:
    score = accuracy(networks[name], x_test, y_test)
    print(f"{name}: {score:.3f}")
print(f"표집 오차: {math.sqrt(score * (1 - score) / len(y_test)):.3f}")

# %% [markdown]
# 씨앗 다섯의 결과입니다. 씨앗이 바뀌면 나눈 사진도, 처음 가중치도 바뀝니다.
#
# <!-- spread -->
#
# **네 네트워크는 서로 비겼습니다.** 중앙값은 인셉션이
# {{ training/inception : 인셉션 네트워크 (중앙) }}, 3×3만 쓴 것이
# {{ training/inception : 3×3만 쓴 네트워크 (중앙) }}, 밀집 256이
# {{ training/inception : 밀집 네트워크 256 (중앙) }}, 밀집 27이
# {{ training/inception : 밀집 네트워크 27 (중앙) }}이고, 씨앗의 범위가
# 겹칩니다. {{ claim : training/inception : 인셉션 네트워크 }} 넷 모두 릿지 회귀를
# 이겼습니다. {{ claim : training/inception : 밀집 네트워크 27 }} 5,000장을 다섯 번 보는 이
# 예산에서는 블록을 쌓은 값이 드러나지 않았습니다. {{ claim : training/inception : 표집 오차 }}
#
# <h2 id="inception-confusion">무엇과 무엇을 헷갈릴까요</h2>

# %%
answers = model.predict(x_test, batch_size=500, verbose=0).argmax(axis=1)
table = np.zeros((10, 10), int)
np.add.at(table, (y_test, answers), 1)
for name, rate in zip(NAMES, table.diagonal() / table.sum(axis=1)):
    if name in ("셔츠", "바지"):
        print(f"{name}를 맞힌 비율: {rate:.2f}")

# %% tags=["figure"]
tops = [NAMES.index(name)
        for name in ("티셔츠", "풀오버", "드레스", "코트", "셔츠")]
figure, axes = figures.canvas(345, 268)
cells = figures.draw_tensor(axes, table[np.ix_(tops, tops)], (66, 54),
                            cell=(54, 38), shade=True)
for place, kind in enumerate(tops):
    figures.label(axes, cells.cell(0, place).top[0], 38, NAMES[kind], size=12)
    figures.label(axes, 32, cells.cell(place, 0).left[1], NAMES[kind],
                  size=12)
figures.label(axes, cells.top[0], 14, "네트워크의 답", size=12, color="muted")
figures.label(axes, 32, 14, "레이블", size=12, color="muted")
notebook.show(
    figure,
    "윗옷 다섯 종류의 테스트 사진 100장씩을 무엇이라고 답했는지 센 것입니다. 대각선이 "
    "맞힌 것입니다.",
    "레이블을 행으로, 네트워크의 답을 열로 놓은 5행 5열의 표입니다.")

# %% [markdown]
# 씨앗 다섯에서 바지는 {{ training/inception : 바지를 맞힌 비율 (최소) }}부터
# {{ training/inception : 바지를 맞힌 비율 (최대) }}까지, 셔츠는
# {{ training/inception : 셔츠를 맞힌 비율 (최소) }}부터
# {{ training/inception : 셔츠를 맞힌 비율 (최대) }}까지 맞혔습니다. 왜 셔츠를 틀리는지는 이
# 실험으로 알 수 없습니다.
#
# <h2 id="inception-exercise">직접 해 보기</h2>
#
# 3×3 합성곱을 두 번 하면 출력 한 칸이 입력 5×5칸을 봅니다. `block`의 5×5 가지를 3×3 둘로
# 바꾼 `twice(x, name)`를 쓰고, 쌓은 네트워크의 가중치를 세어 보세요. 사이의 채널은 8개로
# 두고 활성화 함수는 ReLU를 씁니다. 새 블록에서 입력의 가운데 칸을 바꾸면 출력이 몇 칸이나
# 바뀌는지도 재어 보세요.

# %% [markdown] tags=["answer"]
# 5×5 하나는 창이 25칸이고, 3×3 둘은 9칸씩 18칸입니다. 가운데 칸 하나를 바꾸면 두 가지에서
# 모두 25칸까지 바뀔 수 있습니다.

# %% tags=["answer"]


def twice(x, name):
    pooled = layers.MaxPooling2D(3, strides=1, padding="same")(x)
    return normalized(layers.Concatenate()([
        conv(WIDE, 1, None)(x),
        conv(WIDE, 3, None)(conv(NARROW, 1)(x)),
        conv(WIDE, 3, None)(conv(NARROW, 3)(conv(NARROW, 1)(x))),
        conv(WIDE, 1, None)(pooled),
    ]), name)


print(f"5×5를 쓴 네트워크: {model.count_params():,}개")
print(f"3×3 둘을 쓴 네트워크: {build(stacked(twice)).count_params():,}개")
keras.utils.set_random_seed(SEED)
inputs = keras.Input((7, 7, 64))
before = np.random.default_rng(SEED).random((1, 7, 7, 64), "float32")
after = before.copy()
after[0, 3, 3] += 9
for name, kind in (("5×5 하나", block), ("3×3 둘", twice)):
    merge = keras.Model(inputs, kind(inputs, "one")).layers[-3].output
    branch = keras.Model(inputs, merge[..., 2 * WIDE:3 * WIDE])
    first, second = (keras.ops.convert_to_numpy(branch(each))
                     for each in (before, after))
    print(f"{name}, 바뀐 칸: {(first != second).any(axis=-1).sum()}")

# %% [markdown]
# <h2 id="inception-summary">정리</h2>
#
# - 가중치의 수가 비슷한 3×3 네트워크와도, 밀집 네트워크와도 비겼습니다.
#   {{ claim : training/inception : 인셉션 네트워크 }}
# - 가지를 하나씩 꺼서 무엇을 잃는지 검증 사진으로 잴 수 있습니다. 그 가지 없이 처음부터
#   훈련한 것과는 다릅니다.
# - 전역 평균 풀링 앞의 값으로 사진의 어디가 답을 밀었는지 그릴 수 있습니다.
#
# 지금까지는 합성곱과 순환을 따로 썼습니다. 다음은
# [합성곱과 순환을 섞기](mixed.ipynb)입니다.
