"""같은 모델을 케라스가 고른 장치와 CPU에서 훈련해 견줍니다."""
import keras
import numpy as np
from keras.layers import Dense

from dlbook import datasets, devices

(images, labels), _ = datasets.mnist()
x, y = images[:10000].reshape(10000, 784) / 255, labels[:10000]


def train(device):
    """장치에서 훈련한 모델의 마지막 손실과 정확도입니다."""
    keras.utils.set_random_seed(0)
    with keras.device(device):
        model = keras.Sequential([
            keras.Input((784,)), Dense(64, "relu"), Dense(10, "softmax")])
        model.compile("adam", "sparse_categorical_crossentropy",
                      metrics=["accuracy"])
        history = model.fit(x, y, epochs=3, batch_size=100, shuffle=False,
                            verbose=0).history
    return history["loss"][-1], history["accuracy"][-1]


chosen = devices.default()
print("케라스가 고른 장치:", chosen)
(loss, accuracy), (cpu_loss, cpu_accuracy) = train(chosen), train("cpu")
print("손실이 2% 안에서 같음:", np.isclose(loss, cpu_loss, rtol=0.02))
print("두 정확도 모두 0.9 이상:", min(accuracy, cpu_accuracy) >= 0.9)
