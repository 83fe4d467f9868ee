"""케라스에 든 모델의 크기를 봅니다. 가중치는 내려받지 않습니다."""
import keras

model = keras.applications.MobileNetV3Small(
    weights=None, include_top=False, input_shape=(96, 96, 3), pooling="avg")
print("층:", len(model.layers))
print("가중치:", model.count_params())
print("입력:", model.input_shape)
print("출력:", model.output_shape)
print("맨 앞의 층 둘:", [type(layer).__name__ for layer in model.layers[:2]])
