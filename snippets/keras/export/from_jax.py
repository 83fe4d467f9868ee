"""JAX 백엔드에서 읽은 모델을 SavedModel로 내보내고 텐서플로로 답합니다."""
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
import tensorflow as tf

test, answer = np.load("test.npy"), np.load("answer.npy")
keras.models.load_model("digits.keras").export("served", verbose=False)
print("폴더에 든 것:", *sorted(os.listdir("served")))

loaded = tf.saved_model.load("served")  # 변수에 담아 둡니다.
for size in (1, 7, 1000):
    gap = np.abs(loaded.serve(test[:size]).numpy() - answer[:size]).max()
    print(f"배치 {size}: 가장 큰 차이 {gap:.5f}")
