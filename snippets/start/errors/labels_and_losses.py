"""레이블의 모양에 맞는 손실 함수는 같은 손실을 냅니다."""
import keras
import numpy as np

x, labels = np.ones((32, 784), "float32"), np.arange(32) % 10
model = keras.Sequential([
    keras.Input((784,)), keras.layers.Dense(10, activation="softmax")])

model.compile(loss="sparse_categorical_crossentropy")
numbers = model.evaluate(x, labels, verbose=0)
model.compile(loss="categorical_crossentropy")
one_hot = model.evaluate(x, np.eye(10)[labels], verbose=0)
print("손실이 같음:", np.isclose(numbers, one_hot))
