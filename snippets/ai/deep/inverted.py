"""훈련한 네트워크에 흑백을 뒤집은 이미지를 보여 줍니다."""
import keras
import numpy as np

from dlbook import datasets

_, (test_images, test_labels) = datasets.mnist()
test_x = test_images.reshape(10000, 784).astype("float32") / 255
model = keras.models.load_model("digits.keras")

for name, pixels in (("그대로", test_x), ("뒤집으면", 1 - test_x)):
    scores = model.predict(pixels, batch_size=1000, verbose=0)
    print(f"{name} 정확도: {np.mean(scores.argmax(axis=1) == test_labels):.2f}")
    print(f"{name} 가장 큰 점수의 평균: {scores.max(axis=1).mean():.2f}")
