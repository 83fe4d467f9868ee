"""훈련한 층과 훈련하지 않은 층을, 씨앗 셋의 네트워크에서 견줍니다."""
import keras
import numpy as np

from dlbook import datasets

(images, labels), (test_images, test_labels) = datasets.mnist()
x = images.reshape(-1, 784)[:15000].astype("float32") / 255
test_x = test_images.reshape(-1, 784)[:5000].astype("float32") / 255
answers = np.eye(10)[labels[10000:15000]]


def probe(known, unknown):
    """곧은 선으로 가른 테스트 정확도."""
    ones = np.c_[known, np.ones(len(known))].astype("float64")
    lines = np.linalg.solve(ones.T @ ones + 0.1 * np.eye(ones.shape[1]),
                            ones.T @ answers)
    guesses = (np.c_[unknown, np.ones(len(unknown))] @ lines).argmax(axis=1)
    return np.mean(guesses == test_labels[:5000])


def last(model):
    """마지막 층의 출력을 곧은 선으로 가른 정확도."""
    return probe(*(model.predict(each, batch_size=1000, verbose=0)
                   for each in (x[10000:], test_x)))


pixels, trained, untrained = probe(x[10000:], test_x), [], []
for seed in range(3):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [keras.Input((784,))]
        + [keras.layers.Dense(64, activation="relu") for _ in range(4)]
        + [keras.layers.Dense(10, activation="softmax")])
    untrained.append(last(model))
    model.compile("adam", "sparse_categorical_crossentropy",
                  jit_compile=False, steps_per_execution=50)
    model.fit(x[:10000], labels[:10000], batch_size=100, epochs=3, verbose=0)
    trained.append(last(model))

print(f"픽셀: {pixels:.2f}")
assert min(trained) > pixels + 0.03 and max(untrained) < pixels - 0.1, \
    "훈련한 것은 마지막 층이 픽셀보다 높고 훈련하지 않은 것은 낮다"
