"""같은 훈련을 계산하는 법만 바꾸어 하고, 손실과 가중치를 견줍니다."""
import keras
import numpy as np
from keras.layers import Dense

from dlbook import datasets, devices

(images, labels), _ = datasets.mnist()
x = images[:4000].reshape(4000, 784).astype("float32") / 255
y = labels[:4000]


def train(device, compiled):
    """(손실들, 첫 커널)입니다. compiled이면 XLA로 컴파일합니다."""
    keras.utils.set_random_seed(0)
    with keras.device(device):
        model = keras.Sequential([
            keras.Input((784,)), Dense(64, "relu"), Dense(10, "softmax")])
        model.compile("adam", "sparse_categorical_crossentropy",
                      jit_compile=compiled)
        history = model.fit(x, y, epochs=3, batch_size=100, shuffle=False,
                            verbose=0).history
    return history["loss"], model.get_weights()[0]


ways = {"CPU": ("cpu", False), "CPU, XLA로 컴파일": ("cpu", True)}
if devices.default() != "cpu":
    ways[devices.name()] = (devices.default(), False)
kernels = []
for name, way in ways.items():
    losses, kernel = train(*way)
    print(f"{name}:", *(f"{loss:.3f}" for loss in losses))
    kernels.append(kernel)
gap = max(np.abs(kernel - kernels[0]).max() for kernel in kernels)
print(f"커널의 가장 큰 차이: {gap:.0e}")
