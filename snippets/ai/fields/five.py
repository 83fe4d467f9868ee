"""펭귄을 다섯 번 다시 나누어 네 프로그램의 정확도를 잽니다."""
import keras
import numpy as np

from dlbook import datasets
from dlbook.trees import DecisionTree

table = datasets.penguins()
known = ~np.isnan(table.features).any(axis=1)
x, adelie = table.features[known], (table.species[known] == 0).astype(int)
scores = []
for seed in range(5):
    order = np.random.default_rng(seed).permutation(len(x))
    train, test = order[:242], order[242:]
    scaled = (x - x[train].mean(axis=0)) / x[train].std(axis=0)
    tree = DecisionTree(depth=1).fit(x[train], adelie[train])
    ones = np.column_stack([scaled, np.ones(len(x))])
    slopes = np.linalg.lstsq(ones[train], adelie[train], rcond=None)[0]
    keras.utils.set_random_seed(0)
    network = keras.Sequential([keras.layers.Dense(16, activation="relu"),
                                keras.layers.Dense(16, activation="relu"),
                                keras.layers.Dense(1, activation="sigmoid")])
    network.compile(keras.optimizers.Adam(0.005), "binary_crossentropy")
    network.fit(scaled[train], adelie[train], batch_size=16, epochs=15,
                verbose=0)
    guesses = (x[test, 0] < 43, tree.predict(x[test]),
               ones[test] @ slopes > 0.5,
               network.predict(scaled[test], verbose=0)[:, 0] > 0.5)
    scores.append([np.mean(guess == adelie[test]) for guess in guesses])

names = ("사람이 쓴 규칙", "찾아낸 질문 하나", "선형 회귀", "겹겹의 층")
for name, each in zip(names, np.transpose(scores)):
    print(f"{name}: {np.median(each):.2f} ({each.min():.2f}~{each.max():.2f})")
print(f"표집 오차: {np.sqrt(0.98 * 0.02 / len(test)):.2f}")
