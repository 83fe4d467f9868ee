"""배치 축이 없는 입력을 케라스가 거절하는 것을 확인합니다."""
import keras

from dlbook import datasets

(images, _), _ = datasets.mnist()
vectors = images.reshape((len(images), 784)).astype("float32") / 255

model = keras.Sequential([keras.Input(shape=(784,)), keras.layers.Dense(10)])

try:
    model(vectors[0])
except ValueError as error:
    wanted = "Expected shape (None, 784)"
    print("오류의 이름:", type(error).__name__)
    print("받은 크기:", vectors[0].shape)
    print(f"오류 글에 '{wanted}'이 있음:", wanted in str(error))

print("배치 축을 붙이면:", tuple(model(vectors[:1]).shape))
