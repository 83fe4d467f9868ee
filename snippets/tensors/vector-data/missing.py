"""빈칸이 계산과 케라스의 훈련에 퍼지는 것을 봅니다."""
import keras
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
table = penguins.features
print("빈칸이 있는 행:", np.flatnonzero(np.isnan(table).any(axis=1)))
print("빈칸이 있는 펭귄:", table[3])
print("몸무게의 평균:", table[:, 3].mean())
print("빈칸을 빼고 구한 평균:", np.nanmean(table[:, 3]))

model = keras.Sequential([
    keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
model.compile("sgd", "sparse_categorical_crossentropy")
record = model.fit(table, penguins.species, epochs=1, verbose=0)
print("케라스의 손실:", record.history["loss"])
