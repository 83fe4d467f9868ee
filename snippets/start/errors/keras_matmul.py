"""같은 잘못을 텐서플로에서 하고, 오류에서 까닭만 뽑아 봅니다."""
import keras
import numpy as np

try:
    keras.ops.matmul(np.ones((32, 784)), np.ones((10, 784)))
except Exception as error:
    print(type(error).__name__)
    print(str(error).partition("}} ")[2].partition(" [Op")[0])
