"""길이가 1인 축을 더하고 다시 빼면서 랭크를 확인합니다."""

import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
digit = images[0]

batch = digit[np.newaxis]
same = np.expand_dims(digit, axis=0)
column = np.expand_dims(digit, axis=-1)
back = np.squeeze(batch, axis=0)

print("이미지 한 장:", digit.ndim, digit.shape)
print("맨 앞에 축을 더함:", batch.ndim, batch.shape)
print("expand_dims도 같음:", np.array_equal(batch, same))
print("맨 뒤에 축을 더함:", column.ndim, column.shape)
print("더한 축을 뺌:", back.ndim, back.shape)
print("원소의 개수는 그대로:", digit.size == batch.size == back.size)
