"""훈련 이미지가 적을 때, 층을 겹친 것과 단순한 방법을 견줍니다."""
import keras
import numpy as np

from dlbook import datasets

(images, labels), (test_images, test_labels) = datasets.mnist()
x = images.reshape(60000, 784).astype("float32") / 255
test_x = test_images.reshape(10000, 784).astype("float32") / 255

for count, epochs in ((100, 100), (10000, 10)):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [keras.Input((784,))]
        + [keras.layers.Dense(64, activation="relu") for _ in range(4)]
        + [keras.layers.Dense(10, activation="softmax")])
    model.compile("adam", "sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    model.fit(x[:count], labels[:count], batch_size=100,
              epochs=epochs, verbose=0)
    accuracy = model.evaluate(test_x, test_labels, batch_size=1000,
                              verbose=0)[1]
    print(f"{count}장으로 훈련한 네트워크: {accuracy:.2f}")

    known = x[:count]
    far = np.sum(known ** 2, axis=1) - 2 * test_x @ known.T
    guesses = labels[far.argmin(axis=1)]
    print(f"{count}장에서 가장 닮은 이미지: "
          f"{np.mean(guesses == test_labels):.2f}")
