"""씨앗이 같으면 난수도, 새로 만든 층의 가중치도 같습니다."""
import keras
import numpy as np


def first_weights(seed):
    """seed로 시작해 만든 밀집 층의 가중치 (4, 3)입니다."""
    keras.utils.set_random_seed(seed)
    layer = keras.layers.Dense(3)
    layer.build((None, 4))
    return keras.ops.convert_to_numpy(layer.kernel)


first = np.random.default_rng(0).normal(size=3)
again = np.random.default_rng(0).normal(size=3)
print("같은 씨앗의 난수가 같음:", np.array_equal(first, again))
print("같은 씨앗의 가중치가 같음:",
      np.array_equal(first_weights(0), first_weights(0)))
print("다른 씨앗의 가중치가 같음:",
      np.array_equal(first_weights(0), first_weights(1)))
