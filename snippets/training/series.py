"""바닷물 온도와 뉴욕의 날씨를 내다보는 순환 네트워크를 기준선과 견줍니다."""

# %% [markdown]
# <h1 id="series">시계열 예측과 기준선</h1>
#
# 이 쪽을 읽고 나면 시계열을 새지 않게 나누어 순환 네트워크를 훈련하고, 그 점수가 좋은
# 것인지 기준선과 견주어 말할 수 있습니다.
#
# 다음 달의 온도를 예측했더니 반 도쯤 빗나갔습니다. 잘한 것일까요? 숫자 하나만 보아서는 모릅니다.
# **아무것도 배우지 않는 방법**이 그보다 덜 틀린다면 그 네트워크는 쓸모가 없습니다. 여기서는
# 실제 시계열 두 개에서 [순환 층](../networks/recurrent.md)을 세 기준선과 나란히 놓습니다.
# 미리 말해 두면, 두 번 다 시원하게 이기지는 못합니다.

# %%
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook

SEED = 0
EPOCHS = 40

# %% [markdown]
# <h2 id="series-data">바닷물 온도를 봅니다</h2>
#
# 첫 시계열은 [적도 태평양의 수면 온도](../appendix/datasets.md#datasets-elnino)입니다. 달마다
# 하나씩 61년 동안 이어집니다. 지난 24달을 보고 다음 달의 온도를 맞히려 합니다.

# %%
elnino = datasets.elnino()
print("달의 수:", len(elnino.dates))
print("첫 달:", elnino.dates[0], "마지막 달:", elnino.dates[-1])

years = 1950 + np.arange(732) / 12
figure, axes = figures.chart(440, 220, xlabel="연도", ylabel="수온(°C)")
axes.plot(years[360:], elnino.temperatures[360:], linewidth=1.5)
notebook.show(
    figure,
    "1980년부터의 수온입니다. 해마다 오르내리는 물결이 있고, 물결의 높이는 해마다 "
    "다릅니다.",
    "가로축은 연도, 세로축은 수온입니다. 해마다 한 번씩 오르내리는 곡선이 "
    "1983년과 1998년에 높이 올라갑니다.")

# %% [markdown]
# <h2 id="series-split">시간 순서대로 나눕니다</h2>
#
# 시계열은 섞어서 나누지 않습니다. 섞으면 테스트할 달의 앞뒤 달이 훈련에 들어갑니다. 실제로
# 예측할 때는 아직 오지 않은 값입니다. 이렇게 알 수 없을 값이 훈련에 섞이는 것을
# **누출(leakage)**이라고 합니다. 그래서 세 가지를 지킵니다.
#
# - 1992년까지는 훈련, 1993–2001년은 검증, 2002–2010년은 테스트입니다. 실제로 예측할
#   때처럼 언제나 앞날을 맞힙니다.
# - 구간을 **먼저 자르고** 그 안에서
#   [창으로 잘라 샘플을](../tensors/series-data.md#series-data-window) 만듭니다. 경계에 걸친
#   창이 생기지 않습니다. 테스트 구간의 첫 24달은 입력으로만 쓰고, 실제로 맞히는 것은
#   2004–2010년입니다.
# - 평균과 표준편차는 **훈련 구간에서만** 구합니다. 앞날의 평균은 아직 모르는 값입니다.

# %%


def windows(part, length, ahead):
    """창 (개수, length, 특성)과, 창마다 ahead만큼 뒤의 값 (개수, 특성)입니다."""
    view = np.lib.stride_tricks.sliding_window_view(part, length, axis=0)
    return np.moveaxis(view, 2, 1)[:-ahead], part[length - 1 + ahead:]


def prepare(table, column, borders, length, ahead):
    """구간마다 (창, 창의 끝에서 바뀐 만큼)과, 표준화한 표와 표준편차입니다."""
    mean = table[:borders[1]].mean(axis=0)
    deviation = table[:borders[1]].std(axis=0)
    scaled = (table - mean) / deviation
    parts = []
    for start, stop in zip(borders, borders[1:]):
        x, later = windows(scaled[start:stop], length, ahead)
        parts.append((x, later[:, column] - x[:, -1, column]))
    return parts, scaled, deviation[column]


sea = elnino.temperatures.astype("float64")[:, None]
sea_parts, sea_scaled, degrees = prepare(sea, 0, (0, 516, 624, 732), 24, 1)
for name, (x, y) in zip(("훈련", "검증", "테스트"), sea_parts):
    print(f"{name}: 창 {x.shape}, 타깃 {y.shape}")

# %% [markdown]
# 타깃은 온도가 아니라 **이번 달에서 바뀔 만큼**입니다. 다음 달은 이번 달과 비슷하므로
# 바뀔 만큼만 배우는 편이 쉽습니다.
#
# <h2 id="series-baselines">이겨야 할 상대 셋</h2>
#
# - **지속(persistence)**: 다음 달도 이번 달과 같다고 답합니다. 바뀔 만큼이 0이라는
#   답입니다.
# - **작년 같은 달(계절)**: 해마다 되풀이되는 물결만 압니다.
# - **릿지 회귀(ridge regression)**: 창에 든 값마다 수를 하나씩 곱해 더하는 선형
#   회귀입니다. [사흘 뒤를 맞힐 때](../networks/recurrent.md#recurrent-weather) 쓴 것에
#   벌점을 더한 것으로, 오차의 제곱에 가중치의 제곱의 λ배를 더해 그 합이 가장 작아지게
#   합니다. 경사 하강 없이 **방정식 하나를 풀면** 답이 나옵니다.
#
# λ는 검증 구간에서 가장 나은 값을 고릅니다. 오차는 모두 평균 절대 오차이고 단위는
# °C입니다.

# %%


def flat(x):
    """창을 한 줄로 펴고, 절편의 몫으로 1을 붙입니다."""
    return np.c_[x.reshape(len(x), -1), np.ones(len(x))]


def ridge(x, y, strength):
    """릿지 회귀의 가중치입니다. 마지막 것은 절편이라 벌점이 없습니다."""
    a = flat(x)
    penalty = strength * np.eye(a.shape[1])
    penalty[-1, -1] = 0
    return np.linalg.solve(a.T @ a + penalty, a.T @ y)


def error(guess, y, degrees):
    """평균 절대 오차(°C)입니다."""
    return np.abs(guess - y).mean() * degrees


def best_ridge(parts):
    """검증 오차가 가장 작은 λ와 그 가중치입니다."""
    (x, y), (x_val, y_val), _ = parts
    return min(((strength, ridge(x, y, strength))
                for strength in (0.01, 0.1, 1, 10, 100, 1000)),
               key=lambda pair: error(flat(x_val) @ pair[1], y_val, 1))


def year_ago(scaled, column, steps, x, y, stop):
    """한 해 전의 값이 그대로 돌아온다고 답합니다."""
    before = scaled[stop - steps - len(y):stop - steps, column]
    return before - x[:, -1, column]


x_test, y_test = sea_parts[2]
still = error(0, y_test, degrees)
season = error(year_ago(sea_scaled, 0, 12, x_test, y_test, 732),
               y_test, degrees)
strength, sea_weights = best_ridge(sea_parts)
linear = error(flat(x_test) @ sea_weights, y_test, degrees)
print("고른 λ:", strength)
print(f"수온, 지속: {still:.2f}")
print(f"수온, 작년 같은 달: {season:.2f}")
print(f"수온, 릿지 회귀: {linear:.3f}")

# %% [markdown]
# 릿지 회귀가 지속의 오차를 절반도 안 되게 줄였습니다. **이것이 진짜 상대입니다.** 지속만
# 이겨 놓고 딥러닝 덕분이라고 하면 안 됩니다.
#
# <h2 id="series-train">GRU를 훈련합니다</h2>
#
# 창을 [GRU](../networks/recurrent.md#recurrent-gates)로 읽고 밀집 층으로 바뀔 만큼을
# 냅니다. 검증 손실이 가장 작았던 에포크의 가중치를 씁니다. 몇 에포크에서 멈출지 고르는
# 데에도 테스트 구간을 쓰지 않으려는 것입니다. `patience`가 에포크의 수와 같으므로 중간에
# 멈추지는 않고, 다 돌고 나서 가장 좋았던 가중치로 되돌리기만 합니다.

# %%


def tell(epoch, logs):
    """열 에포크마다 검증 손실을 알립니다."""
    if (epoch + 1) % 10 == 0:
        print(f"에포크 {epoch + 1}: 검증 손실 {logs['val_loss']:.3f}")


def train_gru(parts):
    """GRU를 훈련해 (모델, 손실의 기록)을 돌려줍니다."""
    (x, y), validation, _ = parts
    keras.utils.set_random_seed(SEED)
    model = keras.Sequential([
        keras.Input(x.shape[1:]), layers.GRU(16), layers.Dense(1)])
    model.compile(keras.optimizers.Adam(0.005), "mse")
    history = model.fit(
        x, y, epochs=EPOCHS, validation_data=validation, verbose=0,
        callbacks=[
            keras.callbacks.LambdaCallback(on_epoch_end=tell),
            keras.callbacks.EarlyStopping(
                patience=EPOCHS, restore_best_weights=True)])
    return model, history.history


start = time.perf_counter()
sea_model, sea_history = train_gru(sea_parts)
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %%
notebook.show(
    notebook.curves(sea_history),
    "에포크마다 잰 손실입니다. 처음 몇 에포크에 거의 다 배웁니다.",
    "가로축은 에포크, 세로축은 손실입니다. 훈련과 검증의 선이 함께 떨어지고 "
    "평평해집니다.")

# %%
sea_guess = sea_model.predict(x_test, verbose=0)[:, 0]
gru = error(sea_guess, y_test, degrees)
closer = (np.abs(sea_guess - y_test)
          < np.abs(flat(x_test) @ sea_weights - y_test))
print(f"수온, GRU: {gru:.3f}")
print(f"GRU가 더 가까운 달: {closer.sum()} (테스트 {len(y_test)}달)")
print("GRU의 오차가 지속의 절반보다 작다:", gru < still / 2)
print("GRU의 평균 오차가 릿지 회귀보다 작다:", gru < linear)
print("그 차이가 0.05도보다 작다:", linear - gru < 0.05)
print("더 가까운 달은 열에 넷에서 여섯 사이다:", 0.4 < closer.mean() < 0.6)

# %%
when = years[-len(y_test):]
before = x_test[:, -1, 0]
mean = sea[:516].mean()
figure, axes = figures.chart(440, 250, xlabel="연도", ylabel="수온(°C)")
axes.plot(when, mean + degrees * (before + y_test), label="실제",
          color=figures.color("muted"))
axes.plot(when, mean + degrees * (before + sea_guess), label="GRU",
          linewidth=1.5)
axes.plot(when, mean + degrees * (before + flat(x_test) @ sea_weights),
          label="릿지 회귀", linewidth=1.5)
axes.set_ylim(18.5, 30)
figures.legend(axes, loc="upper right")
notebook.show(
    figure,
    "테스트 구간의 예측입니다. GRU의 선과 릿지 회귀의 선은 거의 겹칩니다.",
    "실제 수온의 물결 위에 GRU와 릿지 회귀의 예측이 겹쳐 있습니다. 세 선이 함께 "
    "오르내립니다.")

# %% [markdown]
# GRU의 평균 오차는 {{ training/series : 수온, GRU }}, 릿지 회귀는
# {{ training/series : 수온, 릿지 회귀 }}입니다. 씨앗을 바꾸어 훈련해도 GRU의 평균이 조금
# 작습니다. 이겼다고 말하고 싶지만, 달마다 누가 더 가까웠는지 세어 보면 **절반
# 언저리**입니다. 몇 달의 운으로 뒤집힐 만한 차이이고, 테스트할 달은 몇 해뿐입니다. 비긴
# 셈입니다. 비겼다면 방정식 하나를 푸는 쪽이 간단하고 빠릅니다.
#
# <h2 id="series-weather">뉴욕의 사흘 뒤 날씨</h2>
#
# 둘째 시계열은 [뉴욕의 날씨](../appendix/datasets.md#datasets-weather)입니다. 날마다 강수량,
# 최고 기온, 최저 기온, 풍속 넷을 잽니다. 14일을 보고 사흘 뒤의 최고 기온을 맞힙니다.
# 2013년까지 훈련, 2014년 검증, 2015년 테스트입니다. 위에서 만든 함수를 그대로 씁니다.

# %%
weather = datasets.weather("New York")
table = weather.features.astype("float64")
borders = (0, *(int(np.flatnonzero(weather.dates == np.datetime64(day))[0])
                for day in ("2014-01-01", "2015-01-01")), len(table))
parts, scaled, degrees = prepare(table, 1, borders, 14, 3)
for name, (x, y) in zip(("훈련", "검증", "테스트"), parts):
    print(f"{name}: 창 {x.shape}, 타깃 {y.shape}")

x_test, y_test = parts[2]
still = error(0, y_test, degrees)
season = error(year_ago(scaled, 1, 365, x_test, y_test, len(table)),
               y_test, degrees)
strength, weights = best_ridge(parts)
linear = error(flat(x_test) @ weights, y_test, degrees)
print(f"날씨, 지속: {still:.2f}")
print(f"날씨, 작년 같은 날: {season:.2f}")
print(f"날씨, 릿지 회귀: {linear:.3f}")

# %%
start = time.perf_counter()
model, history = train_gru(parts)
gru = error(model.predict(x_test, verbose=0)[:, 0], y_test, degrees)
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print(f"날씨, GRU: {gru:.3f}")
print("GRU가 지속보다 낫다:", gru < still)
print("릿지 회귀가 GRU보다 낫다:", linear < gru)

# %%
notebook.show(
    notebook.curves(history),
    "날씨의 손실입니다. 훈련 손실은 계속 줄지만 검증 손실은 곧 줄기를 멈추고 다시 "
    "커집니다.",
    "훈련의 선은 끝까지 내려가고 검증의 선은 일찍 가장 낮은 곳에 닿은 뒤 "
    "올라갑니다.")

# %% [markdown]
# 날씨에서는 **릿지 회귀가 GRU를 이겼습니다.** 곡선에서 보이듯 GRU는 금세 훈련 구간의
# 우연까지 외웁니다. 훈련에 쓴 날씨가 두 해뿐인 것이 한 까닭일 수 있습니다. 씨앗만 바꾸어 다섯
# 번 훈련해도 결론은 같습니다. 릿지 회귀는 씨앗이 없으므로 흔들리지 않습니다.

# %% [markdown]
# <!-- spread -->

# %%
names = ("지속", "작년 같은 날", "릿지 회귀", "GRU")
figure, axes = figures.chart(400, 220, ylabel="평균 절대 오차(°C)")
axes.bar(names, (still, season, linear, gru), width=0.6,
         color=[figures.color(name)
                for name in ("grid", "grid", "warm", "accent")])
notebook.show(
    figure,
    "같은 테스트 구간에서 잰 날씨의 오차입니다. 낮을수록 좋습니다.",
    "막대 넷. 작년 같은 날이 가장 높고 지속, GRU, 릿지 회귀의 차례로 낮아집니다.")

# %% [markdown]
# <h2 id="series-why">왜 이기지 못할까</h2>
#
# GRU는 릿지 회귀가 찾지 못하는 관계도 나타낼 수 있습니다. 앞에 무엇이 왔느냐에 따라 뒤의
# 값을 다르게 읽는 관계입니다. 그런데 두 시계열에서는 그런 것을 더 찾아냈다는 증거가
# 없습니다. 그런 관계가 드물어서일 수도 있고, 배우기에 데이터가 적어서일 수도 있습니다. 이
# 실험만으로는 가릴 수 없습니다. 가릴 수 있는 것은 하나입니다. **더 복잡한 모델을 쓸 까닭이
# 아직 없습니다.**
#
# <h2 id="series-exercise">직접 해 보기</h2>
#
# 더 먼 달을 맞히려 하면 릿지 회귀의 오차는 얼마나 커질까요? 한 달, 석 달, 여섯 달 앞을
# 견주어 보세요. 작년 같은 달보다 여전히 나을까요?

# %% [markdown] tags=["answer"]
# `prepare`에 넣는 `ahead`만 바꾸면 됩니다. 멀어질수록 지금의 온도는 쓸모가 줄고 계절만
# 남아, 작년 같은 달과의 차이가 줄어듭니다. 여섯 달 앞에서도 조금은 낫습니다.

# %% tags=["answer"]
for ahead in (1, 3, 6):
    parts, scaled, degrees = prepare(
        sea, 0, (0, 516, 624, 732), 24, ahead)
    x, y = parts[2]
    far = error(flat(x) @ best_ridge(parts)[1], y, degrees)
    same = error(year_ago(scaled, 0, 12, x, y, 732), y, degrees)
    print(f"{ahead}달 앞: 릿지 회귀 {far:.2f}, 작년 같은 달 {same:.2f}")

# %% [markdown]
# <h2 id="series-summary">정리</h2>
#
# - 예측의 점수는 기준선과 견주어야 뜻이 있습니다. 지속과 계절은 물론, 선형 모델도 넣으세요.
# - 시간 순서대로 먼저 자르고 창을 만들며, 평균과 표준편차는 훈련 구간에서만 구합니다.
# - 언제 멈출지와 λ는 검증 구간으로 고르고, 테스트 구간은 마지막에 잽니다.
# - 이 두 시계열에서는 릿지 회귀가 GRU와 비기거나 이겼습니다.
#
# 다음은 [순환이 제 몫을 하는 시퀀스](rows.ipynb)입니다.
