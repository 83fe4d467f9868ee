"""배우지 않고 외우기만 한 프로그램을 두 가지 펭귄으로 잽니다."""
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
order = np.random.default_rng(0).permutation(
    np.flatnonzero(~np.isnan(penguins.features[:, 0])))
birds = [tuple(row) for row in penguins.features[order].tolist()]
targets = penguins.species[order] == 0

memory = dict(zip(birds[:240], targets[:240]))


def accuracy(some, answers):
    guesses = [memory.get(bird, False) for bird in some]
    return np.mean(guesses == answers)


known = sum(bird in memory for bird in birds[240:])
print(f"외운 펭귄의 정확도: {accuracy(birds[:240], targets[:240]):.2f}")
print("처음 보는 펭귄 가운데 외운 것:", known)
print(f"처음 보는 펭귄의 정확도: {accuracy(birds[240:], targets[240:]):.2f}")
