"""백에 둘뿐인 8을 찾는 모델의 정확도와 재현율과 정밀도를 봅니다."""
import keras
import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()


def rare(part, count):
    """8을 count장만 남깁니다. 타깃은 8이면 1입니다."""
    drop = np.flatnonzero(labels[part] == 8)[count:]
    x = np.delete(images[part], drop, axis=0).reshape(-1, 784)
    return x.astype("float32") / 255, np.delete(labels[part], drop) == 8


keras.utils.set_random_seed(0)
x, y = rare(slice(0, 5500), 100)
x_new, y_new = rare(slice(20000, 31000), 200)
model = keras.Sequential([
    keras.Input((784,)), keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy")
model.fit(x, y, batch_size=64, epochs=5, verbose=0)

found = model.predict(x_new, batch_size=1024, verbose=0)[:, 0] >= 0.5
hits = np.sum(found & y_new)
print(f"8의 비율: {y.mean():.3f}")
print(f"모두 8이 아니라고 답한 정확도: {np.mean(~y_new):.3f}")
print(f"모델의 정확도: {np.mean(found == y_new):.3f}")
print(f"재현율: {hits / y_new.sum():.2f}")
print(f"정밀도: {hits / found.sum():.2f}")
