"""이미지 6만 장이 길이 784인 벡터 6만 개로 바뀌는 것을 확인합니다."""
import numpy as np

from dlbook import datasets

(images, _), _ = datasets.mnist()
vectors = images.reshape((60000, 784))

print("크기:", images.shape, "->", vectors.shape)
print("원소의 수:", f"{images.size:,}")
print("8행이 그대로 있음:",
      np.array_equal(images[0, 8], vectors[0, 8 * 28:9 * 28]))
print("메모리를 함께 씀:", np.shares_memory(images, vectors))
print("되돌리면 같음:",
      np.array_equal(vectors.reshape((60000, 28, 28)), images))
