"""뒤의 모델을 셋으로 바꾸어도 표현의 우열이 그대로인지 봅니다."""
import numpy as np

from dlbook import datasets

(images, digits), (test_images, test_digits) = datasets.mnist()
test_images, test_digits = test_images[:2000], test_digits[:2000]
SCORES = {}


def written(images):
    """픽셀, 칸의 평균, 밝기가 바뀌는 방향입니다."""
    x = images / np.float32(255)
    dy, dx = np.gradient(x, axis=(1, 2))
    way = (np.arctan2(dy, dx) % np.pi / np.pi * 8).astype(int) % 8
    strong = np.stack([np.hypot(dx, dy) * (way == n) for n in range(8)], 1)
    return {"픽셀": x.reshape(-1, 784),
            "평균": x.reshape(-1, 7, 4, 7, 4).mean((2, 4)).reshape(-1, 49),
            "방향": strong.reshape(-1, 8, 7, 4, 7, 4).sum((3, 5)).reshape(
                -1, 392)}


def answers(x, y, test):
    """평균이 가까운 것, 한 장이 가까운 것, 릿지 회귀의 답입니다."""
    means = np.array([x[y == digit].mean(axis=0) for digit in range(10)])
    yield ((means ** 2).sum(axis=1) - 2 * test @ means.T).argmin(axis=1)
    yield y[((x ** 2).sum(axis=1) - 2 * test @ x.T).argmin(axis=1)]
    scale, one_hot = x.std(), np.eye(10)[y]
    a, b = [np.c_[each / scale, np.ones(len(each))] for each in (x, test)]
    best = min((10., 100., 1000.), key=lambda size: np.sum(
        (ridge(a[:800], one_hot[:800], size, a[800:]) - one_hot[800:]) ** 2))
    yield ridge(a, one_hot, best, b).argmax(axis=1)


def ridge(x, y, size, test):
    inside = x.T @ x + size * np.eye(x.shape[1])
    return test @ np.linalg.solve(inside, x.T @ y)


tests = written(test_images)
for seed in range(5):
    rows = np.random.default_rng(seed).choice(60000, 1000, replace=False)
    for name, x in written(images[rows]).items():
        for model, answer in enumerate(answers(x, digits[rows], tests[name])):
            SCORES.setdefault((model, name), []).append(
                np.mean(answer == test_digits))

for model, what in enumerate(("가까운 평균", "최근접 이웃", "릿지 회귀")):
    for name in ("픽셀", "평균", "방향"):
        score = SCORES[model, name]
        print(f"{what}, {name}: {np.median(score):.2f} "
              f"({min(score):.2f}부터 {max(score):.2f}까지)")
    best = np.median(SCORES[model, "방향"])
    assert all(np.median(SCORES[model, name]) < best for name in (
        "픽셀", "평균")), "세 모델 모두 방향으로 적을 때 중앙값이 가장 높다"
