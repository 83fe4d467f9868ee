"""이미지를 펴지 않고 케라스와 이 책의 밀집 층에 넣습니다."""
import keras
from dlbook import datasets
from dlbook.layers import Dense

(images, labels), _ = datasets.mnist()
x = images[:32].astype("float32")
print("케라스의 출력:", tuple(keras.layers.Dense(10)(x).shape))
print("펴면:", Dense(10)(x.reshape(32, 784)).shape)
Dense(10, name="digits")(x)
