"""fit과 같은 반복문

`compile`한 모델을 섞지 않고 `size`개씩 `epochs`에포크 훈련하는
`losses(model, x, y, epochs, size)`를 `train_on_batch`로 적으세요. `fit`의 기록처럼
에포크마다의 손실을 목록으로 돌려줍니다. 마지막 미니배치가 작으면 그 샘플 수만큼만
칩니다.
"""

# %% start
import keras


def losses(model, x, y, epochs, size):
    """에포크마다의 손실입니다."""
    history = []
    for _ in range(epochs):
        loss = model.train_on_batch(x, y)
        history.append(float(loss))
    return history


# %% check
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(10, 3)).astype("float32")
Y = np.where(np.arange(10) < 8, 1, 9).astype("float32")[:, None]


def unwanted(*values, **options):
    raise ValueError("fit을 부르지 말고 train_on_batch로 적으세요.")


def trained(work, epochs, size):
    """훈련한 다음의 (손실들, 커널)입니다."""
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(
        1, kernel_initializer="ones")])
    model.compile(keras.optimizers.SGD(0.05), "mse", run_eagerly=True)
    model.fit = unwanted
    told = work.losses(model, X, Y, epochs, size)
    return (np.asarray(told, "float64"), np.asarray(model.get_weights()[0]))


def observe(work):
    for epochs, size in ((1, 5), (2, 4), (1, 3), (2, 16)):
        yield (f"샘플 10개를 {size}개씩 {epochs}에포크 훈련한 손실과 커널",
               lambda epochs, size: trained(work, epochs, size),
               epochs, size)

# %% answer
import keras


def losses(model, x, y, epochs, size):
    """에포크마다의 손실입니다."""
    history = []
    for _ in range(epochs):
        total = 0.0
        for start in range(0, len(x), size):
            some, target = x[start:start + size], y[start:start + size]
            total += len(some) * float(model.train_on_batch(some, target))
        history.append(total / len(x))
    return history

# %% wrong: 미니배치의 손실을 그냥 평균 냈습니다. 샘플 수만큼 치세요.
import keras
import numpy as np


def losses(model, x, y, epochs, size):
    return [float(np.mean([
        model.train_on_batch(x[start:start + size], y[start:start + size])
        for start in range(0, len(x), size)])) for epoch in range(epochs)]

# %% wrong: 마지막의 작은 미니배치를 빠뜨렸습니다.
import keras
import numpy as np


def losses(model, x, y, epochs, size):
    return [float(np.mean([
        model.train_on_batch(x[start:start + size], y[start:start + size])
        for start in range(0, len(x) - size + 1, size)] or [0.0]))
        for epoch in range(epochs)]

# %% wrong: 손실만 재고 가중치를 고치지 않았습니다. train_on_batch를 부르세요.
import keras


def losses(model, x, y, epochs, size):
    return [float(model.evaluate(x, y, size, verbose=0))
            for epoch in range(epochs)]
