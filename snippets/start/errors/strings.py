"""글로 적힌 레이블을 모델에 그대로 넣습니다."""
import keras
import numpy as np

labels = np.array(["cat", "dog", "dog"])
kinds, numbers = np.unique(labels, return_inverse=True)
print("번호로 바꾸면:", numbers, "이름은", kinds)

model = keras.Sequential([
    keras.Input((4,)), keras.layers.Dense(2, activation="softmax")])
model.compile("sgd", "sparse_categorical_crossentropy")
model.fit(np.ones((3, 4)), labels, verbose=0)
