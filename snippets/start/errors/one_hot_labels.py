"""원핫 레이블에 번호 레이블을 위한 손실 함수를 씁니다."""
import keras
import numpy as np

x, numbers = np.ones((32, 784), "float32"), np.arange(32) % 10
labels = keras.utils.to_categorical(numbers)
print("원핫:", labels.shape, "번호:", labels.argmax(axis=1).shape)

model = keras.Sequential([
    keras.Input((784,)), keras.layers.Dense(10, activation="softmax")])
model.compile("sgd", "sparse_categorical_crossentropy")
model.fit(x, labels.argmax(axis=1), verbose=0)  # 번호로 되돌리면 됩니다
model.fit(x, labels, verbose=0)
