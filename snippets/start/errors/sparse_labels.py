"""번호 레이블에 원핫 레이블을 위한 손실 함수를 씁니다."""
import keras
import numpy as np

x, labels = np.ones((32, 784), "float32"), np.arange(32) % 10
model = keras.Sequential([
    keras.Input((784,)), keras.layers.Dense(10, activation="softmax")])

model.compile("sgd", "categorical_crossentropy")
model.fit(x, labels, verbose=0)
