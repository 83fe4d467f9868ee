"""GPU를 가려도 같은 프로그램이 CPU에서 돕니다."""
import os

os.environ["CUDA_VISIBLE_DEVICES"] = "-1"  # 케라스를 가져오기 전에 적습니다.

import keras
import numpy as np
from keras.layers import Dense

from dlbook import devices

print("장치:", devices.name())

x = np.random.default_rng(0).normal(size=(500, 4)).astype("float32")
y = x.sum(axis=1, keepdims=True)
model = keras.Sequential([keras.Input((4,)), Dense(1)])
model.compile(keras.optimizers.Adam(0.1), "mse")
model.fit(x, y, epochs=20, verbose=0)
print(f"손실: {model.evaluate(x, y, verbose=0):.2f}")
