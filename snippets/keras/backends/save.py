"""모델 하나를 훈련해 저장하고, 답도 적어 둡니다."""
import keras
import numpy as np
from keras import layers

from dlbook import datasets

keras.utils.set_random_seed(0)
(images, labels), (test_images, _) = datasets.mnist()
x = images[:5000, ..., None].astype("float32") / 255
test_x = test_images[..., None].astype("float32") / 255

model = keras.Sequential([
    keras.Input((28, 28, 1)),
    layers.Conv2D(16, 3, activation="relu"), layers.MaxPooling2D(),
    layers.BatchNormalization(), layers.Flatten(),
    layers.Dense(10, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, labels[:5000], verbose=0)
model.save("digits.keras")
answers = model.predict(test_x, verbose=0)
np.savez("answers.npz", x=test_x, answers=answers)
print("저장한 백엔드:", keras.config.backend())
print("적어 둔 확률:", answers.shape)
