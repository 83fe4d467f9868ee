"""그래디언트가 늘 1일 때, 모멘텀의 보폭이 SGD의 몇 배가 되는지 봅니다."""
import numpy as np

from dlbook.optimizers import SGD, Momentum

plain, rolling = np.zeros(1), np.zeros(1)
sgd, momentum = SGD(0.01), Momentum(0.01)
for step in range(1, 101):
    before = rolling.copy()
    sgd.update({"w": plain}, {"w": np.ones(1)})
    momentum.update({"w": rolling}, {"w": np.ones(1)})
    if step in (1, 10, 100):
        ratio = (rolling - before)[0] / -0.01
        print(f"{step}번째 걸음의 보폭: SGD의 {ratio:.1f}배")
