"""시작, 떼어 낸 자리, 씨앗을 바꾸어도 네 학습의 결론이 그대로인지 봅니다."""
from collections import Counter, defaultdict

import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
measured = ~np.isnan(penguins.features[:, 0])
x, species = penguins.features[measured], penguins.species[measured]
x = (x - x.mean(axis=0)) / x.std(axis=0)
text = datasets.constitution()


def k_means(seed):
    centers = x[np.random.default_rng(seed).choice(len(x), 3, replace=False)]
    for _ in range(50):
        far = ((x[:, None] - centers) ** 2).sum(axis=2)
        groups = far.argmin(axis=1)
        centers = np.array([x[groups == n].mean(axis=0) for n in range(3)])
    most = sum(np.bincount(species[groups == n]).max() for n in range(3))
    return far.min(axis=1).sum(), most


def accuracy(longest, start):
    """start부터 3700자를 떼어 두고 나머지에서 센 다음, 떼어 둔 것을 맞힙니다."""
    test, tables = text[start:start + 3700], []
    for length in range(longest + 1):
        tables.append(defaultdict(Counter))
        for train in (text[:start], text[start + 3700:]):
            for place in range(length, len(train)):
                tables[-1][train[place - length:place]][train[place]] += 1
    right = 0
    for place in range(5, len(test)):
        found = next(tables[n][test[place - n:place]]
                     for n in range(longest, -1, -1)
                     if test[place - n:place] in tables[n])
        right += found.most_common(1)[0][0] == test[place]
    return right / (len(test) - 5)


def walked(seed, explore, last=0.1):
    """마지막 50판에 걸은 걸음의 평균입니다. 그때의 탐험은 last입니다."""
    rng, q, steps = np.random.default_rng(seed), np.zeros((5, 2)), []
    for episode in range(100):
        place, count = 0, 0
        while place != 4:
            action = rng.choice(np.flatnonzero(q[place] == q[place].max()))
            if rng.random() < (explore if episode < 50 else last):
                action = rng.integers(2)
            after = max(place - 1, 0) if action == 0 else place + 1
            target = (after == 4) + 0.9 * q[after].max()
            q[place, action] += 0.5 * (target - q[place, action])
            place, count = after, count + 1
        steps.append(count)
    return np.mean(steps[50:])


starts = sorted(k_means(seed) for seed in range(40))
seen = [(accuracy(0, start), accuracy(4, start))
        for start in (0, 3700, 7400, 11100, 14800)]
learned = [walked(seed, 0.1) for seed in range(20)]
blind = [walked(seed, 1, 1) for seed in range(20)]
quiet = [walked(seed, 0.1, 0) for seed in range(20)]

print(f"제곱합: {starts[0][0]:.0f}부터 {starts[-1][0]:.0f}까지")
print(f"네 글자를 볼 때: {min(b for _, b in seen):.2f}부터 "
      f"{max(b for _, b in seen):.2f}까지")
print(f"탐험을 끈 마지막 50판: {max(quiet):.1f}걸음")
assert starts[-1][0] > 1.1 * starts[0][0], "시작을 바꾸면 제곱합이 달라진다"
assert max(starts, key=lambda each: each[1])[0] > starts[0][0] + 1, (
    "제곱합이 가장 작은 무리보다 종과 더 잘 맞는 무리가 있다")
assert all(b > a + 0.1 for a, b in seen), (
    "어느 토막을 떼어도 네 글자를 볼 때가 높다")
assert max(learned) < min(blind), "배우는 쪽이 언제나 적게 걷는다"
assert max(quiet) == 4, "탐험을 끄면 네 걸음이다"
