"""잡음에서 시작해, 잡음을 조금씩 걷어 내며 숫자 이미지를 만듭니다."""
import numpy as np

from dlbook import datasets

(images, _), _ = datasets.mnist()
data = images[:2000].reshape(2000, 784) / 127.5 - 1


def distances(x):
    """이미지마다, 훈련 이미지까지 거리의 제곱입니다."""
    return ((x ** 2).sum(axis=1)[:, None] - 2 * x @ data.T
            + (data ** 2).sum(axis=1))


def denoise(x, sigma):
    """잡음의 크기가 sigma일 때, 깨끗한 이미지의 가장 그럴듯한 평균입니다."""
    far = distances(x)
    chances = np.exp((far.min(axis=1, keepdims=True) - far) / (2 * sigma ** 2))
    return chances / chances.sum(axis=1, keepdims=True) @ data


sigmas = np.append(np.geomspace(40, 0.05, 39), 0)  # 잡음을 줄여 갈 차례
rng = np.random.default_rng(0)
x = rng.normal(size=(20, 784)) * sigmas[0]
pictures = [x]
for now, after in zip(sigmas, sigmas[1:]):
    clean = denoise(x, now)
    x = clean + after / now * (x - clean)
    pictures.append(x)

nearest = np.sqrt(np.maximum(distances(x).min(axis=1), 0))
others = np.sort(np.maximum(distances(data[:20]), 0), axis=1)[:, 1]
print("만든 이미지:", len(x))
print("서로 다른 이미지:", len(set(distances(x).argmin(axis=1).tolist())))
print(f"가장 닮은 훈련 이미지까지의 거리: {np.median(nearest):.1f}")
print(f"훈련 이미지끼리의 거리: {np.median(np.sqrt(others)):.1f}")
np.savez("diffusion.npz", pictures=np.array(pictures)[:, :3])
