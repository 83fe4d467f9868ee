"""옷 사진 1,000장을 외워 버린 네트워크를 여러 방법으로 고쳐 봅니다."""

# %% [markdown]
# <h1 id="overfitting">과대적합을 보고 고치기</h1>
#
# 이 쪽을 읽고 나면 기록에서 과대적합을 알아보고, 여섯 가지 처방을 같은 조건에서 재어
# 무엇이 듣는지 스스로 판단할 수 있습니다.
#
# 훈련 데이터의 답을 외우면 훈련 손실은 줄어도 처음 보는 데이터의 손실은 커집니다.
# [훈련의 기록](../networks/training.md#training-history)에서 본
# **과대적합(overfitting)**입니다. 여기서는 일부러 과대적합을 일으킨 다음, 널리 쓰는 처방을
# 하나씩 써 봅니다. **모든 처방이 똑같이 듣지는 않습니다.**

# %%
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook

SEED = 0
EPOCHS = 25

# %% [markdown]
# <h2 id="overfitting-data">데이터를 셋으로 나눕니다</h2>
#
# [Fashion-MNIST](../appendix/datasets.md#datasets-fashion)의 옷 사진을 씁니다. 외우기 쉽도록
# 1,000장만 훈련에 쓰고, 2,000장은 처방을 고르는 **검증**에, 따로 있는 1,000장은 마지막
# 한 번의 **테스트**에 씁니다. 나머지 3,000장은 데이터를 늘리는 처방을 위해 남겨 둡니다.

# %%
(images, labels), (test_images, y_test) = datasets.fashion()
pixels = images[..., None].astype("float32") / 255
x, y = pixels[:1000], labels[:1000]
x_val, y_val = pixels[4000:], labels[4000:]
x_test = test_images[..., None].astype("float32") / 255
print("훈련:", x.shape, "검증:", x_val.shape, "테스트:", x_test.shape)

means = np.stack([x[y == kind].mean(axis=0) for kind in range(10)])
far = ((x_val[:, None] - means) ** 2).sum(axis=(2, 3, 4))
print(f"가장 흔한 옷만 답함: {np.bincount(y_val).max() / len(y_val):.3f}")
print(f"가장 가까운 평균: {np.mean(far.argmin(axis=1) == y_val):.3f}")

# %%
names = [datasets.LABELS[name] for name in datasets.CLOTHES]
notebook.show(
    notebook.gallery(images[:10], [names[label] for label in labels[:10]]),
    "훈련 이미지의 앞 열 장입니다.",
    "신발, 윗옷, 바지 따위를 찍은 28×28 흑백 사진 열 장과 이름.")

# %% [markdown]
# <h2 id="overfitting-see">외우는 모습을 봅니다</h2>
#
# 256유닛짜리 밀집 층이 둘인 네트워크입니다. 사진은 1,000장인데 가중치는 수십만
# 개입니다. 처방을 갈아 끼우기 쉽도록 네트워크를 만드는 일과 훈련하는 일을 함수로
# 적습니다. 처음에는 아무 처방도 쓰지 않습니다.

# %%


def build(units=256, hidden=2, dropout=0.0, augment=()):
    """처방을 끼워 넣은 밀집 네트워크를 만듭니다."""
    parts = [keras.Input((28, 28, 1)), *augment, layers.Flatten()]
    for _ in range(hidden):
        parts.append(layers.Dense(units, activation="relu"))
        if dropout:
            parts.append(layers.Dropout(dropout))
    return keras.Sequential([*parts, layers.Dense(10, activation="softmax")])


def train(model, count=1000, optimizer="adam", callbacks=()):
    """이미지 앞의 count장을 한 에포크에 스무 번으로 나누어 훈련합니다."""
    model.compile(optimizer, "sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    return model.fit(
        pixels[:count], labels[:count], epochs=EPOCHS, batch_size=count // 20,
        validation_data=(x_val, y_val), validation_batch_size=2000,
        callbacks=list(callbacks), verbose=0).history


start = time.perf_counter()
keras.utils.set_random_seed(SEED)
model = build()
print(f"가중치: {model.count_params():,}개")
plain = train(model)
for epoch in (1, 5, 10, 15, 20, 25):
    print(f"에포크 {epoch}: 훈련 {plain['loss'][epoch - 1]:.2f},",
          f"검증 {plain['val_loss'][epoch - 1]:.2f}")

# %%
print(f"마지막 훈련 손실: {plain['loss'][-1]:.2f}")
print(f"가장 작은 검증 손실: {min(plain['val_loss']):.2f}")
print(f"마지막 검증 손실: {plain['val_loss'][-1]:.2f}")
print("검증 손실이 바닥에서 1.2배 넘게 오름:",
      plain["val_loss"][-1] > 1.2 * min(plain["val_loss"]))
notebook.show(
    notebook.curves(plain),
    "훈련 손실은 0으로 가는데 검증 손실은 바닥을 찍고 다시 오릅니다.",
    "가로축은 에포크, 세로축은 손실입니다. 두 선이 함께 내려가다가 벌어져, 훈련의 "
    "선은 0에 가까워지고 검증의 선은 올라갑니다.")

# %% [markdown]
# 검증 손실이 바닥을 찍고 오르기 시작하면 과대적합입니다. 검증 손실은
# {{ training/overfitting : 가장 작은 검증 손실 }}까지 내려갔다가
# {{ training/overfitting : 마지막 검증 손실 }}까지 올랐습니다. 훈련 손실은 그동안에도 줄곧
# 줄었습니다.
#
# <h2 id="overfitting-treat">여섯 가지 처방</h2>
#
# | 처방 | 하는 일 |
# |---|---|
# | 데이터 네 배 | 사진 4,000장으로 훈련합니다. |
# | 작은 네트워크 | 은닉층을 16유닛 하나로 줄입니다. |
# | 가중치 감쇠(weight decay) | 고칠 때마다 가중치를 0 쪽으로 조금 줄입니다. |
# | 드롭아웃(dropout) | 훈련하는 동안 유닛의 절반을 무작위로 0으로 둡니다. |
# | 조기 종료(early stopping) | 검증 손실이 5에포크 동안 나아지지 않으면 멈추고, 가장 좋았던 가중치로 되돌립니다. |
# | 데이터 증강(data augmentation) | 훈련할 때만 사진을 무작위로 뒤집고 옮겨, 볼 때마다 다르게 합니다. |
#
# 가중치 감쇠는 한 번에 학습률과 `weight_decay`를 곱한 만큼, 여기서는
# <span class="given">0.4%</span>씩 줄입니다.
#
# 검증 사진과 씨앗은 모두 같습니다. 조기 종료를 빼면 가중치를 고치는 횟수도 같습니다. 데이터
# 네 배는 횟수를 맞추려고 한 번에 보는 사진도 네 배로 늘립니다.

# %%


def shake():
    """사진을 좌우로 뒤집고 두 픽셀쯤 옮기는 층들입니다."""
    return (layers.RandomFlip("horizontal"),
            layers.RandomTranslation(0.08, 0.08, fill_mode="constant"))


def stop():
    """검증 손실이 나아지지 않으면 멈추는 콜백입니다."""
    return keras.callbacks.EarlyStopping(
        patience=5, restore_best_weights=True)


treatments = {
    "데이터 네 배": (build, {"count": 4000}),
    "작은 네트워크": (lambda: build(units=16, hidden=1), {}),
    "가중치 감쇠": (build, {
        "optimizer": keras.optimizers.AdamW(0.001, weight_decay=4.0)}),
    "드롭아웃": (lambda: build(dropout=0.5), {}),
    "조기 종료": (build, {"callbacks": [stop()]}),
    "데이터 증강": (lambda: build(augment=shake()), {}),
}
models, records = {"그대로": model}, {"그대로": plain}
for name, (make, options) in treatments.items():
    keras.utils.set_random_seed(SEED)
    models[name] = make()
    records[name] = train(models[name], **options)
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %%


def draw(names):
    """처방마다의 검증 손실을 그립니다."""
    figure, axes = figures.chart(440, 250, xlabel="에포크",
                                 ylabel="검증 손실")
    for name in names:
        losses = records[name]["val_loss"]
        axes.plot(range(1, len(losses) + 1), losses, label=name)
    axes.set_ylim(0.4, 1.2)
    figures.legend(axes, "upper center")
    return figure


notebook.show(
    draw(["그대로", "데이터 네 배", "작은 네트워크", "조기 종료"]),
    "데이터를 늘리면 바닥이 낮아지고, 작은 네트워크는 천천히 배우며, 조기 종료는 "
    "오르기 시작하면 멈춥니다.",
    "가로축은 에포크, 세로축은 검증 손실입니다. 데이터 네 배의 선이 가장 낮고, 작은 "
    "네트워크의 선은 천천히 내려갑니다.")

# %%
notebook.show(
    draw(["그대로", "가중치 감쇠", "드롭아웃", "데이터 증강"]),
    "세 처방 모두 검증 손실이 다시 오르는 것을 늦추거나 막습니다.",
    "가로축은 에포크, 세로축은 검증 손실입니다. 그대로 둔 선만 크게 오르고 세 처방의 "
    "선은 그보다 낮게 머뭅니다.")

# %% [markdown]
# <h2 id="overfitting-read">어느 처방이 얼마나 들었나</h2>
#
# 검증 손실의 **바닥**은 가장 작을 때의 값입니다. **끝**은 마지막 다섯 에포크의 평균입니다.
# 에포크마다 출렁이는 것을 고르게 하려는 것입니다. 조기 종료만은 되돌린 가중치로 잰 값을
# 끝으로 봅니다.

# %%
ends, accuracies = {}, {}
for name, record in records.items():
    losses = record["val_loss"]
    floor = np.argmin(losses)
    part = slice(floor, floor + 1) if name == "조기 종료" else slice(-5, None)
    ends[name] = np.mean(losses[part])
    accuracies[name] = np.mean(record["val_accuracy"][part])
    print(f"{name}: 바닥 {losses[floor]:.2f}, 끝 {ends[name]:.2f}, "
          f"정확도 {accuracies[name]:.3f}")
floors = {name: min(record["val_loss"]) for name, record in records.items()}
few = [name for name in treatments if name != "데이터 네 배"]
print("모든 처방의 끝이 그대로보다 낮음:",
      all(ends[name] < ends["그대로"] for name in treatments))
print("바닥이 가장 낮은 것은 데이터 네 배:",
      min(floors, key=floors.get) == "데이터 네 배")
print("정확도가 가장 높은 것도 데이터 네 배:",
      max(accuracies, key=accuracies.get) == "데이터 네 배")
print("나머지 가운데 정확도를 0.02 넘게 올린 것이 있음:",
      any(accuracies[name] > accuracies["그대로"] + 0.02 for name in few))
print("나머지 가운데 바닥이 가장 낮은 것은 드롭아웃:",
      min(few, key=floors.get) == "드롭아웃")
print("조기 종료가 멈춘 에포크:", len(records["조기 종료"]["loss"]))
print("데이터 증강의 마지막 훈련 손실이 그대로의 두 배 넘음:",
      records["데이터 증강"]["loss"][-1] > 2 * plain["loss"][-1])

# %% [markdown]
# 처방을 쓰면 끝의 검증 손실은 모두 낮아집니다. 그런데 **정확도를 뚜렷이 올린 것은 데이터를
# 늘린 것뿐입니다.** 맞히는 장수가 늘지 않았는데 손실은 왜 줄었을까요? 틀린 사진에서 네트워크가
# 제 답에 준 확률을 봅니다.

# %%


def sureness(network):
    """틀린 검증 사진에서 네트워크가 제 답에 준 확률의 평균입니다."""
    chances = network.predict(x_val, batch_size=2000, verbose=0)
    return chances.max(axis=1)[chances.argmax(axis=1) != y_val].mean()


sure = {name: sureness(network) for name, network in models.items()}
for name, chance in sure.items():
    print(f"틀렸을 때 {name}: {chance:.2f}")
print("모든 처방이 그대로보다 덜 자신 있음:",
      all(sure[name] < sure["그대로"] for name in treatments))

# %% [markdown]
# 처방은 틀린 답을 덜 **자신 있게** 말하게 합니다. 그래서 손실이 줄었습니다.
#
# - **드롭아웃**은 바닥도 낮췄습니다. 데이터를 늘리지 않는 처방 가운데 가장 낫습니다.
# - **조기 종료**는 바닥을 낮추지 않고, 바닥이던 때의 가중치로 되돌릴 뿐입니다. 대신 일찍
#   멈추므로 훈련하는 시간을 아낍니다.
# - **데이터 증강**은 외우지 못하게 하지만 정확도를 올리지 못했습니다. 밀집 층은 자리마다
#   가중치가 달라 옮긴 사진을 따로 배워야 합니다. 훈련 손실이 아직 크니 더 오래
#   훈련하면 달라질 수도 있습니다.
#
# <h2 id="overfitting-together">함께 쓰기</h2>
#
# 검증에서 가장 나았던 데이터 네 배에 드롭아웃과 조기 종료를 더합니다. 데이터 네 배의 바닥과
# 끝, 정확도가 어떻게 달라지는지 보세요.

# %%
keras.utils.set_random_seed(SEED)
final = build(dropout=0.5)
records["함께"] = train(final, count=4000, callbacks=[stop()])
val_loss, val_accuracy = final.evaluate(
    x_val, y_val, batch_size=2000, verbose=0)
print(f"데이터와 드롭아웃과 조기 종료: 검증 손실 {val_loss:.2f}")
print(f"검증 정확도: {val_accuracy:.3f}")
print("검증 손실이 그대로의 바닥보다 0.1 넘게 작음:",
      val_loss < floors["그대로"] - 0.1)
print("데이터 네 배의 끝보다 0.05 넘게 작음:",
      val_loss < ends["데이터 네 배"] - 0.05)
print("그대로 둔 것보다 정확도가 0.03 넘게 높음:",
      val_accuracy > accuracies["그대로"] + 0.03)

# %% [markdown]
# <h2 id="overfitting-once">테스트는 한 번만</h2>
#
# 처방을 고르는 데 검증 데이터를 여러 번 썼습니다. 여럿을 재어 가장 높은 것을 고르면, 그
# 점수에는 **운도 함께 뽑힙니다.** 얼마나 그런지 극단적인 예로 봅니다. 사진을 보지도 않고
# 아무 답이나 하는 모델 1,000개 가운데 검증 사진 앞 100장에서 가장 잘 맞힌 것을 고릅니다.

# %%
random = np.random.default_rng(SEED)
answers = random.integers(0, 10, (1000, len(y_val)))
right = answers == y_val
luckiest = right[:, :100].mean(axis=1).argmax()
chosen, rest = right[luckiest, :100].mean(), right[luckiest, 100:].mean()
print(f"고르는 데 쓴 100장: {chosen:.2f}")
print(f"쓰지 않은 1,900장: {rest:.2f}")
print("고르는 데 쓴 쪽이 0.05 넘게 높음:", chosen > rest + 0.05)

# %% [markdown]
# 실력은 열에 하나 맞히는 것인데, 고르는 데 쓴 사진에서는 훨씬 잘하는 것처럼 보입니다. 그래서
# 테스트 데이터는 고르는 일에 쓰지 않고, 모두 정한 다음 **딱 한 번** 잽니다.

# %%
accuracy = final.evaluate(x_test, y_test, verbose=0)[1]
print(f"테스트 정확도: {accuracy:.3f}")
print("검증 정확도와의 차이가 0.04보다 작음:",
      abs(accuracy - val_accuracy) < 0.04)

# %% [markdown]
# 씨앗만 바꾸어 다섯 번 되풀이한 값입니다. 처방 사이의 차이가 이 흔들림보다 커야 처방이
# 들었다고 말할 수 있습니다.

# %% [markdown]
# <!-- spread -->

# %% [markdown]
# <h2 id="overfitting-exercise">직접 해 보기</h2>
#
# 드롭아웃이 좋다면 더 많이 쓰면 더 좋을까요? 유닛의 <span class="given">90%</span>를 지우며
# 사진 1,000장으로 훈련하고, 훈련 손실과 검증 손실을 절반을 지울 때와 견주세요.

# %% [markdown] tags=["answer"]
# 너무 많이 지우면 외우지도 배우지도 못합니다. 훈련 손실부터 거의 줄지 않습니다. 이것을
# **과소적합(underfitting)**이라고 합니다. 훈련 손실이 검증 손실보다 큰 것은 유닛을 지운 채
# 재기 때문입니다. 검증할 때는 지우지 않습니다. 처방에도 알맞은 양이 있고, 그 양도 검증
# 데이터로 고릅니다.

# %% tags=["answer"]
keras.utils.set_random_seed(SEED)
heavy = train(build(dropout=0.9))
print(f"90%를 지우면: 훈련 {heavy['loss'][-1]:.2f}, "
      f"검증 {heavy['val_loss'][-1]:.2f}")
print("훈련 손실이 절반을 지울 때의 두 배 넘음:",
      heavy["loss"][-1] > 2 * records["드롭아웃"]["loss"][-1])
print("검증 손실도 절반을 지울 때보다 큼:",
      np.mean(heavy["val_loss"][-5:]) > ends["드롭아웃"])

# %% [markdown]
# <h2 id="overfitting-summary">정리</h2>
#
# - 훈련 손실이 줄어드는데 검증 손실이 오르면 과대적합입니다.
# - 처방은 같은 조건에서 하나씩 재어야 무엇이 들었는지 압니다.
# - 여기서 정확도를 뚜렷이 올린 것은 데이터뿐이었고, 나머지는 손실이 오르는 것을
#   막았습니다.
# - 여럿을 재어 고르면 운도 함께 뽑힙니다. 테스트는 모두 정한 다음 한 번만 합니다.
#
# 지금까지는 이미지 한 장씩만 보았습니다. 값이 시간을 따라 이어지면 어떻게 할까요? 다음은
# [시계열 예측과 기준선](series.ipynb)입니다.
