"""모델을 파일 하나로 저장하고, 읽어서 이어서 훈련합니다."""
import zipfile

import keras
import numpy as np
from keras.layers import Dense

from dlbook import datasets

keras.utils.set_random_seed(0)
(images, labels), _ = datasets.mnist()
x, y = images[:2000].reshape(2000, 784) / 255, labels[:2000]

model = keras.Sequential([
    keras.Input((784,)), Dense(32, "relu"), Dense(10, "softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
# --8<-- [start:save]
model.fit(x, y, epochs=1, shuffle=False, verbose=0)
model.save("reader.keras")

with zipfile.ZipFile("reader.keras") as file:
    print("파일에 든 것:", sorted(file.namelist()))
again = keras.models.load_model("reader.keras")


def gap():
    """두 모델의 출력의 가장 큰 차이입니다."""
    return np.abs(again.predict(x, verbose=0)
                  - model.predict(x, verbose=0)).max()


print(f"읽은 직후의 차이: {gap():.4f}")
for one in (model, again):  # 옵티마이저의 상태도 이어집니다.
    one.fit(x, y, epochs=1, shuffle=False, verbose=0)
print(f"한 에포크 더 훈련한 뒤의 차이: {gap():.4f}")
# --8<-- [end:save]
