"""같은 이미지를 다섯 가지로 적고, 같은 방법으로 맞혀 봅니다."""
import numpy as np

from dlbook import datasets

(images, digits), (test_images, test_digits) = datasets.mnist()
order = np.random.default_rng(0).permutation(784)


def blocks(x):
    return x.reshape(-1, 7, 4, 7, 4)


def directions(x):
    """4x4칸마다, 밝기가 바뀌는 방향 여덟 가지의 세기입니다."""
    dy, dx = np.gradient(x, axis=(1, 2))
    way = (np.arctan2(dy, dx) % np.pi / np.pi * 8).astype(int) % 8
    strong = [np.hypot(dx, dy) * (way == number) for number in range(8)]
    return np.stack([blocks(each).sum(axis=(2, 4)) for each in strong])


ways = {
    "픽셀": lambda x: x,
    "자리를 섞은 픽셀": lambda x: x.reshape(-1, 784)[:, order],
    "행과 열의 합": lambda x: np.hstack([x.sum(axis=1), x.sum(axis=2)]),
    "4x4칸의 평균": lambda x: blocks(x).mean(axis=(2, 4)),
    "밝기가 바뀌는 방향": lambda x: np.moveaxis(directions(x), 0, -1),
}
for name, way in ways.items():
    x, test = [way(each / np.float32(255)).reshape(len(each), -1)
               for each in (images[:5000], test_images)]
    scores = []
    for rows in np.split(np.arange(5000), 5):  # 1000장씩 다섯 번 배웁니다
        means = np.array([x[rows][digits[rows] == digit].mean(axis=0)
                          for digit in range(10)])
        distances = (means ** 2).sum(axis=1) - 2 * test @ means.T
        scores.append(np.mean(distances.argmin(axis=1) == test_digits))
    print(f"{name}: {np.median(scores):.2f} "
          f"({min(scores):.2f}~{max(scores):.2f}), 수 {x.shape[1]}개")
