"""그래디언트를 자를 때와 입력을 255로 나눌 때의 손실을 견줍니다."""
import numpy as np

from dlbook import datasets

(images, labels), _ = datasets.mnist()
pixels = images[:1280].reshape(1280, 784).astype("float64")
target = labels[:1280, None].astype("float64")


def clip(gradients, limit):
    norm = np.sqrt(sum((each ** 2).sum() for each in gradients))
    scale = min(1, limit / norm)  # 짧으면 그대로 둡니다
    return [each * scale for each in gradients]


print(f"고치기 전의 손실: {(target ** 2).mean():.3g}")
for name, x, limit in (("그대로", pixels, np.inf),
                       ("1로 자르면", pixels, 1),
                       ("255로 나누면", pixels / 255, np.inf)):
    kernel = np.zeros((784, 1))
    for step in range(5):
        dz = 2 * (x @ kernel - target) / len(x)
        (dkernel,) = clip([x.T @ dz], limit)
        kernel -= 0.01 * dkernel
    loss = ((x @ kernel - target) ** 2).mean()
    print(f"{name}, 다섯 번 고친 손실: {loss:.3g}")
