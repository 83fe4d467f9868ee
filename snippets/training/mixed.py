"""합성곱으로 읽고 순환으로 기억하는 네트워크를 훈련합니다."""

# %% [markdown]
# <h1 id="mixed" data-topic="S38">합성곱과 순환을 섞기</h1>
#
# 이 쪽을 읽고 나면 합성곱 층과 순환 층을 한 네트워크에 섞고, 부분을 빼고 다시 훈련해
# 무엇이 달라지는지 잴 수 있습니다.
#
# 층은 텐서를 받아 텐서를 냅니다. 크기만 맞으면 어떤 층이든 이을 수 있습니다. 이미지가
# 차례대로 이어지면 [합성곱 층](../networks/convolution.md)으로 한 장씩 읽고
# [순환 층](../networks/recurrent.md)으로 앞의 것을 기억하면 됩니다. 이렇게 섞은 것을
# **합성곱·순환 혼합 네트워크(convolutional recurrent network)**라고 하고, 줄여서 혼합
# 네트워크라고 하겠습니다.

# %%
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook

SEED = 0
EPOCHS = 4
BATCH = 64

# %% [markdown]
# <h2 id="mixed-data">이미지의 시퀀스</h2>
#
# [MNIST](../appendix/datasets.md#datasets-mnist)의 손글씨 숫자를 섞어 네 장씩 묶습니다.
# 둘째 장부터 물어봅니다. **이 숫자는 바로 앞의 숫자보다 큰가?** 답을 맞히려면 숫자를
# 읽을 줄도, 앞의 숫자를 기억할 줄도 알아야 합니다. {{ definition }}
#
# 어떤 숫자인지는 알려 주지 않습니다. 레이블은 물음마다 예(1)와 아니요(0)뿐입니다.

# %%
(images, digits), (test_images, test_digits) = datasets.mnist()
random = np.random.default_rng(SEED)


def sequences(images, digits, length):
    """이미지를 섞어 length장씩 묶고, 앞보다 큰지를 적습니다."""
    order = random.permutation(len(images))
    order = order[:len(order) // length * length].reshape(-1, length)
    x = images[order][..., None].astype("float32") / 255
    values = digits[order].astype(int)
    larger = values[:, 1:] > values[:, :-1]
    return x, larger[..., None].astype("float32"), values


x, y, values = sequences(images, digits, 4)
x_test, y_test, test_values = sequences(test_images, test_digits, 4)
print("훈련 x:", x.shape)
print("훈련 y:", y.shape)
print("테스트 x:", x_test.shape)

# %%
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
# 상대는 둘입니다. 하나는 훈련 레이블에 많은 답만 합니다. 하나는 지금 숫자를 **틀림없이 읽지만 앞은 모릅니다.**
# 9를 보면 예, 0을 보면 아니요라고 답하는 식입니다.

# %%
common = y.mean() > 0.5
print(f"흔한 답만 함: {np.mean(y_test == common):.3f}")
now, test_now = values[:, 1:], test_values[:, 1:]
likely = [y[now == digit].mean() > 0.5 for digit in range(10)]
no_memory = np.mean(np.array(likely)[test_now] == y_test[..., 0])
print(f"숫자를 알지만 앞은 모름: {no_memory:.3f}")

# %% [markdown]
# <h2 id="mixed-model">섞어서 만들기</h2>
#
# `TimeDistributed`는 층 하나를 **타임스텝마다 똑같이** 씁니다. 그 안에 합성곱 네트워크를
# 넣으면 이미지마다 벡터 하나가 나와, (samples, timesteps, features)인 시퀀스가 됩니다.
# 그것을 순환 층 [GRU](../networks/recurrent.md#recurrent-gates)가 읽습니다.
# `return_sequences=True`이므로 타임스텝마다 답이 나옵니다. {{ definition }} 첫 장에는 물을 것이 없어
# `Cropping1D`로 잘라 냅니다.

# %%


def build(read=True, remember=True, length=4):
    """읽는 부분이나 기억하는 부분을 뺄 수 있는 네트워크입니다."""
    parts = [layers.Flatten()]
    if read:
        parts = [
            layers.Conv2D(8, 5, strides=2, activation="relu"),
            layers.Conv2D(16, 5, strides=2, activation="relu"),
            layers.Flatten(),
            layers.Dense(16, activation="relu"),
        ]
    reader = keras.Sequential([keras.Input((28, 28, 1)), *parts])
    network = [keras.Input((length, 28, 28, 1)),
               layers.TimeDistributed(reader)]
    if remember:
        network.append(layers.GRU(32, return_sequences=True))
    return keras.Sequential([
        *network,
        layers.Cropping1D((1, 0)),
        layers.Dense(16, activation="relu"),
        layers.Dense(1, activation="sigmoid"),
    ])


keras.utils.set_random_seed(SEED)
model = build()
model.summary()

# %%
figure, axes = figures.canvas(440, 250)
for number in range(4):
    left = 20 + 110 * number
    figures.draw_image(axes, (255 * x[0, number, ..., 0]).astype("uint8"),
                       (left + 15, 204), 40)
    conv = figures.box(axes, left, 138, 70, 40, "합성곱")
    gru = figures.box(axes, left, 66, 70, 40, "GRU", color="warm")
    figures.arrow(axes, (left + 35, 204), conv.bottom)
    figures.arrow(axes, conv.top, gru.bottom)
    if number:
        figures.arrow(axes, (left - 40, 86), gru.left, color="warm")
        figures.arrow(axes, gru.top, (left + 35, 36))
        figures.label(axes, left + 35, 22, said[0][number])
notebook.show(
    figure,
    "합성곱은 이미지마다 따로 읽고, GRU는 왼쪽에서 오른쪽으로 기억을 넘깁니다. "
    "네 칸의 합성곱은 같은 가중치를 쓰고, 네 칸의 GRU도 그렇습니다.",
    "손글씨 네 장이 저마다 합성곱 상자를 지나 GRU 상자로 올라가고, GRU 상자끼리는 "
    "오른쪽으로 화살표가 이어집니다. 둘째 칸부터 위로 답이 나옵니다.")

# %% [markdown]
# <h2 id="mixed-fit">훈련합니다</h2>
#
# 답이 예와 아니요이므로 손실은 이진 교차 엔트로피입니다. {{ definition }} 합성곱의 가중치도 GRU의 가중치도
# 이 손실 하나로 함께 배웁니다. 그래디언트가 GRU를 거슬러 합성곱까지 흘러갑니다.

# %%


def train(network, verbose=0):
    """학습률을 0까지 줄이며 훈련하고 테스트 정확도를 돌려줍니다."""
    steps = EPOCHS * -(-len(x) // BATCH)
    rate = keras.optimizers.schedules.CosineDecay(0.004, steps)
    network.compile(keras.optimizers.Adam(rate), "binary_crossentropy",
                    metrics=["accuracy"])
    network.fit(x, y, epochs=EPOCHS, batch_size=BATCH, verbose=verbose)
    return network.evaluate(x_test, y_test, verbose=0)[1]


start = time.perf_counter()
accuracy = train(model, verbose=2)
print(f"혼합: {accuracy:.3f}")
print("혼합이 0.94 이상:", accuracy >= 0.94)

# %% [markdown]
# <h2 id="mixed-ablation">하나씩 빼 보기</h2>
#
# 하나씩 빼고 똑같이 훈련합니다. 부품을 빼고 다시 재는 것을
# **제거 실험(ablation)**이라고 합니다. {{ definition }} 순환을 빼면 앞의 이미지를 볼 길이
# 없습니다. 합성곱을 빼면 이미지마다 있던 밀집 층도 함께 빠지고, GRU가 편 픽셀 784개를 바로
# 읽습니다.

# %%
scores = {"혼합": accuracy}
counts = {"혼합": model.count_params()}
for name, parts in (("합성곱만", {"remember": False}),
                    ("순환만", {"read": False})):
    keras.utils.set_random_seed(SEED)
    network = build(**parts)
    scores[name] = train(network)
    counts[name] = network.count_params()
    print(f"{name}: {scores[name]:.3f}")
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())
print("가중치:", counts)
print("합성곱만으로는 앞을 모르는 방법과 0.03 안에서 같음:",
      abs(scores["합성곱만"] - no_memory) < 0.03)
print("순환만으로는 혼합보다 0.02 넘게 낮음:",
      scores["순환만"] < accuracy - 0.02)
print("순환만인 쪽의 가중치가 다섯 배 넘게 많음:",
      counts["순환만"] > 5 * counts["혼합"])

# %%
figure, axes = figures.chart(420, 240, ylabel="테스트 정확도")
axes.bar(list(scores), list(scores.values()), width=0.5)
axes.axhline(no_memory, color=figures.color("warm"), linestyle="--",
             label="숫자를 알지만 앞은 모름")
axes.set_ylim(0.5, 1.1)
figures.legend(axes, "upper right")
notebook.show(
    figure,
    "합성곱만으로는 기억 없이 할 수 있는 데까지만 가고, 순환만으로는 혼합에 미치지 "
    "못합니다. 세로축은 0.5부터 시작합니다.",
    "막대 셋. 혼합이 가장 높고, 순환만이 그다음이며, 합성곱만은 기억 없이 할 수 "
    "있는 한계를 나타낸 점선보다 조금 낮습니다.")

# %% [markdown]
# 씨앗 다섯의 중앙값은 혼합이 {{ training/mixed : 혼합 (중앙) }}, 순환만이
# {{ training/mixed : 순환만 (중앙) }}, 합성곱만이 {{ training/mixed : 합성곱만 (중앙) }}입니다. 합성곱만
# 둔 네트워크는 앞의 이미지를 볼 길이 없고, 숫자를 알지만 앞은 모르는 방법과 0.03 안에서
# 같습니다. {{ claim : training/mixed : 합성곱만으로는 앞을 모르는 방법과 0.03 안에서 같음 }} 순환만
# 둔 네트워크에는 합성곱도, 이미지마다 있던 밀집 층도 없습니다. 둘 가운데 무엇이 차이를 냈는지
# 이 실험으로는 까닭을 알 수 없습니다.
#
# <h2 id="mixed-longer">긴 시퀀스</h2>
#
# 합성곱도 GRU도 타임스텝마다 같은 가중치를 쓰므로, **가중치의 개수는 시퀀스의 길이와
# 상관없습니다.** {{ definition }} 네 장으로 훈련한 가중치를 열 장을 읽는 네트워크에 그대로 옮깁니다. 다시
# 훈련하지 않습니다.

# %%
long_x, long_y, _ = sequences(test_images, test_digits, 10)
longer = build(length=10)
longer.set_weights(model.get_weights())
guesses = longer.predict(long_x, verbose=0)[..., 0] > 0.5
long_accuracy = np.mean(guesses == long_y[..., 0])
print("열 장짜리 시퀀스:", long_x.shape)
print(f"열 장으로: {long_accuracy:.3f}")
print("네 장으로 잰 것과 0.02 안에서 같음:",
      abs(long_accuracy - accuracy) < 0.02)

titles = [""] + ["예" if one else "아니요" for one in guesses[0]]
notebook.show(
    notebook.gallery(long_x[0, ..., 0], titles),
    "열 장짜리 시퀀스 하나와 네트워크의 답입니다. 왼쪽 위부터 읽습니다.",
    "손글씨 열 장과, 둘째 장부터 앞보다 크다고 답했는지를 적은 그림.")

# %% [markdown]
# <h2 id="mixed-order">숫자를 배웠을까</h2>
#
# 숫자가 무엇인지 알려 준 적이 없습니다. 앞의 숫자와 지금 숫자로 나누어, 크다고 답한 비율을
# 세어 봅니다.

# %%
previous, current = test_values[:, :-1], test_values[:, 1:]
chances = model.predict(x_test, verbose=0)[..., 0]
table = np.array([[
    (chances[(previous == a) & (current == b)] > 0.5).mean()
    for b in range(10)] for a in range(10)])
figure, axes = figures.canvas(330, 330)
figures.draw_image(axes, (255 * table).astype("uint8"), (60, 60), 250)
for digit in range(10):
    figures.label(axes, 72.5 + 25 * digit, 48, digit)
    figures.label(axes, 48, 72.5 + 25 * digit, digit)
figures.label(axes, 185, 22, "지금 숫자")
figures.label(axes, 22, 185, "앞\n숫자")
print(f"앞이 7일 때: 지금이 5이면 {table[7, 5]:.2f}, 9이면 {table[7, 9]:.2f}")
above = np.triu(np.ones((10, 10), bool), 1)
print("지금이 더 큰 칸의 평균이 0.9 이상:", table[above].mean() >= 0.9)
print("그렇지 않은 칸의 평균이 0.1 이하:", table[~above].mean() <= 0.1)
wrong = (chances > 0.5) != y_test[..., 0]
apart = np.abs(current - previous)
print(f"1만큼 다를 때 틀린 비율: {wrong[apart == 1].mean():.3f}")
print(f"2 넘게 다를 때 틀린 비율: {wrong[apart > 2].mean():.3f}")
print("1만큼 다를 때 더 틀림:",
      wrong[apart == 1].mean() > wrong[apart > 2].mean())
notebook.show(
    figure,
    "크다고 답한 비율입니다. 흰색이 1, 검은색이 0입니다. 대각선의 위쪽만 "
    "밝습니다.",
    "10×10칸의 표. 지금 숫자가 앞 숫자보다 큰 오른쪽 위의 칸은 희고, 같거나 작은 "
    "왼쪽 아래의 칸은 검습니다.")

# %% [markdown]
# 예와 아니요만 듣고도 **열 숫자의 순서**대로 갈립니다. 값이 1만큼 다른 숫자를 견줄 때 더
# 틀립니다. {{ claim : training/mixed : 1만큼 다를 때 더 틀림 }}
#
# <h2 id="mixed-weather">날씨에도 섞어 봅니다</h2>
#
# 이번에는 뉴욕의 날씨를 두 주 보고 사흘 뒤의 최고 기온을 맞힙니다. 특성은 강수량, 최고 기온,
# 최저 기온, 풍속의 차례여서 1번이 최고 기온입니다. `Conv1D`는 창을 시간
# 축을 따라 옮기며 사흘씩 묶어 읽고, 그 결과를 GRU에 넘깁니다. 오늘과 같다고 답하는
# 것(지속), 릿지 회귀(가중치가 커지지 않게 누른 선형 회귀), GRU만 쓰는 것과 견줍니다.
# 훈련에는 앞의 세 해를 쓰고, 창 전체가 마지막 해에 든 것만 테스트합니다.

# %%
weather = datasets.weather()
past = weather.dates < np.datetime64("2015-01-01")
mean = weather.features[past].mean(axis=0)
deviation = weather.features[past].std(axis=0)
scaled = (weather.features - mean) / deviation
days = np.arange(13, len(scaled) - 3)  # 창의 마지막 날
wx = np.stack([scaled[day - 13:day + 1] for day in days])
wy = scaled[days + 3, 1]
known, unseen = past[days + 3], ~past[days - 13]
print("훈련 창:", wx[known].shape, "테스트 창:", wx[unseen].shape)


def degrees(guess):
    """테스트 창의 평균 절대 오차(°C)입니다."""
    return float(np.abs(guess - wy[unseen]).mean() * deviation[1])


flat = np.c_[wx.reshape(len(wx), -1), np.ones(len(wx))].astype("float64")
ridge = np.linalg.solve(
    flat[known].T @ flat[known] + 10 * np.eye(flat.shape[1]),
    flat[known].T @ wy[known])
errors = {"지속": degrees(wx[unseen, -1, 1]),
          "릿지 회귀": degrees(flat[unseen] @ ridge)}
for name, first in (
        ("순환", []),
        ("혼합", [layers.Conv1D(16, 3, activation="relu")])):
    keras.utils.set_random_seed(SEED)
    network = keras.Sequential([
        keras.Input((14, 4)), *first, layers.GRU(16), layers.Dense(1)])
    steps = 12 * -(-int(known.sum()) // 32)
    network.compile(keras.optimizers.Adam(
        keras.optimizers.schedules.CosineDecay(0.004, steps)), "mse")
    network.fit(wx[known], wy[known], epochs=12, batch_size=32, verbose=0)
    errors[name] = degrees(network.predict(wx[unseen], verbose=0)[:, 0])
for name, value in errors.items():
    print(f"날씨, {name}: {value:.2f}")
print("혼합이 지속보다 나음:", errors["혼합"] < errors["지속"])
print("혼합과 순환의 차이가 0.2도 안:",
      abs(errors["혼합"] - errors["순환"]) < 0.2)
print("혼합이 릿지 회귀보다 0.1도 넘게 나음:",
      errors["혼합"] < errors["릿지 회귀"] - 0.1)

# %% [markdown]
# 오차의 단위는 섭씨온도입니다. 씨앗 다섯의 중앙값은 순환이
# {{ training/mixed : 날씨, 순환 (중앙) }}, 혼합이 {{ training/mixed : 날씨, 혼합 (중앙) }}이고 범위가
# 겹칩니다. 둘은 비겼습니다. {{ claim : training/mixed : 날씨, 혼합 }} 릿지 회귀는
# {{ training/mixed : 날씨, 릿지 회귀 }}입니다. 섞은 것을 남길지는 하나씩 빼 보고
# 정하세요. {{ opinion }}
#
# 씨앗만 바꾸어 다섯 번 되풀이한 값입니다. 날씨의 값은 오차입니다.

# %% [markdown]
# <!-- spread -->

# %% [markdown]
# <h2 id="mixed-exercise">직접 해 보기</h2>
#
# 훈련한 네트워크에 **같은 이미지를 네 번** 보여 주면 어떻게 답할까요? 같은 숫자는 앞보다 크지
# 않으므로 늘 아니요여야 합니다. {{ definition }}

# %% [markdown] tags=["answer"]
# `repeat`으로 한 장을 네 번 늘어놓습니다. 훈련에서 똑같은 이미지를 잇달아 본 적은 없지만,
# 열에 아홉 넘게 아니요라고 답합니다. {{ claim : training/mixed : 0.9 이상 }}

# %% tags=["answer"]
same = np.repeat(x_test[:1000, :1], 4, axis=1)
answers = model.predict(same, verbose=0)[..., 0] > 0.5
print("같은 이미지를 늘어놓은 크기:", same.shape)
print(f"같은 이미지에 아니라고 답한 비율: {np.mean(~answers):.3f}")
print("0.9 이상:", np.mean(~answers) >= 0.9)

# %% [markdown]
# <h2 id="mixed-summary">정리</h2>
#
# - 크기만 맞으면 합성곱 층과 순환 층을 자유롭게 이을 수 있습니다.
# - `TimeDistributed`는 타임스텝마다 같은 네트워크를 써서, 이미지의 시퀀스를 벡터의
#   시퀀스로 바꿉니다.
# - 부품을 빼고 다시 훈련해 무엇이 달라지는지 잽니다. 함께 빠진 것이 있는지 살핍니다.
# - 가중치의 개수는 시퀀스의 길이와 상관없어, 긴 시퀀스도 그대로 읽습니다.
#
# 훈련한 노트북의 데이터가 어디에서 왔는지, 어떻게 써도 되는지는
# [책의 데이터](../appendix/datasets.md)에 있습니다.
