"""손실마다 곱하는 수를 바꾸면 어느 쪽을 더 잘 배우는지 봅니다."""
import numpy as np

from dlbook import datasets
from dlbook.layers import Dense
from dlbook.network import Input, Network

penguins = datasets.penguins()
keep = ~np.isnan(penguins.features).any(axis=1)
table = penguins.features[keep].astype("float64")
scaled = (table - table.mean(axis=0)) / table.std(axis=0)
x, y = scaled[:, :3], {"species": penguins.species[keep],
                       "mass": scaled[:, 3]}

for name, weights in (("종에 0.99", {"species": 0.99, "mass": 0.01}),
                      ("종에 0.5", {"species": 0.5, "mass": 0.5}),
                      ("종에 0.01", {"species": 0.01, "mass": 0.99})):
    measures = Input((3,))
    hidden = Dense(4, "relu")(measures)
    network = Network(measures, [
        Dense(3, "softmax", name="species")(hidden),
        Dense(1, name="mass")(hidden)], seed=0)
    network.compile(
        "sgd", {"species": "sparse_categorical_crossentropy", "mass": "mse"},
        loss_weights=weights)
    network.fit(x, y, epochs=60, batch_size=16, verbose=0)
    found = network.evaluate(x, y)
    print(f"{name}: 종의 손실 {found['species_loss']:.3f}, "
          f"몸무게의 손실 {found['mass_loss']:.3f}")
