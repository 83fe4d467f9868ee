"""CPU를 장치 여덟 개로 나누어 훈련하고, 장치 하나와 견줍니다."""
import os

os.environ["KERAS_BACKEND"] = "jax"
os.environ["XLA_FLAGS"] = "--xla_force_host_platform_device_count=8"

import keras
import numpy as np
from keras import distribution
from keras.layers import Dense

from dlbook import datasets

(images, labels), _ = datasets.mnist()
x, y = images[:2048].reshape(2048, 784).astype("float32") / 255, labels[:2048]


def train(devices):
    """장치들이 나누어 훈련한 모델과 에포크마다의 손실입니다."""
    distribution.set_distribution(distribution.DataParallel(devices=devices))
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((784,)), Dense(64, activation="relu"), Dense(10)])
    model.compile(
        keras.optimizers.SGD(0.1, momentum=0.9),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    history = model.fit(x, y, batch_size=64, epochs=3, shuffle=False,
                        verbose=0)
    return model, history.history["loss"]


devices = distribution.list_devices()
print("장치:", *devices)
alone, losses = train(devices[:1])
print("1개의 손실:", *(f"{loss:.4f}" for loss in losses))
for count in (2, 8):
    model, losses = train(devices[:count])
    place = model.layers[0].kernel.value.sharding
    gap = max(np.abs(ours - theirs).max() for ours, theirs
              in zip(model.get_weights(), alone.get_weights()))
    print(f"{count}개의 손실:", *(f"{loss:.4f}" for loss in losses))
    print("  가중치를 가진 장치:", len(place.device_set))
    print(f"  1개와 가장 다른 가중치의 차이: {gap:.5f}")
