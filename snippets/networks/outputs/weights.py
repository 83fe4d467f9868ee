"""몸무게의 손실에 곱하는 수를 바꾸면 어느 쪽을 더 잘 배우는지 봅니다."""
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
x, y = scaled[:, :3], {"species": species, "mass": scaled[:, 3]}

found = {}
for weight in (0.001, 1, 1000):
    measures = Input((3,))
    hidden = Dense(4, "relu")(measures)
    network = Network(measures, [
        Dense(3, "softmax", name="species")(hidden),
        Dense(1, name="mass")(hidden)], seed=0)
    network.compile(
        "sgd", {"species": "sparse_categorical_crossentropy", "mass": "mse"},
        loss_weights={"species": 1 / (1 + weight),
                      "mass": weight / (1 + weight)})
    network.fit(x, y, epochs=60, batch_size=16, verbose=0)
    found[weight] = network.evaluate(x, y)
few, _, many = found.values()
print("몸무게에 큰 수를 곱하면 몸무게의 손실이 작아짐:",
      many["mass_loss"] < few["mass_loss"])
print("대신 종의 손실이 커짐:", many["species_loss"] > few["species_loss"])
