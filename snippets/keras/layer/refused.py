"""설정에서 다시 만들 수 없는 층들의 오류를 봅니다."""
import keras
import numpy as np


class NoName(keras.layers.Layer):
    def __init__(self, start):
        super().__init__()
        self.start = start


class Passes(keras.layers.Layer):
    def __init__(self, start, **kwargs):
        super().__init__(**kwargs)
        self.start = start


def told(layer):
    try:
        again = type(layer).from_config(layer.get_config())
    except (TypeError, NotImplementedError) as error:
        message = " ".join(str(error).split())
        return message.rpartition("Exception encountered: ")[2].partition(
            ". ")[0]
    return f"다시 만들었습니다. start = {again.start}"


print("**kwargs가 없음:", told(NoName(2.0)))
print("수 하나:", told(Passes(2.0)))
print("수의 리스트:", told(Passes([1.0, 2.0])))
print("배열:", told(Passes(np.ones(3))))
