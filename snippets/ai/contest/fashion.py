"""옷 사진에서도 합성곱이 은닉층 하나를 앞서는지, 씨앗 다섯 개로 봅니다."""
import keras
import numpy as np
from keras import layers

from dlbook import datasets

(images, labels), (test_images, test_labels) = datasets.fashion()
images, test_images = (each[..., None].astype("float32") / 255
                       for each in (images, test_images))


def accuracy(seed, *hidden):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([keras.Input((28, 28, 1)), *hidden,
                              layers.Dense(10, "softmax")])
    model.compile("adam", "sparse_categorical_crossentropy",
                  steps_per_execution=50, jit_compile=False)
    slower = keras.callbacks.LearningRateScheduler(
        lambda epoch: 0.01 * (1 - epoch / 5))
    model.fit(images, labels, batch_size=50, epochs=5, verbose=0,
              callbacks=[slower])
    guesses = model.predict(test_images, batch_size=1000, verbose=0)
    return np.mean(guesses.argmax(axis=1) == test_labels)


dense = [accuracy(seed, layers.Flatten(), layers.Dense(32, "relu"))
         for seed in range(5)]
conv = [accuracy(seed, layers.Conv2D(8, 5, strides=2, activation="relu"),
                 layers.Conv2D(16, 3, strides=2, activation="relu"),
                 layers.Flatten(), layers.Dense(58, "relu"))
        for seed in range(5)]
print(f"표집 오차: {np.sqrt(0.85 * 0.15 / 1000):.3f}")
assert np.median(conv) - np.median(dense) < 0.022, \
    "옷 사진에서는 합성곱이 표집 오차의 두 배를 넘게 앞서지 않는다"
