"""네트워크 네 가지를 같은 이미지, 같은 에포크, 같은 학습률 후보로 겨룹니다."""
import keras
import numpy as np
from keras import layers

from dlbook import datasets

RATES = [0.003, 0.01, 0.03]
HIDDEN = {"선형 모델": [layers.Flatten()],
          "은닉층 하나": [layers.Flatten(), layers.Dense(32, "relu")],
          "은닉층 셋": [layers.Flatten(), layers.Dense(30, "relu"),
                    layers.Dense(30, "relu"), layers.Dense(30, "relu")],
          "합성곱": [layers.Conv2D(8, 5, strides=2, activation="relu"),
                  layers.Conv2D(16, 3, strides=2, activation="relu"),
                  layers.Flatten(), layers.Dense(58, "relu")]}

(images, labels), (test_images, test_labels) = datasets.mnist()
images, test_images = (each[..., None].astype("float32") / 255
                       for each in (images, test_images))


def train(model, number, rate):
    """처음으로 되돌린 다음, number번 몫의 5,000장으로 훈련합니다."""
    keras.utils.set_random_seed(number)
    model.set_weights(keras.models.clone_model(model).get_weights())
    for state in model.optimizer.variables:
        state.assign(0 * state)
    slower = keras.callbacks.LearningRateScheduler(
        lambda epoch: rate * (1 - epoch / 5))
    part = slice(6000 * number, 6000 * number + 5000)
    model.fit(images[part], labels[part], batch_size=50, epochs=5, verbose=0,
              callbacks=[slower])


def accuracy(model, x, y):
    guesses = model.predict(x, batch_size=1000, verbose=0).argmax(axis=1)
    return np.mean(guesses == y)


scores = []
for name, hidden in HIDDEN.items():
    model = keras.Sequential([keras.Input((28, 28, 1)), *hidden,
                              layers.Dense(10, "softmax")])
    model.compile("adam", "sparse_categorical_crossentropy",
                  steps_per_execution=50, jit_compile=False)
    checked = []
    for rate in RATES:  # 0번 몫으로 훈련해, 검증 이미지에서 고릅니다.
        train(model, 0, rate)
        checked.append(accuracy(model, images[50000:], labels[50000:]))
    best = RATES[np.argmax(checked)]
    scores.append([])
    for seed in range(1, 6):  # 1번부터 5번까지의 몫으로 훈련해 겨룹니다.
        train(model, seed, best)
        scores[-1].append(accuracy(model, test_images, test_labels))
    print(f"{name}의 가중치: {model.count_params()}")
np.savez("networks.npz", names=list(HIDDEN), scores=scores)
