"""가중치를 파일에 남겼다가, 새로 만든 층에 넣어 되살립니다."""
import numpy as np

from dlbook.layers import Dense

trained = Dense(3).build((5,), 7)
np.savez("layer.npz", **trained.weights)

fresh = Dense(3).build((5,), 8)
x = np.ones((2, 5))
print("되살리기 전에 같음:", np.allclose(fresh(x), trained(x)))

with np.load("layer.npz") as stored:
    for name in stored:
        fresh.weights[name][...] = stored[name]
print("되살린 뒤에 같음:", np.allclose(fresh(x), trained(x)))
