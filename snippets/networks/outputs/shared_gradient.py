"""함께 쓰는 층에는 두 손실의 그래디언트가 더해져 옵니다."""
import numpy as np

from dlbook.layers import Dense
from dlbook.losses import MeanSquaredError, SparseCategoricalCrossentropy
from dlbook.network import Input, Network

random = np.random.default_rng(0)
x = random.normal(size=(20, 3))
kinds, mass = random.integers(0, 3, 20), random.normal(size=(20, 1))

measures = Input((3,))
hidden = Dense(8, "tanh", name="hidden")(measures)
network = Network(measures, [Dense(3, "softmax")(hidden),
                             Dense(1)(hidden)], seed=0)

(guess_kind, guess_mass), kept = network.forward(x)
of_kind, of_mass = SparseCategoricalCrossentropy(), MeanSquaredError()
from_kind, _ = of_kind.backward(1, of_kind.forward(kinds, guess_kind)[1])
from_mass, _ = of_mass.backward(1, of_mass.forward(mass, guess_mass)[1])

_, both = network.backward([from_kind, from_mass], kept)
_, only_kind = network.backward([from_kind, 0 * from_mass], kept)
_, only_mass = network.backward([0 * from_kind, from_mass], kept)
name = "hidden/kernel"
gap = np.abs(both[name] - only_kind[name] - only_mass[name]).max()
print(f"함께 구한 것과 따로 구해 더한 것의 차이: {gap:.5f}")
assert gap < 1e-6, "함께 쓰는 층의 그래디언트는 두 손실에서 온 것의 합이다"
