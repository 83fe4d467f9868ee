"""그래디언트가 크든 작든 Adam의 첫 걸음은 학습률만큼입니다."""
import numpy as np

from dlbook.optimizers import SGD, Adam

for size in (0.001, 1.0, 1000.0):
    moved = []
    for optimizer in (SGD(0.01), Adam(0.01)):
        w = np.array([0.0])
        optimizer.update({"w": w}, {"w": np.array([size])})
        moved.append(-w[0])
    print(f"그래디언트 {size:8.3f}: SGD {moved[0]:.5f}, Adam {moved[1]:.5f}")
