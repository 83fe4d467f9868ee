"""강화 학습: 다섯 칸 복도에서, 보상만 받으며 끝까지 가는 법을 배웁니다."""
import numpy as np

LEFT, RIGHT, GOAL = 0, 1, 4


def learn(seed, episodes=100, rate=0.5, discount=0.9, explore=0.1):
    """칸과 행동마다의 값 Q와, 판마다 걸은 걸음 수입니다."""
    rng = np.random.default_rng(seed)
    q, steps = np.zeros((5, 2)), []
    for _ in range(episodes):
        place, walked = 0, 0
        while place != GOAL:
            best = np.flatnonzero(q[place] == q[place].max())
            action = rng.choice(best)
            if rng.random() < explore:
                action = rng.integers(2)
            after = max(place - 1, 0) if action == LEFT else place + 1
            reward = 1.0 if after == GOAL else 0.0
            target = reward + discount * q[after].max()
            q[place, action] += rate * (target - q[place, action])
            place, walked = after, walked + 1
        steps.append(walked)
    return q, steps


learned = [learn(seed)[1] for seed in range(20)]
blind = [learn(seed, explore=1.0)[1] for seed in range(20)]
print("오른쪽의 값:", learn(0)[0][:4, RIGHT].round(2))
print("왼쪽의 값:", learn(0)[0][:4, LEFT].round(2))
for name, steps in (("배우는 쪽", learned), ("아무렇게나 걷는 쪽", blind)):
    last = np.mean(np.array(steps)[:, -50:], axis=1)
    print(f"{name}, 마지막 50판: {np.median(last):.1f}걸음 "
          f"({last.min():.1f}부터 {last.max():.1f}까지)")
