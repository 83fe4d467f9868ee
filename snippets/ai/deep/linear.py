"""활성화 함수를 빼면 층 다섯 개가 곱셈 한 번과 같아지는지 봅니다."""
import keras
import numpy as np

from dlbook import datasets

keras.utils.set_random_seed(0)
(images, labels), (test_images, test_labels) = datasets.mnist()
x = images.reshape(60000, 784).astype("float32") / 255
test_x = test_images.reshape(10000, 784).astype("float32") / 255

model = keras.Sequential(
    [keras.Input((784,))]
    + [keras.layers.Dense(64) for _ in range(4)]
    + [keras.layers.Dense(10, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy",
              metrics=["accuracy"])
model.fit(x, labels, batch_size=256, epochs=4, verbose=0)
accuracy = model.evaluate(test_x, test_labels, verbose=0)[1]

product, shift = np.eye(784), np.zeros(784)
for layer in model.layers:
    weights, bias = layer.get_weights()
    product, shift = product @ weights, shift @ weights + bias
guesses = (test_x @ product + shift).argmax(axis=1)

print(f"층 다섯 개: {accuracy:.2f}")
print(f"층 하나로 합친 것: {np.mean(guesses == test_labels):.2f}")
print("합친 가중치의 크기:", product.shape)
