"""숫자와 기울기를 한꺼번에 답하는 네트워크를 훈련하고, 크기가 같은 네트워크 둘과 겨룹니다."""

# %% [markdown]
# <h1 id="outputs">출력이 여럿인 네트워크</h1>
#
# 이 쪽을 읽고 나면 한 네트워크가 두 가지를 함께 답하도록 훈련하고, 손실마다 곱하는 수를
# 바꾸었을 때 무엇을 얻고 무엇을 잃는지 재어 말할 수 있습니다.
#
# 손글씨 이미지 한 장을 보고 **어떤 숫자인지**와 **얼마나 기울었는지**를 함께 답합니다.
# 하나는 고르는 문제이고 하나는 수를 맞히는 문제입니다. 두 손실을 더하는 법은
# [출력이 여러 개인 네트워크](../networks/outputs.md)에서 펭귄으로 배웠습니다. 거기서 함께
# 배운 네트워크와 따로 배운 두 네트워크는 비겼습니다.
# {{ claim : networks/outputs/apart : 종의 정확도는 범위가 겹친다 }}
# 이미지에서는 어떨까요?

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

# %% [markdown]
# <h2 id="outputs-data">타깃이 둘입니다</h2>
#
# 숫자의 레이블은 데이터에 있습니다. 기울기는 없어서 픽셀에서 계산합니다. 획이 한
# 줄 위로 갈 때마다 옆으로 몇 칸 움직이는지를 구해 각도로 바꿉니다. 픽셀의 무게중심에서 잰
# 세로 거리와 가로 거리의 곱을 밝기로 가중해 평균 내고, 세로 거리의 제곱을 평균 낸 것으로
# 나눕니다. 행의 번호는 아래로 갈수록 커지니 부호를 바꿉니다. 곧게 섰으면 0도,
# 오른쪽으로 누웠으면 양수입니다. 숫자의 모양도 들어가서 사람 눈에 보이는 기울기와 꼭 같지는
# 않습니다.

# %%


def slants(images):
    """이미지마다 오른쪽으로 기운 각도(도)입니다. (개수,)를 돌려줍니다."""
    ink = images.astype("float64")
    ink /= ink.sum(axis=(1, 2), keepdims=True)
    place = np.arange(28)
    middle_y, middle_x = ink.sum(axis=2) @ place, ink.sum(axis=1) @ place
    down = (place - middle_y[:, None])[:, :, None]
    right = (place - middle_x[:, None])[:, None, :]
    together = (ink * down * right).sum(axis=(1, 2))
    return -np.degrees(np.arctan2(together, (ink * down ** 2).sum((1, 2))))


(images, labels), (test_images, test_labels) = datasets.mnist()
images, labels = images[:10000], labels[:10000]
train, val = slice(0, 9000), slice(9000, 10000)
slant, test_slant = slants(images), slants(test_images)
mean, deviation = slant[train].mean(), slant[train].std()
x = images[..., None].astype("float32") / 255
x_test = test_images[..., None].astype("float32") / 255
print("훈련:", x[train].shape, "검증:", x[val].shape, "테스트:", x_test.shape)
print(f"기울기의 평균: {mean:.1f}도")
print(f"기울기의 표준편차: {deviation:.1f}도")
print(f"평균만 답할 때 기울기의 손실: {deviation ** 2:.0f}")
print(f"고른 확률로 답할 때 숫자의 손실: {np.log(10):.1f}")

# %% tags=["figure"]
order = slant[:2000].argsort()[np.linspace(20, 1979, 8).astype(int)]
notebook.show(
    notebook.gallery(images[order], [f"{labels[n]}, {slant[n]:.0f}도"
                                     for n in order], columns=4),
    "왼쪽으로 누운 것부터 오른쪽으로 누운 것까지 여덟 장입니다. 아래에 두 타깃을 "
    "적었습니다.",
    "기운 차례로 놓은 손글씨 여덟 장과, 각각의 숫자와 기울기.")

# %% [markdown]
# 마지막 두 줄을 보면 각도를 그대로 타깃으로 둘 때 두 손실의 단위가 크게 다릅니다. 훈련
# 이미지의 평균과 표준편차로 표준화해
# [단위를 맞춥니다](../tensors/vector-data.md#vector-data-scale). 네트워크의 답에 표준편차를
# 곱하고 평균을 더하면 다시 도가 됩니다.

# %%
y = {"digit": labels, "slant": (slant - mean) / deviation}


def judge(found, part=None):
    """{머리: 숫자의 정확도나 기울기의 오차(도)}입니다. part가 없으면 테스트입니다."""
    digits, angles = (test_labels, test_slant) if part is None else (
        labels[part], slant[part])
    scores = {}
    if "digit" in found:
        scores["digit"] = np.mean(found["digit"].argmax(axis=1) == digits)
    if "slant" in found:
        guess = found["slant"].reshape(-1) * deviation + mean
        scores["slant"] = np.abs(guess - angles).mean()
    return scores


# %% [markdown]
# <h2 id="outputs-model">줄기 하나에 머리 둘</h2>
#
# 합성곱 층 둘과 밀집 층 하나가 함께 쓰는 **줄기**입니다. 줄기가 낸 수에서
# **머리**가 갈라져 나옵니다. 머리의 이름이 타깃의 이름과 짝을 이룹니다. 머리를 하나만
# 달면 따로 배우는 네트워크가 됩니다. `units`는 줄기가 내는 수의 개수입니다.

# %%
LOSSES = {"digit": "sparse_categorical_crossentropy", "slant": "mse"}
STEPS = EPOCHS * math.ceil(9000 / BATCH)


def convolved(image, units):
    trunk = layers.Conv2D(16, 5, strides=3, activation="relu")(image)
    trunk = layers.Conv2D(32, 3, activation="relu")(trunk)
    return layers.Dense(units, "relu")(layers.Flatten()(trunk))


def flattened(image, units):
    return layers.Dense(units, "relu")(layers.Flatten()(image))


def build(heads, units, trunk=convolved):
    """이미지를 받아 heads에 적은 것을 답하는 네트워크입니다."""
    keras.utils.set_random_seed(SEED)
    image = keras.Input((28, 28, 1))
    seen = trunk(image, units)
    kinds = {"digit": layers.Dense(10, activation="softmax", name="digit"),
             "slant": layers.Dense(1, name="slant")}
    return keras.Model(image, {head: kinds[head](seen) for head in heads})


def learn(network, weights, rate, y=y, losses=LOSSES, verbose=0):
    """weights는 {머리: 손실에 곱할 수}입니다. 기록을 돌려줍니다."""
    network.compile(
        keras.optimizers.Adam(
            keras.optimizers.schedules.CosineDecay(rate, STEPS)),
        {head: losses[head] for head in weights}, loss_weights=weights)
    return network.fit(
        x[train], {head: y[head][train] for head in weights},
        validation_data=(x[val], {head: y[head][val] for head in weights}),
        epochs=EPOCHS, batch_size=BATCH, verbose=verbose).history


def told(network, images):
    return network.predict(images, batch_size=500, verbose=0)


# %% [markdown]
# <h2 id="outputs-baselines">겨룰 상대와 조건</h2>
#
# - **따로 배운 둘**: 머리를 하나씩만 단 네트워크 둘입니다. 줄기의 끝을 64개에서 30개로
#   줄여, 둘을 합한 가중치의 수가 함께 배운 하나와 같게 했습니다.
# - **밀집 네트워크**: 은닉층 하나에 머리 둘을 답니다. 가중치의 수를 맞추면 유닛이
#   100개입니다.
# - **릿지 회귀**: 픽셀에서 두 답을 바로 셈합니다. 숫자는 열 칸짜리 원핫 벡터로 두고 값이 큰
#   칸을 답으로 봅니다. 벌점 λ는 검증으로 고릅니다.
# - 이미지를 보지 않고 훈련에 많이 나온 숫자와 평균 기울기만 답하는 방법도 둡니다.
#
# 네트워크는 모두 같은 이미지를 다섯 번씩 보고 학습률을 코사인으로 0까지 줄입니다. 처음
# 학습률의 후보는 <span class="given">0.001, 0.003, 0.01, 0.03</span>입니다. 함께 배울 때
# 기울기의 손실에 곱할 수의 후보는 <span class="given">0.1, 0.5, 0.9, 0.98</span>이고, 숫자의
# 손실에는 1에서 뺀 나머지를 곱합니다. 단위가 다른 두 검증 손실의 **곱**이 작은 것을
# 골랐습니다([근거](../appendix/claims.md)).
# {{ claim : training/outputs/rates : 함께, 고른 학습률 }}

# %%
RATE, DENSE_RATE = 0.01, 0.003  # 밀집 네트워크만 다른 것이 골라졌습니다
SHARE = 0.9  # 기울기의 손실에 곱할 수
BOTH, WEIGHTS = ("digit", "slant"), {"digit": 1 - SHARE, "slant": SHARE}
both = build(BOTH, 64)
alone = {head: build([head], 30) for head in BOTH}
print(f"함께 배울 하나의 가중치: {both.count_params():,}개")
print("따로 배울 둘의 가중치: "
      f"{sum(each.count_params() for each in alone.values()):,}개")
print(f"밀집 네트워크의 가중치: {build(BOTH, 100, flattened).count_params():,}개")

# %% [markdown]
# <h2 id="outputs-fit">훈련합니다</h2>
#
# 훈련이 줄이는 것은 곱한 손실의 합입니다. `digit_loss`와 `slant_loss`는 머리마다 잰
# 손실이고, `loss`는 곱해서 더한 것입니다. 머리마다 잰 손실은 샘플이 적은 마지막 미니배치도
# 똑같이 쳐서 평균 내니 조금 어긋나기도 합니다. `val_`이 붙은 것은 검증 이미지로 잰 값입니다.

# %%
start = time.perf_counter()
history = learn(both, WEIGHTS, RATE, verbose=2)
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %% tags=["figure"]
figure, axes = figures.chart(345, 240, xlabel="에포크", ylabel="검증 손실")
for key, name in (("val_digit_loss", "숫자(교차 엔트로피)"),
                  ("val_slant_loss", "기울기(평균 제곱 오차)")):
    axes.plot(range(1, EPOCHS + 1), history[key], marker="o", label=name)
axes.set_xticks(range(1, EPOCHS + 1))
figures.legend(axes)
notebook.show(
    figure,
    "검증 손실을 머리마다 나누어 그렸습니다.",
    "가로축은 에포크, 세로축은 검증 손실입니다. 숫자의 선과 기울기의 선이 있습니다.")

# %% [markdown]
# 상대도 훈련합니다.

# %%
for head in BOTH:
    learn(alone[head], {head: 1.0}, RATE)
dense = build(BOTH, 100, flattened)
learn(dense, WEIGHTS, DENSE_RATE)

flat = np.pad(x.reshape(-1, 784), ((0, 0), (0, 1)), constant_values=1)
targets = np.column_stack([np.eye(10)[labels], y["slant"]])


def ridge(penalty):
    square = flat[train].T @ flat[train] + penalty * np.eye(785)
    return np.linalg.solve(square, flat[train].T @ targets[train])


def heads_of(found):
    return {"digit": found[:, :10], "slant": found[:, 10]}


tables = {penalty: ridge(penalty) for penalty in (1, 10, 100, 1000)}
off = {penalty: ((flat[val] @ table - targets[val]) ** 2).mean()
       for penalty, table in tables.items()}
penalty = min(off, key=off.get)
print("고른 λ:", penalty)

# %% [markdown]
# <h2 id="outputs-weights">곱하는 수를 바꾸면</h2>
#
# 두 수의 합은 1로 두고, 기울기의 손실에 곱하는 수를 바꾸어 다시 훈련합니다. 고르는 일이니
# **검증 이미지로** 잽니다.

# %%
curve = {SHARE: judge(told(both, x[val]), val)}
for share in {0.1, 0.5, 0.9} - {SHARE}:
    network = build(BOTH, 64)
    learn(network, {"digit": 1 - share, "slant": share}, RATE)
    curve[share] = judge(told(network, x[val]), val)
for share in sorted(curve):
    print(f"곱하는 수가 {share}일 때 틀린 숫자: "
          f"{100 * (1 - curve[share]['digit']):.1f}%")
    print(f"곱하는 수가 {share}일 때 기울기의 오차: "
          f"{curve[share]['slant']:.2f}도")

# %% tags=["figure"]
figure, axes = figures.chart(345, 260, xlabel="틀린 숫자(%)",
                             ylabel="기울기의 오차(도)")
shares = sorted(curve)
wrong = [100 * (1 - curve[share]["digit"]) for share in shares]
tilt = [curve[share]["slant"] for share in shares]
axes.plot(wrong, tilt, marker="o", linestyle="none",
          color=figures.color("accent"))
for share, a, b in zip(shares, wrong, tilt):
    figures.label(axes, a, b, f"{share:g}", size=12, align="left", dx=8, dy=8)
apart = {}
for head in BOTH:
    apart |= judge(told(alone[head], x[val]), val)
best = 100 * (1 - apart["digit"]), apart["slant"]
axes.plot(*best, marker="s", color=figures.color("warm"))
figures.label(axes, *best, "따로", size=12, color="warm", align="left",
              dx=8, dy=8)
axes.set_xlim(0, max(*wrong, best[0]) + 1.5)
axes.set_ylim(0, max(*tilt, best[1]) + 0.6)
notebook.show(
    figure,
    "검증 이미지로 쟀습니다. 점이 네트워크 하나이고, 옆의 수는 기울기의 손실에 곱한 "
    "것입니다. 네모는 따로 배운 둘입니다. 왼쪽 아래로 갈수록 두 답이 모두 좋습니다.",
    "가로축은 틀린 숫자의 비율, 세로축은 기울기의 오차입니다. 점 셋과 네모 하나가 "
    "있습니다.")

# %% [markdown]
# 씨앗 다섯의 중앙값으로, 곱하는 수가 0.1이면 틀린 숫자가
# {{ training/outputs : 곱하는 수가 0.1일 때 틀린 숫자 (중앙) }}, 기울기의 오차가
# {{ training/outputs : 곱하는 수가 0.1일 때 기울기의 오차 (중앙) }}이고, 0.9이면
# {{ training/outputs : 곱하는 수가 0.9일 때 틀린 숫자 (중앙) }},
# {{ training/outputs : 곱하는 수가 0.9일 때 기울기의 오차 (중앙) }}입니다. 하나를 얻으면
# 하나를 잃었습니다. {{ claim : training/outputs : 곱하는 수가 0.9일 때 틀린 숫자 }} 0.1과 0.5의
# 틀린 숫자는 범위가 겹칩니다. 무엇을 중요하게 볼지는 **쓰는 사람이 정할 일**입니다. {{ opinion }}
#
# <h2 id="outputs-sharing">테스트는 한 번</h2>
#
# 고를 것을 다 골랐습니다. 이제 테스트 이미지 만 장으로 잽니다. 정확도의 표집 오차는
# √(p(1−p)/n)이고, 기울기 오차의 표집 오차는 이미지마다 잰 오차의 표준편차를 √n으로 나눈
# 것입니다.

# %%
common = np.bincount(labels[train]).argmax()
blind = np.zeros(len(x_test))
print(f"흔한 숫자만 답한 정확도: {np.mean(test_labels == common):.3f}")
print(f"평균만 답한 오차: {judge({'slant': blind})['slant']:.2f}도")
flat_test = np.pad(x_test.reshape(-1, 784), ((0, 0), (0, 1)),
                   constant_values=1)
apart = told(alone["digit"], x_test) | told(alone["slant"], x_test)
for name, found in (("릿지 회귀", heads_of(flat_test @ tables[penalty])),
                    ("밀집 네트워크", told(dense, x_test)),
                    ("따로 배운 둘", apart),
                    ("함께 배운 하나", told(both, x_test))):
    scores = judge(found)
    print(f"{name}, 정확도: {scores['digit']:.3f}")
    print(f"{name}, 오차: {scores['slant']:.2f}도")
p, size = scores["digit"], len(x_test)
print(f"정확도의 표집 오차: {math.sqrt(p * (1 - p) / size):.4f}")
spread = (found["slant"][:, 0] * deviation + mean - test_slant)
print(f"기울기 오차의 표집 오차: {abs(spread).std() / math.sqrt(size):.3f}도")

# %% [markdown]
# <!-- spread -->

# %% [markdown]
# 고른 곱하는 수 <span class="given">0.9</span>에서의 판정입니다.
#
# - **숫자는 따로 배운 둘이 이겼습니다.** {{ claim : training/outputs : 따로 배운 둘, 정확도 }}
#   중앙값은 따로 배운 둘이 {{ training/outputs : 따로 배운 둘, 정확도 (중앙) }}, 함께 배운
#   하나가 {{ training/outputs : 함께 배운 하나, 정확도 (중앙) }}입니다.
# - **기울기는 비겼습니다.** {{ claim : training/outputs : 함께 배운 하나, 오차 }} 중앙값은 따로
#   배운 둘이 {{ training/outputs : 따로 배운 둘, 오차 (중앙) }}, 함께 배운 하나가
#   {{ training/outputs : 함께 배운 하나, 오차 (중앙) }}이고 범위가 겹칩니다.
# - 함께 배운 하나는 밀집 네트워크와 릿지 회귀를 두 답에서 모두
#   이겼습니다. {{ claim : training/outputs : 밀집 네트워크, 오차 }}
#
# 가중치의 수와 본 이미지가 같을 때, 이 곱하는 수에서는 함께 배우는 것이 돕지 않았습니다.
# {{ claim : training/outputs : 따로 배운 둘, 정확도 }} 숫자의 판정은 곱하는 수에 달렸습니다.
# 위에서 보았듯 <span class="given">0.1</span>이면 틀린 숫자는 줄고 기울기의 오차는
# 늘어납니다. {{ claim : training/outputs : 곱하는 수가 0.1일 때 기울기의 오차 }} 따로 배우려면
# 훈련도 예측도 두 번 합니다. {{ definition }} 이 실험으로는 까닭을 알 수 없습니다.

# %% tags=["figure"]
found = told(both, x_test[:8])
guess = found["slant"][:, 0] * deviation + mean
notebook.show(
    notebook.gallery(
        test_images[:8],
        [f"{digit}, {angle:.0f}도" for digit, angle
         in zip(found["digit"].argmax(axis=1), guess)], columns=4),
    "테스트 이미지의 앞 여덟 장과 네트워크의 두 답입니다.",
    "손글씨 여덟 장과, 네트워크가 답한 숫자와 기울기.")

# %% [markdown]
# <h2 id="outputs-exercise">직접 해 보기</h2>
#
# 타깃을 하나 더 만들어 보세요. 이미지마다 픽셀 밝기의 평균인 **잉크의 양**을 계산하고
# 표준화해 셋째 타깃으로 둡니다. 머리가 셋인 네트워크를 만들어 훈련하고, 잉크의 양의 검증
# 오차를 평균만 답할 때와 나란히 적으세요.

# %% [markdown] tags=["answer"]
# 머리 하나와 손실 하나와 타깃 하나를 같은 이름으로 더하면 됩니다. `learn`은 그대로 씁니다.

# %% tags=["answer"]
ink = x.mean(axis=(1, 2, 3))
three = y | {"ink": (ink - ink[train].mean()) / ink[train].std()}
keras.utils.set_random_seed(SEED)
image = keras.Input((28, 28, 1))
seen = convolved(image, 64)
network = keras.Model(image, {
    "digit": layers.Dense(10, activation="softmax", name="digit")(seen),
    "slant": layers.Dense(1, name="slant")(seen),
    "ink": layers.Dense(1, name="ink")(seen)})
learn(network, {"digit": 0.4, "slant": 0.3, "ink": 0.3}, RATE, three,
      LOSSES | {"ink": "mse"})
found = told(network, x[val])["ink"][:, 0]
off = np.abs(found - three["ink"][val]).mean()
blind = np.abs(three["ink"][val]).mean()
print(f"평균만 답한 잉크의 오차: {blind * ink[train].std():.3f}")
print(f"머리 셋이 답한 잉크의 오차: {off * ink[train].std():.3f}")

# %% [markdown]
# <h2 id="outputs-summary">정리</h2>
#
# - 줄기에서 머리를 여럿 내고, 머리의 이름으로 손실과 타깃과 곱할 수를 짝짓습니다.
# - 고른 곱하는 수에서는 함께 배우는 것이 돕지 않았습니다. 숫자는 따로 배운 둘이 이겼고, 기울기는
#   비겼습니다. {{ claim : training/outputs : 따로 배운 둘, 정확도 }}
# - 곱하는 수와 학습률은 검증 데이터로 고릅니다. 타깃의 단위도 곱하는 수처럼 손실의 비를
#   바꿉니다. {{ definition }}
#
# 들어오는 길과 나가는 길을 늘려 보았습니다. 네트워크의 한가운데에서 길을 늘리면 어떨까요?
# 다음은 [인셉션 네트워크](inception.ipynb)입니다.
