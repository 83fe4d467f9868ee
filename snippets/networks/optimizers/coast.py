"""비탈이 일정할 때 모멘텀의 빠르기가 어디까지 올라가는지 봅니다."""
import numpy as np

from dlbook.optimizers import Momentum

w, optimizer = np.array([0.0]), Momentum(0.1, 0.9)
for step in range(1, 51):
    before = w[0]
    optimizer.update({"w": w}, {"w": np.array([1.0])})
    if step in (1, 2, 10, 50):
        print(f"{step:2}걸음째에 움직인 거리: {before - w[0]:.3f}")
print(f"학습률 / (1 - 모멘텀): {0.1 / (1 - 0.9):.3f}")
