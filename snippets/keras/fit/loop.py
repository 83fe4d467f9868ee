"""fit은 미니배치마다 train_on_batch를 부르는 반복문과 같습니다."""
import keras
import numpy as np
from keras.layers import Dense

from dlbook import datasets
from dlbook.batches import Batches

(images, labels), _ = datasets.mnist()
x, y = images[:2000].reshape(2000, 784) / 255, labels[:2000]


def reader():
    """씨앗이 같으므로 늘 같은 가중치에서 시작합니다."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((784,)), Dense(32, "relu"), Dense(10, "softmax")])
    model.compile("adam", "sparse_categorical_crossentropy")
    return model


# --8<-- [start:loop]
by_fit, by_hand = reader(), reader()
history = by_fit.fit(x, y, epochs=2, batch_size=100, shuffle=False,
                     verbose=0).history

for epoch in range(2):
    losses = [by_hand.train_on_batch(some, target)  # 이 미니배치의 손실
              for some, target in Batches(x, y, size=100, seed=None)]
    print(f"에포크 {epoch}의 손실: 반복문 {np.mean(losses):.3f}, "
          f"fit {history['loss'][epoch]:.3f}")
# --8<-- [end:loop]
gap = by_hand.predict(x, verbose=0) - by_fit.predict(x, verbose=0)
print(f"출력의 가장 큰 차이: {np.abs(gap).max():.3f}")
