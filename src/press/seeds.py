"""씨앗을 바꾸어 다시 실행할 때, 프로그램에 적힌 씨앗마다 그만큼 더합니다."""

import random
import sys

import numpy as np


def shift(amount):
    """파이썬과 NumPy와 케라스의 씨앗을 amount만큼 옮깁니다."""
    fresh = np.random.default_rng

    def default_rng(seed=None):
        return fresh(moved(seed, amount))

    class RandomState(np.random.RandomState):
        def __init__(self, seed=None):
            super().__init__(moved(seed, amount))

    np.random.default_rng, np.random.RandomState = default_rng, RandomState
    shift_random(amount)
    if keras := sys.modules.get("keras"):
        shift_keras(keras, amount)


def shift_random(amount):
    chosen, plain = random.seed, random.Random

    class Random(plain):
        def __init__(self, seed=None):
            super().__init__(moved(seed, amount))

    random.Random = Random
    random.seed = lambda seed=None, *rest: chosen(moved(seed, amount), *rest)


def shift_keras(keras, amount):
    chosen = keras.utils.set_random_seed
    keras.utils.set_random_seed = lambda seed: chosen(moved(seed, amount))


def moved(seed, amount):
    """씨앗입니다. 수이면 amount를 더하고, 목록이면 끝에 붙입니다."""
    if isinstance(seed, int):
        return seed + 1000 * amount
    if isinstance(seed, (list, tuple)):
        return [*seed, amount]
    return seed
