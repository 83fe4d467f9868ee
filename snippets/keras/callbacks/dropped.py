"""드롭아웃이 있는 모델을 끊었다가 이어서 훈련합니다."""
import keras
import numpy as np
from keras.callbacks import BackupAndRestore
from keras.layers import Dense, Dropout

from dlbook import datasets

_, (images, labels) = datasets.mnist()
x, y = images[:1000].reshape(1000, 784) / 255, labels[:1000]


def run(epochs, keep=False):
    """백업이 있으면 이어서 epochs까지 훈련합니다."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((784,)), Dense(32, "relu"), Dropout(0.2),
        Dense(10, "softmax")])
    model.compile("adam", "sparse_categorical_crossentropy")
    model.fit(x, y, epochs=epochs, batch_size=100, shuffle=False, verbose=0,
              callbacks=[BackupAndRestore("backup",
                                          delete_checkpoint=not keep)])
    return model.predict(x, verbose=0)


run(3, keep=True)
gap = np.abs(run(6) - run(6))
print(f"출력의 가장 큰 차이: {gap.max():.2f}")
