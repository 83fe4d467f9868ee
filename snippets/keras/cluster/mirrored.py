"""MirroredStrategy로 CPU 장치 둘에서 훈련하고, 하나와 견줍니다."""
import keras
import numpy as np
import tensorflow as tf
from keras.layers import Dense

from dlbook import datasets

(images, labels), _ = datasets.mnist()
x, y = images[:2048].reshape(2048, 784).astype("float32") / 255, labels[:2048]
tf.config.set_logical_device_configuration(  # CPU를 장치 둘로 나눕니다.
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration()] * 2)


def train(strategy):
    """모델을 strategy 안에서 짓고 훈련한 모델과 손실입니다."""
    keras.utils.set_random_seed(0)
    with strategy.scope():
        model = keras.Sequential([
            keras.Input((784,)), Dense(64, activation="relu"), Dense(10)])
        model.compile(
            keras.optimizers.SGD(0.1, momentum=0.9),
            keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    history = model.fit(x, y, batch_size=64, epochs=3, shuffle=False,
                        verbose=0)
    print(f"{strategy.num_replicas_in_sync}개, 손실:",
          *(f"{loss:.4f}" for loss in history.history["loss"]))
    return model.get_weights()


alone = train(tf.distribute.OneDeviceStrategy("CPU:0"))
both = train(tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"]))
gap = max(np.abs(ours - theirs).max() for ours, theirs in zip(both, alone))
print(f"가장 다른 가중치의 차이: {gap:.5f}")
