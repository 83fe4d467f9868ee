"""옷 사진 1,000장을 외워 버린 네트워크에 처방 일곱을 쓰고 견줍니다."""

# %% [markdown]
# <h1 id="overfitting">과대적합을 보고 고치기</h1>
#
# 이 쪽을 읽고 나면 기록에서 과대적합을 알아보고, 일곱 가지 처방을 같은 조건에서 견주어
# 무엇이 들었고 무엇이 비겼는지 판정할 수 있습니다.
#
# [훈련의 기록](../networks/training.md#training-history)에서 **과대적합(overfitting)**을
# 보았습니다. 훈련 손실은 줄어드는데 처음 보는 데이터의 손실은 커지는 것입니다. 여기서는 사진을
# 1,000장만 주어 일부러 과대적합을 일으킨 다음, 널리 알려진 처방을 하나씩 써 봅니다.

# %%
import math
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook

SEED = 0
EPOCHS = 25
STEPS = 20

# %% [markdown]
# <h2 id="overfitting-data">데이터를 셋으로 나눕니다</h2>
#
# [Fashion-MNIST](../appendix/datasets.md#datasets-fashion)의 옷 사진을 씁니다.
# 앞의 4,000장을 씨앗에 따라 섞어 그 가운데 1,000장만 훈련에 씁니다. 2,000장은 처방의 정도를
# 고르는 **검증**에, 따로 있는 1,000장은 끝에서 한 번 하는 **테스트**에 씁니다. 훈련에 쓰지
# 않은 3,000장은 데이터를 늘리는 처방을 위해 남겨 둡니다.

# %%
(images, labels), (test_images, y_test) = datasets.fashion()
pixels = images[..., None].astype("float32") / 255
order = np.random.default_rng(SEED).permutation(4000)
pool, pool_labels = pixels[order], labels[order]
x, y = pool[:1000], pool_labels[:1000]
x_val, y_val = pixels[4000:], labels[4000:]
x_test = test_images[..., None].astype("float32") / 255
print("훈련:", x.shape, "검증:", x_val.shape, "테스트:", x_test.shape)

means = np.stack([x[y == kind].mean(axis=0) for kind in range(10)])
far = ((x_val[:, None] - means) ** 2).sum(axis=(2, 3, 4))
common = np.bincount(y).argmax()
print(f"가장 흔한 옷만 답함: {np.mean(y_val == common):.3f}")
print(f"가장 가까운 평균: {np.mean(far.argmin(axis=1) == y_val):.3f}")

# %% tags=["figure"]
names = [datasets.LABELS[name] for name in datasets.CLOTHES]
notebook.show(
    notebook.gallery(x[:8, ..., 0], [names[label] for label in y[:8]],
                     columns=4, size=78),
    "훈련 이미지의 앞 여덟 장입니다.",
    "신발, 윗옷, 바지 따위를 찍은 28×28 흑백 사진 여덟 장과 클래스의 이름.")

# %% [markdown]
# <h2 id="overfitting-see">외우는 모습을 봅니다</h2>
#
# 128유닛짜리 밀집 층이 둘인 네트워크입니다. 처방을 갈아 끼울 수 있도록 네트워크를 만드는 일과
# 훈련하는 일을 함수로 적습니다. 처음에는 처방을 쓰지 않습니다. 앞의 노트북과 달리 학습률도
# 줄이지 않습니다. 에포크 한 번은 몇 장으로 훈련하든 스무 스텝입니다.

# %%


def build(units=128, hidden=2, dropout=0.0, augment=()):
    """처방을 끼워 넣은 밀집 네트워크를 만듭니다."""
    keras.utils.set_random_seed(SEED)
    parts = [keras.Input((28, 28, 1)), *augment, layers.Flatten()]
    for _ in range(hidden):
        parts.append(layers.Dense(units, activation="relu"))
        if dropout:
            parts.append(layers.Dropout(dropout))
    return keras.Sequential([*parts, layers.Dense(10, activation="softmax")])


def train(model, count=1000, rate=0.001, decay=0.0, callbacks=()):
    """사진 count장을 한 에포크에 스무 번으로 나누어 훈련합니다."""
    model.compile(keras.optimizers.AdamW(rate, weight_decay=decay),
                  "sparse_categorical_crossentropy", metrics=["accuracy"],
                  jit_compile=False)
    return model.fit(
        pool[:count], pool_labels[:count], epochs=EPOCHS,
        batch_size=count // STEPS, validation_data=(x_val, y_val),
        validation_batch_size=1000, callbacks=list(callbacks),
        verbose=0).history


start = time.perf_counter()
model = build()
print(f"파라미터: {model.count_params():,}개")
plain = train(model)
for epoch in (1, 5, 10, 15, 20, 25):
    print(f"에포크 {epoch}: 훈련 {plain['loss'][epoch - 1]:.2f},",
          f"검증 {plain['val_loss'][epoch - 1]:.2f}")
print(f"가장 작은 검증 손실: {min(plain['val_loss']):.2f}")
print(f"마지막 검증 손실: {plain['val_loss'][-1]:.2f}")

# %% tags=["figure"]
notebook.show(
    notebook.curves(plain, width=340),
    "처방을 쓰지 않았을 때의 훈련 손실과 검증 손실입니다.",
    "가로축은 에포크, 세로축은 손실입니다. 훈련과 검증의 선이 하나씩입니다.")

# %% [markdown]
# 검증 손실은 {{ training/overfitting : 가장 작은 검증 손실 }}까지 내려갔다가
# {{ training/overfitting : 마지막 검증 손실 }}에서 끝났고, 훈련 손실은 그동안 줄었습니다.
# 과대적합입니다. 씨앗을 바꾸어도 그렇습니다. {{ claim : training/overfitting : 마지막 검증 손실 }}
# 마지막 검증 손실의 중앙값은 {{ training/overfitting : 마지막 검증 손실 (중앙) }}입니다.
#
# <h2 id="overfitting-treat">일곱 가지 처방</h2>
#
# | 처방 | 하는 일 |
# |---|---|
# | 사진 4,000장 | 데이터를 늘립니다. 한 스텝에 200장을 봅니다. |
# | 작은 네트워크 | 은닉층을 하나로 줄이고 유닛도 줄입니다. |
# | 가중치 감쇠(weight decay) | 스텝마다 가중치를 0 쪽으로 조금 줄입니다. |
# | 드롭아웃(dropout) | 훈련하는 동안 유닛의 일부를 무작위로 0으로 둡니다. |
# | 조기 종료(early stopping) | 검증 손실이 한동안 나아지지 않으면 멈춥니다. |
# | 데이터 증강(data augmentation) | 사진을 무작위로 뒤집고 옮겨 훈련합니다. |
# | 학습률 줄이기 | 앞의 노트북처럼 학습률을 0까지 줄입니다. |
#
# 조기 종료는 검증 손실이 작았던 때의 가중치로 되돌립니다. 사진 4,000장을 뺀 처방마다
# 정도의 후보가 셋씩입니다.
#
# - 작은 네트워크의 유닛: 16, 32, 64개
# - 가중치 감쇠의 `weight_decay`: <span class="given">0.4, 1.2, 4.0</span>
# - 드롭아웃의 비율: <span class="given">0.2, 0.4, 0.6</span>
# - 조기 종료가 기다리는 에포크: 1, 2, 4
# - 데이터 증강이 옮기는 폭: 높이와 너비의 <span class="given">0.01, 0.02, 0.04</span>
# - 줄이기 시작하는 학습률: <span class="given">0.0003, 0.001, 0.003</span>
#
# 검증 손실이 가장 작은 것을 골랐습니다.
# {{ claim : training/overfitting/treatments : 드롭아웃, 고른 것 }} 고른 것은 차례로
# {{ training/overfitting/treatments : 작은 네트워크, 고른 것 }},
# {{ training/overfitting/treatments : 가중치 감쇠, 고른 것 }},
# {{ training/overfitting/treatments : 드롭아웃, 고른 것 }},
# {{ training/overfitting/treatments : 조기 종료, 고른 것 }},
# {{ training/overfitting/treatments : 데이터 증강, 고른 것 }},
# {{ training/overfitting/treatments : 학습률 줄이기, 고른 것 }}입니다. 조기 종료의 세 후보는 검증
# 손실이 같았습니다. {{ claim : training/overfitting/treatments : 조기 종료, 4 }} 나머지의 학습률은
# <span class="given">0.001</span>이고, 모두 500스텝을 훈련합니다. 조기 종료만 먼저 멈춥니다. 은닉층이 없는
# **선형 모델**도 같은 사진으로 훈련합니다. 학습률은
# <span class="given">0.001, 0.003, 0.01</span> 가운데 고른
# {{ training/overfitting/treatments : 선형 모델, 고른 것 }}입니다.
# {{ claim : training/overfitting/treatments : 선형 모델, 고른 것 }}

# %%


def shake(width):
    """사진을 좌우로 뒤집고 높이와 너비의 width까지 옮기는 층들입니다."""
    return (layers.RandomFlip("horizontal"),
            layers.RandomTranslation(width, width, fill_mode="constant"))


def slow(rate):
    """학습률을 0까지 줄이는 일정입니다."""
    return keras.optimizers.schedules.CosineDecay(rate, EPOCHS * STEPS)


def stop(patience):
    """검증 손실이 나아지지 않으면 멈추는 콜백입니다."""
    return keras.callbacks.EarlyStopping(
        patience=patience, restore_best_weights=True)


treatments = {
    "선형 모델": ({"hidden": 0}, {"rate": 0.003}),
    "사진 4,000장": ({}, {"count": 4000}),
    "작은 네트워크": ({"units": 32, "hidden": 1}, {}),
    "가중치 감쇠": ({}, {"decay": 1.2}),
    "드롭아웃": ({"dropout": 0.4}, {}),
    "조기 종료": ({}, {"callbacks": [stop(1)]}),
    "데이터 증강": ({"augment": shake(0.02)}, {}),
    "학습률 줄이기": ({}, {"rate": slow(0.001)}),
}
models, records = {"그대로": model}, {"그대로": plain}
for name, (parts, options) in treatments.items():
    models[name] = build(**parts)
    records[name] = train(models[name], **options)
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %% [markdown]
# `weight_decay`의 기본값은 <span class="given">0.004</span>입니다. 한 스텝에 줄이는 비율은
# 학습률과 `weight_decay`의 곱입니다. {{ definition }} 500스텝 동안 모두 얼마나 줄이는지
# 세어 봅니다. 후보를 <span class="given">0.4</span>부터 둔 것은 이 수를 보고 정한 것입니다.

# %%
for decay in (0.004, 0.4, 1.2, 4.0):
    left = (1 - 0.001 * decay) ** (EPOCHS * STEPS)
    print(f"가중치 감쇠 {decay}, 줄이는 비율: {1 - left:.3f}")

# %% tags=["figure"]
figure, axes = figures.chart(340, 300, xlabel="에포크", ylabel="검증 손실")
shown = [name for name in records if name != "선형 모델"]
for number, name in enumerate(shown):
    losses = records[name]["val_loss"]
    axes.plot(range(1, len(losses) + 1), losses, label=name,
              linestyle="-" if number < 4 else ":")
axes.set_ylim(0.35, 1.55)
figures.legend(axes, "upper center")
notebook.show(
    figure,
    "처방마다의 검증 손실입니다. 뒤의 넷은 점선입니다.",
    "가로축은 에포크, 세로축은 검증 손실이고 선이 여덟입니다.")

# %% [markdown]
# <h2 id="overfitting-read">손실과 정확도를 함께 봅니다</h2>
#
# 훈련이 끝난 네트워크로 검증 사진을 잽니다. 틀린 사진에서 네트워크가 제 답에 준 확률의 평균도
# 함께 봅니다.

# %%
losses = {}
for name, network in models.items():
    chances = network.predict(x_val, batch_size=1000, verbose=0)
    given = chances[np.arange(len(y_val)), y_val]
    losses[name] = -np.log(np.maximum(given, 1e-7)).mean()
    right = chances.argmax(axis=1) == y_val
    print(f"{name}: 손실 {losses[name]:.2f}, 정확도 {right.mean():.3f}, "
          f"틀렸을 때의 확률 {chances[~right].max(axis=1).mean():.2f}")

# %% [markdown]
# 처방을 쓴 네트워크의 손실은 어느 씨앗에서나 그대로보다 작습니다.
# {{ claim : training/overfitting : 그대로 }} 작은 네트워크와 조기 종료는 정확도가 그대로와 비슷한데
# 틀린 답에 준 확률이 작습니다. {{ claim : training/overfitting : 조기 종료 }} 맞힌 수가 같아도
# 틀린 답에 확률을 적게 주면 손실은 작아집니다. {{ definition }} 손실과 정확도를 함께 읽으세요. {{ opinion }}
#
# <h2 id="overfitting-once">고르면 운도 뽑힙니다</h2>
#
# 정도를 고르는 데 검증 데이터를 여러 번 썼습니다. 여럿을 재어 점수가 가장 높은 것을 고르면
# 그 점수에는 **운도 함께 뽑힙니다.** {{ claim : training/overfitting : 고르는 데 쓴 100장 }} 극단적인
# 예로 봅니다. 사진을 보지도 않고 아무 답이나 하는 모델 1,000개 가운데, 검증 사진 앞 100장에서 가장
# 많이 맞힌 것을 고릅니다. {{ definition }}

# %%
random = np.random.default_rng(SEED)
answers = random.integers(0, 10, (1000, len(y_val)))
hits = answers == y_val
luckiest = hits[:, :100].mean(axis=1).argmax()
print(f"고르는 데 쓴 100장: {hits[luckiest, :100].mean():.2f}")
print(f"쓰지 않은 1,900장: {hits[luckiest, 100:].mean():.2f}")

# %% [markdown]
# 실력은 열에 하나 맞히는 것입니다. {{ definition }} 테스트 데이터는 고르는 일에 쓰지 않고,
# 모두 정한 다음 **딱 한 번** 씁니다. 지금입니다.

# %%
for name, network in models.items():
    chances = network.predict(x_test, batch_size=1000, verbose=0)
    given = chances[np.arange(len(y_test)), y_test]
    each = -np.log(np.maximum(given, 1e-7))
    right = chances.argmax(axis=1) == y_test
    print(f"{name}, 테스트 손실: {each.mean():.2f}")
    print(f"{name}, 테스트 정확도: {right.mean():.3f}")
    if name == "그대로":
        error = each.std() / math.sqrt(len(each))
        print(f"손실의 표집 오차: {error:.2f}")
print(f"정확도 0.8의 표집 오차: {math.sqrt(0.8 * 0.2 / len(y_test)):.3f}")

# %% [markdown]
# <h2 id="overfitting-verdict">무엇이 들었나</h2>
#
# 훈련 사진, 처음 가중치, 섞는 차례를 바꾸어 되풀이한 값입니다.
#
# <!-- spread -->
#
# [승부를 판정하는 법](../ai/contest.md#contest-error)대로, 범위가 겹치지 않고 중앙값의 차이가
# 표집 오차의 두 배를 넘어야 들었다고 적습니다. {{ definition }}
#
# - **손실**은 일곱 처방이 모두 줄였습니다. {{ claim : training/overfitting : 그대로, 테스트 손실 }}
#   손실의 표집 오차는 {{ training/overfitting : 손실의 표집 오차 }}입니다. 조기 종료와 가중치
#   감쇠는 그 두 배를 가까스로 넘었으니, 다른 사진이면 비길 수
#   있습니다. {{ claim : training/overfitting : 조기 종료, 테스트 손실 }}
# - **정확도**는 사진 4,000장이 올렸습니다.
#   {{ claim : training/overfitting : 사진 4,000장, 테스트 정확도 }} 사진 4,000장은 한 스텝에 보는
#   사진도 200장입니다. 둘 가운데 어느 쪽의 덕인지는 재지 않았습니다.
# - 나머지 처방의 정확도는 그대로와 **비겼습니다.** 학습률 줄이기는 범위가 겹치지 않지만, 중앙값의
#   차이가 표집 오차의 두 배 안입니다. {{ claim : training/overfitting : 학습률 줄이기, 테스트 정확도 }}
# - 처방을 쓰지 않은 **선형 모델**도 손실이 그대로보다
#   작습니다. {{ claim : training/overfitting : 선형 모델, 테스트 손실 }} 정확도는 비겼습니다.
#
# 사진 1,000장과 밀집 네트워크에서 잰 것입니다. '그대로'의 학습률은 출발점이어서 고르지
# 않았습니다.
#
# <h2 id="overfitting-exercise">직접 해 보기</h2>
#
# 드롭아웃의 비율을 <span class="given">0.9</span>로 올려 훈련하고, 훈련 손실과 검증 손실을
# `evaluate`로 재어 위의 드롭아웃과 견주세요. 기록의 훈련 손실은 유닛을 지운 채 잰 것입니다.
# `evaluate`는 지우지 않고 잽니다.

# %% [markdown] tags=["answer"]
# 훈련 손실부터 큽니다. 모델이 훈련 데이터조차 제대로 맞히지 못하는 것을
# **과소적합(underfitting)**이라고 합니다. 처방에도 알맞은 정도가 있습니다. 그 정도도 검증
# 데이터로 고릅니다.

# %% tags=["answer"]
heavy = build(dropout=0.9)
train(heavy)
for name, network in {"0.9": heavy, "위의": models["드롭아웃"]}.items():
    for kind, photos, answers in (("훈련", x, y), ("검증", x_val, y_val)):
        loss = network.evaluate(photos, answers, batch_size=1000, verbose=0)[0]
        print(f"{name} 드롭아웃, {kind} 손실: {loss:.2f}")

# %% [markdown]
# <h2 id="overfitting-summary">정리</h2>
#
# - 훈련 손실이 줄어드는데 검증 손실이 커지면 과대적합입니다.
# - 처방의 정도는 같은 수의 후보에서 검증으로 고르고, 판정은 씨앗 다섯과 표집 오차로 합니다.
# - 여기서는 모든 처방이 손실을 줄였습니다. {{ claim : training/overfitting : 그대로, 테스트 손실 }}
#   정확도까지 올린 것은 사진 4,000장이고, 나머지는 그대로와 비겼습니다.
# - 여럿을 재어 고르면 운도 함께 뽑힙니다. 테스트는 모두 정한 다음 한 번만 합니다.
#
# 지금까지는 이미지 한 장씩만 보았습니다. 값이 시간을 따라 이어지면 어떻게 할까요? 다음은
# [시계열 예측과 기준선](series.ipynb)입니다.
