"""두 시계열을 읽는 GRU의 학습률을 검증 구간에서 고릅니다."""
import math

import keras
import numpy as np
from keras import layers

from dlbook import datasets

EPOCHS, BATCH = 30, 32


def prepare(table, column, borders, length, ahead):
    """훈련과 검증 구간의 (창, ahead 뒤까지 바뀔 만큼)과, 표준편차입니다."""
    mean = table[:borders[1]].mean(axis=0)
    deviation = table[:borders[1]].std(axis=0)
    parts = []
    for start, stop in zip(borders, borders[1:]):
        part = (table[start:stop] - mean) / deviation
        x = np.lib.stride_tricks.sliding_window_view(part, length, axis=0)
        x = np.moveaxis(x, 2, 1)[:-ahead]
        parts.append((x, part[length - 1 + ahead:, column]
                      - x[:, -1, column]))
    return *parts, deviation[column]


def score(known, new, rate, seed):
    """씨앗 하나의 검증 오차입니다."""
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([
        keras.Input(known[0].shape[1:]), layers.GRU(16), layers.Dense(1)])
    model.compile(keras.optimizers.Adam(keras.optimizers.schedules.CosineDecay(
        rate, EPOCHS * math.ceil(len(known[0]) / BATCH))), "mse")
    model.fit(*known, epochs=EPOCHS, batch_size=BATCH, verbose=0,
              validation_data=new, validation_batch_size=500,
              callbacks=[keras.callbacks.EarlyStopping(
                  patience=EPOCHS, restore_best_weights=True)])
    guess = model.predict(new[0], batch_size=500, verbose=0)[:, 0]
    return np.abs(guess - new[1]).mean()


sea = datasets.elnino().temperatures.astype("float64")[:, None]
weather = datasets.weather("New York")
years = [int(np.flatnonzero(weather.dates == np.datetime64(day))[0])
         for day in ("2014-01-01", "2015-01-01")]
for name, prepared in (
        ("수온", prepare(sea, 0, (0, 516, 624), 24, 1)),
        ("날씨", prepare(weather.features.astype("float64"), 1,
                       (0, *years), 14, 3))):
    known, new, degrees = prepared
    found = {}
    for rate in (0.001, 0.003, 0.01, 0.03, 0.1):
        found[rate] = degrees * np.mean(
            [score(known, new, rate, seed) for seed in (11, 12)])
        print(f"{name}, 학습률 {rate}: {found[rate]:.3f}", flush=True)
    print(f"{name}의 학습률: {min(found, key=found.get)}")
