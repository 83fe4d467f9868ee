"""파일에 둔 사진을 미니배치만큼만 읽어 훈련합니다."""
import math

import keras
import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
np.save("images.npy", images[:20000])
np.save("labels.npy", labels[:20000])


class Photos(keras.utils.PyDataset):
    def __init__(self, size, **kwargs):
        super().__init__(**kwargs)
        self.images = np.load("images.npy", mmap_mode="r")
        self.labels = np.load("labels.npy", mmap_mode="r")
        self.size, self.rng = size, np.random.default_rng(0)
        self.on_epoch_end()

    def __len__(self):
        return math.ceil(len(self.labels) / self.size)

    def __getitem__(self, number):
        chosen = np.sort(self.order[number * self.size:][:self.size])
        x = self.images[chosen].reshape(-1, 784).astype("float32") / 255
        return x, self.labels[chosen]

    def on_epoch_end(self):
        self.order = self.rng.permutation(len(self.labels))


photos = Photos(128)
x, y = photos[0]
print(f"파일: {photos.images.nbytes / 2**20:.1f} MiB")
print(f"미니배치 하나: {x.nbytes / 2**20:.2f} MiB, 모두 {len(photos)}개")
model = keras.Sequential([
    keras.Input((784,)), keras.layers.Dense(10, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy",
              metrics=["accuracy"])
history = model.fit(photos, epochs=2, verbose=0)
print(f"훈련 정확도: {history.history['accuracy'][-1]:.1f}")
