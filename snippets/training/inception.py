"""인셉션 블록을 셋 쌓아 옷 사진을 가르고, 어느 가지를 가장 많이 쓰는지 봅니다."""

# %% [markdown]
# <h1 id="inception">인셉션 네트워크</h1>
#
# 이 쪽을 읽고 나면 인셉션 블록을 여러 겹 쌓아 훈련하고, 가지를 하나씩 꺼서 네트워크가
# 무엇에 기대는지 재고, 사진의 어디를 보고 답했는지 그릴 수 있습니다.
#
# [인셉션 블록](../networks/inception.md)은 1×1, 3×3, 5×5 창과 풀링을 나란히 놓고 채널
# 축으로 이어 붙입니다. 거기서는 블록 하나가 3×3 창 하나와 비겼습니다.
# {{ claim : networks/inception/train : 인셉션 블록 }} 여기서는 블록을 **셋 쌓습니다.** 3×3
# 창만 쓴, 가중치의 수가 비슷한 네트워크와 겨룹니다.

# %%
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook

SEED = 0
EPOCHS = 8
BATCH = 64
NAMES = [datasets.LABELS[name] for name in datasets.CLOTHES]

# %% [markdown]
# <h2 id="inception-data">데이터</h2>
#
# [Fashion-MNIST](../appendix/datasets.md#datasets-fashion)의 옷 사진 6,000장입니다. 열
# 종류가 같은 수만큼 있습니다. 섞어서 600장을 검증에 떼어 두고, 테스트 사진 1,000장은
# 훈련이 끝난 다음에 씁니다.

# %%
(images, labels), (test_images, y_test) = datasets.fashion()
order = np.random.default_rng(SEED).permutation(len(images))
pixels = images[order, ..., None].astype("float32") / 255
x, x_val = pixels[:5400], pixels[5400:]
y, y_val = labels[order[:5400]], labels[order[5400:]]
x_test = test_images[..., None].astype("float32") / 255
print("훈련:", x.shape, "검증:", x_val.shape, "테스트:", x_test.shape)

# %% tags=["figure"]
firsts = [np.flatnonzero(labels == kind)[0] for kind in range(10)]
notebook.show(
    notebook.gallery(images[firsts], NAMES),
    "종류마다 한 장씩입니다. 티셔츠, 풀오버, 코트, 셔츠는 생김새가 비슷합니다.",
    "티셔츠, 바지, 풀오버, 드레스, 코트, 샌들, 셔츠, 운동화, 가방, 앵클부츠의 "
    "흑백 사진.")

# %% [markdown]
# <h2 id="inception-baselines">겨룰 상대</h2>
#
# 종류마다 평균 낸 사진 열 장 가운데 가까운 것을 고르는 방법과, 사진을 한 줄로 펴서 받는 밀집 네트워크를 먼저 잽니다.

# %%


def train(network, epochs=EPOCHS, verbose=0):
    """학습률을 0까지 줄이며 훈련하고 기록을 돌려줍니다."""
    rate = keras.optimizers.schedules.CosineDecay(
        0.003, epochs * -(-len(x) // BATCH))
    network.compile(keras.optimizers.Adam(rate),
                    "sparse_categorical_crossentropy", metrics=["accuracy"])
    return network.fit(x, y, epochs=epochs, batch_size=BATCH,
                       validation_data=(x_val, y_val), verbose=verbose)


def accuracy(network):
    return network.evaluate(x_test, y_test, batch_size=500, verbose=0)[1]


means = np.stack([x[y == kind].mean(axis=0) for kind in range(10)])
far = ((x_test[:, None] - means) ** 2).sum(axis=(2, 3, 4))
print(f"가장 가까운 평균: {np.mean(far.argmin(axis=1) == y_test):.3f}")

keras.utils.set_random_seed(SEED)
dense = keras.Sequential([
    keras.Input((28, 28, 1)),
    layers.Flatten(),
    layers.Dense(64, activation="relu"),
    layers.Dense(10, activation="softmax"),
])
train(dense)
dense_accuracy = accuracy(dense)
print(f"밀집 네트워크: {dense_accuracy:.3f}")

# %% [markdown]
# <h2 id="inception-model">블록을 셋 쌓습니다</h2>
#
# 블록마다 가지가 넷이고, 가지마다 채널 16개를 냅니다. 이어 붙이면 64개입니다. 큰 창을
# 쓰기 전에는 [1×1 합성곱](../networks/inception.md#inception-narrow)으로 채널을 8개로
# 줄입니다. 처음 보는 층이 둘 있습니다.
#
# - **배치 정규화(batch normalization)**는 채널마다 미니배치의 평균을 0, 표준편차를 1로
#   맞춘 다음, 배운 수 `gamma`를 곱하고 `beta`를 더합니다.
#   예측할 때는 미니배치 대신 훈련하는 동안 모아 둔 평균과 표준편차를 씁니다.
#   `momentum`은 그것을 얼마나 천천히 바꿀지 정합니다.
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
    """견줄 상대: 3×3 창만 쓰는 합성곱 층입니다."""
    return normalized(conv(32, 3, None)(x), name)


def build(kind):
    keras.utils.set_random_seed(SEED)
    image = keras.Input((28, 28, 1))
    x = layers.MaxPooling2D(2)(conv(16, 3, strides=2)(image))
    for number in range(1, BLOCKS + 1):
        x = kind(x, f"block{number}")
    x = layers.GlobalAveragePooling2D()(x)
    return keras.Model(image, layers.Dense(10, activation="softmax")(x))


model, rival = build(block), build(plain)
for name in ("block1", "block2", "block3"):
    print(f"{name}: {model.get_layer(name).output.shape[1:]}")
for name, network in (("인셉션", model), ("3×3만", rival), ("밀집", dense)):
    print(f"{name}: 가중치 {network.count_params():,}개")

# %% tags=["figure"]
figure, axes = figures.canvas(440, 216)
boxes = [figures.box(axes, 10, 40, 64, 46, "사진\n28×28", size=12,
                     color="muted"),
         figures.box(axes, 98, 40, 78, 46, "합성곱, 풀링\n7×7×16", size=12)]
for number in range(BLOCKS):
    boxes.append(figures.box(axes, 200 + 80 * number, 40, 66, 46,
                             f"블록 {number + 1}\n7×7×64", size=12,
                             color="warm"))
for before, after in zip(boxes, boxes[1:]):
    figures.arrow(axes, before.right, after.left)
mean = figures.box(axes, 310, 140, 116, 46, "전역 평균 풀링\n64", size=12)
answer = figures.box(axes, 180, 140, 90, 46, "밀집 층\n10", size=12)
figures.arrow(axes, boxes[-1].bottom, (boxes[-1].bottom[0], 140))
figures.arrow(axes, mean.left, answer.right)
figures.label(axes, 313, 20, "가지 넷을 이어 붙인 블록 셋", size=12,
              color="warm")
notebook.show(
    figure,
    "인셉션 네트워크입니다. 블록을 지나도 7×7칸은 그대로이고, 마지막에 채널마다 49칸의 "
    "값을 평균 냅니다.",
    "사진이 합성곱과 풀링을 지나 7×7×16이 되고, 블록 셋을 지나 7×7×64가 되고, "
    "전역 평균 풀링과 밀집 층을 지나 수 열 개가 됩니다.")

# %% [markdown]
# <h2 id="inception-fit">훈련합니다</h2>

# %%
start = time.perf_counter()
history = train(model, verbose=2)
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())
rival_history = train(rival)

# %% tags=["figure"]
figure, axes = figures.chart(420, 240, xlabel="에포크", ylabel="검증 정확도")
epochs = range(1, EPOCHS + 1)
for name, record in (("인셉션", history), ("3×3만", rival_history)):
    axes.plot(epochs, record.history["val_accuracy"], marker="o", label=name)
axes.set_xticks(epochs)
figures.legend(axes, "lower right")
notebook.show(
    figure,
    "검증 정확도입니다. 오르는 길은 달라도 두 네트워크가 끝에서는 비슷한 곳에 "
    "닿습니다.",
    "가로축은 에포크, 세로축은 검증 정확도입니다. 인셉션과 3×3만 쓴 네트워크의 "
    "선이 함께 오르고 끝에서 가까워집니다.")

# %% [markdown]
# <h2 id="inception-evaluate">평가합니다</h2>

# %%
whole, rival_accuracy = accuracy(model), accuracy(rival)
print(f"3×3만 쓴 네트워크: {rival_accuracy:.3f}")
print(f"인셉션 네트워크: {whole:.3f}")
print("인셉션이 밀집 네트워크보다 나음:", whole > dense_accuracy)
print("인셉션과 3×3만의 차이가 0.04 이하:", abs(whole - rival_accuracy) <= 0.04)
print(f"사진을 다시 고르면 흔들릴 폭: {np.sqrt(whole * (1 - whole) / 1000):.3f}")

# %% [markdown]
# 정확도 p의 표집 오차는 √(p(1−p)/n)이고, 테스트 사진 1,000장에서는
# {{ training/inception : 사진을 다시 고르면 흔들릴 폭 }}쯤입니다. 씨앗만 바꾸어 다섯 번
# 훈련했습니다.

# %% [markdown]
# <!-- spread -->

# %% [markdown]
# 인셉션과 3×3만 쓴 네트워크의 범위가 겹칩니다. **비겼습니다.**
# {{ claim : training/inception : 인셉션 네트워크 }} 밀집 네트워크의 범위와도 겹칩니다. 학습률은
# 셋 다 <span class="given">0.003</span>에서 시작했고, 네트워크마다 고르지는 않았습니다.
#
# <h2 id="inception-branches">어느 가지에 기댈까요</h2>
#
# 가지 하나가 내는 채널을 모두 0으로 만들고 정확도를 다시 잽니다. 많이 떨어질수록 그
# 가지에 기댄 것입니다. 배치 정규화가 채널마다 곱하는 수와 더하는 수를 0으로 두면 그
# 채널이 꺼집니다. 재고 나면 되돌립니다.

# %%


def without(name, branch):
    """블록 하나에서 가지 하나를 껐을 때의 정확도입니다."""
    layer = model.get_layer(name)
    kept = layer.get_weights()
    gamma, beta, *rest = (weight.copy() for weight in kept)
    off = slice(WIDE * branch, WIDE * (branch + 1))
    gamma[off], beta[off] = 0, 0
    layer.set_weights([gamma, beta, *rest])
    result = accuracy(model)
    layer.set_weights(kept)
    return result


lost = np.array([[whole - without(f"block{number}", branch)
                  for branch in range(4)] for number in (1, 2, 3)])
print("되돌린 뒤 정확도가 같음:", accuracy(model) == whole)
number, branch = np.unravel_index(lost.argmax(), lost.shape)
print(f"가장 많이 기댄 가지: 블록 {number + 1}의 {BRANCHES[branch]}")
print("그 가지를 끄면 0.1 넘게 떨어짐:", lost.max() > 0.1)
print("가장 적게 기댄 가지를 끄면 0.1 넘게 떨어지지 않음:", lost.min() <= 0.1)

figure, axes = figures.canvas(440, 186)
cells = figures.draw_tensor(axes, 100 * lost, (96, 44), cell=(76, 40),
                            format=".1f", shade=True)
for branch, name in enumerate(BRANCHES):
    figures.label(axes, cells.cell(0, branch).top[0], 26, name)
for number in range(3):
    figures.label(axes, 50, cells.cell(number, 0).left[1],
                  f"블록 {number + 1}")
notebook.show(
    figure,
    "블록마다 가지 하나를 껐을 때 떨어진 정확도(%p)입니다. 진할수록 네트워크가 그 "
    "가지에 많이 기댑니다.",
    "블록 셋을 행으로, 가지 넷을 열로 놓은 표입니다. 칸마다 가지를 껐을 때 떨어진 "
    "정확도를 적었습니다.")

# %% [markdown]
# 이 수는 **이 네트워크가 이 가중치로** 잃은 것입니다. 그 가지 없이 처음부터 훈련한 것과는
# 다릅니다. 어느 가지에 기대는지는 씨앗 하나로는 말할 수 없습니다.
#
# <h2 id="inception-confusion">무엇과 무엇을 헷갈릴까요</h2>

# %%
answers = model.predict(x_test, batch_size=500, verbose=0).argmax(axis=1)
table = np.zeros((10, 10), int)
np.add.at(table, (y_test, answers), 1)
shirt, trouser = NAMES.index("셔츠"), NAMES.index("바지")
right = table.diagonal() / table.sum(axis=1)
print(f"셔츠를 맞힌 비율: {right[shirt]:.2f}")
print(f"바지를 맞힌 비율: {right[trouser]:.2f}")
print("가장 못 맞힌 것:", NAMES[right.argmin()])

tops = [NAMES.index(name)
        for name in ("티셔츠", "풀오버", "드레스", "코트", "셔츠")]
figure, axes = figures.canvas(440, 268)
cells = figures.draw_tensor(axes, table[np.ix_(tops, tops)], (86, 54),
                            cell=(66, 38), shade=True)
for place, kind in enumerate(tops):
    figures.label(axes, cells.cell(0, place).top[0], 38, NAMES[kind], size=12)
    figures.label(axes, 46, cells.cell(place, 0).left[1], NAMES[kind],
                  size=12)
figures.label(axes, cells.top[0], 14, "네트워크의 답", size=12, color="muted")
figures.label(axes, 46, 14, "레이블", size=12, color="muted")
notebook.show(
    figure,
    "생김새가 비슷한 옷 다섯 종류의 사진 100장씩을 무엇이라고 답했는지 센 것입니다. "
    "대각선이 맞힌 것이고, 셔츠는 다른 옷으로 흩어집니다.",
    "레이블을 행으로, 네트워크의 답을 열로 놓은 5행 5열의 표입니다. 대각선의 수가 "
    "크고 셔츠 행은 여러 칸에 나뉩니다.")

# %% [markdown]
# 왜 셔츠를 틀리는지는 이 실험으로는 알 수 없습니다.
#
# <h2 id="inception-where">어디를 보고 답했을까요</h2>
#
# 전역 평균 풀링에는 덤이 있습니다. 평균을 내기 전의 7×7칸에 마지막 밀집 층의 가중치를
# 칸마다 곱하면, **어느 칸이 그 답을 밀었는지** 지도가 나옵니다. 평균 내고 곱하나 곱하고
# 평균 내나 같습니다. 편향은 어느 칸에나 똑같이 더해지니 지도에서는 뺍니다. 아래의 그림은
# `np.kron`으로 한 칸을 4×4칸으로 늘리고, 사진마다 밝기의 최댓값을 1로 맞춘 것입니다. 사진끼리
# 밝기를 견줄 수는 없습니다.

# %%
look = keras.Model(model.inputs, model.get_layer("block3_out").output)
cells = look.predict(x_test[:6], verbose=0)
kernel, bias = model.layers[-1].get_weights()
maps = cells @ kernel
scores = maps.mean(axis=(1, 2)) + bias
print("지도의 크기:", maps.shape)
print("지도의 평균에서 나온 답이 네트워크의 답과 같음:",
      np.array_equal(scores.argmax(axis=1), answers[:6]))

chosen = [maps[n, :, :, answers[n]] for n in range(6)]
bright = [np.kron(np.maximum(one, 0) / one.max(), np.ones((4, 4)))
          for one in chosen]
pictures = [*test_images[:6], *((255 * one).astype("uint8")
                                for one in bright)]
notebook.show(
    notebook.gallery(pictures, [NAMES[answers[n]] for n in range(6)]
                     + ["지도"] * 6, columns=6, size=62),
    "위는 사진과 네트워크의 답, 아래는 그 답을 민 칸입니다. 밝을수록 많이 밀었습니다.",
    "옷 사진 여섯 장과, 그 아래에 같은 자리의 밝기 지도 여섯 장.")

# %% [markdown]
# <h2 id="inception-exercise">직접 해 보기</h2>
#
# 3×3 창을 두 번 쓰면 출력 한 칸이 5×5칸을 봅니다. 5×5 가지(채널 8개를 받아 16개를 냄)를
# 3×3 둘로 바꾸면 가중치가 얼마나 줄어들까요? 사이의 채널은 8개로 두세요.

# %% [markdown] tags=["answer"]
# 5×5 하나의 가중치와 3×3 둘의 가중치를 셉니다.

# %% tags=["answer"]
inputs = keras.Input((7, 7, 8))
wide = keras.Model(inputs, conv(16, 5)(inputs))
twice = keras.Model(inputs, conv(16, 3)(conv(8, 3)(inputs)))
print("5×5 하나:", wide.count_params())
print("3×3 둘:", twice.count_params())

# %% [markdown]
# <h2 id="inception-summary">정리</h2>
#
# - 인셉션 블록을 셋 쌓은 네트워크는 3×3 창만 쓴 네트워크와 비겼습니다.
# - 가지를 하나씩 끄면 네트워크가 무엇에 기대는지 잴 수 있습니다. 없이 훈련한 것과는
#   다릅니다.
# - 전역 평균 풀링 앞의 값으로 사진의 어디가 답을 밀었는지 그릴 수 있습니다.
#
# 지금까지는 합성곱과 순환을 따로 썼습니다. 다음은
# [합성곱과 순환을 섞기](mixed.ipynb)입니다.
