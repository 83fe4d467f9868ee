"""길이가 1인 축을 더하고 다시 빼면서 크기를 확인합니다."""
import numpy as np

digit = np.zeros((28, 28))
batch = np.zeros((1, 28, 28, 1))

print("맨 앞에 더함:", digit[np.newaxis].shape)
print("맨 뒤에 더함:", np.expand_dims(digit, axis=-1).shape)
print("마지막 축을 뺌:", np.squeeze(batch, axis=-1).shape)
print("축을 적지 않고 뺌:", np.squeeze(batch).shape)
