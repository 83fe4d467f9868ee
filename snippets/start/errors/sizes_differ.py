"""입력은 32개인데 레이블은 30개입니다."""
import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(np.ones((32, 4)), np.ones(30), verbose=0)
