"""이미지 묶음 둘을 잇고 쌓은 크기를 견줍니다."""
import numpy as np

x, y = np.zeros((5, 28, 28)), np.ones((5, 28, 28))
print("concatenate:", np.concatenate([x, y]).shape)
print("stack:", np.stack([x, y]).shape)
