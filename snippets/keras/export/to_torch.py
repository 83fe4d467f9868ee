"""파이토치 백엔드에서 읽은 모델을 .pt2로 내보내고 파이토치로 답합니다."""
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch

test, answer = np.load("test.npy"), np.load("answer.npy")
model = keras.models.load_model("digits.keras")
model.export("one.pt2", format="torch", verbose=False)
model.export("many.pt2", format="torch", verbose=False, dynamic_shapes={
    0: torch.export.Dim("batch", min=1, max=1000)})

for name in ("one.pt2", "many.pt2"):
    answerer = torch.export.load(name).module()
    for size in (1, 7, 1000):
        try:
            found = answerer(torch.from_numpy(test[:size])).detach().numpy()
            gap = np.abs(found - answer[:size]).max()
            print(f"{name}, 배치 {size}: 가장 큰 차이 {gap:.5f}")
        except Exception as error:
            print(f"{name}, 배치 {size}: {type(error).__name__}")
