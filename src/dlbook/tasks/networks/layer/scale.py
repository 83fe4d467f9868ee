"""스스로 만드는 층

특성마다 수 하나를 곱하는 층 `Scale`의 `forward`와 `backward`를 적으세요. 가중치의
이름은 `gain`이고 `y = x * gain`입니다. `forward`는 `y`와 거꾸로 갈 때 쓸 `kept`를,
`backward`는 `dx`와 dict `dw`를 돌려줍니다. 채점하는 함수 `walk(x, dy, gain)`은 그대로
두세요.
"""

# %% start
import numpy as np

from dlbook.layers import Layer


class Scale(Layer):
    def initial(self, shape, rng):
        return {"gain": np.ones(shape)}

    def forward(self, x, training=False):
        return x, None

    def backward(self, dy, kept):
        return dy, {"gain": np.zeros(self.weights["gain"].shape)}


def walk(x, dy, gain):
    layer = Scale(dtype="float64").build(x.shape[1:])
    layer.weights["gain"][...] = gain
    y, kept = layer.forward(x)
    return y, *layer.backward(dy, kept)


print(walk(np.ones((2, 3)), np.ones((2, 3)), np.array([1.0, 2.0, 3.0])))

# %% check
import numpy as np


def observe(work):
    rng = np.random.default_rng(0)
    for samples, features in [(4, 3), (1, 3), (3, 3), (5, 1)]:
        yield (f"x가 ({samples}, {features})", work.walk,
               rng.normal(size=(samples, features)),
               rng.normal(size=(samples, features)),
               rng.normal(size=features))

# %% answer
import numpy as np

from dlbook.layers import Layer


class Scale(Layer):
    def initial(self, shape, rng):
        return {"gain": np.ones(shape)}

    def forward(self, x, training=False):
        return x * self.weights["gain"], x

    def backward(self, dy, x):
        return dy * self.weights["gain"], {"gain": (dy * x).sum(axis=0)}


def walk(x, dy, gain):
    layer = Scale(dtype="float64").build(x.shape[1:])
    layer.weights["gain"][...] = gain
    y, kept = layer.forward(x)
    return y, *layer.backward(dy, kept)


print(walk(np.ones((2, 3)), np.ones((2, 3)), np.array([1.0, 2.0, 3.0])))

# %% wrong: gain의 그래디언트가 샘플마다 따로입니다. gain 하나가 모든 샘플에 쓰였으므로
# 샘플의 축을 따라 더하세요.
import numpy as np

from dlbook.layers import Layer


class Scale(Layer):
    def initial(self, shape, rng):
        return {"gain": np.ones(shape)}

    def forward(self, x, training=False):
        return x * self.weights["gain"], x

    def backward(self, dy, x):
        return dy * self.weights["gain"], {"gain": dy * x}


def walk(x, dy, gain):
    layer = Scale(dtype="float64").build(x.shape[1:])
    layer.weights["gain"][...] = gain
    y, kept = layer.forward(x)
    return y, *layer.backward(dy, kept)

# %% wrong: dx에 gain을 곱하지 않았습니다. x가 움직이면 y는 그 gain배로 움직입니다.
import numpy as np

from dlbook.layers import Layer


class Scale(Layer):
    def initial(self, shape, rng):
        return {"gain": np.ones(shape)}

    def forward(self, x, training=False):
        return x * self.weights["gain"], x

    def backward(self, dy, x):
        return dy, {"gain": (dy * x).sum(axis=0)}


def walk(x, dy, gain):
    layer = Scale(dtype="float64").build(x.shape[1:])
    layer.weights["gain"][...] = gain
    y, kept = layer.forward(x)
    return y, *layer.backward(dy, kept)

# %% wrong: kept에 입력이 아니라 출력을 남겼습니다. y를 gain으로 미분하면 x입니다.
import numpy as np

from dlbook.layers import Layer


class Scale(Layer):
    def initial(self, shape, rng):
        return {"gain": np.ones(shape)}

    def forward(self, x, training=False):
        y = x * self.weights["gain"]
        return y, y

    def backward(self, dy, y):
        return dy * self.weights["gain"], {"gain": (dy * y).sum(axis=0)}


def walk(x, dy, gain):
    layer = Scale(dtype="float64").build(x.shape[1:])
    layer.weights["gain"][...] = gain
    y, kept = layer.forward(x)
    return y, *layer.backward(dy, kept)

# %% wrong: gain의 그래디언트에 x를 곱하지 않았습니다. y를 gain으로 미분하면 x입니다.
import numpy as np

from dlbook.layers import Layer


class Scale(Layer):
    def initial(self, shape, rng):
        return {"gain": np.ones(shape)}

    def forward(self, x, training=False):
        return x * self.weights["gain"], x

    def backward(self, dy, x):
        return dy * self.weights["gain"], {"gain": dy.sum(axis=0)}


def walk(x, dy, gain):
    layer = Scale(dtype="float64").build(x.shape[1:])
    layer.weights["gain"][...] = gain
    y, kept = layer.forward(x)
    return y, *layer.backward(dy, kept)
