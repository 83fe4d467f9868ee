"""두 배치를 잇기와 쌓기로 합친 크기를 견줍니다."""
import numpy as np

morning = np.zeros((5, 28, 28))
evening = np.ones((5, 28, 28))
one = np.ones((28, 28))

print("concatenate:", np.concatenate([morning, evening]).shape)
print("axis=2:", np.concatenate([morning, evening], axis=2).shape)
print("stack:", np.stack([morning, evening]).shape)
print("한 장 더하기:", np.concatenate([morning, one[np.newaxis]]).shape)
