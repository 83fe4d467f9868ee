"""생성기를 넣고 validation_split으로 나누려 합니다."""
import keras
import numpy as np


def batches():
    """입력 (32, 4)와 타깃 (32,)의 미니배치를 끝없이 냅니다."""
    while True:
        yield np.ones((32, 4)), np.ones(32)


model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(batches(), steps_per_epoch=2, validation_split=0.2, verbose=0)
