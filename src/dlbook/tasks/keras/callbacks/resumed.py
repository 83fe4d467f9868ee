"""끊겨도 이어 가는 훈련

폴더 `folder`에 백업하며 훈련하는 `train(model, x, y, epochs, folder, callbacks=())`를
적으세요. 끊긴 다음 다시 부르면 끊긴 에포크부터 이어 갑니다. `callbacks`는
함께 쓸 콜백의 목록입니다. 미니배치는 4개씩, 섞지 않습니다. 훈련한 에포크의 번호(`fit`이
돌려준 것의 `epoch`)를 돌려주세요.
"""

# %% start
import keras


def train(model, x, y, epochs, folder, callbacks=()):
    """훈련한 에포크의 번호입니다."""
    history = model.fit(x, y, epochs=epochs, verbose=0)
    return history.epoch


# %% check
import tempfile
from pathlib import Path

import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(10, 3)).astype("float32")
Y = X.sum(axis=1, keepdims=True)


class Cut(keras.callbacks.Callback):
    """정한 스텝에서 훈련을 끊습니다."""

    def __init__(self, step):
        super().__init__()
        self.step = step

    def on_train_batch_end(self, batch, logs=None):
        if self.model.optimizer.iterations == self.step:
            raise InterruptedError


def model():
    made = keras.Sequential([
        keras.Input((3,)), keras.layers.Dense(1, kernel_initializer="ones",
                                              bias_initializer="ones")])
    made.compile(keras.optimizers.SGD(0.1, momentum=0.9), "mse",
                 run_eagerly=True)
    return made


def again(work, step):
    """step에서 끊고 다시 부른 뒤의 (끊겼는지, 에포크, 커널, 고친 횟수)입니다."""
    cut = 0
    with tempfile.TemporaryDirectory() as place:
        folder = str(Path(place) / "backup")
        try:
            work.train(model(), X, Y, 3, folder, [Cut(step)])
        except InterruptedError:
            cut = 1
        made = model()
        epochs = work.train(made, X, Y, 3, folder, [])
    return (cut, list(epochs), np.asarray(made.get_weights()[0]),
            int(made.optimizer.iterations))


def observe(work):
    for step in (2, 4, 7, 8):
        yield (f"스텝 {step}에서 끊고 다시 불렀을 때 (끊겼는지, 훈련한 에포크, 커널, "
               "고친 횟수)", lambda step: again(work, step), step)

# %% answer
import keras


def train(model, x, y, epochs, folder, callbacks=()):
    """훈련한 에포크의 번호입니다."""
    history = model.fit(
        x, y, epochs=epochs, batch_size=4, shuffle=False, verbose=0,
        callbacks=[keras.callbacks.BackupAndRestore(folder), *callbacks])
    return history.epoch

# %% wrong: 백업하지 않았습니다. BackupAndRestore를 콜백에 넣으세요.
import keras


def train(model, x, y, epochs, folder, callbacks=()):
    history = model.fit(x, y, epochs=epochs, batch_size=4, shuffle=False,
                        verbose=0, callbacks=list(callbacks))
    return history.epoch

# %% wrong: 함께 쓸 콜백을 넣지 않았습니다.
import keras


def train(model, x, y, epochs, folder, callbacks=()):
    history = model.fit(
        x, y, epochs=epochs, batch_size=4, shuffle=False, verbose=0,
        callbacks=[keras.callbacks.BackupAndRestore(folder)])
    return history.epoch

# %% wrong: 미니배치의 크기가 다릅니다. batch_size=4를 주세요.
import keras


def train(model, x, y, epochs, folder, callbacks=()):
    history = model.fit(
        x, y, epochs=epochs, shuffle=False, verbose=0,
        callbacks=[keras.callbacks.BackupAndRestore(folder), *callbacks])
    return history.epoch
