"""한 샘플의 결과가 배치의 다른 샘플에 달려 있지 않음을 확인합니다."""
import numpy as np

from dlbook import datasets

(images, _), _ = datasets.mnist()
vectors = images.reshape((len(images), 784)) / 255
weights = np.random.default_rng(0).normal(size=(784, 10))

together = vectors[:32] @ weights
alone = vectors[5:6] @ weights

print("32장을 함께 넣은 결과:", together.shape)
print("5번만 넣은 결과:", alone.shape)
print("5번의 결과가 같음:", np.allclose(together[5:6], alone))
