"""끝에 채널 축을 만들면 합성곱 층이 받습니다."""
import keras

from dlbook import datasets

images = datasets.mnist()[0][0][:32, :, :, None] / 255
model = keras.Sequential([
    keras.Input((28, 28, 1)), keras.layers.Conv2D(8, 3)])

print("이미지:", images.shape)
print("출력:", model.predict(images, verbose=0).shape)
