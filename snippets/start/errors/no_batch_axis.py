"""샘플 하나를 배치 축 없이 넣은 다음, 축을 되살려 다시 넣습니다."""
import textwrap

import keras
import numpy as np

model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(10)])
images = np.zeros((100, 784), "float32")
try:
    model.predict(images[0], verbose=0)
except ValueError as error:
    bold = str(error).split("\033[1m")[1].split("\033[0m")[0]
    print(textwrap.fill(bold, 70))

print("축을 되살린 다음:", model.predict(images[:1], verbose=0).shape)
