"""손글씨를 읽는 네트워크를 케라스로 적어 훈련합니다."""
import keras
from keras.layers import Dense

from dlbook import datasets

keras.utils.set_random_seed(0)
(images, labels), (test_images, test_labels) = datasets.mnist()
x = images.reshape(60000, 784).astype("float32") / 255
test_x = test_images.reshape(10000, 784).astype("float32") / 255

model = keras.Sequential([
    keras.Input((784,)),
    Dense(64, "relu"),
    Dense(10, "softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy",
              metrics=["accuracy"])
model.fit(x, labels, epochs=1, batch_size=128, verbose=0)
_, accuracy = model.evaluate(test_x, test_labels, verbose=0)
print(f"테스트 정확도: {accuracy:.2f}")
