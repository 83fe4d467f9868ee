"""겹겹의 층이 아델리펭귄을 가려내는 계산을 통째로 배웁니다."""
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
# --8<-- [start:network]
network = keras.Sequential([
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
network.compile(keras.optimizers.Adam(0.005), "binary_crossentropy")
network.fit(x[train], adelie[train], batch_size=16, epochs=15, verbose=0)
# --8<-- [end:network]
answers = network.predict(x[test], verbose=0)[:, 0] > 0.5

print("찾은 수:", network.count_params())
print(f"정확도: {np.mean(answers == adelie[test]):.2f}")
