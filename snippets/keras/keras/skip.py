"""입력을 마지막 층 앞에 한 번 더 이어 붙인 모델입니다."""
import keras
from keras.layers import Concatenate, Dense

inputs = keras.Input((4,))
hidden = Dense(16, "relu")(inputs)
both = Concatenate()([hidden, inputs])
outputs = Dense(3, "softmax")(both)
model = keras.Model(inputs, outputs)

print("이어 붙인 크기:", both.shape)
print("파라미터의 수:", model.count_params())
print("손으로 센 수:", (4 * 16 + 16) + (20 * 3 + 3))
