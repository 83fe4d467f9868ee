"""픽셀의 자리를 섞으면 합성곱의 이득이 남는지 봅니다."""
import keras
import numpy as np
from keras import layers

from dlbook import datasets

(images, labels), (test_images, test_labels) = datasets.mnist()
images, test_images = (each[..., None].astype("float32") / 255
                       for each in (images, test_images))


places = np.random.default_rng(0).permutation(784)
shuffled, test_shuffled = (
    each.reshape(-1, 784)[:, places].reshape(-1, 28, 28, 1)
    for each in (images, test_images))
rate, scores = 0.01, []

for seed in range(1, 6):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(8, 5, strides=2, activation="relu"),
        layers.Conv2D(16, 3, strides=2, activation="relu"),
        layers.Flatten(), layers.Dense(58, "relu"),
        layers.Dense(10, "softmax")])
    model.compile("adam", "sparse_categorical_crossentropy",
                  steps_per_execution=50, jit_compile=False)
    slower = keras.callbacks.LearningRateScheduler(
        lambda epoch: rate * (1 - epoch / 5))
    part = slice(6000 * seed, 6000 * seed + 5000)
    model.fit(shuffled[part], labels[part], batch_size=50, epochs=5,
              verbose=0, callbacks=[slower])
    guesses = model.predict(test_shuffled, batch_size=1000, verbose=0)
    scores.append(np.mean(guesses.argmax(axis=1) == test_labels))

print(f"섞으면 중앙값: {np.median(scores):.3f}")
print(f"섞으면 범위: {min(scores):.3f}~{max(scores):.3f}")
np.savez("shuffled.npz", scores=scores)
