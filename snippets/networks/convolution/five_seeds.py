"""합성곱 층이 있는 네트워크를 케라스로 다섯 번, 씨앗을 바꾸어 훈련합니다."""
import keras
from keras import layers

from dlbook import datasets

(images, labels), (test_images, test_labels) = datasets.mnist()
x = images[..., None].astype("float32") / 255
test_x = test_images[..., None].astype("float32") / 255

found = []
for seed in range(5):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(16, 3, activation="relu"), layers.MaxPooling2D(2),
        layers.Conv2D(32, 3, activation="relu"), layers.MaxPooling2D(2),
        layers.Conv2D(64, 3, activation="relu"), layers.Flatten(),
        layers.Dropout(0.3), layers.Dense(10, activation="softmax"),
    ])
    model.compile("adam", "sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    model.fit(x, labels, epochs=5, batch_size=64, verbose=0)
    found.append(model.evaluate(test_x, test_labels, verbose=0)[1])

print(f"가중치: {model.count_params():,}개")
print(f"가장 낮은 정확도: {min(found):.4f}")
print(f"가장 높은 정확도: {max(found):.4f}")
print("다섯 번 모두 0.988 이상:", min(found) >= 0.988)
