"""탐험을 끄거나 작은 보상을 하나 더 두면 무엇을 배우는지 봅니다."""
import numpy as np


def learn(seed, explore, small, start, ties=True):
    """여섯 칸 복도에서, 100판 뒤에 배운 대로만 걸은 걸음 수와 보상입니다."""
    rng = np.random.default_rng(seed)
    rewards = np.array([small, 0, 0, 0, 0, 1.0])
    ends = {5} | ({0} if small else set())
    q = np.zeros((6, 2))
    for episode in range(101):
        place, steps = start, 0
        while place not in ends and steps < 1000:
            best = np.flatnonzero(q[place] == q[place].max())
            action = rng.choice(best) if ties else best[0]
            if episode < 100 and rng.random() < explore:
                action = rng.integers(2)
            after = max(place - 1, 0) if action == 0 else place + 1
            target = rewards[after] + 0.9 * q[after].max()
            q[place, action] += 0.5 * (target - q[place, action])
            place, steps = after, steps + 1
    return steps, rewards[place]


plain = [learn(seed, 0.0, 0, 1)[0] for seed in range(20)]
print(f"탐험이 없을 때, 마지막 판: {np.median(plain):.0f}걸음")
left = learn(0, 0.0, 0, 1, ties=False)[0]
print(f"값이 같으면 왼쪽으로만 갈 때, 마지막 판: {left}걸음에서 자름")
for name, explore in (("탐험이 없을 때", 0.0), ("열에 세 번 탐험할 때", 0.3)):
    stuck = [learn(seed, explore, 0.1, 2)[1] < 1 for seed in range(20)]
    print(f"작은 보상에 머문 씨앗, {name}: 20개 가운데 {sum(stuck)}개")
