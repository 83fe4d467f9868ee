"""빈칸이 있는 표로 케라스 모델을 훈련해 봅니다."""
import keras

from dlbook import datasets

penguins = datasets.penguins()
model = keras.Sequential([
    keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
model.compile("sgd", "sparse_categorical_crossentropy")
record = model.fit(penguins.features, penguins.species, verbose=0)
loss = record.history["loss"][0]
print(f"손실은 {loss}입니다.")
