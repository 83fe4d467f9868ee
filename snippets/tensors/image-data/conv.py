"""CPU에서 합성곱 층에 채널 우선 이미지를 넣으면 생기는 일을 확인합니다."""
import keras
import numpy as np
import tensorflow as tf


def attempt(dtype):
    """합성곱 층을 계산해 보고, 계산했는지 어떤 오류가 났는지 돌려줍니다."""
    layer = keras.layers.Conv2D(
        4, 3, data_format="channels_first", dtype=dtype)
    try:
        layer(np.ones((1, 3, 8, 8), dtype))
    except tf.errors.UnimplementedError as error:
        return f"{type(error).__name__}, NHWC: {'NHWC' in str(error)}"
    return "계산함"


with keras.device("cpu:0"):
    print("float64:", attempt("float64"))
    choices = ["계산함", "UnimplementedError, NHWC: True"]
    print("float32는 둘 가운데 하나:", attempt("float32") in choices)
