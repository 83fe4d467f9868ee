"""케라스 모델의 None과, 배치 축을 빠뜨렸을 때의 오류를 봅니다."""
import keras

from dlbook import datasets

x = datasets.penguins().features[4:132]
inputs = keras.Input(shape=(4,))
model = keras.Model(inputs, keras.layers.Dense(3)(inputs))
print("모델:", model.input.shape, "->", model.output.shape)

print("한 마리:", x[:1].shape, "->", tuple(model(x[:1]).shape))
try:
    model(x[0])
except ValueError as error:
    bold = str(error).split("\033[1m")[1].split("\033[0m")[0]
    print("x[0]의 오류:", bold)
