"""숫자와 기울기를 한꺼번에 답하는 네트워크를 훈련하고, 손실마다 곱하는 수를 바꾸어 봅니다."""

# %% [markdown]
# <h1 id="outputs">출력이 여럿인 네트워크</h1>
#
# 이 쪽을 읽고 나면 한 네트워크가 두 가지를 함께 답하도록 훈련하고, 손실마다 곱하는 수를
# 바꾸었을 때 무엇을 얻고 무엇을 잃는지 재어 말할 수 있습니다.
#
# 손글씨 이미지 한 장을 보고 **어떤 숫자인지**와 **얼마나 기울었는지**를 함께 답합니다.
# 하나는 고르는 문제이고 하나는 수를 맞히는 문제입니다. 두 손실을 더하는 법은
# [출력이 여러 개인 네트워크](../networks/outputs.md)에서 펭귄으로 배웠습니다. 여기서는
# 같은 줄기를 따로 둔 네트워크 둘과 견줍니다.

# %%
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
# 오른쪽으로 누웠으면 양수입니다.
#
# 숫자의 모양도 들어가서 사람 눈에 보이는 기울기와 꼭 같지는 않습니다. 계산할 수 있는 값이라
# 네트워크의 답이 맞는지 확인할 수 있습니다.

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
print("이미지:", images.shape, "테스트 이미지:", test_images.shape)
print(f"기울기의 평균: {mean:.1f}도")
print(f"기울기의 표준편차: {deviation:.1f}도")

# %% tags=["figure"]
order = slant[:2000].argsort()[np.linspace(20, 1979, 10).astype(int)]
notebook.show(
    notebook.gallery(images[order], [f"{labels[n]}, {slant[n]:.0f}도"
                                     for n in order]),
    "왼쪽으로 누운 것부터 오른쪽으로 누운 것까지 열 장입니다. 아래에 두 타깃을 "
    "적었습니다.",
    "기운 차례로 놓은 손글씨 열 장과, 저마다의 숫자와 기울기.")

# %% [markdown]
# 각도를 그대로 타깃으로 두면 두 손실의 단위가 크게 다릅니다. 훈련 이미지의 평균과
# 표준편차로 표준화해 [단위를 맞춥니다](../tensors/vector-data.md#vector-data-scale).
# 네트워크의 답에 표준편차를 곱하고 평균을 더하면 다시 각도가 됩니다.

# %%
x = images[..., None].astype("float32") / 255
x_test = test_images[..., None].astype("float32") / 255
y = {"digit": labels, "slant": (slant - mean) / deviation}
print("훈련:", x[train].shape, "검증:", x[val].shape, "테스트:", x_test.shape)

# %% [markdown]
# <h2 id="outputs-baselines">겨룰 상대</h2>
#
# 출력이 둘이니 상대도 둘씩입니다. 하나는 이미지를 보지 않고 훈련에 많이 나온 숫자와 평균
# 기울기를 답합니다. 다른 하나는 선형 회귀입니다. 픽셀
# 784개에 곱할 수를 한 번에 풉니다. 값이 1인 칸을 더해 절편으로 쓰고, 가중치가 커지지 않게
# 벌점을 줍니다. 시계열의 [상대](series.ipynb#series-baselines)였던 릿지 회귀입니다. 숫자는
# 열 칸짜리 원핫 벡터로 두고 값이 큰 칸을 답으로 봅니다. 벌점은 고르지 않고 10으로 두었습니다.

# %%


def error(guess):
    """기울기를 평균 몇 도 틀리는지입니다. guess는 표준화한 값입니다."""
    return np.abs(guess * deviation + mean - test_slant).mean()


common = np.bincount(labels[train]).argmax()
print(f"가장 흔한 숫자만 답함: {np.mean(test_labels == common):.3f}")
print(f"평균만 답한 오차: {error(np.zeros(10000)):.2f}도")

flat = np.pad(x.reshape(-1, 784), ((0, 0), (0, 1)), constant_values=1)
flat_test = np.pad(x_test.reshape(-1, 784), ((0, 0), (0, 1)),
                   constant_values=1)
targets = np.column_stack([np.eye(10)[labels], y["slant"]])[train]
square = flat[train].T @ flat[train] + 10 * np.eye(785)
found = flat_test @ np.linalg.solve(square, flat[train].T @ targets)
linear = np.mean(found[:, :10].argmax(axis=1) == test_labels)
linear_error = error(found[:, 10])
print(f"선형 모델의 정확도: {linear:.3f}")
print(f"선형 모델의 오차: {linear_error:.2f}도")

# %% [markdown]
# <h2 id="outputs-model">줄기 하나에 머리 둘</h2>
#
# 합성곱 층 둘과 밀집 층 하나가 함께 쓰는 **줄기**입니다. 줄기가 낸 수 64개에서
# **머리**가 갈라져 나옵니다. 머리의 이름이 타깃의 이름과 짝을 이룹니다. 머리를 하나만
# 달면 따로 배우는 네트워크가 됩니다.

# %%
LOSSES = {"digit": "sparse_categorical_crossentropy", "slant": "mse"}


def build(heads):
    """이미지를 받아 heads에 적은 것을 답하는 네트워크입니다."""
    keras.utils.set_random_seed(SEED)
    image = keras.Input((28, 28, 1))
    trunk = layers.Conv2D(16, 5, strides=3, activation="relu")(image)
    trunk = layers.Conv2D(32, 3, activation="relu")(trunk)
    trunk = layers.Dense(64, activation="relu")(layers.Flatten()(trunk))
    kinds = {"digit": layers.Dense(10, activation="softmax", name="digit"),
             "slant": layers.Dense(1, name="slant")}
    return keras.Model(image, {head: kinds[head](trunk) for head in heads})


def learn(weights, y=y, verbose=0):
    """weights는 {머리: 손실에 곱할 수}입니다. 네트워크와 기록을 돌려줍니다."""
    network = build(weights)
    rate = keras.optimizers.schedules.CosineDecay(
        0.003, EPOCHS * -(-len(x[train]) // BATCH))
    network.compile(keras.optimizers.Adam(rate),
                    {head: LOSSES[head] for head in weights},
                    loss_weights=weights)
    history = network.fit(
        x[train], {head: y[head][train] for head in weights},
        validation_data=(x[val], {head: y[head][val] for head in weights}),
        epochs=EPOCHS, batch_size=BATCH, verbose=verbose)
    return network, history.history


def judge(network):
    """테스트 이미지로 잰 {머리: 숫자의 정확도나 기울기의 오차(도)}입니다."""
    found = network.predict(x_test, batch_size=500, verbose=0)
    scores = {}
    if "digit" in found:
        guess = found["digit"].argmax(axis=1)
        scores["digit"] = np.mean(guess == test_labels)
    if "slant" in found:
        scores["slant"] = error(found["slant"][:, 0])
    return scores


for heads in (["digit", "slant"], ["digit"], ["slant"]):
    print(f"{' + '.join(heads)}: 가중치 {build(heads).count_params():,}개")

# %% [markdown]
# 머리를 하나씩만 단 네트워크 둘을 두면 가중치의 합은 위의 둘째 줄과 셋째 줄을 더한 것입니다.
# **함께 배운 네트워크와 크기가 같지 않습니다.**
#
# <h2 id="outputs-fit">훈련합니다</h2>
#
# 훈련이 줄이는 것은 곱한 손실의 합입니다. 우선 두 손실에
# <span class="given">0.5</span>씩 곱합니다. `digit_loss`와
# `slant_loss`는 머리마다 잰 손실이고, `loss`는 곱해서 더한 것입니다. 머리마다 잰 손실은
# 샘플이 적은 마지막 미니배치도 똑같이 쳐서 평균 내니 조금 어긋나기도 합니다. `val_`이
# 붙은 것은 검증 이미지로 잰 값입니다.

# %%
start = time.perf_counter()
both, history = learn({"digit": 0.5, "slant": 0.5}, verbose=2)
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %% tags=["figure"]
figure, axes = figures.chart(420, 240, xlabel="에포크", ylabel="검증 손실")
for key, name in (("val_digit_loss", "숫자(교차 엔트로피)"),
                  ("val_slant_loss", "기울기(평균 제곱 오차)")):
    axes.plot(range(1, EPOCHS + 1), history[key], marker="o", label=name)
axes.set_xticks(range(1, EPOCHS + 1))
figures.legend(axes)
notebook.show(
    figure,
    "검증 손실을 머리마다 나누어 그렸습니다. 한 번 훈련하는 동안 둘 다 내려갑니다.",
    "가로축은 에포크, 세로축은 검증 손실입니다. 숫자의 선과 기울기의 선이 함께 "
    "내려갑니다.")

# %% [markdown]
# <h2 id="outputs-sharing">따로 배운 네트워크 둘과 견주기</h2>
#
# 줄기의 모양도, 본 이미지도, 에포크도 같게 두고 머리를 하나씩만 단 네트워크 둘과
# 견줍니다. 학습률은 셋 다 <span class="given">0.003</span>에서 시작합니다. 네트워크마다 고르지는 않았습니다.

# %%
apart = {}
for head in ("digit", "slant"):
    network, _ = learn({head: 1.0})
    apart |= judge(network)
scores = judge(both)
print(f"함께 배운 정확도: {scores['digit']:.3f}")
print(f"따로 배운 정확도: {apart['digit']:.3f}")
print(f"함께 배운 오차: {scores['slant']:.2f}도")
print(f"따로 배운 오차: {apart['slant']:.2f}도")
print("숫자는 선형 모델보다 0.08 넘게 나음:",
      scores["digit"] > linear + 0.08)
print("기울기는 선형 모델보다 오차가 작음:", scores["slant"] < linear_error)
print("기울기는 따로 배우는 쪽이 나음:", apart["slant"] < scores["slant"])

# %% [markdown]
# 씨앗만 바꾸어 다섯 번 훈련했습니다. 오차의 단위는 도입니다.

# %% [markdown]
# <!-- spread -->

# %% [markdown]
# 숫자의 정확도는 범위가 겹칩니다. **비겼습니다.**
# {{ claim : training/outputs : 함께 배운 정확도 }} 기울기의 오차는 따로 배운 쪽이
# 작습니다. 씨앗 다섯에서 따로 배운 쪽의 최댓값
# {{ training/outputs : 따로 배운 오차 (최대) }}가 함께 배운 쪽의 최솟값
# {{ training/outputs : 함께 배운 오차 (최소) }}에 못 미칩니다.
# 따로 배운 둘은 가중치의 합이 크고 학습률도 고르지 않았습니다. 무엇이 이 차이를 낳았는지는 이
# 실험으로는 알 수 없습니다. 선형 모델의 정확도는
# {{ training/outputs : 선형 모델의 정확도 }}, 오차는
# {{ training/outputs : 선형 모델의 오차 }}입니다.
#
# <h2 id="outputs-weights">곱하는 수를 바꾸면</h2>
#
# 두 수의 합은 1로 두고, 기울기의 손실에 곱하는 수를 바꾸어 가며 다시 훈련합니다. 점
# 하나가 네트워크 하나입니다. 고르지 않고 모두 보이는 것이어서 테스트 이미지로 잽니다. 하나를
# 고르려면 검증 이미지로 재야 합니다. {{ opinion }}

# %%
curve = {0.5: scores}
for share in (0.02, 0.9, 0.98):
    network, _ = learn({"digit": 1 - share, "slant": share})
    curve[share] = judge(network)
shares = sorted(curve)
print("기울기의 몫을 0.02에서 0.98로 올리면")
print("기울기의 오차가 줄어듦:",
      curve[0.98]["slant"] < curve[0.02]["slant"])
print("숫자의 정확도도 줄어듦:", curve[0.98]["digit"] < curve[0.02]["digit"])
most_right = max(shares, key=lambda share: curve[share]["digit"])
least_off = min(shares, key=lambda share: curve[share]["slant"])
print("두 답이 한꺼번에 가장 좋은 몫이 있음:", most_right == least_off)

figure, axes = figures.chart(440, 270, xlabel="틀린 숫자(%)",
                             ylabel="기울기의 오차(도)")
wrong = [100 * (1 - curve[share]["digit"]) for share in shares]
tilt = [curve[share]["slant"] for share in shares]
axes.plot(wrong, tilt, marker="o", color=figures.color("accent"))
for share, a, b in zip(shares, wrong, tilt):
    figures.label(axes, a, b, f"{share:g}", size=12, align="left", dx=8, dy=8)
best = 100 * (1 - apart["digit"]), apart["slant"]
axes.plot(*best, marker="s", color=figures.color("warm"))
figures.label(axes, *best, "따로", size=12, color="warm", align="left",
              dx=8, dy=8)
axes.set_xlim(0, max(wrong) + 1.5)
axes.set_ylim(0, max(tilt) + 0.6)
notebook.show(
    figure,
    "점 옆의 수가 기울기의 몫입니다. 기울기의 몫을 아주 크게 하면 숫자를 더 틀립니다. "
    "네모는 네트워크 둘로 따로 배운 결과입니다.",
    "가로축은 틀린 숫자의 비율, 세로축은 기울기의 오차입니다. 기울기의 몫이 가장 작은 "
    "점은 왼쪽 위에, 가장 큰 점은 오른쪽 아래에 있습니다.")

# %% [markdown]
# 기울기의 손실에 0.02를 곱한 네트워크와 0.98을 곱한 네트워크는 서로 한 답씩 앞섭니다.
# {{ claim : training/outputs : 기울기의 오차가 줄어듦 }}
# {{ claim : training/outputs : 숫자의 정확도도 줄어듦 }}
# 무엇을 조금 내주고 무엇을 얻을지는 **쓰는 사람이 정할 일**입니다. {{ opinion }}
#
# <h2 id="outputs-see">무엇을 답했을까</h2>

# %% tags=["figure"]
found = both.predict(x_test[:10], verbose=0)
guess = found["slant"][:, 0] * deviation + mean
notebook.show(
    notebook.gallery(
        test_images[:10],
        [f"{digit}, {angle:.0f}도" for digit, angle
         in zip(found["digit"].argmax(axis=1), guess)]),
    "테스트 이미지의 앞 열 장과 네트워크의 두 답입니다.",
    "손글씨 열 장과, 네트워크가 답한 숫자와 기울기.")

# %% [markdown]
# <h2 id="outputs-exercise">직접 해 보기</h2>
#
# 기울기를 표준화하지 않은 각도 그대로 타깃으로 두고, 두 손실에 똑같이
# <span class="given">0.5</span>를 곱해 훈련하세요. 숫자의 정확도는 어떻게 될까요?

# %% [markdown] tags=["answer"]
# 제곱 오차의 단위는 도의 제곱입니다. 똑같이 <span class="given">0.5</span>를 곱해도 두 손실의 비가 아래처럼
# 벌어지고, 표준화했을 때보다 숫자를 덜 맞힙니다. {{ claim : training/outputs : 각도 그대로 배운 정확도 }}

# %% tags=["answer"]
network, _ = learn({"digit": 0.5, "slant": 0.5},
                   {"digit": labels, "slant": slant})
raw = judge(network)["digit"]
blind = (slant[train] ** 2).mean() / np.log(10)
print(f"0도와 고른 확률로 답할 때 손실의 비: {blind:.0f}")
print(f"각도 그대로 배운 정확도: {raw:.3f}")
print("표준화했을 때보다 0.02 넘게 낮음:", raw < scores["digit"] - 0.02)

# %% [markdown]
# <h2 id="outputs-summary">정리</h2>
#
# - 줄기에서 머리를 여럿 내고, 머리의 이름으로 손실과 타깃과 곱할 수를 짝짓습니다.
# - 따로 배운 네트워크 둘과 숫자의 정확도는 비겼고, 기울기는 따로 배운 쪽의 오차가 작았습니다.
#   크기가 같은 겨룸은 아닙니다.
# - 타깃의 단위도 곱하는 수처럼 두 손실의 비를 바꿉니다. {{ definition }} 표준화부터
#   하세요. {{ opinion }}
#
# 들어오는 길과 나가는 길을 늘려 보았습니다. 네트워크의 한가운데에서 길을 늘리면 어떨까요?
# 다음은 [인셉션 네트워크](inception.ipynb)입니다.
