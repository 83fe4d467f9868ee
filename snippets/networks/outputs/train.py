"""종과 몸무게를 한꺼번에 훈련하고, 손실이 어떻게 더해지는지 봅니다."""
import numpy as np

from dlbook import datasets
from dlbook.layers import Dense
from dlbook.network import Input, Network

penguins = datasets.penguins()
keep = ~np.isnan(penguins.features).any(axis=1)
order = np.random.default_rng(0).permutation(keep.sum())
table = penguins.features[keep][order].astype("float64")
species = penguins.species[keep][order]
mean, deviation = table[:260].mean(axis=0), table[:260].std(axis=0)
scaled = (table - mean) / deviation
x, mass = scaled[:, :3], scaled[:, 3]

measures = Input((3,), "measures")
hidden = Dense(16, "relu", name="hidden")(measures)
network = Network(measures, [Dense(3, "softmax", name="species")(hidden),
                             Dense(1, name="mass")(hidden)], seed=0)
network.compile(
    "adam",
    {"species": "sparse_categorical_crossentropy", "mass": "mse"},
    metrics={"species": ["accuracy"], "mass": ["mae"]})
network.fit(x[:260], {"species": species[:260], "mass": mass[:260]},
            epochs=150, batch_size=16, verbose=0)

result = network.evaluate(
    x[260:], {"species": species[260:], "mass": mass[260:]})
print(f"종의 정확도: {result['species_accuracy']:.2f}")
print(f"몸무게의 오차: {result['mass_mae'] * deviation[3]:.0f}g")
plain = np.abs(table[260:, 3] - mean[3]).mean()
print(f"평균만 답한 오차: {plain:.0f}g")
print(f"손실의 합: {result['loss']:.2f}")
print("종의 손실 + 몸무게의 손실: "
      f"{result['species_loss'] + result['mass_loss']:.2f}")
