"""케라스의 백엔드 이름을 한 글자 빠뜨립니다."""
import os

os.environ["KERAS_BACKEND"] = "tensorflw"
import keras

print(keras.backend.backend())
