"""바닷물 온도와 뉴욕의 날씨를 내다보는 순환 네트워크를 기준선과 견줍니다."""

# %% [markdown]
# <h1 id="series">시계열 예측과 기준선</h1>
#
# 이 쪽을 읽고 나면 시계열을 새지 않게 나누어 순환 네트워크를 훈련하고, 그 점수를 기준선과
# 견주어 판정할 수 있습니다.
#
# 다음 달의 온도를 예측했더니 반 도쯤 빗나갔습니다. 잘한 것일까요? 숫자 하나만 보아서는 모릅니다.
# 여기서는 실제 시계열 두 개에서 [순환 층](../networks/recurrent.md)을 세 기준선과 나란히
# 놓습니다. 기준선은 모두 경사 하강 없이 답하는 방법입니다.

# %%
import math
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook

SEED = 0
EPOCHS, BATCH = 30, 32
SEA_RATE, WEATHER_RATE = 0.03, 0.01  # 검증으로 골랐습니다

# %% [markdown]
# <h2 id="series-data">바닷물 온도를 봅니다</h2>
#
# 첫 시계열은 [적도 태평양의 수면 온도](../appendix/datasets.md#datasets-elnino)입니다. 달마다
# 하나씩 61년 동안 이어집니다. 지난 24달을 보고 다음 달의 온도를 맞히려 합니다.

# %%
elnino = datasets.elnino()
print("달의 수:", len(elnino.dates))
print("첫 달:", elnino.dates[0], "마지막 달:", elnino.dates[-1])

# %% tags=["figure"]
years = 1950 + np.arange(732) / 12
figure, axes = figures.chart(340, 220, xlabel="연도", ylabel="수온(°C)")
axes.plot(years[360:], elnino.temperatures[360:], linewidth=1.5)
notebook.show(
    figure,
    "1980년부터의 수온입니다. 한 해에 한 번씩 오르내립니다.",
    "가로축은 연도, 세로축은 수온입니다. 해마다 한 번씩 오르내리는 곡선이 "
    "1983년과 1998년에 높이 올라갑니다.")

# %% [markdown]
# <h2 id="series-split">시간 순서대로 나눕니다</h2>
#
# 시계열은 섞어서 나누지 않습니다. 섞으면 테스트할 달의 앞뒤 달이 훈련에 들어갑니다. 실제로
# 예측할 때는 아직 오지 않은 값입니다. 이렇게 알 수 없을 값이 훈련에 섞이는 것을
# **누출(leakage)**이라고 합니다. 세 가지를 지킵니다.
#
# - 앞에서부터 훈련, 검증, 테스트 구간으로 자릅니다. 실제로 예측할 때처럼 앞날을 맞힙니다.
# - 구간을 **먼저 자르고** 그 안에서
#   [창으로 잘라 샘플을](../tensors/series-data.md#series-data-window) 만듭니다. 경계에 걸친
#   창이 생기지 않습니다. 구간의 첫 24달은 입력으로만 씁니다.
# - 평균과 표준편차는 **훈련 구간에서만** 구합니다. 앞날의 평균은 아직 모르는 값입니다.
#
# 타깃은 온도가 아니라 **이번 달에서 바뀔 만큼**입니다.

# %%


def prepare(table, column, borders, length, ahead):
    """구간마다의 (창, ahead 뒤까지 바뀔 만큼)과, 표준편차입니다."""
    mean = table[:borders[1]].mean(axis=0)
    deviation = table[:borders[1]].std(axis=0)
    parts = []
    for start, stop in zip(borders, borders[1:]):
        part = (table[start:stop] - mean) / deviation
        x = np.lib.stride_tricks.sliding_window_view(part, length, axis=0)
        x = np.moveaxis(x, 2, 1)[:-ahead]  # (창, 타임스텝, 특성)
        parts.append((x, part[length - 1 + ahead:, column]
                      - x[:, -1, column]))
    return parts, deviation[column]


sea = elnino.temperatures.astype("float64")[:, None]
sea_parts, sea_degrees = prepare(sea, 0, (0, 516, 624, 732), 24, 1)
for name, (x, y) in zip(("훈련", "검증", "테스트"), sea_parts):
    print(f"{name}: 창 {x.shape}, 타깃 {y.shape}")

# %% [markdown]
# 훈련 구간은 43년, 검증과 테스트 구간은 9년씩입니다. 맞히는 것은 그 가운데 뒤의
# 7년입니다. {{ claim : training/series : 테스트 }}
#
# <h2 id="series-baselines">견줄 상대 셋</h2>
#
# - **지속(persistence)**: 다음 달도 이번 달과 같다고 답합니다. 바뀔 만큼이 0이라는
#   답입니다.
# - **작년 같은 달(계절)**: 해마다 되풀이되는 물결만 압니다.
# - **릿지 회귀(ridge regression)**: 창에 든 값마다 수를 하나씩 곱해 더하는 선형
#   회귀입니다. 오차의 제곱에 가중치의 제곱의 λ배를 더한 합을 줄입니다. 경사 하강 없이
#   **방정식 하나를 풀면** 답이 나옵니다. {{ definition }}

# %%


def flat(x):
    """창을 한 줄로 펴고, 절편에 곱할 1을 붙입니다."""
    return np.c_[x.reshape(len(x), -1), np.ones(len(x))]


def ridge(x, y, strength):
    """릿지 회귀의 가중치입니다. 마지막 것은 절편이라 벌점이 없습니다."""
    a = flat(x)
    penalty = strength * np.eye(a.shape[1])
    penalty[-1, -1] = 0
    return np.linalg.solve(a.T @ a + penalty, a.T @ y)


def train_ridge(parts):
    """λ 다섯 가운데 검증 오차가 가장 작은 (오차, λ, 가중치)입니다."""
    (x, y), (x_val, y_val), _ = parts
    found = []
    for strength in (0.0001, 0.01, 1, 100, 10000):
        weights = ridge(x, y, strength)
        error = np.abs(flat(x_val) @ weights - y_val).mean()
        found.append((error, strength, weights))
    return min(found, key=lambda one: one[0])


error, strength, sea_weights = train_ridge(sea_parts)
print("수온, 고른 λ:", strength)
print(f"수온, 릿지 회귀, 검증 오차: {error * sea_degrees:.3f}")

# %% [markdown]
# λ는 검증 구간의 오차가 가장 작은 것을 고릅니다. {{ definition }} 오차는 모두 평균 절대
# 오차이고 단위는 °C입니다. 테스트 구간은 아직 보지 않습니다.
#
# <h2 id="series-train">GRU를 훈련합니다</h2>
#
# 창을 [GRU](../networks/recurrent.md#recurrent-gates)로 읽고 밀집 층으로 바뀔 만큼을
# 냅니다. 릿지 회귀에 λ 다섯을 준 만큼 GRU에도 학습률
# <span class="given">0.001, 0.003, 0.01, 0.03, 0.1</span>을 주고, 역시 검증 구간에서
# 골랐습니다([근거](../appendix/claims.md)).
# {{ claim : training/series/rates : 수온의 학습률 }}
# 훈련마다 30에포크를 돌고, 검증 손실이 바닥이던 에포크의 가중치로 되돌립니다.

# %%


def answer(model, x):
    """창마다 바뀔 만큼의 예측입니다."""
    return model.predict(x, batch_size=500, verbose=0)[:, 0]


def train_gru(parts, rate):
    """(검증 오차, 모델, 기록)입니다."""
    (x, y), (x_val, y_val), _ = parts
    keras.utils.set_random_seed(SEED)
    model = keras.Sequential([
        keras.Input(x.shape[1:]), layers.GRU(16), layers.Dense(1)])
    steps = EPOCHS * math.ceil(len(x) / BATCH)
    decay = keras.optimizers.schedules.CosineDecay(rate, steps)
    model.compile(keras.optimizers.Adam(decay), "mse")
    history = model.fit(
        x, y, epochs=EPOCHS, batch_size=BATCH, verbose=0,
        validation_data=(x_val, y_val), validation_batch_size=500,
        callbacks=[keras.callbacks.EarlyStopping(
            patience=EPOCHS, restore_best_weights=True)]).history
    return np.abs(answer(model, x_val) - y_val).mean(), model, history


start = time.perf_counter()
error, sea_model, _ = train_gru(sea_parts, SEA_RATE)
print(f"수온, GRU, 검증 오차: {error * sea_degrees:.3f}")
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %% [markdown]
# <h2 id="series-weather">뉴욕의 사흘 뒤 날씨</h2>
#
# 둘째 시계열은 [뉴욕의 날씨](../appendix/datasets.md#datasets-weather)입니다. 날마다 강수량,
# 최고 기온, 최저 기온, 풍속 넷을 잽니다. 14일을 보고 사흘 뒤의 최고 기온을 맞힙니다.
# 2012년부터 두 해가 훈련, 다음 한 해가 검증, 그다음 한 해가 테스트
# 구간입니다. {{ claim : training/series : 날씨의 첫날 }} 위에서 만든 함수를 그대로 씁니다.

# %%
weather = datasets.weather("New York")
print("날씨의 첫날:", weather.dates[0], "마지막 날:", weather.dates[-1])
table = weather.features.astype("float64")
borders = (0, *(int(np.flatnonzero(weather.dates == np.datetime64(day))[0])
                for day in ("2014-01-01", "2015-01-01")), len(table))
parts, degrees = prepare(table, 1, borders, 14, 3)
error, strength, weights = train_ridge(parts)
print("날씨, 고른 λ:", strength)
print(f"날씨, 릿지 회귀, 검증 오차: {error * degrees:.3f}")
error, model, history = train_gru(parts, WEATHER_RATE)
print(f"날씨, GRU, 검증 오차: {error * degrees:.3f}")

# %% tags=["figure"]
notebook.show(
    notebook.curves(history, width=340),
    "날씨의 손실입니다. 검증 손실이 가장 작은 에포크의 가중치를 씁니다.",
    "가로축은 에포크, 세로축은 손실입니다. 훈련의 선과 검증의 선 둘입니다.")

# %% [markdown]
# <h2 id="series-test">테스트 구간을 한 번 봅니다</h2>
#
# 다 정했으니 테스트 구간을 봅니다. 두 방법은 **같은 달**을 맞힙니다. 달마다 짝을 지어
# 견줍니다. GRU의 오차에서 릿지 회귀의 오차를 뺀 것이 음수이면 GRU가 가까운
# 것입니다. {{ definition }} 이웃한 달은 서로 닮았으니 하나씩 세지 않습니다. 수온은 한
# 해씩 일곱 도막, 날씨는 한 달쯤씩 열두 도막의 평균을 내고, 그 평균들로 차이의
# 표준오차를 구합니다. 차이가 표준오차의 두 배 안이면 비긴 것으로 칩니다. {{ definition }}

# %%


def judge(name, table, column, degrees, ahead, year, guesses, count):
    """테스트 구간의 평균 절대 오차와, GRU에서 릿지 회귀를 뺀 차이입니다."""
    length = len(guesses[0])
    truth = table[-length:, column]
    last = table[-length - ahead:-ahead, column]
    answers = {"지속": last, "작년": table[-length - year:-year, column],
               "릿지 회귀": last + degrees * guesses[0],
               "GRU": last + degrees * guesses[1]}
    errors = {}
    for each, guess in answers.items():
        errors[each] = np.abs(guess - truth)
        print(f"{name}, {each}: {errors[each].mean():.3f}")
    gap = errors["GRU"] - errors["릿지 회귀"]
    means = [part.mean() for part in np.array_split(gap, count)]
    twice = 2 * np.std(means, ddof=1) / math.sqrt(count)
    print(f"{name}, 뺀 차이: {gap.mean():.3f}")
    print(f"{name}, 표준오차의 두 배: {twice:.3f}")
    return answers | {"실제": truth}


x, _ = sea_parts[2]
sea_answers = judge(
    "수온", sea, 0, sea_degrees, 1, 12,
    (flat(x) @ sea_weights, answer(sea_model, x)), 7)
x, _ = parts[2]
answers = judge(
    "날씨", table, 1, degrees, 3, 365,
    (flat(x) @ weights, answer(model, x)), 12)

# %% tags=["figure"]
figure, axes = figures.chart(340, 240, xlabel="연도", ylabel="수온(°C)")
for name in ("실제", "GRU", "릿지 회귀"):
    axes.plot(years[-84:], sea_answers[name], label=name, linewidth=1.5,
              color=figures.color("muted") if name == "실제" else None)
axes.set_ylim(18.5, 30.5)
figures.legend(axes, loc="upper right")
notebook.show(
    figure,
    "테스트 구간의 수온과 두 방법의 답입니다.",
    "실제 수온의 물결 위에 GRU와 릿지 회귀의 예측이 겹쳐 있습니다. 세 선이 "
    "함께 오르내립니다.")

# %% [markdown]
# 씨앗만 바꾸어 다섯 번 훈련한 결과입니다. 릿지 회귀에는 씨앗이 없습니다.

# %% [markdown]
# <!-- spread -->

# %% [markdown]
# - **수온은 비겼습니다.** {{ claim : training/series : 수온, 뺀 차이 }} GRU의 오차는 중앙값이
#   {{ training/series : 수온, GRU (중앙) }}, 릿지 회귀는
#   {{ training/series : 수온, 릿지 회귀 }}입니다. 짝지은 차이
#   {{ training/series : 수온, 뺀 차이 (중앙) }}이 표준오차의 두 배
#   {{ training/series : 수온, 표준오차의 두 배 }} 안입니다.
#   {{ claim : training/series : 수온, 표준오차의 두 배 }}
# - **날씨도 비겼습니다.** {{ claim : training/series : 날씨, 뺀 차이 }} 중앙값은
#   {{ training/series : 날씨, GRU (중앙) }}, 릿지 회귀는
#   {{ training/series : 날씨, 릿지 회귀 }}입니다. 차이
#   {{ training/series : 날씨, 뺀 차이 (중앙) }}이 표준오차의 두 배
#   {{ training/series : 날씨, 표준오차의 두 배 }} 안입니다.
#   {{ claim : training/series : 날씨, 표준오차의 두 배 }}
# - 두 방법의 평균 오차는 어느 씨앗에서나 지속과 작년의 평균 오차보다 작습니다.
#   {{ claim : training/series : 날씨, 지속 }} 짝지은 차이로는 판정하지 않았습니다. 지속만
#   이겨 놓고 GRU가 좋다고 말할 수는 없습니다. {{ opinion }}
#
# GRU는 릿지 회귀가 찾지 못하는 관계도 나타낼 수 있습니다. 앞에 무엇이 왔느냐에 따라 뒤의
# 값을 다르게 읽는 관계입니다. 두 시계열에 그런 관계가 드문지, 배울 데이터가 적은지는 이
# 실험으로는 까닭을 알 수 없습니다. 비겼다면 방정식 하나를 푸는 쪽을
# 고르세요. {{ opinion }}
#
# <h2 id="series-exercise">직접 해 보기</h2>
#
# 석 달 앞, 여섯 달 앞을 맞혀도 릿지 회귀가 작년 같은 달을 이길까요? `prepare`와
# `train_ridge`로 1달, 3달, 6달 앞을 맞히고, 위에서처럼 해마다 짝을 지어 판정하는
# 프로그램을 쓰세요.

# %% [markdown] tags=["answer"]
# 한 달 앞은 이겼고, 석 달과 여섯 달 앞은 차이가 표준오차의 두 배 안이라
# 비겼습니다. {{ claim : training/series : 3달 앞, 작년을 뺀 차이와 표준오차의 두 배 }} 평균
# 오차는 세 번 다 릿지 회귀가 작지만, 석 달 앞은 일곱 해 가운데 네 해, 여섯 달 앞은 다섯
# 해에서만 작습니다. {{ claim : training/series : 6달 앞, 릿지 회귀가 가까운 해 }}

# %% tags=["answer"]
for ahead in (1, 3, 6):
    far_parts, far_degrees = prepare(
        sea, 0, (0, 516, 624, 732), 24, ahead)
    x, y = far_parts[2]
    truth = sea[-len(y):, 0]
    last = sea[-len(y) - ahead:-ahead, 0]
    guess = last + far_degrees * (flat(x) @ train_ridge(far_parts)[2])
    gap = np.abs(guess - truth) - np.abs(sea[-len(y) - 12:-12, 0] - truth)
    means = [part.mean() for part in np.array_split(gap, 7)]
    twice = 2 * np.std(means, ddof=1) / math.sqrt(7)
    print(f"{ahead}달 앞, 작년을 뺀 차이와 표준오차의 두 배: "
          f"{gap.mean():.2f}, {twice:.2f}")
    print(f"{ahead}달 앞, 릿지 회귀가 가까운 해:",
          sum(mean < 0 for mean in means))

# %% [markdown]
# <h2 id="series-summary">정리</h2>
#
# - 예측의 점수는 지속, 계절, 선형 모델과 견줍니다.
# - 시간 순서대로 먼저 자르고 창을 만들며, 평균과 표준편차는 훈련 구간에서만 구합니다.
# - 하이퍼파라미터는 검증 구간으로 고르고, 테스트 구간은 마지막에 한 번 봅니다.
# - 같은 날들을 맞힌 두 방법은 짝을 지어 차이를 내고, 그 차이의 표준오차와 견줍니다.
#
# [순환 층](../networks/recurrent.md)은 시계열만 읽지 않습니다. 다음은 이미지를 한 행씩
# 읽는 [순환 네트워크](rows.ipynb)입니다.
