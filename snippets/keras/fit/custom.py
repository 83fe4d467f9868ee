"""콜백을 직접 적습니다. fit이 정해진 때마다 불러 줍니다."""
import keras
import numpy as np
from keras.layers import Dense


class Diary(keras.callbacks.Callback):
    """언제 불렸는지 적습니다."""

    def on_train_begin(self, logs=None):
        self.batches = 0
        print("훈련을 시작합니다.")

    def on_train_batch_end(self, batch, logs=None):
        self.batches += 1

    def on_epoch_end(self, epoch, logs=None):
        print(f"에포크 {epoch + 1}: 미니배치 {self.batches}개를 보았고 "
              f"{', '.join(logs)}를 받았습니다.")

    def on_train_end(self, logs=None):
        print("훈련을 마칩니다.")


model = keras.Sequential([keras.Input((4,)), Dense(1)])
model.compile("sgd", "mse")
x = np.random.default_rng(0).normal(size=(100, 4))
model.fit(x, x.sum(axis=1, keepdims=True), batch_size=32, epochs=2,
          callbacks=[Diary()], verbose=0)
