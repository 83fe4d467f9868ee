"""훈련이 끊긴 다음, 같은 프로그램을 다시 실행하면 이어서 훈련합니다."""
import keras
import numpy as np
from keras.callbacks import BackupAndRestore
from keras.layers import Dense

from dlbook import datasets

(images, labels), _ = datasets.mnist()
x, y = images[:2000].reshape(2000, 784) / 255, labels[:2000]


# --8<-- [start:backup]
class Cut(keras.callbacks.Callback):
    """스텝 70에서 끊습니다. 스무 스텝이 한 에포크입니다."""

    def on_train_batch_end(self, batch, logs=None):
        if self.model.optimizer.iterations == 70:
            raise KeyboardInterrupt


def run(*callbacks):
    """씨앗을 정하고 모델을 지어 여섯 에포크 훈련합니다."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((784,)), Dense(32, "relu"), Dense(10, "softmax")])
    model.compile("adam", "sparse_categorical_crossentropy")
    model.fit(x, y, epochs=6, batch_size=100, shuffle=False, verbose=0,
              callbacks=list(callbacks))
    return model


try:
    run(BackupAndRestore("backup"), Cut())
except KeyboardInterrupt:
    print("끊겼습니다.")
again = run(BackupAndRestore("backup"))
# --8<-- [end:backup]
whole = run()
print("다시 실행해 훈련한 에포크:", [one + 1 for one in again.history.epoch])
print("고친 횟수:", int(again.optimizer.iterations))
print("끊기지 않고 고친 횟수:", int(whole.optimizer.iterations))
gap = again.predict(x, verbose=0) - whole.predict(x, verbose=0)
print(f"출력의 가장 큰 차이: {np.abs(gap).max():.4f}")
