"""GRU의 학습률과 드롭아웃을 검증하는 글로 고릅니다. 후보는 일곱입니다."""
import math

import keras
import numpy as np
from keras import layers

from dlbook import datasets

EPOCHS, LENGTH, BATCH = 15, 64, 16
text = datasets.constitution()
first, second = int(len(text) * 0.8), int(len(text) * 0.9)
letters = ["모르는 글자", *sorted(set(text[:first]))]
numbers = {letter: number for number, letter in enumerate(letters)}
codes = np.array([numbers.get(letter, 0) for letter in text])


def sequences(start, stop):
    starts = np.arange(start, stop - LENGTH, LENGTH // 2)
    pieces = np.stack([codes[s:s + LENGTH + 1] for s in starts])
    return pieces[:, :-1], pieces[:, 1:]


def trained(rate, drop):
    """에포크마다 잰 검증 당혹도 가운데 가장 작은 것입니다."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((None,)), layers.Embedding(len(letters), 32),
        layers.GRU(64, return_sequences=True), layers.Dropout(drop),
        layers.Dense(len(letters), activation="softmax")])
    x, y = sequences(0, first)
    steps = EPOCHS * math.ceil(len(x) / BATCH)
    model.compile(keras.optimizers.Adam(
        keras.optimizers.schedules.CosineDecay(rate, steps)),
        "sparse_categorical_crossentropy")
    history = model.fit(x, y, epochs=EPOCHS, batch_size=BATCH, verbose=0,
                        validation_data=sequences(first, second)).history
    found = np.exp(min(history["val_loss"]))
    print(f"GRU, 학습률 {rate}, 드롭아웃 {drop}: {found:.1f}", flush=True)
    return found


rates = {rate: trained(rate, 0.3) for rate in (0.001, 0.003, 0.01, 0.03, 0.1)}
rate = min(rates, key=rates.get)
drops = {0.3: rates[rate]} | {drop: trained(rate, drop) for drop in (0, 0.5)}
print(f"GRU, 고른 것: 학습률 {rate}, 드롭아웃 {min(drops, key=drops.get)}")
