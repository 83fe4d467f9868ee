"""헌법의 다음 글자를 맞히는 트랜스포머를 훈련하고 시간을 잽니다."""
import os
import time

import keras
import numpy as np
from keras import layers, ops

from dlbook import datasets, devices

WIDTH, HEADS, LENGTH = 512, 8, 256
blocks, batch, steps = 6, 16, int(os.environ.get("STEPS", 300))
if devices.default() == "cpu" and "STEPS" not in os.environ:
    blocks, batch, steps = 1, 1, 1  # GPU가 없으면 돌아가는지만 봅니다.

text = datasets.constitution()
letters = {letter: number for number, letter in enumerate(sorted(set(text)))}
codes = np.array([letters[letter] for letter in text], "int32")
random = np.random.default_rng(0)
starts = random.integers(0, len(codes) - LENGTH, (steps * batch, 1))
pieces = codes[starts + np.arange(LENGTH + 1)]

given = keras.Input((LENGTH,), dtype="int32")
places = ops.cumsum(ops.ones_like(given), axis=1) - 1
x = (layers.Embedding(len(letters), WIDTH)(given)
     + layers.Embedding(LENGTH, WIDTH)(places))
for _ in range(blocks):
    y = layers.LayerNormalization()(x)
    x = x + layers.MultiHeadAttention(HEADS, WIDTH // HEADS)(
        y, y, use_causal_mask=True)
    y = layers.LayerNormalization()(x)
    x = x + layers.Dense(WIDTH)(layers.Dense(4 * WIDTH, "relu")(y))
scores = layers.Dense(len(letters))(layers.LayerNormalization()(x))
model = keras.Model(given, scores)
model.compile(
    keras.optimizers.Adam(3e-4),
    keras.losses.SparseCategoricalCrossentropy(from_logits=True))

print("장치:", devices.name())
print(f"파라미터: {model.count_params():,}개")
x, y = pieces[:, :-1], pieces[:, 1:]
model.fit(x[:batch], y[:batch], batch_size=batch, verbose=0)  # 준비
wall, used = time.perf_counter(), time.process_time()
model.fit(x, y, batch_size=batch, verbose=0)
wall, used = time.perf_counter() - wall, time.process_time() - used
print(f"스텝: {steps}번")
print(f"스텝마다 걸린 시간: {wall / steps:.3f}초")
print(f"스텝마다 쓴 프로세서 시간: {used / steps:.1f}초")
print(f"모두 걸린 시간: {wall:.0f}초")
print(f"300번에 쓸 프로세서 시간: {used / steps * 300 / 60:.0f}분")
