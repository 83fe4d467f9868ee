"""종류는 열인데 레이블이 10입니다. 오류에서 까닭만 뽑아 봅니다."""
import keras
import numpy as np

labels, outputs = np.array([10]), np.full((1, 10), 0.1)
with keras.device("cpu:0"):
    try:
        keras.losses.sparse_categorical_crossentropy(labels, outputs)
    except Exception as error:
        print(type(error).__name__)
        print(str(error).partition("}} ")[2].partition("  ")[0])
