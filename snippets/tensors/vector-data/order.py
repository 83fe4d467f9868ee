"""행을 레이블과 함께 섞을 때와 특성만 섞을 때를 견줍니다."""
import numpy as np

from dlbook import datasets

GENTOO = 2


def gentoo_flipper(features, species):
    return features[species == GENTOO, 2].mean()


penguins = datasets.penguins()
keep = ~np.isnan(penguins.features).any(axis=1)
features, species = penguins.features[keep], penguins.species[keep]

order = np.random.default_rng(0).permutation(len(features))
before = gentoo_flipper(features, species)
together = gentoo_flipper(features[order], species[order])
alone = gentoo_flipper(features[order], species)
print(f"섞기 전: {before:.0f}mm")
print(f"함께 섞음: {together:.0f}mm")
print(f"특성만 섞음: {alone:.0f}mm")
