"""읽어서 이어서 훈련하기

파일 `path`의 모델을 읽어 `epochs`에포크 이어서 훈련하고 같은 파일에 다시 저장하는
`further(path, x, y, epochs)`를 적으세요. 미니배치는 4개씩, 섞지 않습니다. 옵티마이저의
상태도 이어져야 합니다.
"""

# %% start
import keras


def further(path, x, y, epochs):
    """이어서 훈련하고 같은 파일에 저장합니다."""
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
    model.compile("adam", "mse")
    model.fit(x, y, epochs=epochs, verbose=0)
    model.save(path)


# %% check
import tempfile
from pathlib import Path

import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(10, 3)).astype("float32")
Y = X.sum(axis=1, keepdims=True)


def continued(work, epochs, momentum):
    """한 에포크 훈련한 모델을 이어서 훈련한 파일의 (커널, 고친 횟수)입니다."""
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(
        1, kernel_initializer="zeros")])
    model.compile(keras.optimizers.SGD(0.1, momentum=momentum), "mse",
                  run_eagerly=True)
    with tempfile.TemporaryDirectory() as place:
        path = str(Path(place) / "model.keras")
        model.fit(X, Y, batch_size=4, shuffle=False, verbose=0)
        model.save(path)
        work.further(path, X, Y, epochs)
        read = keras.models.load_model(path)
    return (np.asarray(read.get_weights()[0]),
            int(read.optimizer.iterations))


def observe(work):
    for epochs, momentum in ((1, 0.9), (2, 0.9), (2, 0.5), (3, 0.0)):
        yield (f"모멘텀 {momentum}으로 한 에포크 훈련한 모델을 "
               f"{epochs}에포크 더 훈련한 파일의 (커널, 고친 횟수)",
               lambda epochs, momentum: continued(work, epochs, momentum),
               epochs, momentum)

# %% answer
import keras


def further(path, x, y, epochs):
    """이어서 훈련하고 같은 파일에 저장합니다."""
    model = keras.models.load_model(path)
    model.fit(x, y, epochs=epochs, batch_size=4, shuffle=False, verbose=0)
    model.save(path)

# %% wrong: 다시 저장하지 않았습니다. 파일에는 이어서 훈련하기 전의 모델이 있습니다.
import keras


def further(path, x, y, epochs):
    model = keras.models.load_model(path)
    model.fit(x, y, epochs=epochs, batch_size=4, shuffle=False, verbose=0)

# %% wrong: compile을 다시 불러 옵티마이저의 상태를 잃었습니다.
import keras


def further(path, x, y, epochs):
    model = keras.models.load_model(path)
    model.compile(keras.optimizers.SGD(0.1, momentum=0.9), "mse")
    model.fit(x, y, epochs=epochs, batch_size=4, shuffle=False, verbose=0)
    model.save(path)

# %% wrong: 처음의 에포크까지 세었습니다. epochs만큼 더 훈련하세요.
import keras


def further(path, x, y, epochs):
    model = keras.models.load_model(path)
    model.fit(x, y, epochs=epochs, initial_epoch=1, batch_size=4,
              shuffle=False, verbose=0)
    model.save(path)
