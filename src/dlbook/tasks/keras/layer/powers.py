"""지수를 배우는 층

특성마다 지수를 하나씩 배워 `|x|`를 그만큼 거듭제곱하는 층 `Powers(start=1.0)`을
적으세요. 지수는 `start`에서 시작합니다. `get_config`도 적어 저장했다가 읽을 수 있어야
합니다. 거듭제곱은 `keras.ops.power(keras.ops.abs(x), self.kernel)`입니다.
"""

# %% start
import keras


class Powers(keras.layers.Layer):
    def __init__(self, start=1.0, **kwargs):
        super().__init__(**kwargs)
        self.start = start

    def call(self, x):
        return keras.ops.abs(x)


print(Powers(2.0)(keras.ops.ones((1, 3))).shape)

# %% check
import keras
import numpy as np

X = np.array([[1.0, -2.0, 3.0], [0.5, 2.0, -1.0]], "float32")


def made(work, start):
    layer = work.Powers(start)
    layer(X)
    return layer


def observe(work):
    yield "가중치의 크기", lambda: [
        tuple(weight.shape) for weight in made(work, 2.0).weights]
    yield "배우는 가중치의 수", lambda: len(
        made(work, 2.0).trainable_weights)
    for start in (1.0, 2.0, 0.5):
        yield (f"start={start}인 층의 출력",
               lambda start: np.asarray(work.Powers(start)(X)), start)
    yield ("설정에서 다시 만든 층의 출력", lambda: np.asarray(
        work.Powers.from_config(work.Powers(2.0).get_config())(X)))
    yield "적은 get_config의 수", lambda: int(
        "get_config" in vars(work.Powers))
    yield ("name만 준 층의 설정", lambda: [
        work.Powers(name="p").get_config().get(key)
        for key in ("start", "name")])

# %% answer
import keras


class Powers(keras.layers.Layer):
    def __init__(self, start=1.0, **kwargs):
        super().__init__(**kwargs)
        self.start = start

    def build(self, shape):
        self.kernel = self.add_weight(
            name="kernel", shape=(shape[-1],),
            initializer=keras.initializers.Constant(self.start))

    def call(self, x):
        return keras.ops.power(keras.ops.abs(x), self.kernel)

    def get_config(self):
        return super().get_config() | {"start": self.start}


print(Powers(2.0)(keras.ops.ones((1, 3))).shape)

# %% wrong: 가중치의 크기가 특성의 수와 다릅니다. shape[-1]개를 만드세요.
import keras


class Powers(keras.layers.Layer):
    def __init__(self, start=1.0, **kwargs):
        super().__init__(**kwargs)
        self.start = start

    def build(self, shape):
        self.kernel = self.add_weight(
            name="kernel", shape=(),
            initializer=keras.initializers.Constant(self.start))

    def call(self, x):
        return keras.ops.power(keras.ops.abs(x), self.kernel)

    def get_config(self):
        return super().get_config() | {"start": self.start}

# %% wrong: 지수가 배우는 가중치가 아닙니다. build에서 add_weight로 만드세요.
import keras


class Powers(keras.layers.Layer):
    def __init__(self, start=1.0, **kwargs):
        super().__init__(**kwargs)
        self.start = start

    def call(self, x):
        return keras.ops.power(keras.ops.abs(x), self.start)

    def get_config(self):
        return super().get_config() | {"start": self.start}

# %% wrong: start에서 시작하지 않습니다. 처음 값을 정하는 initializer를 주세요.
import keras


class Powers(keras.layers.Layer):
    def __init__(self, start=1.0, **kwargs):
        super().__init__(**kwargs)
        self.start = start

    def build(self, shape):
        self.kernel = self.add_weight(
            name="kernel", shape=(shape[-1],), initializer="ones")

    def call(self, x):
        return keras.ops.power(keras.ops.abs(x), self.kernel)

    def get_config(self):
        return super().get_config() | {"start": self.start}

# %% wrong: get_config가 없어 start를 잃습니다. start를 더한 사전을 돌려주세요.
import keras


class Powers(keras.layers.Layer):
    def __init__(self, start=1.0, **kwargs):
        super().__init__(**kwargs)
        self.start = start

    def build(self, shape):
        self.kernel = self.add_weight(
            name="kernel", shape=(shape[-1],),
            initializer=keras.initializers.Constant(self.start))

    def call(self, x):
        return keras.ops.power(keras.ops.abs(x), self.kernel)
