"""훈련한 네트워크에 사람은 쉽게 읽지만 본 적 없는 이미지를 보여 줍니다."""
import keras
import numpy as np

from dlbook import datasets

keras.config.set_floatx("float64")
_, (test_images, test_labels) = datasets.mnist()
test_x = test_images.reshape(10000, 784) / 255
model = keras.models.load_model("digits.keras")


def look(pixels):
    """정확도와, 가장 큰 점수의 평균을 돌려줍니다."""
    scores = model.predict(pixels, batch_size=1000, verbose=0)
    right = np.mean(scores.argmax(axis=1) == test_labels)
    return right, np.mean(scores.max(axis=1))


plain, inverted = look(test_x), look(1 - test_x)
print(f"그대로: {plain[0]:.2f}")
print(f"흑백을 뒤집으면: {inverted[0]:.2f}")
print(f"그때의 확신: {inverted[1]:.2f}")
