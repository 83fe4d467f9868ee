"""784개의 수를 받는 모델에 700개를 넣고, 굵게 나오는 줄만 봅니다."""
import textwrap

import keras
import numpy as np

model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(10)])
try:
    model.predict(np.zeros((32, 700)), verbose=0)
except ValueError as error:
    bold = str(error).split("\033[1m")[1].split("\033[0m")[0]
    print(textwrap.fill(bold, 70))
