"""가운데의 두 층을 빼고 층 하나만 남겨 훈련합니다."""
import keras
import numpy as np

from dlbook import datasets

table = datasets.penguins()
known = ~np.isnan(table.features).any(axis=1)
x, adelie = table.features[known], (table.species[known] == 0).astype(int)
order = np.random.default_rng(0).permutation(len(x))
train, test = order[:242], order[242:]
x = (x - x[train].mean(axis=0)) / x[train].std(axis=0)

keras.utils.set_random_seed(0)
network = keras.Sequential([keras.layers.Dense(1, activation="sigmoid")])
network.compile(keras.optimizers.Adam(0.05), "binary_crossentropy")
network.fit(x[train], adelie[train], batch_size=16, epochs=15, verbose=0)
answers = network.predict(x[test], verbose=0)[:, 0] > 0.5

print("찾은 숫자:", network.count_params())
print(f"정확도: {np.mean(answers == adelie[test]):.2f}")
