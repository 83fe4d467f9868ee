"""합성곱으로 읽고 순환으로 기억하는 네트워크를 훈련합니다."""

# %% [markdown]
# <h1 id="mixed" data-topic="S38">합성곱과 순환을 섞기</h1>
#
# 이 쪽을 읽고 나면 합성곱 층과 순환 층을 한 네트워크에 섞고, 두 부분이 필요한지 같은 크기의
# 밀집 층으로 바꾸어 확인할 수 있습니다.
#
# 층은 텐서를 받아 텐서를 냅니다. 크기만 맞으면 어떤 층이든 이을 수 있습니다. 이미지가
# 차례대로 이어지면 [합성곱 층](../networks/convolution.md)으로 한 장씩 읽고
# [순환 층](../networks/recurrent.md)으로 앞의 것을 기억하면 됩니다. 이렇게 섞은 것을
# **합성곱·순환 혼합 네트워크(convolutional recurrent network)**라고 하고, 줄여서 혼합
# 네트워크라고 하겠습니다.

# %%
import math
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook

SEED = 0
EPOCHS, BATCH = 5, 64

# %% [markdown]
# <h2 id="mixed-data">이미지의 시퀀스</h2>
#
# [MNIST](../appendix/datasets.md#datasets-mnist)의 손글씨 숫자를 섞어 네 장씩 묶습니다.
# 둘째 장부터 물어봅니다. **이 숫자는 바로 앞의 숫자보다 큰가?** 답을 맞히려면 숫자를
# 읽을 줄도, 앞의 숫자를 기억할 줄도 알아야 합니다. {{ definition }}
#
# 어떤 숫자인지는 알려 주지 않습니다. 레이블은 물음마다 예(1)와 아니요(0)뿐입니다. 앞의
# 24,000장으로 훈련하고, 만 장으로 검증하고, 테스트 이미지 만 장은 마지막에 봅니다.

# %%
(images, digits), (test_images, test_digits) = datasets.mnist()
random = np.random.default_rng(SEED)


def sequences(images, digits, length=4):
    """이미지를 섞어 length장씩 묶고, 앞보다 큰지를 적습니다."""
    order = random.permutation(len(images) // length * length)
    order = order.reshape(-1, length)
    x = images[order][..., None].astype("float32") / 255
    values = digits[order].astype(int)
    larger = values[:, 1:] > values[:, :-1]
    return x, larger[..., None].astype("float32"), values


x, y, values = sequences(images[:24000], digits[:24000])
x_val, y_val, val_values = sequences(images[50000:], digits[50000:])
x_test, y_test, test_values = sequences(test_images, test_digits)
print("훈련 x:", x.shape, "y:", y.shape)
print("검증 x:", x_val.shape)
print("테스트 x:", x_test.shape)

# %% tags=["figure"]
said = [["", *("예" if one else "아니요" for one in answers)]
        for answers in y[:3, :, 0]]
notebook.show(
    notebook.gallery(x[:3].reshape(12, 28, 28), sum(said, []), columns=4),
    "시퀀스 셋입니다. 가로로 한 줄이 한 시퀀스이고, 아래에 레이블을 적었습니다.",
    "손글씨 숫자가 네 장씩 세 줄로 놓이고, 둘째 장부터 앞보다 큰지를 예와 "
    "아니요로 적은 그림.")

# %% [markdown]
# 이미지 시퀀스의 크기는 (samples, timesteps, height, width, channels)로 5D입니다.
# [동영상 데이터](../tensors/video-data.md)와 같습니다.
#
# <h2 id="mixed-baselines">견줄 상대</h2>
#
# 네트워크가 아닌 상대는 둘입니다. 하나는 훈련 레이블에 많은 답만 합니다. 하나는 지금
# 숫자를 **틀림없이 읽지만 앞은 모릅니다.** 지금 숫자마다 훈련 레이블에 많은 답을 합니다.

# %%
common = y.mean() > 0.5
now, now_val = values[:, 1:], val_values[:, 1:]
likely = np.array([y[now == digit].mean() > 0.5 for digit in range(10)])
print(f"검증, 흔한 답만 함: {np.mean(y_val == common):.3f}")
print(f"검증, 숫자를 알지만 앞은 모름: "
      f"{np.mean(likely[now_val] == y_val[..., 0]):.3f}")

# %% [markdown]
# <h2 id="mixed-model">섞어서 만들기</h2>
#
# `TimeDistributed`는 층 하나를 **타임스텝마다 똑같이** 씁니다. 그 안에 합성곱 네트워크를
# 넣으면 이미지마다 벡터 하나가 나와, (samples, timesteps, features)인 시퀀스가 됩니다.
# 그것을 순환 층 [GRU](../networks/recurrent.md#recurrent-gates)가 읽습니다.
# `return_sequences=True`이므로 타임스텝마다 답이 나옵니다. {{ definition }} 첫 장에는 물을
# 것이 없어 `Cropping1D`로 잘라 냅니다.

# %%


def build(reader, memory, length=4):
    """reader로 한 장씩 읽고 memory로 이어, 장마다 예인 확률을 냅니다."""
    each = keras.Sequential([keras.Input((28, 28, 1)), *reader])
    return keras.Sequential([
        keras.Input((length, 28, 28, 1)),
        layers.TimeDistributed(each), *memory, layers.Cropping1D((1, 0)),
        layers.Dense(16, activation="relu"),
        layers.Dense(1, activation="sigmoid")])


def convolution():
    """이미지를 합성곱으로 읽습니다."""
    return [layers.Conv2D(8, 5, strides=2, activation="relu"),
            layers.Conv2D(16, 5, strides=2, activation="relu"),
            layers.Flatten(), layers.Dense(16, activation="relu")]


def gru():
    """앞의 것을 기억합니다."""
    return [layers.GRU(32, return_sequences=True)]


build(convolution(), gru()).summary()

# %% tags=["figure"]
figure, axes = figures.canvas(340, 250)
for number in range(4):
    left = 6 + 86 * number
    figures.draw_image(axes, (255 * x[0, number, ..., 0]).astype("uint8"),
                       (left + 14, 204), 40)
    conv = figures.box(axes, left, 138, 66, 40, "합성곱")
    memory = figures.box(axes, left, 66, 66, 40, "GRU", color="warm")
    figures.arrow(axes, (left + 33, 204), conv.bottom)
    figures.arrow(axes, conv.top, memory.bottom)
    if number:
        figures.arrow(axes, (left - 20, 86), memory.left, color="warm")
        figures.arrow(axes, memory.top, (left + 33, 36))
        figures.label(axes, left + 33, 22, said[0][number])
notebook.show(
    figure,
    "합성곱은 이미지마다 따로 읽고, GRU는 왼쪽에서 오른쪽으로 기억을 넘깁니다. "
    "네 칸의 합성곱은 같은 가중치를 쓰고, 네 칸의 GRU도 그렇습니다.",
    "손글씨 네 장이 각각 합성곱 상자를 지나 GRU 상자로 올라가고, GRU 상자끼리는 "
    "오른쪽으로 화살표가 이어집니다. 둘째 칸부터 위로 답이 나옵니다.")

# %% [markdown]
# <h2 id="mixed-ablation">부품을 바꾸어 봅니다</h2>
#
# 두 부분이 모두 필요할까요? 부품 하나를 없애고 다시 훈련하는 것을
# **제거 실험(ablation)**이라고 합니다. {{ definition }} 그냥 빼면 이미지마다 있던 층과 파라미터도
# 함께 사라집니다. 합성곱과 순환만 없애려고 **같은 크기의 밀집 층으로 바꿉니다.** 밀집으로
# 읽는 쪽은 픽셀 784개를 유닛 9개로 줄이는 것이 좁을 수 있으므로, 유닛 64개인 것도
# 둡니다. {{ opinion }}

# %%


def dense(units):
    """이미지를 은닉층이 하나인 밀집 네트워크로 읽습니다."""
    return [layers.Flatten(), layers.Dense(units, activation="relu"),
            layers.Dense(16, activation="relu")]


def forgetful():
    """타임스텝마다 따로 쓰는, 파라미터의 수가 GRU와 비슷한 밀집 층 둘입니다."""
    return [layers.Dense(97, activation="relu"),
            layers.Dense(32, activation="relu")]


PARTS = {"혼합": (convolution, gru),
         "밀집으로 읽음": (lambda: dense(9), gru),
         "넓은 밀집으로 읽음": (lambda: dense(64), gru),
         "기억 없음": (convolution, forgetful)}

# %% [markdown]
# <h2 id="mixed-fit">훈련합니다</h2>
#
# 답이 예와 아니요이므로 손실은 이진 교차 엔트로피입니다. {{ definition }} 합성곱의 가중치도
# GRU의 가중치도 이 손실 하나로 함께 배웁니다. 에포크와 배치와 학습률의 일정이 같고, 학습률은
# <span class="given">0.001, 0.003, 0.01, 0.03</span> 가운데 네트워크마다 검증 데이터에서
# 골랐습니다([근거](../appendix/claims.md)).
# {{ claim : training/mixed/rates : 혼합의 학습률 }}

# %%
RATES = {"혼합": 0.01, "밀집으로 읽음": 0.01,
         "넓은 밀집으로 읽음": 0.01, "기억 없음": 0.01}


def train(name):
    """네트워크 하나를 처음부터, 학습률을 0까지 줄이며 훈련합니다."""
    keras.utils.set_random_seed(SEED)
    model = build(*(make() for make in PARTS[name]))
    steps = EPOCHS * math.ceil(len(x) / BATCH)
    decay = keras.optimizers.schedules.CosineDecay(RATES[name], steps)
    model.compile(keras.optimizers.Adam(decay), "binary_crossentropy",
                  metrics=["accuracy"])
    model.fit(x, y, epochs=EPOCHS, batch_size=BATCH, verbose=0)
    return model


def accuracy(model, x, y):
    """맞힌 비율입니다."""
    return model.evaluate(x, y, batch_size=500, verbose=0)[1]


start = time.perf_counter()
models = {name: train(name) for name in PARTS}
for name, model in models.items():
    print(f"검증, {name}: {accuracy(model, x_val, y_val):.3f} "
          f"(파라미터 {model.count_params()})")
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %% [markdown]
# <h2 id="mixed-longer">긴 시퀀스</h2>
#
# 합성곱도 GRU도 타임스텝마다 같은 가중치를 쓰므로, **파라미터의 수는 시퀀스의 길이와
# 상관없습니다.** {{ definition }} 네 장으로 훈련한 가중치를 열 장을 읽는 네트워크에 그대로
# 옮깁니다. 다시 훈련하지 않습니다.

# %%
long_x, long_y, _ = sequences(images[50000:], digits[50000:], 10)
longer = build(convolution(), gru(), length=10)
longer.set_weights(models["혼합"].get_weights())
guesses = longer.predict(long_x, batch_size=500, verbose=0) > 0.5
print("열 장짜리 시퀀스:", long_x.shape)
print(f"검증, 열 장으로: {np.mean(guesses == long_y):.3f}")

# %% [markdown]
# <h2 id="mixed-order">숫자를 배웠을까</h2>
#
# 숫자가 무엇인지 알려 준 적이 없습니다. 앞의 숫자와 지금 숫자로 나누어, 크다고 답한 비율을
# 세어 봅니다.

# %%
previous, current = val_values[:, :-1], val_values[:, 1:]
said_yes = models["혼합"].predict(x_val, batch_size=500,
                               verbose=0)[..., 0] > 0.5
table = np.array([[said_yes[(previous == a) & (current == b)].mean()
                   for b in range(10)] for a in range(10)])
above = np.triu(np.ones((10, 10), bool), 1)
wrong, apart = said_yes != y_val[..., 0], np.abs(current - previous)
print(f"지금이 더 큰 칸의 평균: {table[above].mean():.2f}")
print(f"그렇지 않은 칸의 평균: {table[~above].mean():.2f}")
print(f"1만큼 다를 때 틀린 비율: {wrong[apart == 1].mean():.3f}")
print(f"3 이상 다를 때 틀린 비율: {wrong[apart >= 3].mean():.3f}")

# %% tags=["figure"]
figure, axes = figures.canvas(330, 330)
figures.draw_image(axes, (255 * table).astype("uint8"), (60, 60), 250)
for digit in range(10):
    figures.label(axes, 72.5 + 25 * digit, 48, digit)
    figures.label(axes, 48, 72.5 + 25 * digit, digit)
figures.label(axes, 185, 22, "지금 숫자")
figures.label(axes, 22, 185, "앞\n숫자")
notebook.show(
    figure,
    "크다고 답한 비율입니다. 흰색이 1, 검은색이 0입니다.",
    "10×10칸의 표. 지금 숫자가 앞 숫자보다 큰 오른쪽 위의 칸은 희고, 같거나 작은 "
    "왼쪽 아래의 칸은 검습니다.")

# %% [markdown]
# 예와 아니요만 듣고도 **열 숫자의 순서**대로 갈립니다.
# {{ claim : training/mixed : 지금이 더 큰 칸의 평균 }}
#
# <h2 id="mixed-test">테스트 이미지를 한 번 봅니다</h2>
#
# 다 정했으니 테스트 이미지를 봅니다. 한 시퀀스의 세 물음은 같은 이미지를 나누어 보므로
# [승부를 판정할](../ai/contest.md#contest-error) 표집 오차는 시퀀스마다의 정확도로 구합니다.
# {{ definition }}

# %%
test_now = likely[test_values[:, 1:]]
print(f"숫자를 알지만 앞은 모름: {np.mean(test_now == y_test[..., 0]):.3f}")
for name, model in models.items():
    right = (model.predict(x_test, batch_size=500, verbose=0) > 0.5) == y_test
    print(f"{name}: {right.mean():.3f}")
    if name == "혼합":
        twice = 2 * right.mean(axis=(1, 2)).std() / math.sqrt(len(x_test))
print(f"표집 오차의 두 배: {twice:.3f}")

# %% [markdown]
# 씨앗만 바꾸어 다섯 번 훈련한 결과입니다.

# %% [markdown]
# <!-- spread -->

# %% [markdown]
# - **같은 크기에서는 합성곱이 이겼습니다.** {{ claim : training/mixed : 밀집으로 읽음 }} 중앙값은 혼합이
#   {{ training/mixed : 혼합 (중앙) }}, 밀집으로 읽은 것이
#   {{ training/mixed : 밀집으로 읽음 (중앙) }}입니다.
# - **넓은 밀집과는 비겼습니다.** {{ claim : training/mixed : 넓은 밀집으로 읽음 }} 유닛 64개로 읽으면
#   {{ training/mixed : 넓은 밀집으로 읽음 (중앙) }}이고, 씨앗의 범위가 겹칩니다. 합성곱은 적은 파라미터로 그만큼
#   읽었습니다. {{ claim : training/mixed : 검증, 넓은 밀집으로 읽음 }}
# - **기억을 없애면 크게 낮아집니다.** {{ claim : training/mixed : 기억 없음 }} 중앙값
#   {{ training/mixed : 기억 없음 (중앙) }}은 숫자를 알지만 앞은 모르는 방법의
#   {{ training/mixed : 숫자를 알지만 앞은 모름 (중앙) }}보다도 낮습니다.
#   {{ claim : training/mixed : 숫자를 알지만 앞은 모름 }}
#
# 이 판정은 이 데이터와 이 예산의 것입니다. 크기와 예산을 바꾸면 다시 재야 합니다. {{ opinion }}
#
# <h2 id="mixed-exercise">직접 해 보기</h2>
#
# **1.** GRU를 파라미터의 수가 비슷한 LSTM으로 바꾼 네트워크를 만들어 파라미터의 수를 찍으세요.
# 유닛은 몇 개여야 할까요?
#
# **2.** 혼합 네트워크에 **같은 이미지를 네 번** 보여 주고, 아니요라고 답한 비율을 찍으세요. 같은
# 숫자는 앞보다 크지 않으므로 셋 다 아니요여야 합니다. {{ definition }}

# %% [markdown] tags=["answer"]
# 유닛이 \(u\)개이고 입력이 16개인 LSTM의 파라미터는 \(4u(16+u+1)\)개입니다. 27개이면 4,752개로
# GRU의 4,800개와 비슷합니다. {{ definition }} 훈련에서 똑같은 이미지를 잇달아 본 적은
# 없습니다.

# %% tags=["answer"]
swapped = build(convolution(), [layers.LSTM(27, return_sequences=True)])
print("GRU:", models["혼합"].count_params(),
      "LSTM:", swapped.count_params())
same = np.repeat(x_val[:1000, :1], 4, axis=1)
answers = models["혼합"].predict(same, batch_size=500, verbose=0) > 0.5
print("같은 이미지를 늘어놓은 크기:", same.shape)
print(f"같은 이미지에 아니라고 답한 비율: {np.mean(~answers):.3f}")

# %% [markdown]
# <h2 id="mixed-summary">정리</h2>
#
# - 크기만 맞으면 합성곱 층과 [순환 층](../networks/recurrent.md)을 이을 수 있습니다.
# - `TimeDistributed`는 타임스텝마다 같은 네트워크를 써서, 이미지의 시퀀스를 벡터의
#   시퀀스로 바꿉니다.
# - 부품이 필요한지는 같은 크기의 밀집 층으로 바꾸어 다시 훈련해 봅니다.
# - 파라미터의 수는 시퀀스의 길이와 상관없어, 긴 시퀀스도 그대로 읽습니다.
#
# 데이터가 어디에서 왔는지, 어떻게 써도 되는지는 [책의 데이터](../appendix/datasets.md)에
# 있습니다. 장치와 서버를 다루는 운영의 첫 쪽은 [같은 코드, CPU와 GPU](../keras/devices.md)입니다.
