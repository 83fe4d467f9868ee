"""패키지 tensorboard가 없으면 콜백 TensorBoard는 오류를 냅니다."""
import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0,
          callbacks=[keras.callbacks.TensorBoard("logs")])
