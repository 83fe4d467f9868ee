"""콜백을 직접 적습니다. fit이 정해진 때마다 불러 줍니다."""
import keras
import numpy as np
from keras.layers import Dense


# --8<-- [start:diary]
class Diary(keras.callbacks.Callback):
    """언제 무엇을 받았는지 적습니다."""

    def on_epoch_begin(self, epoch, logs=None):
        self.batches = 0

    def on_train_batch_end(self, batch, logs=None):
        self.batches += 1

    def on_epoch_end(self, epoch, logs=None):
        print(f"에포크 {epoch}: 미니배치 {self.batches}개, "
              f"받은 것 {', '.join(logs)}")
# --8<-- [end:diary]


model = keras.Sequential([keras.Input((4,)), Dense(1)])
model.compile("sgd", "mse")
x = np.random.default_rng(0).normal(size=(100, 4))
model.fit(x, x.sum(axis=1, keepdims=True), batch_size=32, epochs=2,
          validation_split=0.2, callbacks=[Diary()], verbose=0)
