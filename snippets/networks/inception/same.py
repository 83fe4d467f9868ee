"""인셉션 블록을 케라스로 만들어 출력을 견줍니다."""
import keras
import numpy as np

from dlbook import layers
from dlbook.network import Input, Network


def connect(kit, x):
    """kit는 dlbook.layers이거나 keras.layers입니다."""
    def conv(size, name):
        return kit.Conv2D(8, size, activation="relu", padding="same",
                          name=name)

    return x, kit.Concatenate()([
        conv(1, "narrow")(x),
        conv(3, "middle")(conv(1, "before_middle")(x)),
        conv(5, "wide")(conv(1, "before_wide")(x)),
        conv(1, "pooled")(
            kit.MaxPooling2D(3, strides=1, padding="same")(x)),
    ])


ours = Network(*connect(layers, Input((14, 14, 16))))
theirs = keras.Model(*connect(keras.layers, keras.Input((14, 14, 16))))
ours.copy_from(theirs)

x = np.random.default_rng(0).normal(size=(4, 14, 14, 16)).astype("float32")
print("출력의 크기:", ours(x).shape)
gap = np.abs(ours(x) - theirs.predict(x, verbose=0)).max()
print(f"출력의 차이: {gap:.4f}")
assert gap < 1e-5, "케라스와 출력이 같다"
