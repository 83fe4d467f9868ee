"""옵티마이저마다 100걸음을 케라스와 나란히 걷습니다."""
import keras
import numpy as np

from dlbook import optimizers

theirs = keras.optimizers
for name, ours, other in (
    ("SGD", optimizers.SGD(0.1), theirs.SGD(0.1)),
    ("모멘텀", optimizers.Momentum(0.1, 0.9), theirs.SGD(0.1, 0.9)),
    ("네스테로프 모멘텀", optimizers.Nesterov(0.1, 0.9),
     theirs.SGD(0.1, 0.9, nesterov=True)),
    ("RMSprop", optimizers.RMSprop(0.01), theirs.RMSprop(0.01)),
    ("Adam", optimizers.Adam(0.01), theirs.Adam(0.01)),
):
    random = np.random.default_rng(0)
    w = random.normal(size=(3, 4)).astype("float32")
    variable = keras.Variable(w)
    far = 0.0
    for step in range(100):
        g = (w + random.normal(size=w.shape)).astype("float32")
        ours.update({"w": w}, {"w": g})
        other.apply([g], [variable])
        far = max(far, float(np.abs(w - np.asarray(variable)).max()))
    print(f"{name}: 100걸음 내내 같음 {far < 1e-5}")
