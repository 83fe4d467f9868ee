"""설정이 있는 층을 파일에 적고, 읽어서 이어 씁니다."""
import keras
import numpy as np


@keras.saving.register_keras_serializable("book")
class Shifts(keras.layers.Layer):
    def __init__(self, starts, **kwargs):
        super().__init__(**kwargs)
        self.starts = np.asarray(starts).tolist()

    def build(self, shape):
        self.bias = self.add_weight(
            name="bias", shape=(shape[-1],), initializer="zeros")
        self.bias.assign(self.starts)

    def call(self, x):
        return x + self.bias

    def get_config(self):
        return super().get_config() | {"starts": self.starts}


layer = Shifts(np.array([1.0, 2.0, 3.0]))
model = keras.Sequential([keras.Input((3,)), layer])
model.save("shifts.keras")
read = keras.models.load_model("shifts.keras")

x = np.zeros((1, 3), "float32")
print("파일에 적힌 설정:", layer.get_config()["starts"])
print("저장한 모델의 출력:", model.predict(x, verbose=0)[0])
print("읽은 모델의 출력:", read.predict(x, verbose=0)[0])
