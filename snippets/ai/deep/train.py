"""층 다섯 개를 겹친 네트워크를 훈련하고 파일로 남깁니다."""
import keras
from keras import layers

from dlbook import datasets

keras.utils.set_random_seed(0)
(images, labels), (test_images, test_labels) = datasets.mnist()
x = images[:10000].reshape(10000, 784).astype("float32") / 255
test_x = test_images.reshape(10000, 784).astype("float32") / 255

model = keras.Sequential([
    keras.Input((784,)),
    layers.Dense(64, activation="relu"),
    layers.Dense(64, activation="relu"),
    layers.Dense(64, activation="relu"),
    layers.Dense(64, activation="relu"),
    layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy",
              metrics=["accuracy"])
history = model.fit(x, labels[:10000], batch_size=100, epochs=5, verbose=0)
loss, accuracy = model.evaluate(test_x, test_labels, batch_size=1000,
                                verbose=0)

print("파라미터:", model.count_params())
print(f"첫 에포크의 손실: {history.history['loss'][0]:.2f}")
print(f"다섯째 에포크의 손실: {history.history['loss'][-1]:.2f}")
print(f"테스트 정확도: {accuracy:.2f}")
model.save("digits.keras")
