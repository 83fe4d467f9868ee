"""한꺼번에 계산할 때와 나눠 계산할 때의 메모리를 잽니다."""
import tracemalloc

import numpy as np

from dlbook import datasets

(images, _), _ = datasets.mnist()
weights = np.zeros((784, 256), dtype="float32")


def peak(pixels):
    """이미지를 실수로 바꾸고 점곱하는 동안 가장 많이 쓴 MB입니다."""
    tracemalloc.start()
    x = pixels.reshape(len(pixels), -1).astype("float32")
    x @ weights
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 1e6


whole, part = peak(images), peak(images[:128])
print(f"한꺼번에: {whole:.0f}MB")
print(f"128장씩: {part:.2f}MB")
print(f"메모리 비율: {whole / part:.0f}배")

bigger = 1_000_000 * 224 * 224 * 3 * 4 / 1e9
print(f"224×224 컬러 사진 백만 장: {bigger:.0f}GB")
