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
model.fit(x, y, epochs=1, shuffle=False, verbose=0)
model.save("reader.keras")

with zipfile.ZipFile("reader.keras") as file:
    print("파일에 든 것:", sorted(file.namelist()))
again = keras.models.load_model("reader.keras")
print("출력이 같음:", np.array_equal(
    again.predict(x, verbose=0), model.predict(x, verbose=0)))

for one in (model, again):  # 옵티마이저의 상태도 이어집니다.
    one.fit(x, y, epochs=1, shuffle=False, verbose=0)
print("이어서 훈련해도 같음:", np.allclose(
    again.predict(x, verbose=0), model.predict(x, verbose=0), atol=1e-5))
