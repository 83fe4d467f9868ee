"""펴지 않은 이미지를 784개의 수를 받는 모델에 넣습니다."""
import textwrap

import keras

from dlbook import datasets

model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(10)])
images = datasets.mnist()[0][0][:32] / 255
try:
    model.predict(images, verbose=0)
except ValueError as error:
    bold = str(error).split("\033[1m")[1].split("\033[0m")[0]
    print(textwrap.fill(bold, 70))

flat = images.reshape(-1, 784)
print("편 다음:", model.predict(flat, verbose=0).shape)
