"""펭귄의 네 측정값으로 종을 맞히는 밀집 층 하나를 훈련합니다."""
import numpy as np

from dlbook import datasets
from dlbook.layers import Dense
from dlbook.network import Input, Network

penguins = datasets.penguins()
keep = ~np.isnan(penguins.features).any(axis=1)
order = np.random.default_rng(0).permutation(keep.sum())
features = penguins.features[keep][order]
species = penguins.species[keep][order]

train, test = features[:260], features[260:]
mean, deviation = train.mean(axis=0), train.std(axis=0)
train, test = (train - mean) / deviation, (test - mean) / deviation

network = Network.chain([Input((4,)), Dense(3, "softmax")], seed=0)
network.compile("adam", "sparse_categorical_crossentropy",
                metrics=["accuracy"])
network.fit(train, species[:260], epochs=150, batch_size=16, verbose=0)

for name, x, y in (("훈련", train, species[:260]),
                   ("테스트", test, species[260:])):
    print(f"{name} 정확도: {network.evaluate(x, y)['accuracy']:.2f}")
print(network.weights["dense/kernel"].shape)
