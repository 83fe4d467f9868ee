"""숫자 4를 찾으라고 했더니 늘 '아니요'라고만 답합니다."""
import numpy as np

from dlbook import datasets

_, (images, digits) = datasets.mnist()
targets = digits == 4
answers = np.zeros(len(images), dtype=bool)  # 이미지를 보지도 않습니다

print(f"정확도: {np.mean(answers == targets):.2f}")
print("4인 이미지:", np.sum(targets))
print("찾은 4:", np.sum(answers & targets))
