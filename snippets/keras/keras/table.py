"""표: 펭귄의 네 치수로 종을 맞힙니다."""
import keras
import numpy as np
from keras.layers import Dense, Normalization

from dlbook import datasets

keras.utils.set_random_seed(0)
features, species, *_ = datasets.penguins()
measured = ~np.isnan(features).any(axis=1)
order = np.random.default_rng(0).permutation(measured.sum())  # 섞습니다.
x, y = features[measured][order], species[measured][order]
(train_x, test_x), (train_y, test_y) = np.split(x, [250]), np.split(y, [250])

scale = Normalization()
scale.adapt(train_x)  # 훈련 데이터의 평균과 분산을 잽니다.
model = keras.Sequential([
    keras.Input((4,)), scale, Dense(16, "relu"), Dense(3, "softmax")])

model.compile("adam", "sparse_categorical_crossentropy",
              metrics=["accuracy"])
model.fit(train_x, train_y, epochs=60, batch_size=32, verbose=0)
_, accuracy = model.evaluate(test_x, test_y, verbose=0)
print(f"가장 흔한 종만 답함: {np.bincount(test_y).max() / len(test_y):.2f}")
print(f"테스트 정확도: {accuracy:.2f}")
