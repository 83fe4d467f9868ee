"""이미지를 펴지 않고 넣은 것과 펴서 넣은 것의 크기를 견줍니다."""
import keras
import numpy as np


def dense(x, kernel, bias):
    return x @ kernel + bias


images = np.zeros((32, 28, 28))
print("케라스:", keras.layers.Dense(10)(images).shape)
print("NumPy:", dense(images, np.zeros((28, 10)), np.zeros(10)).shape)

flat = images.reshape(32, 784)
print("펴서 케라스:", keras.layers.Dense(10)(flat).shape)
print("펴서 NumPy:", dense(flat, np.zeros((784, 10)), np.zeros(10)).shape)
