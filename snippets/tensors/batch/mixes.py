"""이웃을 바꾸어 넣었을 때 첫 샘플의 결과가 얼마나 달라지는지 봅니다."""
import keras
import numpy as np

from dlbook import datasets

(images, _), _ = datasets.mnist()
x = images[:63].reshape(-1, 784).astype("float32") / 255
one_way = x[:32]
other_way = np.concatenate([x[:1], x[32:]])


def change(layer, **how):
    """두 배치에서 첫 샘플의 결과가 가장 크게 달라진 만큼입니다."""
    before = np.array(layer(one_way, **how))[0]
    after = np.array(layer(other_way, **how))[0]
    return f"{np.abs(before - after).max():.2f}"


normalize = keras.layers.BatchNormalization()
print("밀집 층:", change(keras.layers.Dense(10)))
print("배치 정규화, 예측할 때:", change(normalize, training=False))
print("배치 정규화, 훈련할 때:", change(normalize, training=True))
