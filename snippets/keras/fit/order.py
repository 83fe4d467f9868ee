"""씨앗을 정하고 섞으면 fit이 어떤 차례로 샘플을 보는지 적습니다."""
import keras
import numpy as np


class Order(keras.callbacks.Callback):
    """손실이 곧 샘플의 번호인 모델에서, 본 번호를 차례로 적습니다."""

    def on_epoch_begin(self, epoch, logs=None):
        self.total, self.seen = 0.0, []

    def on_train_batch_end(self, batch, logs=None):
        total = logs["loss"] * (batch + 1)  # logs에는 지금까지의 평균이 옵니다.
        self.seen.append(round(total - self.total))
        self.total = total

    def on_epoch_end(self, epoch, logs=None):
        print(f"에포크 {epoch}의 차례:", *self.seen)


keras.utils.set_random_seed(0)
x = np.arange(8.0).reshape(8, 1)
model = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(1, kernel_initializer="ones", use_bias=False)])
model.compile(keras.optimizers.SGD(0.0), "mae")  # 배우지 않습니다.
model.fit(x, 0 * x, batch_size=1, epochs=3, verbose=0, callbacks=[Order()])
