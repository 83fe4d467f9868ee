"""케라스 모델의 배치 축이 None이고, 어떤 배치든 받는지 봅니다."""
import keras

from dlbook import datasets

(images, _), _ = datasets.mnist()
vectors = images.reshape((len(images), 784)).astype("float32") / 255

keras.utils.set_random_seed(0)
inputs = keras.Input(shape=(784,))
outputs = keras.layers.Dense(10)(inputs)
model = keras.Model(inputs, outputs)

print("입력의 크기:", model.input.shape)
print("출력의 크기:", model.output.shape)
for size in (1, 32, 128):
    batch = vectors[:size]
    print(batch.shape, "->", tuple(model(batch).shape))
