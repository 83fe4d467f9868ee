"""출력이 둘인 네트워크의 출력과 손실이 케라스와 같은지 봅니다."""
import keras
import numpy as np

from dlbook.layers import Dense
from dlbook.network import Input, Network

random = np.random.default_rng(0)
x = random.normal(size=(40, 3)).astype("float32")
y = {"species": random.integers(0, 3, 40), "mass": random.normal(size=40)}


def connect(kind, measures):
    """어느 라이브러리로든 같은 그래프를 잇습니다."""
    hidden = kind(16, "relu", name="hidden")(measures)
    return measures, [kind(3, "softmax", name="species")(hidden),
                      kind(1, name="mass")(hidden)]


ours = Network(*connect(Dense, Input((3,))))
theirs = keras.Model(*connect(keras.layers.Dense, keras.Input((3,))))
ours.copy_from(theirs)
gap = max(np.abs(one - other).max() for one, other in
          zip(ours(x), theirs.predict(x, verbose=0)))
print(f"출력의 차이: {gap:.4f}")
assert gap < 1e-5, "케라스와 출력이 같다"

for model in (ours, theirs):
    model.compile(
        "adam", {"species": "sparse_categorical_crossentropy", "mass": "mse"},
        loss_weights={"species": 1, "mass": 0.5})
expected = theirs.evaluate(x, y, batch_size=40, verbose=0, return_dict=True)
for name, value in ours.evaluate(x, y).items():
    print(f"{name}의 차이: {abs(value - expected[name]):.3f}")
    assert abs(value - expected[name]) < 1e-3, "케라스와 손실이 같다"
