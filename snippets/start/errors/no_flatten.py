"""이미지를 펴지 않고 밀집 층에 넣어 훈련합니다."""
import keras

from dlbook import datasets

images, labels = datasets.mnist()[0]
model = keras.Sequential([
    keras.Input((28, 28)), keras.layers.Dense(10, activation="softmax")])
print("모델의 출력:", model.output_shape)

model.compile("sgd", "sparse_categorical_crossentropy")
model.fit(images[:32] / 255, labels[:32], verbose=0)
