"""축을 정하지 않은 squeeze가 뺄 뜻이 없던 축까지 빼는지 확인합니다."""

import numpy as np

one_photo = np.zeros((1, 28, 28, 1))

print("축을 정하지 않음:", np.squeeze(one_photo).shape)
print("마지막 축만:", np.squeeze(one_photo, axis=-1).shape)
