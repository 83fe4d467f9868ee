"""dlbook의 밀집 층은 이미지를 펴지 않으면 멈춥니다."""
import numpy as np

from dlbook.layers import Dense

try:
    Dense(10)(np.zeros((32, 28, 28)))
except ValueError as error:
    print("dlbook의 말:", error)
