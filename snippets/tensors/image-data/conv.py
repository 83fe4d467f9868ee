"""CPU의 합성곱 층에 채널 우선 이미지를 넣어 봅니다."""
import keras
import numpy as np
import tensorflow as tf


def attempt(dtype):
    layer = keras.layers.Conv2D(
        4, 3, data_format="channels_first", dtype=dtype)
    try:
        return layer(np.ones((1, 3, 8, 8), dtype)).shape
    except tf.errors.UnimplementedError as error:
        return error.message.split("}} ")[1].split("\033")[0]


with keras.device("cpu:0"):
    print("float64:", attempt("float64"))
    print("float32:", attempt("float32"))
