"""옵티마이저마다 100걸음을 케라스와 나란히 걷습니다."""
import keras
import numpy as np

from dlbook.optimizers import SGD, Adam, Momentum, Nesterov, RMSprop

theirs = keras.optimizers
for name, ours, other in (
    ("SGD", SGD(0.1), theirs.SGD(0.1)),
    ("모멘텀", Momentum(0.1), theirs.SGD(0.1, momentum=0.9)),
    ("네스테로프 모멘텀", Nesterov(0.1),
     theirs.SGD(0.1, momentum=0.9, nesterov=True)),
    ("RMSprop", RMSprop(0.01), theirs.RMSprop(0.01)),
    ("Adam", Adam(0.01), theirs.Adam(0.01)),
):
    rng, far = np.random.default_rng(0), 0.0
    w = rng.normal(size=(3, 4)).astype("float32")
    variable = keras.Variable(w)
    for step in range(100):
        dw = (w + rng.normal(size=w.shape)).astype("float32")
        ours.update({"w": w}, {"w": dw})
        other.apply([dw], [variable])
        far = max(far, np.abs(w - np.asarray(variable)).max())
    print(f"{name}, 100걸음의 가장 큰 차이: {far:.4f}")
