"""모델 하나를 세 가지로 적고, 가중치를 옮겨 출력을 견줍니다."""
import keras
import numpy as np
from keras.layers import Dense

# --8<-- [start:sequential]
chain = keras.Sequential([
    keras.Input((4,)),
    Dense(16, "relu"),
    Dense(3, "softmax"),
])
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
hidden = Dense(16, "relu")(inputs)
outputs = Dense(3, "softmax")(hidden)
graph = keras.Model(inputs, outputs)
# --8<-- [end:functional]


# --8<-- [start:subclass]
class Classifier(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = Dense(16, "relu")
        self.answer = Dense(3, "softmax")

    def call(self, inputs):
        return self.answer(self.hidden(inputs))


written = Classifier()
# --8<-- [end:subclass]

x = np.random.default_rng(0).normal(size=(5, 4)).astype("float32")
expected = chain.predict(x, verbose=0)
for name, model in (("함수형 API", graph), ("클래스", written)):
    model(x)  # 클래스로 적은 모델은 처음 부를 때 가중치를 만듭니다.
    model.set_weights(chain.get_weights())
    gap = np.abs(model.predict(x, verbose=0) - expected).max()
    print(f"{name}: 파라미터 {model.count_params()}개, "
          f"출력의 가장 큰 차이 {gap:.4f}")
